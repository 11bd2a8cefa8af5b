"""What a key gives is read without trust: any rubbish is refused, and a count that stands still is not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as some

from samenspraak.domain.security_keys import KeyRefused, count_of, credential_in, made, went_back
from tests.organisation.soft_keys import HOME, SoftKey, in_base64

CHALLENGE = b"c" * 32
OPTIONS = json.dumps({"challenge": in_base64(CHALLENGE)})


@pytest.mark.parametrize(
    ("before", "now", "is_back"),
    [(0, 0, False), (0, 1, False), (4, 5, False), (4, 4, True), (4, 3, True), (4, 0, True)],
)
def test_count_goes_up_unless_there_is_none(before: int, now: int, is_back: bool) -> None:
    assert went_back(before, now) is is_back


@pytest.mark.parametrize(
    "answer",
    ["", "null", "[]", "{}", '{"id": 1}', '{"id": "é", "rawId": "é"}', "[" * 20_000, '{"a":' * 3_000],
)
def test_rubbish_is_refused(answer: str) -> None:
    for read in (credential_in, lambda said: made(HOME, CHALLENGE, said)):
        with pytest.raises(KeyRefused):
            read(answer)
    with pytest.raises(KeyRefused):
        count_of(HOME, CHALLENGE, answer, b"")


@pytest.mark.parametrize(
    "public", [b"\x80", b"\x40", b"\x60", b"\xa5\x01\x02\x03\x26\x20\x01\x21\x60\x22\x60"]
)
def test_key_that_is_no_key_is_refused(public: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SoftKey, "_public", lambda _key: public)
    with pytest.raises(KeyRefused):
        made(HOME, CHALLENGE, SoftKey().makes(OPTIONS))


def test_name_of_a_key_is_as_long_as_the_standard_lets_it_be() -> None:
    whole = made(HOME, CHALLENGE, SoftKey(credential_id=bytes(1023)).makes(OPTIONS))
    assert len(whole.credential_id) == 1023
    with pytest.raises(KeyRefused):
        made(HOME, CHALLENGE, SoftKey(credential_id=bytes(1024)).makes(OPTIONS))


def test_what_the_browser_says_it_signed_may_be_nested_too_deep_to_read() -> None:
    key = SoftKey()
    public = made(HOME, CHALLENGE, key.makes(OPTIONS)).public_key
    answer = json.loads(key.signs(OPTIONS))
    answer["response"]["clientDataJSON"] = in_base64(b"[" * 10_000)
    with pytest.raises(KeyRefused):
        count_of(HOME, CHALLENGE, json.dumps(answer), public)


@given(place=some.integers(0, 400), sign=some.integers(0, 255))
def test_key_in_which_a_byte_is_another_is_refused_or_is_a_key(place: int, sign: int) -> None:
    answer = json.loads(SoftKey().makes(OPTIONS))
    attested = bytearray(answer["response"]["attestationObject"].encode())
    attested[place % len(attested)] = sign
    answer["response"]["attestationObject"] = attested.decode("latin-1")
    try:
        made(HOME, CHALLENGE, json.dumps(answer))
    except KeyRefused:
        return


@given(place=some.integers(0, 400), sign=some.integers(1, 127))
def test_signature_in_which_a_byte_is_another_is_refused(place: int, sign: int) -> None:
    key = SoftKey()
    public = made(HOME, CHALLENGE, key.makes(OPTIONS)).public_key
    answer = json.loads(key.signs(OPTIONS))
    signed = bytearray(answer["response"]["authenticatorData"].encode())
    at = place % (len(signed) - 1)
    signed[at] = ord("A") if signed[at] != ord("A") else ord("B")
    answer["response"]["authenticatorData"] = signed.decode()
    with pytest.raises(KeyRefused):
        count_of(HOME, CHALLENGE, json.dumps(answer), public)
