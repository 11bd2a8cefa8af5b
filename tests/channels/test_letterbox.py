"""The handshake and the signature: who may put a letter in the box."""

import hashlib
import hmac

import pytest

from tests.channels.letters import WHATSAPP, example

BODY = example("text_emoji_escaped")
SECRETS = ["oud-geheim", "nieuw-geheim"]
QUERY = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": "ons-woord"}


def signature(body: bytes, secret: str) -> str:
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("name", ["X-Hub-Signature-256", "x-hub-signature-256", "X-HUB-SIGNATURE-256"])
def test_a_letter_signed_with_any_of_our_secrets_is_let_in(secret: str, name: str) -> None:
    assert WHATSAPP.signature_is_right(BODY, {name: signature(BODY, secret)}, SECRETS)


@pytest.mark.parametrize(
    "header",
    [
        "",
        "sha256=",
        "sha256=deadbeef",
        signature(BODY, "vreemd"),
        signature(BODY + b" ", SECRETS[0]),
        signature(BODY, SECRETS[0]).removeprefix("sha256="),
        signature(BODY, SECRETS[0]).replace("sha256", "sha1"),
        "sha256=" + "é" * 64,
        "sha256=\ud83d",
    ],
)
def test_a_forged_letter_is_refused(header: str) -> None:
    assert not WHATSAPP.signature_is_right(BODY, {"X-Hub-Signature-256": header}, SECRETS)


def test_an_unsigned_letter_is_refused() -> None:
    assert not WHATSAPP.signature_is_right(BODY, {}, SECRETS)


@pytest.mark.parametrize("secrets", [[], [""]])
def test_without_a_secret_nothing_is_let_in(secrets: list[str]) -> None:
    assert not WHATSAPP.signature_is_right(BODY, {"X-Hub-Signature-256": signature(BODY, "")}, secrets)


def test_a_handshake_gives_the_challenge_back() -> None:
    assert WHATSAPP.handshake(QUERY, "ons-woord") == "1158201444"


@pytest.mark.parametrize(
    ("changed", "verify_token"),
    [
        ({"hub.verify_token": "ander"}, "ons-woord"),
        ({"hub.mode": "unsubscribe"}, "ons-woord"),
        ({"hub.verify_token": ""}, ""),
        ({"hub.verify_token": "é\ud83d"}, "ons-woord"),
    ],
)
def test_a_wrong_handshake_gets_no_answer(changed: dict[str, str], verify_token: str) -> None:
    assert WHATSAPP.handshake({**QUERY, **changed}, verify_token) is None


def test_a_handshake_without_anything_gets_no_answer() -> None:
    assert WHATSAPP.handshake({}, "ons-woord") is None
