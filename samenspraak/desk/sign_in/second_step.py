"""The second step of signing in: who took the first one now gives a code, or sets up where codes come from."""

from dataclasses import dataclass
from http import HTTPStatus

import segno
from django import forms
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from samenspraak.desk.looks import TEXTBOX
from samenspraak.domain.browsers import browser_of
from samenspraak.organisation.models import Employee
from samenspraak.organisation.second_factors import NotSetUp, accepts, propose, second_factor_of, set_up
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


class CodeForm(forms.Form):
    """A code of an app, or a recovery code."""

    use_required_attribute = False

    code = forms.CharField(
        label=gettext_lazy("Code"),
        max_length=40,
        widget=forms.TextInput(
            attrs={
                "class": TEXTBOX,
                "autocomplete": "one-time-code",
                "autocapitalize": "none",
                "spellcheck": "false",
            }
        ),
    )


def first_step_is_taken(request: HttpRequest, waiting: Waiting, *, needs_second: bool = True) -> HttpResponse:
    """On to the desk, or first to the second step, for who has one or has to have one where it is needed."""
    employee = waiting.employee
    has_one = second_factor_of(employee) is not None
    if not needs_second or not (has_one or employee.municipality.requires_second_factor):
        return _signed_in(request, waiting)
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


@never_cache
@require_http_methods(["GET", "POST"])
def second_step(request: HttpRequest) -> HttpResponse:
    """Asks the code; who had theirs reset meanwhile begins anew."""
    waiting = _waiting(request)
    if waiting is None or second_factor_of(waiting.employee) is None:
        return redirect("sign_in")
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        if accepts(waiting.employee, form.cleaned_data["code"], timezone.now()):
            return _signed_in(request, waiting)
        form.add_error(
            "code", _("This code is wrong, or was used before. Wait for the next one and try again.")
        )
    return _card(request, "desk/sign_in/second_step.html", {"form": form}, form)


@never_cache
@require_http_methods(["GET", "POST"])
def set_up_second_step(request: HttpRequest) -> HttpResponse:
    """Shows the QR code and asks the first code; then the recovery codes, once."""
    signed_in = request.user if isinstance(request.user, Employee) else None
    waiting = Waiting(signed_in, "") if signed_in else _waiting(request)
    if waiting is None or second_factor_of(waiting.employee):
        return redirect("sign_ins" if signed_in else "sign_in")
    token = request.POST.get("token", "")
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            codes = set_up(waiting.employee, token, form.cleaned_data["code"], timezone.now())
        except NotSetUp:
            form.add_error(
                "code", _("This code does not go with this QR code. Wait for the next one and try again.")
            )
        else:
            if signed_in is None:
                _signed_in(request, waiting)
            return render(request, "desk/sign_in/recovery_codes.html", {"codes": codes})
    proposal = propose(waiting.employee, token)
    context = {
        "form": form,
        "proposal": proposal,
        "picture": _picture(proposal.address),
        "is_choice": signed_in is not None,
    }
    return _card(request, "desk/sign_in/set_up.html", context, form)


def _waiting(request: HttpRequest) -> Waiting | None:
    """Who took the first step in this browser, not long ago, and has the same password still."""
    known = request.session.get(WAITING_KEY)
    if known is None:
        return None
    employee = who_may_sign_in(known["employee"])
    if employee is None or not constant_time_compare(known["password"], employee.get_session_auth_hash()):
        return None
    return Waiting(employee, known["there"], known.get("provider", 0))


def _signed_in(request: HttpRequest, waiting: Waiting) -> HttpResponse:
    request.session.pop(WAITING_KEY, None)
    login(request, waiting.employee)
    if waiting.provider:
        request.session[PROVIDER_KEY] = waiting.employee.municipality.slug
    browser = browser_of(request.headers.get("User-Agent", ""))
    begin(waiting.employee, request.session, browser, timezone.now(), provider=waiting.provider)
    return HttpResponseRedirect(waiting.there)


def _card(request: HttpRequest, template: str, context: dict[str, object], form: CodeForm) -> HttpResponse:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    return render(request, template, context, status=status)


def _picture(address: str) -> SafeString:
    """A QR code in SVG, black on white in every colour scheme, as cameras want it."""
    return SafeString(
        segno.make(address, error="m").svg_inline(border=4, omitsize=True, dark="#000", light="#fff")
    )
