"""Which ID tokens are trusted, and which attacks are not."""

import time
from collections.abc import Callable

import pytest

from samenspraak.domain.open_id import Person, ProviderFailed, Trouble
from samenspraak.openid.signing_in import new_question, person_behind
from tests.openid.provider import (
    ACCESS,
    BACK,
    CODE,
    ISSUER,
    Claims,
    Provider,
    ec_key,
    rsa_key,
    signed,
    signed_with_the_public_key,
    unsigned,
)

OTHER = "https://inloggen.elders.example/realms/gemeente"


def _came_back(provider: Provider) -> Person:
    asked = new_question()
    provider.nonce = asked.nonce
    return person_behind(ACCESS, asked, CODE, BACK)


def _is_not_trusted(provider: Provider) -> bool:
    with pytest.raises(ProviderFailed) as failed:
        _came_back(provider)
    return failed.value.trouble == Trouble.NOT_TRUSTED


def _from_now(claims: Claims) -> Claims:
    """With each time, which is in seconds from now, as the clock has it."""
    now = int(time.time())
    return {name: now + said if isinstance(said, int) else said for name, said in claims.items()}


def test_good_token_says_who_came(provider: Provider) -> None:
    assert _came_back(provider) == Person("ilse-1", "ilse@voorbeeldstad.example", False, False)


@pytest.mark.parametrize(
    ("name", "claims"),
    [
        ("of another question", {"nonce": "een-andere"}),
        ("of no question", {"nonce": None}),
        ("of another issuer", {"iss": OTHER}),
        ("of an issuer that looks like it", {"iss": f"{ISSUER}/"}),
        ("of nobody", {"iss": None}),
        ("for another client", {"aud": "iemand-anders"}),
        ("for no client", {"aud": None}),
        ("for several, without who asked", {"aud": ["samenspraak", "iemand-anders"]}),
        ("for us, and asked by another", {"azp": "iemand-anders"}),
        ("for several, asked by another", {"aud": ["samenspraak", "x"], "azp": "x"}),
        ("that is over", {"exp": -60}),
        ("without an end", {"exp": None}),
        ("of later", {"iat": 120}),
        ("of no time", {"iat": None}),
        ("that holds not yet", {"nbf": 120}),
        ("about nobody", {"sub": None}),
        ("about an empty name", {"sub": ""}),
        ("about a name without end", {"sub": "x" * 256}),
    ],
)
def test_token_is_refused(provider: Provider, name: str, claims: Claims) -> None:
    provider.claims = _from_now(claims)
    assert _is_not_trusted(provider), name


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": ["samenspraak"]},
        {"aud": ["samenspraak", "x"], "azp": "samenspraak"},
        {"exp": -10},
        {"iat": 10},
    ],
)
def test_token_for_us_is_trusted_by_a_clock_that_is_a_little_off(provider: Provider, claims: Claims) -> None:
    provider.claims = _from_now(claims)
    assert _came_back(provider).subject == "ilse-1"


@pytest.mark.parametrize(
    ("name", "sign"),
    [
        ("without a signature", unsigned),
        ("signed with the public key as a secret", signed_with_the_public_key),
        ("signed with our secret", lambda claims: signed(claims, b"geheim" * 8, "HS256")),
        ("signed with a key of somebody else", lambda claims: signed(claims, rsa_key("twee"))),
        ("signed with a key that nobody knows", lambda claims: signed(claims, rsa_key("twee"), kid="twee")),
        ("signed in a way we do not take", lambda claims: signed(claims, algorithm="RS512")),
        ("in pieces", lambda claims: signed(claims)[:-10]),
        ("that is none", lambda claims: "geen.token"),
    ],
)
def test_forged_token_is_refused(provider: Provider, name: str, sign: Callable[[Claims], str]) -> None:
    provider.sign = sign
    assert _is_not_trusted(provider), name


@pytest.mark.parametrize("algorithm", ["RS256", "PS256"])
def test_token_may_be_signed_with_rsa(provider: Provider, algorithm: str) -> None:
    provider.sign = lambda claims: signed(claims, algorithm=algorithm)
    assert _came_back(provider).subject == "ilse-1"


def test_token_may_be_signed_with_an_elliptic_curve(provider: Provider) -> None:
    provider.keys = {"krom": ec_key()}
    provider.sign = lambda claims: signed(claims, ec_key(), "ES256", "krom")
    assert _came_back(provider).subject == "ilse-1"


def test_key_for_one_way_is_not_taken_for_another(provider: Provider) -> None:
    provider.keys = {"een": ec_key()}
    assert _is_not_trusted(provider)


def test_keys_are_asked_for_once(provider: Provider) -> None:
    _came_back(provider)
    _came_back(provider)
    assert (provider.count("/keys"), provider.count("configuration")) == (1, 1)


def test_new_key_is_asked_for_when_a_token_names_it(
    provider: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    _came_back(provider)
    monkeypatch.setattr("samenspraak.openid.keeping.monotonic", lambda: time.monotonic() + 61)
    provider.keys = {"twee": rsa_key("twee")}
    provider.sign = lambda claims: signed(claims, rsa_key("twee"), kid="twee")
    assert _came_back(provider).subject == "ilse-1"
    assert provider.count("/keys") == 2


def test_unknown_key_is_not_asked_for_at_each_token(provider: Provider) -> None:
    provider.sign = lambda claims: signed(claims, rsa_key("twee"), kid="twee")
    assert _is_not_trusted(provider)
    assert _is_not_trusted(provider)
    assert provider.count("/keys") == 1
