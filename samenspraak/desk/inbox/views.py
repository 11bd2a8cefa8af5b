"""The desk itself, with no conversation open."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone

from samenspraak.conversations.access import READERS
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.inbox.listing import listing, tabs
from samenspraak.desk.starting.steps import has_begun
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.opening import opening_times

SEGMENT_KEY = "segment"


@login_required
def desk(request: HttpRequest) -> HttpResponse:
    """The list, or a part of it when htmx asks: `deel` is `lijst` (a page of rows) or `bakken` (the numbers).

    `weg` says that what was open went to a private team. Who has no business reading conversations is sent on to
    what they do have.
    """
    employee = employee_of(request)
    if employee.role not in READERS:
        return redirect(_instead(employee))
    slug = chosen_segment(request)
    part = request.GET.get("deel")
    if part == "bakken":
        return render(request, "desk/inbox/_segments.html", {"list": tabs(employee, slug)})
    number = _page_number(request)
    listed = listing(employee, slug, number, timezone.now(), opening_times(employee.municipality))
    context = {"list": listed, "segment": listed.segment, "went_private": "weg" in request.GET}
    if part == "lijst":
        return render(request, "desk/inbox/_rows.html", context)
    return page(request, "desk/inbox/desk.html", context)


def _instead(employee: Employee) -> str:
    """The page where somebody comes who reads no conversations."""
    if employee.role == Role.SPECIALIST:
        return "handoff_questions"
    return "lines" if has_begun(employee) else "getting_started"


def front(_request: HttpRequest) -> HttpResponse:
    """The bare address leads to the desk."""
    return redirect("desk")


def chosen_segment(request: HttpRequest) -> str:
    """The segment in the address; without one the last chosen, so that opening a conversation keeps the list."""
    slug = request.GET.get("bak")
    if slug is None:
        return str(request.session.get(SEGMENT_KEY, ""))
    if "deel" not in request.GET and request.session.get(SEGMENT_KEY) != slug:
        request.session[SEGMENT_KEY] = slug
    return slug


def _page_number(request: HttpRequest) -> int:
    number = request.GET.get("pagina", "0")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 6 else 0
