"""Choosing rows of a list: the bar with what can be done with them, and which conversations were meant."""

from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_POST

from samenspraak.batches.choosing import choose
from samenspraak.conversations.access import answerable_for
from samenspraak.conversations.search.finding import found
from samenspraak.conversations.search.scopes import Refused
from samenspraak.desk.batches.dialogs import dialog
from samenspraak.desk.batches.wording import NAMES
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.inbox.segments import numbers_in, segment_named
from samenspraak.desk.roles import only_for
from samenspraak.domain.batches import MOST, Action
from samenspraak.domain.hours import local_day
from samenspraak.domain.ids import id_in
from samenspraak.domain.search import read_search
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times

FIELD = "zoek"
writers = only_for(*sorted(WRITERS))


@dataclass(frozen=True, slots=True)
class Doing:
    """A button of the bar."""

    value: str
    name: str


@dataclass(frozen=True, slots=True)
class Bar:
    """``count`` is how many of the whole list can be chosen; ``segment`` or ``typed`` says which list it is."""

    segment: str
    typed: str
    count: int
    is_cut: bool
    doings: tuple[Doing, ...]


@sensitive_post_parameters(FIELD)
@writers
@require_POST
def choose_rows(request: HttpRequest) -> HttpResponse:
    """The bar for the list on screen: a segment `bak`, or what a search `zoek` found."""
    numbers, is_cut = _whole_list(request, employee_of(request))
    return render(
        request,
        "desk/batches/_bar.html",
        {
            "bar": Bar(
                segment=segment_named(request.POST.get("bak", "")).slug,
                typed=request.POST.get(FIELD, "").strip(),
                count=len(numbers),
                is_cut=is_cut,
                doings=tuple(Doing(one.value, str(NAMES[one])) for one in Action),
            )
        },
    )


@sensitive_post_parameters(FIELD)
@writers
@require_POST
def new_batch(request: HttpRequest) -> HttpResponse:
    """The dialog for what was chosen: the rows `gesprek`, or with `alle` the whole list. Nothing is done yet."""
    employee, now = employee_of(request), timezone.now()
    if request.POST.get("alle"):
        numbers, _is_cut = _whole_list(request, employee)
    else:
        numbers = [number for word in request.POST.getlist("gesprek") if (number := id_in(word))]
    action = request.POST.get("doen", "")
    batch = choose(employee, Action(action), numbers, now) if action in Action else None
    if batch is None:
        return answered(toast(_("First choose one or more conversations."), tone="neg"), status=422)
    return render(request, "desk/batches/_dialog.html", {"dialog": dialog(batch, employee, now)})


def _whole_list(request: HttpRequest, employee: Employee) -> tuple[list[int], bool]:
    """The ids of what the list holds, the first on top; and whether it holds more than can be chosen."""
    typed = request.POST.get(FIELD, "").strip()
    if typed:
        return _found(employee, typed)
    segment = segment_named(request.POST.get("bak", ""))
    numbers = numbers_in(answerable_for(employee), segment, employee, MOST + 1)
    return numbers[:MOST], len(numbers) > MOST


def _found(employee: Employee, typed: str) -> tuple[list[int], bool]:
    """Nothing for a search that cannot be done: its page says why."""
    now = timezone.now()
    wanted = read_search(typed, local_day(opening_times(employee.municipality), now))
    if wanted.problems:
        return [], False
    try:
        what = found(employee, wanted, now)
    except Refused:
        return [], False
    return [hit.conversation for hit in what.hits], what.has_more
