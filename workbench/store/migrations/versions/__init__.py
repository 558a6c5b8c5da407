"""The steps from one format of the project file to the next, in order; a released one is never edited."""
