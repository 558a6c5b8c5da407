"""Dialogs: questions that must be answered before something is made. They get the desk and call use cases."""
