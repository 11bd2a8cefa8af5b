"""The search: its page, and what was found.

What somebody types is posted, so that it stands in no address, history or log; it is kept only as a filter,
by who asks for that.
"""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.access import READERS
from samenspraak.conversations.search.finding import Found, found
from samenspraak.conversations.search.saved import opened
from samenspraak.conversations.search.scopes import Refused
from samenspraak.conversations.search.searching import searched
from samenspraak.desk.fragments import wants_piece
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.roles import only_for
from samenspraak.desk.search.results import BEST, NEWEST, Results, results
from samenspraak.desk.search.wording import FILTERS, sentence
from samenspraak.domain.hours import local_day
from samenspraak.domain.ids import id_in
from samenspraak.domain.search import Problem, Wrong, read_search
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times

FIELD = "zoek"


@sensitive_post_parameters(FIELD)
@only_for(*sorted(READERS))
@require_http_methods(["GET", "POST"])
def search(request: HttpRequest) -> HttpResponse:
    """The empty page; posting `zoek` searches. `pagina` is a later page of it, `volgorde` may be `beste`.

    htmx gets the pane of the list, or only the rows when it asks for more.
    """
    typed = request.POST.get(FIELD, "")
    employee = employee_of(request)
    if number := id_in(request.POST.get("filter", "")):
        opened(employee, number, timezone.now())
    context: dict[str, object] = {
        "typed": typed.strip(),
        "filters": FILTERS,
        "segment": "",
        "may_choose": answers_residents(employee),
    }
    try:
        context["results"] = _results(employee, request, typed)
    except Refused as refused:
        context["problem"] = sentence(refused.problem)
    if wants_piece(request, "meer"):
        return render(request, "desk/search/_rows.html", context)
    if wants_piece(request, "lijst"):
        return render(request, "desk/search/_search.html", context)
    return page(request, "desk/search/search.html", context)


def _results(employee: Employee, request: HttpRequest, typed: str) -> Results | None:
    """None when nothing was typed. Raises Refused."""
    now, times = timezone.now(), opening_times(employee.municipality)
    wanted = read_search(typed, local_day(times, now))
    if wanted.problems:
        raise Refused(wanted.problems[0])
    if wanted.is_empty:
        return None
    number = _page_number(request)
    what: Found = (found if number else searched)(employee, wanted, now)
    if what.are_common and not what.hits:
        raise Refused(Problem(Wrong.TOO_COMMON))
    order = BEST if request.POST.get("volgorde") == BEST else NEWEST
    return results(employee, what, now, times, page=number, order=order)


def _page_number(request: HttpRequest) -> int:
    number = request.POST.get("pagina", "0")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 3 else 0
