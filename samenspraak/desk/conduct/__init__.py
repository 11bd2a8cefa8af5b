"""Unpleasant conversations at the desk: the five steps in a conversation, and the page of blocks."""
