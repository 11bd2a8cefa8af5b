"""Small marks say what they should: initials, times, days, chips."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import translation

from samenspraak.desk.marks import (
    TICKS,
    avatar_of,
    day_name,
    duration,
    initials,
    moment,
    promise_chip,
    ticks_for,
    window_chip,
)
from samenspraak.domain.promise import Standing, TimeLeft
from samenspraak.domain.statuses import Status
from samenspraak.domain.window import Window, WindowState

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Rens Vermeulen", "RV"),
        ("Wim van den Berg", "WB"),
        ("Mevr. Kuipers-Smit", "MS"),
        ("Łukasz", "Ł"),
        ("+31 6 12345678", ""),
        ("👍", ""),
        ("", ""),
    ],
)
def test_initials_are_of_the_first_and_last_name(name: str, expected: str) -> None:
    assert initials(name) == expected


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [(0, "0 min"), (59, "59 min"), (60, "1 u 00"), (125, "2 u 05"), (2880, "2 dagen")],
)
def test_duration_is_short_and_exact_enough(minutes: int, expected: str) -> None:
    with translation.override("nl"):
        assert duration(minutes) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (datetime(2026, 11, 23, 7, 56, tzinfo=UTC), "08:56"),
        (datetime(2026, 11, 22, 23, 30, tzinfo=UTC), "00:30"),
        (datetime(2026, 11, 22, 22, 30, tzinfo=UTC), "gisteren"),
        (datetime(2026, 11, 19, 12, 0, tzinfo=UTC), "do 19 nov"),
        (datetime(2025, 11, 19, 12, 0, tzinfo=UTC), "19 nov 2025"),
    ],
)
def test_moment_is_told_by_the_local_clock(at: datetime, expected: str) -> None:
    with translation.override("nl"):
        assert moment(at, NOW) == expected


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        (NOW, "Vandaag, maandag 23 november"),
        (datetime(2026, 11, 22, 12, 0, tzinfo=UTC), "Gisteren, zondag 22 november"),
        (datetime(2026, 11, 19, 12, 0, tzinfo=UTC), "Donderdag 19 november"),
        (datetime(2025, 1, 2, 12, 0, tzinfo=UTC), "Donderdag 2 januari 2025"),
    ],
)
def test_day_has_a_heading_in_words(at: datetime, expected: str) -> None:
    with translation.override("nl"):
        assert day_name(at, NOW) == expected


@pytest.mark.parametrize(
    ("left", "text", "tone"),
    [
        (TimeLeft(Standing.ON_TIME, 120), "nog 2 u 00", "ok"),
        (TimeLeft(Standing.SOON, 18), "nog 18 min", "warn"),
        (TimeLeft(Standing.LATE, -4), "4 min te laat", "late"),
        (TimeLeft(Standing.OUTSIDE_HOURS, 60), "vóór di 12:00", ""),
    ],
)
def test_promise_is_told_in_words_and_tone(left: TimeLeft, text: str, tone: str) -> None:
    with translation.override("nl"):
        chip = promise_chip(left, NOW + timedelta(hours=26), NOW)
    assert (chip.text, chip.tone) == (text, tone)


def test_channel_that_never_closes_has_no_window_chip() -> None:
    assert window_chip(Window(WindowState.OPEN, None, None)) is None


def test_closed_window_is_told_with_what_is_left_to_do() -> None:
    with translation.override("nl"):
        chip = window_chip(Window(WindowState.CLOSED, NOW, 0))
    assert chip is not None
    assert chip.text == "Venster dicht · sjabloon"


def test_every_status_has_ticks() -> None:
    assert set(TICKS) == set(Status)


def test_note_has_no_ticks() -> None:
    assert ticks_for("") is None


def test_same_person_always_has_the_same_colour() -> None:
    assert avatar_of("Rens", 7).tone == avatar_of("Anders", 7).tone
