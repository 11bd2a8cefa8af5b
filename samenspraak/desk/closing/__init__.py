"""The administrator's pages about finishing conversations."""
