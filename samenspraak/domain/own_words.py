"""What the municipality's own words must keep of a default: whom to call, how to object, what fills itself in."""

import re

NEEDED = (
    "{link}",
    "{controlecode}",
    "{adres}",
    "{dag}",
    "{tijd}",
    "{einddatum}",
    "{openingstijden}",
    "{telefoon}",
    "112",
    "113",
    "0800-2000",
    "klacht",
)
"""What a resident cannot do without, in every text whose default says it."""

_PLACE = re.compile(r"\{[^{}]*\}?|\}")


def places_in(text: str) -> tuple[str, ...]:
    """What fills itself in, as it is written ("{dag}"), each once; a brace that stands alone too."""
    return tuple(dict.fromkeys(_PLACE.findall(text)))


def missing_in(text: str, default: str) -> tuple[str, ...]:
    """What stands in the default and has to stand in the text as well."""
    return tuple(needed for needed in NEEDED if needed in default and needed not in text.lower())


def unknown_in(text: str, default: str) -> tuple[str, ...]:
    """What cannot fill itself in, since nothing in the default does."""
    known = places_in(default)
    return tuple(place for place in places_in(text) if place not in known)
