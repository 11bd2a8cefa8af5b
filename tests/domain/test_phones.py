"""Phone numbers become E.164 or nothing, and are shown without being given away."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.phones import e164, masked


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("31612345678", "+31612345678"),
        ("+31 6 1234 5678", "+31612345678"),
        ("0612345678", "+31612345678"),
        ("06-12 34 56 78", "+31612345678"),
        ("0031612345678", "+31612345678"),
        ("+31 (0)6 12345678", "+31612345678"),
        ("612345678", "+31612345678"),
        ("010 123 45 67", "+31101234567"),
        ("14 030", "+3114030"),
        ("\u202a+31 6 12345678\u202c", "+31612345678"),
        ("+٣١٦١٢٣٤٥٦٧٨", "+31612345678"),
        ("491711234567", "+491711234567"),
        ("15550783881", "+15550783881"),
        ("0049 171 1234567", "+491711234567"),
    ],
)
def test_every_way_of_writing_gives_one_number(raw: str, number: str) -> None:
    assert e164(raw) == number


@pytest.mark.parametrize(
    "raw",
    ["", "+31", "112", "06123", "0000000000", "9999999999", "+999123456789", "06 12 34 56 78 9", "abc"],
)
def test_number_that_cannot_exist_is_refused(raw: str) -> None:
    assert e164(raw) is None


@pytest.mark.parametrize("raw", ["bel 0612345678", "0612345678 na 5 uur", "0800-GEMEENTE", "1" * 5000])
def test_text_with_more_than_a_number_is_refused(raw: str) -> None:
    assert e164(raw) is None


def test_number_without_country_is_read_in_the_region_given() -> None:
    assert e164("0470 12 34 56", "BE") == "+32470123456"


@given(st.integers(min_value=10_000_000, max_value=58_999_999))
def test_every_mobile_number_reads_the_same_in_all_its_forms(rest: int) -> None:
    forms = [f"06{rest}", f"316{rest}", f"+316{rest}", f"00316{rest}", f"+31 6 {rest}"]
    assert {e164(form) for form in forms} == {f"+316{rest}"}


@given(st.text())
def test_any_text_gives_a_number_or_nothing(raw: str) -> None:
    number = e164(raw)
    assert number is None or (number.startswith("+") and number[1:].isdecimal() and e164(number) == number)


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("+31612345678", "+31 6 •••• 5678"),
        ("+31101234567", "+31 1 •••• 4567"),
        ("+491711234567", "+49 1 •••• 4567"),
        ("+3114030", "+31 •••• 30"),
        ("NL.a1b2c3d4", "••••"),
    ],
)
def test_number_is_shown_without_its_middle(number: str, shown: str) -> None:
    assert masked(number) == shown
