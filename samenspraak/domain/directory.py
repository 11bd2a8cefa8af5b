"""What a directory tells about somebody who works here, and what their name and e-mail address become by it.

A directory says little at a time. What it takes away or never said follows from what is known.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from samenspraak.domain.form_fields import cleaned

ADDRESS = re.compile(r"[^\s@<>\",;:()\\\[\]]{1,64}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}")
"""Of a colleague: O'Neill and domains in other writings have one too."""
LONGEST: Mapping[str, int] = {
    "user_name": 254,
    "external_id": 255,
    "email": 254,
    "name": 100,
    "given_name": 100,
    "family_name": 100,
}


class Unfit(Exception):
    """What was told cannot be kept: ``field`` is missing, too long, or no e-mail address. Say which."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


@dataclass(frozen=True, slots=True)
class Told:
    """What it says this time. None: nothing about that; empty: it has none."""

    user_name: str | None = None
    external_id: str | None = None
    email: str | None = None
    name: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    is_active: bool | None = None


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody as a directory knows them. ``user_name`` is what they sign in with there, mostly their address."""

    user_name: str = ""
    external_id: str = ""
    email: str = ""
    name: str = ""
    given_name: str = ""
    family_name: str = ""
    is_active: bool = True

    @property
    def parts(self) -> str:
        """A name made of its parts; empty when there are none."""
        return f"{self.given_name} {self.family_name}".strip()


NOBODY = Listed()


def told(known: Listed, said: Told) -> Listed:
    """What is known afterwards; of a newcomer NOBODY was known before. Raises Unfit."""
    after = Listed(
        user_name=_heard(said.user_name, known.user_name),
        external_id=_heard(said.external_id, known.external_id),
        email=_heard(said.email, ""),
        name=_heard(said.name, ""),
        given_name=_heard(said.given_name, known.given_name),
        family_name=_heard(said.family_name, known.family_name),
        is_active=known.is_active if said.is_active is None else said.is_active,
    )
    after = replace(after, name=_name(known, after), email=_email(known, after))
    _check(known, after)
    return after


def _heard(value: str | None, otherwise: str) -> str:
    return otherwise if value is None else cleaned(value)


def _name(known: Listed, after: Listed) -> str:
    """One that was made of its parts goes on following them; who has no name at all has what they sign in with."""
    if after.name:
        return after.name
    follows = known.name in (known.parts, known.user_name) and after.parts != known.parts
    return (after.parts if follows else "") or known.name or after.user_name


def _email(known: Listed, after: Listed) -> str:
    """One that was never told apart goes on following what they sign in with there."""
    if after.email:
        return after.email.lower()
    follows = known.email.lower() == known.user_name.lower()
    return (after.user_name if follows else known.email).lower()


def _check(known: Listed, after: Listed) -> None:
    """What is so already is never in the way, or who has an odd address could not be sent away."""
    for field, most in LONGEST.items():
        if len(getattr(after, field)) > most and getattr(after, field) != getattr(known, field):
            raise Unfit(field)
    if not after.user_name:
        raise Unfit("user_name")
    if after.email != known.email and not ADDRESS.fullmatch(after.email):
        raise Unfit("email")
