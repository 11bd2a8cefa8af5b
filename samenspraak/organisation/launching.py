"""Launches a line in two phases: a pilot with one team and hours of its own, then open to every team."""

from django.db import transaction
from django.db.models import QuerySet

from samenspraak.domain.hours import week_minutes
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Line, PilotSpan, Team
from samenspraak.organisation.opening import Week
from samenspraak.organisation.teams import managed_teams_for


class NoHours(Exception):
    """Nobody would answer: a pilot has at least one block of hours. Nothing was changed."""


def pilot_teams_for(employee: Employee) -> QuerySet[Team]:
    """The administrator's teams in which somebody answers residents; a private team would keep what it has."""
    answering = managed_teams_for(employee).filter(employees__is_active=True, employees__role__in=WRITERS)
    return answering.filter(is_private=False).distinct()


@transaction.atomic
def begin_pilot(line: Line, employee: Employee, team: Team, week: Week) -> None:
    """New conversations are the team's, and the hours hold for what comes in from now on. Raises NoHours."""
    if not week:
        raise NoHours
    line.pilot_team = team
    line.save(update_fields=["pilot_team"])
    line.pilot_spans.all().delete()
    PilotSpan.objects.bulk_create(
        PilotSpan(line=line, weekday=weekday, opens=span.opens, closes=span.closes)
        for weekday, spans in week.items()
        for span in spans
    )
    _journal(Deed.BEGAN_PILOT, line, employee, team=team.pk, week_minutes=week_minutes(week))


@transaction.atomic
def open_line(line: Line, employee: Employee) -> bool:
    """New conversations are free for everybody; those of the pilot stay with its team. False when it was open."""
    if not Line.objects.filter(pk=line.pk).exclude(pilot_team=None).update(pilot_team=None):
        return False
    line.pilot_spans.all().delete()
    _journal(Deed.OPENED_LINE, line, employee)
    return True


def _journal(deed: Deed, line: Line, employee: Employee, **details: str | int) -> None:
    write(deed, f"line:{line.pk}", municipality=line.municipality_id, employee=employee, details=details)
