"""The variables in a template's text: ``{{1}}`` by number or ``{{naam}}`` by name, as the network writes them."""

import re
from collections.abc import Sequence

_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")


def variables_of(body: str) -> tuple[str, ...]:
    """Each variable once: by number in the order of the numbers, by name in the order of the text."""
    found = tuple(dict.fromkeys(_VARIABLE.findall(body)))
    return tuple(sorted(found, key=int)) if all(name.isdecimal() for name in found) else found


def names_of(body: str) -> tuple[str, ...]:
    """The names of the variables; empty when they go by number."""
    found = variables_of(body)
    return () if all(name.isdecimal() for name in found) else found


def filled_in(body: str, values: Sequence[str]) -> str:
    """The text with its variables filled in; ``values`` in the order of variables_of."""
    by_name = dict(zip(variables_of(body), values, strict=True))
    return _VARIABLE.sub(lambda match: by_name[match.group(1)], body)
