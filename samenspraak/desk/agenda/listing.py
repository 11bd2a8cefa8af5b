"""Loads the agenda in a fixed number of queries: a day or a week, mine, a team's or everybody's."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from urllib.parse import urlencode

from django.db.models import Q, QuerySet
from django.http import QueryDict
from django.urls import reverse
from django.utils.timezone import localtime, make_aware
from django.utils.translation import gettext as _

from samenspraak.desk.agenda.rows import Row, row
from samenspraak.organisation.models import Employee, Team
from samenspraak.referrals.access import appointments_for, callback_plans_for
from samenspraak.referrals.callbacks.moments import day_words
from samenspraak.referrals.models import STANDING, Appointment, AppointmentState

MOST_WAITING = 50
WEEK = "week"
MINE, ALL = "mijn", "alle"


@dataclass(frozen=True, slots=True)
class Link:
    """A choice of what the agenda shows."""

    name: str
    url: str
    is_current: bool


@dataclass(frozen=True, slots=True)
class Section:
    """Calls under one heading. ``tone`` is late or empty."""

    name: str
    rows: tuple[Row, ...]
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Agenda:
    """The page. ``has_teams`` False: no team calls back yet."""

    url: str
    periods: tuple[Link, ...]
    whose: tuple[Link, ...]
    sections: tuple[Section, ...]
    waiting: tuple[Row, ...]
    has_teams: bool
    is_week: bool

    @property
    def is_empty(self) -> bool:
        return not self.sections and not self.waiting


def agenda_of(employee: Employee, asked: QueryDict, now: datetime) -> Agenda:
    """Three queries, and one for who may see conversations. ``asked`` has ``dag`` and ``wie``."""
    teams = [plan.team for plan in callback_plans_for(employee).select_related("team").order_by("team__name")]
    is_week, whose = asked.get("dag") == WEEK, _whose(asked.get("wie", ""), teams)
    today = localtime(now).date()
    found = list(_found(employee, whose, today, 7 if is_week else 1))
    drawn = {one.pk: row(one, employee, now) for one in found}
    timed = [one for one in found if one.starts_at]
    return Agenda(
        url=_url(is_week, whose),
        periods=_periods(is_week, whose),
        whose=_choices(is_week, whose, teams),
        sections=tuple(_sections(timed, drawn, today)),
        waiting=tuple(drawn[one.pk] for one in found if one.starts_at is None),
        has_teams=bool(teams),
        is_week=is_week,
    )


def _found(employee: Employee, whose: str, today: date, days: int) -> QuerySet[Appointment]:
    begins, ends = _midnight(today), _midnight(today + timedelta(days=days))
    in_period = Q(starts_at__gte=begins, starts_at__lt=ends)
    forgotten = Q(starts_at__lt=begins, state__in=STANDING)
    waiting = Q(starts_at=None, state=AppointmentState.OFFERED)
    loaded = appointments_for(employee).select_related("conversation__resident", "team", "employee")
    rows = loaded.prefetch_related("conversation__resident__addresses")
    match whose:
        case "mijn":
            rows = rows.filter(employee=employee)
        case "alle":
            pass
        case team:
            rows = rows.filter(team_id=int(team))
    return rows.filter(in_period | forgotten | waiting).order_by("starts_at", "pk")


def _sections(timed: list[Appointment], drawn: dict[int, Row], today: date) -> list[Section]:
    """What was forgotten first, then day by day."""
    forgotten = [one for one in timed if _day(one) < today]
    sections = [Section(_("Not reported yet"), tuple(drawn[one.pk] for one in forgotten), "late")]
    for day, of_day in groupby((one for one in timed if _day(one) >= today), key=_day):
        sections.append(Section(day_words(day, today), tuple(drawn[one.pk] for one in of_day)))
    return [section for section in sections if section.rows]


def _day(appointment: Appointment) -> date:
    assert appointment.starts_at is not None
    return localtime(appointment.starts_at).date()


def _whose(asked: str, teams: list[Team]) -> str:
    return asked if asked in {MINE, *(str(team.pk) for team in teams)} else ALL


def _periods(is_week: bool, whose: str) -> tuple[Link, ...]:
    return (
        Link(_("Today"), _url(False, whose), not is_week),
        Link(_("Seven days"), _url(True, whose), is_week),
    )


def _choices(is_week: bool, whose: str, teams: list[Team]) -> tuple[Link, ...]:
    named = [(ALL, _("Everybody")), (MINE, _("Mine")), *((str(team.pk), team.name) for team in teams)]
    return tuple(Link(name, _url(is_week, slug), slug == whose) for slug, name in named)


def _url(is_week: bool, whose: str) -> str:
    asked = {**({"dag": WEEK} if is_week else {}), **({"wie": whose} if whose != ALL else {})}
    return f"{reverse('agenda')}?{urlencode(asked)}" if asked else reverse("agenda")


def _midnight(day: date) -> datetime:
    return make_aware(datetime.combine(day, datetime.min.time()))
