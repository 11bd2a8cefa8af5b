"""Reads filters and paths of SCIM (RFC 7644, 3.4.2.2 and 3.5.2) as far as directories use them: ``eq`` and ``and``.

One pass from left to right over a text of bounded length: whatever stands in it, reading takes no longer.
"""

import json
import re
from dataclasses import dataclass
from http import HTTPStatus

from samenspraak.domain.form_fields import cleaned
from samenspraak.scim.refusals import Refused

LONGEST = 1_000
"""Signs. A filter on both names of somebody has some three hundred."""
CORE = "urn:ietf:params:scim:schemas:core:2.0:user"
_NAME = r"[a-z$][\w$-]*"
_VALUE = r'"(?:[^"\\]|\\.)*"|true|false|null|-?\d[\d.e+-]*'
_PATH = re.compile(
    rf"(?:(?P<schema>urn:[\w.:-]+):)?(?P<attribute>{_NAME})(?:\[(?P<only>[^\]]*)\])?(?:\.(?P<part>{_NAME}))?",
    re.IGNORECASE | re.ASCII,
)
_COMPARISON = re.compile(
    rf"\s*(?P<path>[\w.:$-]+(?:\[[^\]]*\](?:\.[\w$-]+)?)?)\s+eq\s+(?P<value>{_VALUE})\s*(?P<more>and\b)?",
    re.IGNORECASE | re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Path:
    """Where something stands, in small letters: the ``value`` of those ``emails`` of which the type is work."""

    attribute: str
    part: str = ""
    only: tuple[tuple[str, str], ...] = ()


def path_in(text: str) -> Path:
    """One path; an attribute of another schema than that of users has the whole of its name. Raises Refused."""
    found = _PATH.fullmatch(text) if len(text) <= LONGEST else None
    if found is None:
        raise Refused(HTTPStatus.BAD_REQUEST, "This path cannot be read.", "invalidPath")
    schema, attribute = (found["schema"] or CORE).lower(), found["attribute"].lower()
    only = tuple((path.attribute, value) for path, value in comparisons_in(found["only"] or ""))
    part = (found["part"] or "").lower()
    return Path(attribute if schema == CORE else f"{schema}:{attribute}", part, only)


def comparisons_in(text: str) -> tuple[tuple[Path, str], ...]:
    """What has to be equal to what, all of it; nothing when the text is empty. Raises Refused."""
    found, at, has_more = [], 0, bool(text.strip())
    while has_more:
        one = _COMPARISON.match(text, at) if len(text) <= LONGEST else None
        if one is None:
            raise _unclear()
        found.append((path_in(one["path"]), _plain(one["value"])))
        at, has_more = one.end(), one["more"] is not None
    if text[at:].strip():
        raise _unclear()
    return tuple(found)


def _plain(value: str) -> str:
    """A string without its quotes; true, false, null and numbers as they are written, in small letters."""
    if not value.startswith('"'):
        return value.lower()
    try:
        return cleaned(json.loads(value, strict=False))
    except ValueError as error:
        raise _unclear() from error


def _unclear() -> Refused:
    said = 'Filters compare attributes with eq, and join that with and: userName eq "..." and externalId eq "...".'
    return Refused(HTTPStatus.BAD_REQUEST, said, "invalidFilter")
