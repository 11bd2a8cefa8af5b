"""A null character, which no database keeps, breaks no page: it is refused, or is not looked at."""

from collections.abc import Iterator
from itertools import product

from django.test import Client

from tests.doors import Door, doors
from tests.source import none_of
from tests.walls.test_roles import LETS_IN
from tests.walls.town import Town, undone

FIELDS = (
    "cause", "code", "label", "list", "naam", "naar", "name", "next", "note", "outcome", "q", "text", "title", "topic",
    "url", "username", "van", "why", "word", "zoek",
)  # fmt: skip
TYPED = dict.fromkeys(FIELDS, "container\x00")


def broken(town: Town, door: Door) -> Iterator[str]:
    """How it was asked and by whom, each time that it gave an error of the program."""
    desks = {"a stranger": Client(raise_request_exception=False)}
    desks |= {role: town.desks[role] for role in LETS_IN.get(door.name, ())}
    for (who, desk), method in product(desks.items(), ("get", "post")):
        with undone():
            answer = getattr(desk, method)(town.path(door), TYPED)
        if answer.status_code >= 500:
            yield f"{who}, {method}"


def test_null_character_breaks_no_page(town: Town) -> None:
    none_of(f"{door.route} ({asked}): breaks" for door in doors() for asked in broken(town, door))
