"""Who is named in a note: "@" with the whole name of a colleague."""

import re
from collections.abc import Mapping


def mentioned_in(text: str, names: Mapping[int, str]) -> set[int]:
    """The ids of those whose names stand in it, whatever their case; of two with one name both.

    Where one name begins another the longest counts.
    """
    longest_first = sorted({name for name in names.values() if name}, key=len, reverse=True)
    if not longest_first:
        return set()
    either = "|".join(re.escape(name) for name in longest_first)
    found = re.findall(rf"(?<!\w)@({either})(?!\w)", text, re.IGNORECASE)
    said = {name.casefold() for name in found}
    return {number for number, name in names.items() if name.casefold() in said}
