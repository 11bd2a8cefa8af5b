"""Canned answers (snelantwoorden): choosing one in a conversation, and the pages to keep them."""
