"""How often residents were referred to a safe way: tables, each with the sentence that people read."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import TextChoices
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from samenspraak.desk.finding_names import reason_name
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.mail.wording import NAMES
from samenspraak.desk.roles import only_for
from samenspraak.domain.formal import Formal
from samenspraak.organisation.models import Role
from samenspraak.referrals.counting import PERIODS, Counts, Unit, counted
from samenspraak.referrals.models import Outcome, Way

UNITS = {"week": Unit.WEEK, "maand": Unit.MONTH}


@dataclass(frozen=True, slots=True)
class Bar:
    """A piece of a row's bar, in hundredths of the longest row."""

    start: float
    width: float
    place: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A number, with the heading of its column for a screen without columns."""

    heading: str
    number: int


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: a heading, its numbers and their sum."""

    name: str
    cells: tuple[Cell, ...]
    total: int
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """Per week or per month."""

    name: str
    url: str
    is_chosen: bool


@only_for(Role.LEAD, Role.PRIVACY_OFFICER)
@require_GET
def referrals(request: HttpRequest) -> HttpResponse:
    """Per week, or per month with ``per=maand``."""
    unit = UNITS.get(request.GET.get("per", ""), Unit.WEEK)
    counts = counted(employee_of(request), unit, timezone.now())
    context = {
        "choices": _choices(unit),
        "sentence": _sentence(counts, unit),
        "total": counts.total,
        "ways": [Way(way).label for way in Way.values],
        "periods": _periods(counts, unit),
        "reasons": _reasons(counts),
        "outcomes": [Outcome(outcome).label for outcome in Outcome.values],
        "ends": _ends(counts),
    }
    return page(request, "desk/referrals/referrals.html", context)


def _choices(unit: Unit) -> tuple[Choice, ...]:
    names = {"week": _("Per week"), "maand": _("Per month")}
    url = reverse("referrals")
    return tuple(Choice(names[per], f"{url}?per={per}", one is unit) for per, one in UNITS.items())


def _sentence(counts: Counts, unit: Unit) -> str:
    said = {
        "periods": PERIODS[unit],
        "total": counts.total,
        "done": counts.done,
        "open": counts.unfinished,
    }
    if unit is Unit.WEEK:
        return (
            _("In %(periods)d weeks we referred %(total)d times: %(done)d done, %(open)d still open.") % said
        )
    return _("In %(periods)d months we referred %(total)d times: %(done)d done, %(open)d still open.") % said


def _periods(counts: Counts, unit: Unit) -> list[Row]:
    numbers = {day: [counts.by_period[day, way] for way in Way.values] for day in counts.periods}
    longest = max(map(sum, numbers.values())) or 1
    return [
        Row(_name(day, unit), _cells(Way, each), sum(each), tuple(_bars(each, longest)))
        for day, each in numbers.items()
    ]


def _cells(headings: type[TextChoices], numbers: Iterable[int]) -> tuple[Cell, ...]:
    return tuple(Cell(str(one.label), number) for one, number in zip(headings, numbers, strict=True))


def _bars(numbers: Sequence[int], longest: int) -> Iterable[Bar]:
    start = 0.0
    for place, number in enumerate(numbers, 1):
        width = 100 * number / longest
        if number:
            yield Bar(round(start, 2), round(width, 2), place)
        start += width


def _name(day: date, unit: Unit) -> str:
    if unit is Unit.MONTH:
        return date_format(day, "F Y")
    number, until = day.isocalendar().week, day + timedelta(days=6)
    days = {"week": number, "from": date_format(day, "j b"), "until": date_format(until, "j b")}
    return _("Week %(week)d (%(from)s to %(until)s)") % days


def _reasons(counts: Counts) -> list[Row]:
    named = {reason_name(kind): number for kind, number in counts.by_kind.items()}
    named |= {str(NAMES[Formal(kind)]): number for kind, number in counts.by_formal.items()}
    most_first = sorted(named.items(), key=lambda one: (-one[1], one[0]))
    return [Row(name, (), number) for name, number in most_first]


def _ends(counts: Counts) -> list[Row]:
    ends = {way: [counts.by_end[way.value, outcome] for outcome in Outcome.values] for way in Way}
    return [Row(str(way.label), _cells(Outcome, numbers), sum(numbers)) for way, numbers in ends.items()]
