"""Call-back slots: several blocks a day, capacity, lead time, holidays and both clock changes."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.holidays import recognised_days
from samenspraak.domain.hours import AMSTERDAM, OpeningTimes, Span, is_open, local_day
from samenspraak.domain.slots import (
    LOOK_AHEAD_DAYS,
    CallingPlan,
    Slot,
    free_slots,
    is_free,
    slot_title,
    varied,
)
from tests.domain.times import ALWAYS, NEVER, OFFICE, local, moments, opening_times, span, spans

BLOCKS = (span("09:00", "10:00"), span("14:00", "14:30"))
PLAN = CallingPlan(dict.fromkeys(range(5), BLOCKS), slot_minutes=15, capacity=1, lead_minutes=60)
EVERY_DAY = CallingPlan(dict.fromkeys(range(7), (span("01:00", "04:00"),)), 60, 1)
MONDAY = "2026-11-23"


def clocks(plan: CallingPlan, now: str, *taken: Slot, days: int = 0, opening: OpeningTimes = OFFICE) -> str:
    """The free slots of that day as an agent reads them."""
    free = free_slots(plan, opening, taken, local(now), days=days)
    return " ".join(slot.starts_at.astimezone(AMSTERDAM).strftime("%H:%M") for slot in free)


@pytest.mark.parametrize(
    ("now", "free"),
    [
        ("2026-11-23 07:00", "09:00 09:15 09:30 09:45 14:00 14:15"),
        ("2026-11-23 08:00", "09:00 09:15 09:30 09:45 14:00 14:15"),
        ("2026-11-23 08:01", "09:15 09:30 09:45 14:00 14:15"),
        ("2026-11-23 12:00", "14:00 14:15"),
        ("2026-11-23 13:16", ""),
        ("2026-11-22 10:00", ""),
        ("2026-12-25 07:00", ""),
        ("2027-04-27 07:00", ""),
    ],
    ids=["early", "just in time", "a minute late", "between", "over", "Sunday", "Christmas", "King's Day"],
)
def test_blocks_of_a_day_after_the_lead_time(now: str, free: str) -> None:
    assert clocks(PLAN, now) == free


@pytest.mark.parametrize(
    ("now", "free"),
    [
        ("2026-03-29 00:00", "01:00 03:00"),  # two o'clock does not exist: the block lasts two hours
        ("2026-10-25 00:00", "01:00 02:00 02:00 03:00"),  # two o'clock comes twice
        ("2026-03-28 00:00", "01:00 02:00 03:00"),
    ],
)
def test_clock_changes_make_a_block_shorter_and_longer(now: str, free: str) -> None:
    assert clocks(EVERY_DAY, now, opening=ALWAYS) == free


def test_office_slots_keep_their_clock_time_over_both_changes() -> None:
    fridays_and_mondays = ("2026-03-27 07:00", "2026-03-30 07:00", "2026-10-23 07:00", "2026-10-26 07:00")
    assert {clocks(PLAN, now).split()[0] for now in fridays_and_mondays} == {"09:00"}


def test_closing_day_of_the_municipality_has_no_slots() -> None:
    shut = OpeningTimes(OFFICE.week, frozenset({date(2026, 11, 23)}))
    assert clocks(PLAN, f"{MONDAY} 07:00", opening=shut) == ""


def test_team_that_calls_longer_than_the_municipality_is_open_does_not() -> None:
    late = CallingPlan({0: (span("16:30", "18:00"),)}, 20, 1)
    assert clocks(late, f"{MONDAY} 07:00") == "16:30"


def test_municipality_without_hours_has_no_slots() -> None:
    assert clocks(PLAN, f"{MONDAY} 07:00", opening=NEVER) == ""


@pytest.mark.parametrize(
    ("capacity", "taken", "free"),
    [
        (1, ("09:00",), "09:15 09:30 09:45 14:00 14:15"),
        (2, ("09:00",), "09:00 09:15 09:30 09:45 14:00 14:15"),
        (2, ("09:00", "09:00"), "09:15 09:30 09:45 14:00 14:15"),
        (1, ("09:10",), "09:30 09:45 14:00 14:15"),  # made when the team had other slots: it overlaps two
    ],
)
def test_slot_is_free_while_somebody_can_still_call(capacity: int, taken: tuple[str, ...], free: str) -> None:
    plan = CallingPlan(PLAN.week, 15, capacity)
    booked = [Slot(local(f"{MONDAY} {clock}"), 15) for clock in taken]
    assert clocks(plan, f"{MONDAY} 07:00", *booked) == free


def test_moment_that_is_no_slot_is_not_free() -> None:
    now = local(f"{MONDAY} 07:00")
    assert is_free(PLAN, OFFICE, [], local(f"{MONDAY} 09:15"), now)
    assert not is_free(PLAN, OFFICE, [], local(f"{MONDAY} 09:20"), now)
    assert not is_free(PLAN, OFFICE, [], local("2027-03-01 09:15"), now)


def test_choice_is_spread_over_mornings_and_afternoons() -> None:
    free = free_slots(PLAN, OFFICE, [], local(f"{MONDAY} 07:00"), days=1)
    titles = [slot_title(slot.starts_at, AMSTERDAM) for slot in varied(free, 4, AMSTERDAM)]
    assert titles == [
        "ma 23 nov, 9:00 uur",
        "ma 23 nov, 14:00 uur",
        "di 24 nov, 9:00 uur",
        "di 24 nov, 14:00 uur",
    ]


def test_choice_of_fewer_than_asked_is_all_there_is() -> None:
    free = list(free_slots(PLAN, OFFICE, [], local(f"{MONDAY} 07:00"), days=0))
    assert list(varied(free, 10, AMSTERDAM)) == free
    assert varied([], 10, AMSTERDAM) == ()


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)))  # noqa: DTZ001 (hypothesis wants them bare)
def test_every_title_fits_on_a_button(moment: datetime) -> None:
    assert len(slot_title(moment.replace(tzinfo=AMSTERDAM), AMSTERDAM)) <= 20


@pytest.mark.parametrize(("minutes", "capacity", "lead"), [(0, 1, 0), (15, 0, 0), (15, 1, -1)])
def test_impossible_plan_is_refused(minutes: int, capacity: int, lead: int) -> None:
    with pytest.raises(ValueError, match="slot"):
        CallingPlan({}, minutes, capacity, lead)


@st.composite
def plans(draw: st.DrawFn) -> CallingPlan:
    week = {day: tuple(draw(st.lists(spans(), min_size=1, max_size=2))) for day in range(7)}
    return CallingPlan(week, draw(st.integers(5, 90)), draw(st.integers(1, 3)), draw(st.integers(0, 300)))


@given(plans(), opening_times(), moments)
def test_never_in_the_past_and_never_when_closed(
    plan: CallingPlan, opening: OpeningTimes, now: datetime
) -> None:
    for slot in free_slots(plan, opening, [], now, days=8):
        day = local_day(opening, slot.starts_at)
        assert slot.starts_at >= now + timedelta(minutes=plan.lead_minutes)
        assert day not in opening.closed_on
        assert not (opening.keeps_recognised_days and day in recognised_days(day.year))
        assert is_open(opening, slot.starts_at)
        assert is_open(opening, slot.ends_at - timedelta.resolution)


@given(plans(), opening_times(), moments)
def test_booking_all_there_is_never_exceeds_the_capacity(
    plan: CallingPlan, opening: OpeningTimes, now: datetime
) -> None:
    booked: list[Slot] = []
    for _time in range(40):
        slot = next(free_slots(plan, opening, booked, now, days=3), None)
        if slot is None:
            break
        booked.append(slot)
    for slot in booked:
        at_once = [one for one in booked if one.starts_at < slot.ends_at and slot.starts_at < one.ends_at]
        assert len(at_once) <= plan.capacity


@given(plans(), opening_times(), moments)
def test_slots_come_in_order(plan: CallingPlan, opening: OpeningTimes, now: datetime) -> None:
    starts = [slot.starts_at for slot in free_slots(plan, opening, [], now, days=LOOK_AHEAD_DAYS)]
    assert starts == sorted(set(starts))


def test_blocks_that_overlap_are_one() -> None:
    double = CallingPlan({0: (Span(time(9), time(10)), Span(time(9, 30), time(10, 30)))}, 30, 1)
    assert clocks(double, f"{MONDAY} 07:00") == "09:00 09:30 10:00"
