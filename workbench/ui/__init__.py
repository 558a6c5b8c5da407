"""Everything Qt: the desk, the window, its panels and dialogs."""
