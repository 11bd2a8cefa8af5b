"""Tokens that nobody can guess and that the guard never takes for a number or a word."""

import math

from samenspraak.domain.findings import Profile
from samenspraak.domain.page_links import (
    COLOURS,
    LENGTH,
    LETTERS,
    THINGS,
    hash_of,
    is_token,
    new_check_code,
    new_token,
)
from samenspraak.privacy.clearing import cleared


def test_token_has_more_than_128_random_bits() -> None:
    assert LENGTH * math.log2(len(set(LETTERS))) >= 128
    assert len({new_token() for _ in range(500)}) == 500


def test_only_a_token_has_the_shape_of_one() -> None:
    assert is_token(new_token())
    for other in ("", "x", new_token() + "b", new_token().upper(), "../../etc", "b" * 31 + "é"):
        assert not is_token(other)


def test_hash_does_not_hold_the_token() -> None:
    token = new_token()
    assert token not in hash_of(token)
    assert len(hash_of(token)) == 64


def test_guard_lets_every_link_pass() -> None:
    for _ in range(1000):
        cleared(f"Vul het in: https://kcc.voorbeeldstad.nl/f/{new_token()}/", Profile())


def test_guard_lets_every_check_code_pass() -> None:
    for colour in COLOURS:
        for thing in THINGS:
            cleared(f"Zie je de controlecode “{colour} {thing}”? Dan is hij van ons.", Profile())


def test_check_codes_differ() -> None:
    assert len({new_check_code() for _ in range(100)}) > 50
