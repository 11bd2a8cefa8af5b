"""Which moments are free for a call-back: from a team's hours, its capacity and what is taken already."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from samenspraak.domain.day_names import MONTHS, WEEKDAYS
from samenspraak.domain.hours import OpeningTimes, Period, Span, aware, local_day, periods_on

LOOK_AHEAD_DAYS = 14
"""So many days after today a resident can choose from."""

NOON = 13


@dataclass(frozen=True, slots=True)
class CallingPlan:
    """When a team calls back (Monday is 0), how long a call may take, how many at once, how soon at the earliest.

    Raises ValueError: a slot lasts at least a minute, and somebody calls.
    """

    week: Mapping[int, tuple[Span, ...]]
    slot_minutes: int
    capacity: int
    lead_minutes: int = 0

    def __post_init__(self) -> None:
        if self.slot_minutes < 1 or self.capacity < 1 or self.lead_minutes < 0:
            raise ValueError("A slot lasts a minute or more, one or more call, and nobody calls in the past.")


@dataclass(frozen=True, slots=True)
class Slot:
    """A moment (UTC) to be called at, and how long it may take."""

    starts_at: datetime
    minutes: int

    @property
    def ends_at(self) -> datetime:
        """When the next call may begin, UTC."""
        return self.starts_at + timedelta(minutes=self.minutes)


def free_slots(
    plan: CallingPlan,
    opening: OpeningTimes,
    taken: Sequence[Slot],
    now: datetime,
    *,
    days: int = LOOK_AHEAD_DAYS,
) -> Iterator[Slot]:
    """The slots with a place left, in order: inside the team's hours and while the municipality is open.

    ``taken`` are the appointments that stand, one for each; of another length than now is fine.
    """
    earliest = aware(now) + timedelta(minutes=plan.lead_minutes)
    today = local_day(opening, now)
    for ahead in range(days + 1):
        for slot in _slots_on(plan, opening, today + timedelta(days=ahead)):
            if slot.starts_at >= earliest and _places_taken(slot, taken) < plan.capacity:
                yield slot


def is_free(
    plan: CallingPlan, opening: OpeningTimes, taken: Sequence[Slot], starts_at: datetime, now: datetime
) -> bool:
    """Whether a slot that begins at this moment can still be booked."""
    return any(slot.starts_at == starts_at for slot in free_slots(plan, opening, taken, now))


def varied(free: Iterable[Slot], most: int, zone: ZoneInfo) -> tuple[Slot, ...]:
    """At most so many to choose from, in order: a few of each morning and afternoon, so that there is a choice."""
    every = list(free)
    for most_of_part in range(1, len(every) + 1):
        chosen = _few_of_each_part(every, most_of_part, zone)
        if len(chosen) >= min(most, len(every)):
            return tuple(chosen[:most])
    return ()


def slot_title(starts_at: datetime, zone: ZoneInfo) -> str:
    """A slot in at most twenty characters, for a button: "di 24 nov, 10:00 uur"."""
    local = aware(starts_at).astimezone(zone)
    day = f"{WEEKDAYS[local.weekday()][:2]} {local.day} {_short(MONTHS[local.month - 1])}"
    return f"{day}, {local.hour}:{local.minute:02} uur"


def _slots_on(plan: CallingPlan, opening: OpeningTimes, day: date) -> Iterator[Slot]:
    calling = OpeningTimes(plan.week, zone=opening.zone, keeps_recognised_days=False)
    open_periods = periods_on(opening, day)
    length = timedelta(minutes=plan.slot_minutes)
    for begins, ends in periods_on(calling, day):
        for number in range((ends - begins) // length):
            starts_at = begins + number * length
            if _fits(starts_at, starts_at + length, open_periods):
                yield Slot(starts_at, plan.slot_minutes)


def _fits(starts_at: datetime, ends_at: datetime, periods: Iterable[Period]) -> bool:
    return any(opens <= starts_at and ends_at <= closes for opens, closes in periods)


def _places_taken(slot: Slot, taken: Sequence[Slot]) -> int:
    return sum(one.starts_at < slot.ends_at and slot.starts_at < one.ends_at for one in taken)


def _few_of_each_part(every: Iterable[Slot], most: int, zone: ZoneInfo) -> list[Slot]:
    """The first few of each half of a day."""
    counts: dict[tuple[object, bool], int] = {}
    chosen: list[Slot] = []
    for slot in every:
        local = slot.starts_at.astimezone(zone)
        part = (local.date(), local.hour < NOON)
        counts[part] = counts.get(part, 0) + 1
        if counts[part] <= most:
            chosen.append(slot)
    return chosen


def _short(month: str) -> str:
    return "mrt" if month == "maart" else month[:3]
