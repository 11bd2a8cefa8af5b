"""Letters pass by what is for people; pages do not."""

import pytest
from django.test import Client

from tests.hooks.test_letterbox import ADDRESS, BODY, signed
from tests.makers import a_letterbox

pytestmark = pytest.mark.django_db


def test_answer_to_a_letter_is_guarded_like_every_answer(client: Client) -> None:
    a_letterbox()
    answer = client.post(ADDRESS, BODY, "application/json", headers=signed(BODY))
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "default-src 'none'" in answer["Content-Security-Policy"]


def test_letter_gets_no_cookie_and_no_language(client: Client) -> None:
    a_letterbox()
    answer = client.post(ADDRESS, BODY, "application/json", headers=signed(BODY))
    assert not answer.cookies
    assert not answer.has_header("Content-Language")


def test_unknown_address_below_the_hooks_is_not_found(client: Client) -> None:
    assert client.post("/hooks/whatsapp/demo/more/").status_code == 404


def test_page_still_has_its_session(client: Client) -> None:
    assert client.get("/inloggen/").cookies
