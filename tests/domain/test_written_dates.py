"""A date as Dutch people type it, with and without a year; and what is no date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.written_dates import written_date

TODAY = date(2026, 11, 29)

WRITTEN = [
    ("1-10-2026", date(2026, 10, 1)),
    ("01/10/26", date(2026, 10, 1)),
    ("1.10.2026", date(2026, 10, 1)),
    ("2026-10-01", date(2026, 10, 1)),
    ("1-10", date(2026, 10, 1)),
    ("29-11", TODAY),
    ("30-11", date(2025, 11, 30)),
    ("29-2", date(2024, 2, 29)),
    ("1 oktober 2026", date(2026, 10, 1)),
    ("1-okt-2026", date(2026, 10, 1)),
    ("1 Okt.", date(2026, 10, 1)),
    ("12 mrt", date(2026, 3, 12)),
    ("3 may 2025", date(2025, 5, 3)),
    ("oktober", date(2026, 10, 1)),
    ("december", date(2025, 12, 1)),
    ("mei 2024", date(2024, 5, 1)),
    ("2025", date(2025, 1, 1)),
    ("maandag", date(2026, 11, 23)),
    ("Zondag", TODAY),
    ("saturday", date(2026, 11, 28)),
    ("vandaag", TODAY),
    ("Gisteren", date(2026, 11, 28)),
    ("eergisteren", date(2026, 11, 27)),
]


@pytest.mark.parametrize(("text", "day"), WRITTEN, ids=[row[0] for row in WRITTEN])
def test_written_date_is_read(text: str, day: date) -> None:
    assert written_date(text, TODAY) == day


@pytest.mark.parametrize(
    "text", ["", "31-2", "31-2-2026", "0-1-2026", "13-13", "32 mei", "binnenkort", "0000", "1-1-1-1"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert written_date(text, TODAY) is None


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_read_back(day: date) -> None:
    assert written_date(f"{day.day}-{day.month}-{day.year}", TODAY) == day


@given(st.text(max_size=20))
def test_no_text_breaks_it(text: str) -> None:
    found = written_date(text, TODAY)
    assert found is None or isinstance(found, date)
