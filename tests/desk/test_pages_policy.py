"""The content security policy is in force on every kind of page, also on the ones for mistakes."""

import pytest
from django.test import Client

from samenspraak.conversations.models import Conversation

PATHS = ("/inloggen/", "/bureau/", "/bureau/gesprek/{}/", "/bureau/stijlgids/", "/bureau/niets/")


@pytest.mark.parametrize("path", PATHS)
def test_page_allows_nothing_from_elsewhere_and_nothing_inline(
    desk: Client, conversation: Conversation, path: str
) -> None:
    policy = desk.get(path.format(conversation.pk))["Content-Security-Policy"]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";") if rule.strip())
    assert rules["default-src"] == "'none'"
    assert rules["base-uri"] == rules["frame-ancestors"] == "'none'"
    allowed = {source for name, sources in rules.items() for source in sources.split()}
    assert allowed == {"'none'", "'self'"}


@pytest.mark.parametrize(("path", "status"), [("/bureau/niets/", 404), ("/bureau/gesprek/999999/", 404)])
def test_mistake_has_a_page_with_a_way_back(desk: Client, path: str, status: int) -> None:
    answer = desk.get(path)
    assert answer.status_code == status
    assert "Naar de gesprekken" in answer.content.decode()


def test_page_that_was_open_too_long_says_so(agent: object) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/inloggen/", {"username": "x", "password": "y"})
    assert answer.status_code == 403
    assert "te lang open" in answer.content.decode()
