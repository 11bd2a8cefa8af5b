"""How long the back office takes, for team leads: what runs out now, and each team by month."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format, localize
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.handoff.chips import handoff_chips, term_chips, term_words
from samenspraak.desk.handoff.counts import pressing
from samenspraak.desk.handoff.listing import Row
from samenspraak.desk.roles import only_for
from samenspraak.domain.hours import OpeningTimes
from samenspraak.handoff.access import SHOWN, watched_handoffs_for
from samenspraak.handoff.counting import MONTHS_SHOWN, Turnaround, turnaround_of
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.opening import opening_times

MOST_PRESSING = 25


@dataclass(frozen=True, slots=True)
class Figures:
    """A team in a month, in words; ``share`` and ``days`` are empty when there is nothing to say yet."""

    team: str
    count: str
    share: str
    late: str
    days: str


@dataclass(frozen=True, slots=True)
class Month:
    """The teams of one month."""

    name: str
    teams: tuple[Figures, ...]


@only_for(Role.LEAD)
@require_GET
def turnaround(request: HttpRequest) -> HttpResponse:
    """The terms that nearly end, and the figures of half a year."""
    employee, now = employee_of(request), timezone.now()
    figures = turnaround_of(employee, now)
    context = {
        "pressing": tuple(_pressing(employee, now)),
        "months": _months(figures),
        "sentence": _sentence(figures),
    }
    return page(request, "desk/handoff/turnaround.html", context)


def _pressing(employee: Employee, now: datetime) -> Iterable[Row]:
    times = opening_times(employee.municipality)
    found = pressing(watched_handoffs_for(employee)).select_related(*SHOWN).order_by("term_at", "pk")
    return (_row(one, now, times) for one in found[:MOST_PRESSING])


def _row(handoff: Handoff, now: datetime, times: OpeningTimes) -> Row:
    whom = handoff.specialist.name if handoff.specialist else _("whole team")
    return Row(
        url=reverse("conversation", args=[handoff.conversation_id]),
        topic=handoff.topic,
        about=f"{handoff.team.name} · {whom}",
        term=term_words(handoff.term_at),
        chips=(*term_chips(handoff, now, times), *handoff_chips(handoff)[-1:]),
    )


def _months(figures: Iterable[Turnaround]) -> tuple[Month, ...]:
    months: dict[str, list[Figures]] = {}
    for one in figures:
        months.setdefault(date_format(one.month, "F Y"), []).append(_figures(one))
    return tuple(Month(name, tuple(teams)) for name, teams in months.items())


def _figures(one: Turnaround) -> Figures:
    share = "" if one.share is None else _("%(share)d%%") % {"share": one.share}
    days = "" if one.days is None else localize(one.days)
    return Figures(one.team, localize(one.count), share, localize(one.late), days)


def _sentence(figures: list[Turnaround]) -> str:
    """The conclusion that people read."""
    count, decided = sum(one.count for one in figures), sum(one.in_time + one.late for one in figures)
    if not decided:
        return ngettext(
            "%(count)d question in %(months)d months; none has an answer yet.",
            "%(count)d questions in %(months)d months; none has an answer yet.",
            count,
        ) % {"count": count, "months": MONTHS_SHOWN}
    share = round(100 * sum(one.in_time for one in figures) / decided)
    return ngettext(
        "%(count)d question in %(months)d months; %(share)d%% answered within the first term.",
        "%(count)d questions in %(months)d months; %(share)d%% answered within the first term.",
        count,
    ) % {"count": count, "months": MONTHS_SHOWN, "share": share}
