"""Who took the first step of signing in and waits for the second, and letting them in after it."""

from dataclasses import dataclass

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.crypto import constant_time_compare

from samenspraak.domain.browsers import browser_of
from samenspraak.organisation.models import Employee
from samenspraak.organisation.second_factors import second_factor_of
from samenspraak.organisation.sign_ins import begin
from samenspraak.organisation.signing_in import who_may_sign_in

WAITING_KEY = "waits_for_second_step"
PROVIDER_KEY = "came_by_provider"
"""The municipality whose identity provider let them in."""
PATIENCE_SECONDS = 600


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who took the first step, and where they go after the second.

    ``provider`` is the id of the identity provider that let them in, 0 when it was their password.
    """

    employee: Employee
    there: str
    provider: int = 0


def first_step_is_taken(request: HttpRequest, waiting: Waiting, *, needs_second: bool = True) -> HttpResponse:
    """On to the desk, or first to the second step, for who has one or has to have one where it is needed."""
    employee = waiting.employee
    has_one = second_factor_of(employee) is not None
    if not needs_second or not (has_one or employee.municipality.requires_second_factor):
        return let_in(request, waiting)
    # Whoever gave this browser its session does not wait along.
    request.session.cycle_key()
    request.session[WAITING_KEY] = {
        "employee": employee.pk,
        "password": employee.get_session_auth_hash(),
        "there": waiting.there,
        "provider": waiting.provider,
    }
    request.session.set_expiry(PATIENCE_SECONDS)
    return redirect("second_step" if has_one else "set_up_second_step")


def who_waits(request: HttpRequest) -> Waiting | None:
    """Who took the first step in this browser, not long ago, and has the same password still."""
    known = request.session.get(WAITING_KEY)
    if known is None:
        return None
    employee = who_may_sign_in(known["employee"])
    if employee is None or not constant_time_compare(known["password"], employee.get_session_auth_hash()):
        return None
    return Waiting(employee, known["there"], known.get("provider", 0))


def who_sets_up(request: HttpRequest) -> Waiting | None:
    """Who is signed in, or who waits and has no second step yet: nobody sets up another with a password alone."""
    if isinstance(request.user, Employee):
        return Waiting(request.user, "")
    waiting = who_waits(request)
    return None if waiting is None or second_factor_of(waiting.employee) else waiting


def let_in(request: HttpRequest, waiting: Waiting) -> HttpResponse:
    """Signed in, on to where they were going."""
    request.session.pop(WAITING_KEY, None)
    login(request, waiting.employee)
    if waiting.provider:
        request.session[PROVIDER_KEY] = waiting.employee.municipality.slug
    browser = browser_of(request.headers.get("User-Agent", ""))
    begin(waiting.employee, request.session, browser, timezone.now(), provider=waiting.provider)
    return HttpResponseRedirect(waiting.there)
