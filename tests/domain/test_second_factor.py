"""One-time codes as the standard has them, each of them once; recovery codes however they are typed."""

import base64
from datetime import UTC, datetime, timedelta

import pytest

from samenspraak.domain.second_factor import STEP_SECONDS, digest_of, new_recovery_codes, plain, step_of

SECRET = base64.b32encode(b"12345678901234567890").decode()


@pytest.mark.parametrize(
    ("seconds", "code"),
    # RFC 6238, appendix B, for SHA-1: the last six of its eight digits.
    [(59, "287082"), (1111111109, "081804"), (1234567890, "005924"), (20000000000, "353130")],
)
def test_code_is_that_of_the_standard(seconds: int, code: str) -> None:
    now = datetime.fromtimestamp(seconds, UTC)
    assert step_of(SECRET, code, now, after=0) == seconds // STEP_SECONDS


@pytest.mark.parametrize(("away", "is_good"), [(-60, False), (-30, True), (30, True), (60, False)])
def test_clock_of_a_telephone_may_be_half_a_minute_off(away: int, is_good: bool) -> None:
    now = datetime.fromtimestamp(1111111109, UTC) + timedelta(seconds=away)
    assert (step_of(SECRET, "081804", now, after=0) is not None) == is_good


def test_code_is_good_once() -> None:
    now = datetime.fromtimestamp(59, UTC)
    step = step_of(SECRET, "287082", now, after=0)
    assert step is not None
    assert step_of(SECRET, "287082", now, after=step) is None


@pytest.mark.parametrize("code", ["", "28708", "2870822", "é", "287 082"])
def test_what_is_no_code_is_wrong(code: str) -> None:
    assert step_of(SECRET, code, datetime.fromtimestamp(59, UTC), after=0) is None


def test_recovery_code_may_be_typed_in_any_way() -> None:
    assert digest_of("K7QD m2xp-9rtw  abcd") == digest_of("k7qd-m2xp-9rtw-abcd")
    assert plain(" 287 082 ") == "287082"


def test_recovery_codes_are_ten_different_ones() -> None:
    codes = new_recovery_codes()
    assert len({digest_of(code) for code in codes}) == 10
    assert {len(plain(code)) for code in codes} == {16}
