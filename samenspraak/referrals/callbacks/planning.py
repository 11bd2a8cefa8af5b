"""When a team calls back: its plan as the rule wants it, what is taken, and changing the plan."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction

from samenspraak.domain.hours import OpeningTimes, Span
from samenspraak.domain.slots import CallingPlan, Slot, free_slots, is_free
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Team
from samenspraak.organisation.opening import opening_times
from samenspraak.referrals.models import STANDING, Appointment, CallbackHours, CallbackPlan

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Availability:
    """What there is to choose from at a team; ``taken`` are the appointments that stand, from yesterday on."""

    plan: CallingPlan
    opening: OpeningTimes
    taken: tuple[Slot, ...]

    def free(self, now: datetime) -> list[Slot]:
        """Every free slot, in order."""
        return list(free_slots(self.plan, self.opening, self.taken, now))

    def has(self, starts_at: datetime, now: datetime) -> bool:
        """Whether this one is free."""
        return is_free(self.plan, self.opening, self.taken, starts_at, now)


def availability(plan: CallbackPlan, now: datetime, *, but: Appointment | None = None) -> Availability:
    """Five queries at most. The place of the appointment ``but`` counts as free: that one is moving."""
    return Availability(
        calling_plan(plan), opening_times(plan.team.municipality), tuple(_taken(plan, now, but))
    )


def plan_of(appointment: Appointment, *, is_locked: bool = False) -> CallbackPlan:
    """The plan of the appointment's team; locked until the transaction ends, for who books. Lock it first."""
    plans = CallbackPlan.objects.select_related("team__municipality")
    if is_locked:
        plans = plans.select_for_update(of=("self",))
    return plans.get(team_id=appointment.team_id)


def calling_plan(plan: CallbackPlan) -> CallingPlan:
    """The plan as the rule wants it."""
    week: dict[int, list[Span]] = defaultdict(list)
    for hours in sorted(plan.hours.all(), key=lambda one: (one.weekday, one.opens)):
        week[hours.weekday].append(Span(hours.opens, hours.closes))
    spans = {weekday: tuple(spans) for weekday, spans in week.items()}
    return CallingPlan(spans, plan.slot_minutes, plan.capacity, plan.lead_minutes)


@transaction.atomic
def change_plan(
    team: Team, terms: CallingPlan, week: Mapping[int, Sequence[Span]], employee: Employee
) -> None:
    """From now on the team calls like this; appointments that stand stay as they are."""
    plan, _is_new = CallbackPlan.objects.update_or_create(
        team=team,
        defaults={
            "slot_minutes": terms.slot_minutes,
            "capacity": terms.capacity,
            "lead_minutes": terms.lead_minutes,
        },
    )
    plan.hours.all().delete()
    CallbackHours.objects.bulk_create(
        CallbackHours(plan=plan, weekday=weekday, opens=span.opens, closes=span.closes)
        for weekday, spans in week.items()
        for span in spans
    )
    subject = f"team:{team.pk}"
    write(Deed.CHANGED_CALLBACK_HOURS, subject, municipality=team.municipality_id, employee=employee)


def _taken(plan: CallbackPlan, now: datetime, but: Appointment | None) -> list[Slot]:
    standing = Appointment.objects.filter(team_id=plan.team_id, state__in=STANDING, starts_at__gt=now - A_DAY)
    if but is not None:
        standing = standing.exclude(pk=but.pk)
    return [Slot(at, minutes) for at, minutes in standing.values_list("starts_at", "minutes") if at]
