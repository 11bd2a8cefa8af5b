"""The recognised holidays of the Algemene termijnenwet, of any year."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.holidays import name_of, recognised_days

HOLIDAYS = {
    "new_year": ("2026-01-01", "2027-01-01"),
    "good_friday": ("2026-04-03", "2027-03-26"),
    "easter_monday": ("2026-04-06", "2027-03-29"),
    "kings_day": ("2026-04-27", "2027-04-27"),
    "liberation_day": ("2026-05-05", "2027-05-05"),
    "ascension": ("2026-05-14", "2027-05-06"),
    "friday_after_ascension": ("2026-05-15", "2027-05-07"),
    "whit_monday": ("2026-05-25", "2027-05-17"),
    "christmas": ("2026-12-25", "2027-12-25"),
    "second_christmas_day": ("2026-12-26", "2027-12-26"),
}


@pytest.mark.parametrize("name", HOLIDAYS)
def test_each_holiday_of_2026_and_2027_is_named(name: str) -> None:
    assert [name_of(date.fromisoformat(day)) for day in HOLIDAYS[name]] == [name, name]


@pytest.mark.parametrize(("year", "column"), [(2026, 0), (2027, 1)])
def test_year_has_no_other_holidays(year: int, column: int) -> None:
    assert recognised_days(year) == {date.fromisoformat(days[column]) for days in HOLIDAYS.values()}


@pytest.mark.parametrize("day", ["2026-05-04", "2026-04-05", "2026-12-24", "2026-12-31", "2026-05-24"])
def test_ordinary_day_has_no_name(day: str) -> None:
    assert name_of(date.fromisoformat(day)) is None


@pytest.mark.parametrize(
    ("year", "monday"),
    [
        (2000, "04-24"), (2008, "03-24"), (2011, "04-25"), (2016, "03-28"), (2019, "04-22"), (2024, "04-01"),
        (2025, "04-21"), (2028, "04-17"), (2030, "04-22"), (2035, "03-26"), (2038, "04-26"), (2049, "04-19"),
    ],
)  # fmt: skip
def test_easter_monday_is_where_the_calendar_has_it(year: int, monday: str) -> None:
    assert name_of(date.fromisoformat(f"{year}-{monday}")) == "easter_monday"


@pytest.mark.parametrize("year", [2014, 2025, 2031])
def test_kings_day_moves_to_saturday_when_it_would_be_sunday(year: int) -> None:
    assert (name_of(date(year, 4, 26)), name_of(date(year, 4, 27))) == ("kings_day", None)


def test_ascension_on_5_may_keeps_its_own_name() -> None:
    assert name_of(date(2016, 5, 5)) == "ascension"


@given(st.integers(min_value=1583, max_value=9998))
def test_moving_days_fall_on_their_weekday_in_every_year(year: int) -> None:
    names = {name_of(day): day for day in recognised_days(year)}
    assert names["easter_monday"].isoweekday() == names["whit_monday"].isoweekday() == 1
    assert names["ascension"].isoweekday() == 4
    assert names["good_friday"] + timedelta(days=3) == names["easter_monday"]
    assert date(year, 3, 23) <= names["easter_monday"] <= date(year, 4, 26)
