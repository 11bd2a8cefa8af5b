"""The list of conversations with its segments."""
