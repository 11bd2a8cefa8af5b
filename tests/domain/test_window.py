"""The reply window of a channel, with five minutes to spare."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.window import DAY, MARGIN, Window, WindowState, closes_at, window
from tests.domain.times import WITHOUT_ZONE, local, moments

WROTE = local("2026-11-23 12:00")


@pytest.mark.parametrize(
    ("now", "state", "minutes"),
    [
        ("2026-11-23 12:00", WindowState.OPEN, 1435),
        ("2026-11-24 10:55", WindowState.OPEN, 60),
        ("2026-11-24 10:55:01", WindowState.CLOSING, 59),
        ("2026-11-24 11:54:30", WindowState.CLOSING, 0),
        ("2026-11-24 11:55", WindowState.CLOSED, 0),
        ("2026-12-24 12:00", WindowState.CLOSED, 0),
    ],
)
def test_window_closes_a_day_after_the_last_message_less_the_margin(
    now: str, state: WindowState, minutes: int
) -> None:
    assert window(WROTE, local(now)) == Window(state, local("2026-11-24 11:55"), minutes)


def test_window_counts_real_hours_over_a_clock_change() -> None:
    assert closes_at(local("2026-10-24 12:00")) == local("2026-10-25 10:55")


def test_resident_who_never_wrote_has_no_window() -> None:
    assert window(None, WROTE) == Window(WindowState.CLOSED, None, 0)


@pytest.mark.parametrize("last", [None, WROTE])
def test_channel_without_window_is_always_open(last: datetime | None) -> None:
    assert window(last, WROTE + timedelta(days=900), None) == Window(WindowState.OPEN, None, None)


def test_channel_has_its_own_length() -> None:
    week = timedelta(days=7)
    assert window(WROTE, WROTE + timedelta(days=6), week).state is WindowState.OPEN
    assert window(WROTE, WROTE + week, week).state is WindowState.CLOSED


def test_network_clock_ahead_of_ours_gives_no_longer_window() -> None:
    assert window(WROTE + timedelta(days=3650), WROTE) == window(WROTE, WROTE)


def test_moment_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        closes_at(WITHOUT_ZONE)


@given(moments, st.timedeltas(timedelta(0), timedelta(days=3)))
def test_window_is_closed_exactly_when_its_end_has_come(last: datetime, since: timedelta) -> None:
    now = last + since
    seen = window(last, now)
    assert seen.closes_at == last + DAY - MARGIN
    assert (seen.state is WindowState.CLOSED) == (now >= seen.closes_at)
    left = timedelta(minutes=seen.minutes_left or 0)
    assert seen.state is WindowState.CLOSED or left <= seen.closes_at - now < left + timedelta(minutes=1)
