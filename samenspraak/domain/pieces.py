"""Pieces of words, looked for in a text all at once."""

import re
from functools import cache


@cache
def pattern_of(pieces: frozenset[str]) -> re.Pattern[str]:
    """One pattern for many pieces; those that begin alike share their beginning, so each place is seen once."""
    return re.compile(_alternatives(sorted(pieces)))


def _alternatives(pieces: list[str]) -> str:
    if "" in pieces:
        return ""
    rests = {first: [piece[1:] for piece in pieces if piece[0] == first] for first in {p[0] for p in pieces}}
    branches = [re.escape(first) + _alternatives(rest) for first, rest in sorted(rests.items())]
    return branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
