"""Whenever the demo is started, its conversations happened before now, in order, and in working hours."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from samenspraak.domain.hours import OpeningTimes
from samenspraak.domain.window import MARGIN
from samenspraak.installation.demo_town.moments import MomentUnreadable, after_open_minutes, clock_for
from samenspraak.installation.demo_town.talks import TALKS_OF
from samenspraak.installation.demo_town.telling import (
    ReactsBack,
    Replies,
    Says,
    SendsFile,
    Shares,
    Talk,
    moments_of,
)
from samenspraak.installation.demo_town.town import VOORBEELDSTAD

TIMES = OpeningTimes(VOORBEELDSTAD.week)
MONDAY_MORNING = datetime(2026, 11, 23, 10, 30, tzinfo=UTC)
SUNDAY_NIGHT = datetime(2026, 11, 22, 2, 40, tzinfo=UTC)
MOMENTS = [
    begin + timedelta(hours=hours)
    for begin in (datetime(2026, 11, 19, 6, 40, tzinfo=UTC), datetime(2026, 12, 24, 9, 5, tzinfo=UTC))
    for hours in range(0, 24 * 7, 5)
]
"""All hours of the day and all days of the week, with Christmas."""


@pytest.mark.parametrize(
    ("told", "now", "local"),
    [
        ("-12m", MONDAY_MORNING, "2026-11-23 11:18"),
        ("-1h50m", MONDAY_MORNING, "2026-11-23 09:40"),
        ("-4h", MONDAY_MORNING, "2026-11-20 13:00"),
        ("-12m", SUNDAY_NIGHT, "2026-11-20 16:48"),
        ("now-12m", SUNDAY_NIGHT, "2026-11-22 03:28"),
        ("d-1 21:14", SUNDAY_NIGHT, "2026-11-21 21:14"),
        ("w-1 09:30", MONDAY_MORNING, "2026-11-20 09:30"),
        ("w-2 09:30", SUNDAY_NIGHT, "2026-11-19 09:30"),
        ("w-1 09:30", datetime(2026, 12, 27, 12, tzinfo=UTC), "2026-12-24 09:30"),
    ],
)
def test_moment_is(told: str, now: datetime, local: str) -> None:
    at = clock_for([told], now, TIMES).at(told)
    assert f"{at.astimezone(TIMES.zone):%Y-%m-%d %H:%M}" == local


@pytest.mark.parametrize(
    ("minutes", "now", "local"),
    [
        (35, MONDAY_MORNING, "2026-11-23 12:05"),
        (35, SUNDAY_NIGHT, "2026-11-23 08:35"),
        (6 * 60, MONDAY_MORNING, "2026-11-24 08:30"),
    ],
)
def test_so_many_open_minutes_later_it_is(minutes: int, now: datetime, local: str) -> None:
    at = after_open_minutes(minutes, now, TIMES)
    assert f"{at.astimezone(TIMES.zone):%Y-%m-%d %H:%M}" == local


@pytest.mark.parametrize("now", MOMENTS, ids=lambda now: f"{now:%a-%d-%H:%M}")
def test_whenever_it_starts_everything_happened_in_order(now: datetime) -> None:
    for talk in TALKS_OF["voorbeeldstad"]:
        clock = clock_for(moments_of(talk), now, TIMES)
        moments = [clock.at(told) for told in moments_of(talk)]
        assert moments == sorted(moments), talk.person.name
        assert moments[-1] < now, talk.person.name


@pytest.mark.parametrize("now", MOMENTS, ids=lambda now: f"{now:%a-%d-%H:%M}")
def test_whenever_it_starts_the_window_was_open_for_every_answer(now: datetime) -> None:
    for talk in TALKS_OF["voorbeeldstad"]:
        for wrote_at, answered_at in _answers(talk, now):
            assert answered_at - wrote_at < timedelta(hours=24) - MARGIN, talk.person.name


@pytest.mark.parametrize("told", ["", "yesterday", "d-0 10:00", "w-1", "12m", "now"])
def test_moment_that_cannot_be_read_is_refused(told: str) -> None:
    with pytest.raises(MomentUnreadable):
        clock_for([], MONDAY_MORNING, TIMES).at(told)


def test_town_that_never_opens_has_no_moments() -> None:
    with pytest.raises(MomentUnreadable):
        clock_for(["-12m"], MONDAY_MORNING, OpeningTimes({}))


def _answers(talk: Talk, now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """When the resident last wrote and when a free answer to it left."""
    clock = clock_for(moments_of(talk), now, TIMES)
    wrote_at = now
    for step in talk.steps:
        if isinstance(step, Says | Shares | SendsFile):
            wrote_at = clock.at(step.at)
        if isinstance(step, Replies | ReactsBack):
            yield wrote_at, clock.at(step.at)
