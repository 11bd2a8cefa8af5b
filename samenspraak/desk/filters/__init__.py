"""Searches that an employee keeps under a name, beside the list."""
