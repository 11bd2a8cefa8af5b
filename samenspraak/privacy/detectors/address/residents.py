"""Whether somebody's name or birth leads up to an address: then it is where that person lives."""

import re

from samenspraak.domain.first_names import FIRST_NAMES
from samenspraak.domain.labels import listed
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import topic

_REACH = 40
_NAME_AHEAD = re.compile(
    r"(?<![^\W_])([^\W\d_]{1,16})\.?(?: ?[^\W\d_]\.){0,3}((?: (?:van|de|der|den|el|ten|ter|te|v\.?d\.?))*)"
    r"[ ]([^\W\d_]{2,20})(?:-[^\W\d_]{2,20})?(?:,| -|:| \(|\n) ?$"
)
"""First name or initial and surname, and a comma or a line's end: "Gerda Hoekstra, "."""

_BIRTHS = topic(listed("geboren geb geboortedatum gebdatum"))
_SEPARATORS = frozenset(",-:(\n")
_MOST_INITIALS = 3


def is_of_resident(text: Text, start: int) -> bool:
    """Whether a name, or a date of birth, stands in front of the place where an address begins."""
    if text.topics & _BIRTHS:
        return True
    if text.plain[max(0, start - 3) : start].rstrip(" ")[-1:] not in _SEPARATORS or text.raw.isupper():
        return False
    match = _NAME_AHEAD.search(text.plain, max(0, start - _REACH), start)
    if match is None or not text.is_capital(match.start(1)) or not text.is_capital(match.start(3)):
        return False
    return match[1] in FIRST_NAMES or (len(match[1]) < _MOST_INITIALS and "." in match[0])
