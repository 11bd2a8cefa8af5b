"""The letterbox at its address: what is kept, what is refused."""

import pytest
from django.test import Client

from samenspraak.hooks.letters import body_of
from samenspraak.hooks.models import Letter
from tests.hooks.posting import ADDRESS, BODY, posted, signed
from tests.makers import a_letterbox

pytestmark = pytest.mark.django_db


def test_signed_letter_is_kept_sealed_before_the_answer(client: Client) -> None:
    a_letterbox()
    assert posted(client) == 200
    letter = Letter.objects.get()
    assert BODY not in bytes(letter.body)
    assert body_of(letter) == BODY


@pytest.mark.parametrize(
    "headers",
    [
        {},
        signed(BODY, "another"),
        signed(BODY + b" "),
        {"X-Hub-Signature-256": "sha256="},
        {"X-Hub-Signature": "x"},
    ],
)
def test_forged_letter_is_refused_and_not_kept(client: Client, headers: dict[str, str]) -> None:
    a_letterbox()
    assert posted(client, headers=headers) == 403
    assert not Letter.objects.exists()


@pytest.mark.parametrize("secret", ["new", "old"])
def test_both_secrets_count_during_a_rotation(client: Client, secret: str) -> None:
    a_letterbox("new", "old")
    assert posted(client, headers=signed(BODY, secret)) == 200


def test_letter_at_an_unknown_address_is_not_found(client: Client) -> None:
    assert posted(client) == 404


def test_letter_of_three_megabytes_is_kept(client: Client) -> None:
    a_letterbox()
    body = b'{"object": "' + b"x" * 3_200_000 + b'"}'
    assert posted(client, body) == 200
    assert body_of(Letter.objects.get()) == body


def test_letter_that_is_no_json_is_kept_all_the_same(client: Client) -> None:
    a_letterbox()
    assert posted(client, b"\xff\xfe not json") == 200


@pytest.mark.parametrize(("token", "status"), [("a-verify-token", 200), ("another", 403), ("", 403)])
def test_handshake_answers_only_who_knows_the_token(client: Client, token: str, status: int) -> None:
    a_letterbox()
    query = {"hub.mode": "subscribe", "hub.challenge": "<b>1158</b>", "hub.verify_token": token}
    answer = client.get(ADDRESS, query)
    assert answer.status_code == status
    if status == 200:
        assert answer.content == b"<b>1158</b>"
        assert answer["Content-Type"] == "text/plain"


def test_other_methods_are_refused(client: Client) -> None:
    a_letterbox()
    assert client.put(ADDRESS, BODY, "application/json").status_code == 405
