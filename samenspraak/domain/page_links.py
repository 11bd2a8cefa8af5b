"""Links to pages for residents: the token nobody can guess, the hash that is kept, the code a resident compares."""

import hashlib
import re
import secrets

LETTERS = "bcdfghjkmnpqrstvwxz"
LENGTH = 32
"""Of 19 letters: 135 random bits. No digits, capitals or vowels: the guard sees no number and no word in it."""
_TOKEN = re.compile(rf"[{LETTERS}]{{{LENGTH}}}")
HIDDEN = "••••••"
"""Stands for the token wherever the message is shown."""

COLOURS = str.split(
    "blauwe bruine gele gouden grijze groene oranje paarse rode roze witte zilveren zwarte lichte donkere gestreepte"
)
THINGS = str.split(
    "appel boot brug ezel fiets gans haas hond kaars kat klok koe lamp molen mus otter paard peer pinguin schaap"
    " sleutel snoek spin stoel tafel trein tulp uil vis vos wolk zebra"
)


def new_token() -> str:
    """A fresh token; keep ``hash_of`` it and never the token itself."""
    return "".join(secrets.choice(LETTERS) for _ in range(LENGTH))


def new_check_code() -> str:
    """Two words that are easy to compare: "groene otter". No secret; it stands in the chat and on the page."""
    return f"{secrets.choice(COLOURS)} {secrets.choice(THINGS)}"


def hash_of(token: str) -> str:
    """SHA-256 in hexadecimals: with so many random bits it needs no salt."""
    return hashlib.sha256(token.encode()).hexdigest()


def is_token(text: str) -> bool:
    """Whether it has the shape of one: what has not need not be looked up."""
    return _TOKEN.fullmatch(text) is not None
