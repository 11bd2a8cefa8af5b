"""How long a team may take: its terms, when they end, and changing them."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from samenspraak.domain.hours import OpeningTimes
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.working_days import end_of_day, open_time_before, term_from
from samenspraak.handoff.models import TeamTerms
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Team, Topic
from samenspraak.organisation.opening import opening_times

MINUTES = 60


class NoSuchTerm(Exception):
    """The day is not later than the term that runs, or not a working day: choose another."""


@dataclass(frozen=True, slots=True)
class Term:
    """When it ends and when the specialist is reminded of it, both UTC."""

    ends_at: datetime
    reminder_due_at: datetime


def terms_of(team: Team) -> TeamTerms:
    """What was set for the team, else the defaults."""
    return getattr(team, "terms", None) or TeamTerms(team=team)


def new_term(team: Team, now: datetime, *, topic: Topic | None = None) -> Term:
    """The term of a question that is put to the team now: of its topic, else of the team. Raises NoWorkingDay."""
    times = opening_times(team.municipality)
    days = (topic.term_days if topic else None) or terms_of(team).days
    return _term(team, times, term_from(times, now, days))


def term_until(team: Team, day: date, later_than: datetime) -> Term:
    """A term that ends with this working day. Raises NoSuchTerm."""
    times = opening_times(team.municipality)
    try:
        ends_at = end_of_day(times, day)
    except NoWorkingDay as error:
        raise NoSuchTerm from error
    if ends_at <= later_than:
        raise NoSuchTerm
    return _term(team, times, ends_at)


@transaction.atomic
def change_terms(team: Team, days: int, reminder_hours: int, employee: Employee) -> None:
    """From now on the team has so long; what runs already keeps its term."""
    TeamTerms.objects.update_or_create(team=team, defaults={"days": days, "reminder_hours": reminder_hours})
    write(
        Deed.CHANGED_TERMS,
        f"team:{team.pk}",
        municipality=team.municipality_id,
        employee=employee,
        details={"days": days, "hours": reminder_hours},
    )


def _term(team: Team, times: OpeningTimes, ends_at: datetime) -> Term:
    return Term(ends_at, open_time_before(times, ends_at, terms_of(team).reminder_hours * MINUTES))
