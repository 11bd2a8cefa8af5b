"""Choosing many conversations in the list, doing one thing with them, and seeing how far that is."""
