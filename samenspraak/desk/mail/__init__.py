"""Referring to mail: the dialog in a conversation, how it ended, and the addresses."""
