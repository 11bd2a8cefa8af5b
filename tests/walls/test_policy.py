"""The content security policy is in force behind every address, for whoever comes and however they ask."""

from collections.abc import Iterator
from itertools import product

import pytest
from django.test import Client

from tests.doors import Door, doors
from tests.source import none_of
from tests.walls.test_roles import LETS_IN
from tests.walls.town import Town, undone

OF_A_FILE = "sandbox; default-src 'none'"
"""What a resident sent has a policy of its own, in which nothing at all is allowed."""
GIVE_FILES = {"file", "answer_file"}


def is_strict(policy: str) -> bool:
    """Nothing from elsewhere, nothing inline; no other site may frame it, no other base be set."""
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";") if " " in rule.strip())
    allowed = {source for sources in rules.values() for source in sources.split()}
    closed = {rules.get(name) for name in ("default-src", "base-uri", "frame-ancestors")}
    return closed == {"'none'"} and allowed == {"'none'", "'self'"} and "script-src" in rules


def policies(town: Town, door: Door) -> Iterator[tuple[str, str]]:
    """Of the answers to a stranger, and to who may come in: how they asked, and the policy they got."""
    desks = {"a stranger": Client(raise_request_exception=False)}
    desks |= {role: town.desks[role] for role in LETS_IN.get(door.name, ())[:1]}
    for (who, desk), method in product(desks.items(), ("get", "post")):
        with undone():
            answer = getattr(desk, method)(town.path(door))
        yield f"{who}, {method}", answer.headers.get("Content-Security-Policy", "")


def test_no_answer_allows_anything_from_elsewhere_or_inline(town: Town) -> None:
    given = [(door, asked, policy) for door in doors() for asked, policy in policies(town, door)]
    assert {door.name for door, _asked, policy in given if policy == OF_A_FILE} == GIVE_FILES
    none_of(
        f"{door.route} ({asked}): has the policy “{policy}”"
        for door, asked, policy in given
        if policy != OF_A_FILE and not is_strict(policy)
    )


@pytest.mark.parametrize(
    "loosened",
    [
        "",
        "default-src 'none'",
        "default-src 'none'; script-src 'self' 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
        "default-src 'self'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
        "default-src 'none'; script-src 'self' https://a.example; base-uri 'none'; frame-ancestors 'none'",
        "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors *",
    ],
)
def test_policy_with_a_hole_is_seen(loosened: str) -> None:
    assert not is_strict(loosened)
