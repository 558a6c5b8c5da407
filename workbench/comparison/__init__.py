"""What differs: between two texts, two editions of an act, and three versions of one provision."""
