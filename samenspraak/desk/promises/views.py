"""The page of broken promises: what breaks within the hour, how many by week, team and cause, and the newest."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format, localize
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from samenspraak.conversations.access import conversations_for, watched_promises_for
from samenspraak.conversations.models import BrokenPromise
from samenspraak.conversations.promise_counts import WEEKS_SHOWN, Broken, broken_by_week
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.inbox.segments import within_the_hour
from samenspraak.desk.marks import day_and_clock
from samenspraak.desk.promises.wording import CAUSES
from samenspraak.desk.roles import only_for
from samenspraak.domain.broken_promise import Cause
from samenspraak.organisation.models import Employee, Role

MOST_SHOWN = 25


@dataclass(frozen=True, slots=True)
class Figures:
    """A team in a week; ``counts`` in the order of the causes, in words."""

    team: str
    count: str
    counts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Week:
    """The teams of one week, named after its Monday."""

    name: str
    teams: tuple[Figures, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """One broken promise; ``is_judged`` says that a person named the cause."""

    number: int
    conversation: int
    url: str
    promised: str
    team: str
    cause: str
    is_judged: bool


@only_for(Role.LEAD)
@require_GET
def broken_promises(request: HttpRequest) -> HttpResponse:
    """Figures of eight weeks and the newest promises, each with its cause."""
    employee, now = employee_of(request), timezone.now()
    counted = broken_by_week(employee, now)
    context = {
        "causes": tuple(str(name) for name in CAUSES.values()),
        "weeks": _weeks(counted),
        "sentence": _sentence(counted),
        "soon": _soon(within_the_hour(conversations_for(employee), employee).count()),
        "rows": tuple(_rows(employee)),
    }
    return page(request, "desk/promises/promises.html", context)


def _rows(employee: Employee) -> Iterable[Row]:
    now = timezone.now()
    newest = watched_promises_for(employee).select_related("team").order_by("-promised_at", "-pk")
    return (_row(one, day_and_clock(one.promised_at, now)) for one in newest[:MOST_SHOWN])


def _row(broken: BrokenPromise, promised: str) -> Row:
    return Row(
        number=broken.pk,
        conversation=broken.conversation_id,
        url=reverse("conversation", args=[broken.conversation_id]),
        promised=promised,
        team=broken.team.name if broken.team else _("No team"),
        cause=str(CAUSES[Cause(broken.cause)]),
        is_judged=broken.judged_by_id is not None,
    )


def _weeks(counted: list[Broken]) -> tuple[Week, ...]:
    return tuple(
        Week(
            date_format(monday, "j F"),
            tuple(_figures(team, list(rows)) for team, rows in groupby(of_week, lambda one: one.team)),
        )
        for monday, of_week in groupby(counted, lambda one: one.week)
    )


def _figures(team: str, rows: list[Broken]) -> Figures:
    by_cause = {one.cause: one.number for one in rows}
    counts = tuple((str(name), localize(by_cause.get(cause, 0))) for cause, name in CAUSES.items())
    return Figures(team or _("No team"), localize(sum(by_cause.values())), counts)


def _sentence(counted: list[Broken]) -> str:
    """The conclusion that people read; empty when none was broken."""
    causes: Counter[Cause] = Counter()
    for one in counted:
        causes[one.cause] += one.number
    if not causes:
        return ""
    said = ngettext(
        "%(count)d promise was broken in %(weeks)d weeks. Most often: %(cause)s.",
        "%(count)d promises were broken in %(weeks)d weeks. Most often: %(cause)s.",
        causes.total(),
    )
    cause = str(CAUSES[causes.most_common(1)[0][0]])
    return said % {"count": causes.total(), "weeks": WEEKS_SHOWN, "cause": cause[:1].lower() + cause[1:]}


def _soon(count: int) -> str:
    if not count:
        return _("No promise ends within the hour")
    said = ngettext(
        "%(count)d promise ends within the hour, or ended already.",
        "%(count)d promises end within the hour, or ended already.",
        count,
    )
    return said % {"count": count}
