"""The id of a row as it comes in: in an address, a form, or the word of a choice."""

LONGEST = 18
"""Digits; a longer number is of no row, and too large to ask the database for."""


def id_in(word: str) -> int | None:
    """None for what is no id."""
    return int(word) if word.isascii() and word.isdecimal() and len(word) <= LONGEST else None
