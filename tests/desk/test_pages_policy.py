"""Pages for mistakes: as strict as every other page, and with a way back."""

import pytest
from django.test import Client

from tests.walls.test_policy import is_strict


@pytest.mark.parametrize(("path", "status"), [("/bureau/niets/", 404), ("/bureau/gesprek/999999/", 404)])
def test_mistake_has_a_page_with_a_way_back(desk: Client, path: str, status: int) -> None:
    answer = desk.get(path)
    assert answer.status_code == status
    assert is_strict(answer["Content-Security-Policy"])
    assert "Naar de gesprekken" in answer.content.decode()


def test_page_that_was_open_too_long_says_so(agent: object) -> None:
    strict = Client(enforce_csrf_checks=True)
    answer = strict.post("/inloggen/", {"username": "x", "password": "y"})
    assert answer.status_code == 403
    assert "te lang open" in answer.content.decode()
