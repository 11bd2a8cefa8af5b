"""The second step of signing in: who took the first one gives a code, or sets up the app where codes come from."""

from http import HTTPStatus

import segno
from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from samenspraak.desk.looks import TEXTBOX
from samenspraak.desk.sign_in.waiting import Waiting, let_in, who_sets_up, who_waits
from samenspraak.organisation.models import Employee
from samenspraak.organisation.second_factors import NotSetUp, accepts, propose, second_factor_of, set_up
from samenspraak.organisation.security_keys import keys_of, place_of_keys
from samenspraak.organisation.sign_ins import is_fresh


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


@never_cache
@require_http_methods(["GET", "POST"])
def second_step(request: HttpRequest) -> HttpResponse:
    """Asks a key or a code; who had theirs reset meanwhile begins anew."""
    waiting = who_waits(request)
    if waiting is None or second_factor_of(waiting.employee) is None:
        return redirect("sign_in")
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        if accepts(waiting.employee, form.cleaned_data["code"], timezone.now()):
            return let_in(request, waiting)
        form.add_error(
            "code", _("This code is wrong, or was used before. Wait for the next one and try again.")
        )
    return asked(request, waiting.employee, form)


def asked(request: HttpRequest, employee: Employee, form: CodeForm, trouble: str = "") -> HttpResponse:
    """The page on which a second step is taken; ``trouble`` is why a key did not do."""
    factor = second_factor_of(employee)
    context = {
        "form": form,
        "has_app": factor is not None and factor.secret is not None,
        "has_key": place_of_keys() is not None and keys_of(employee).exists(),
        "trouble": trouble,
    }
    return _card(request, "desk/sign_in/second_step.html", context, is_refused=form.is_bound or bool(trouble))


@never_cache
@require_http_methods(["GET", "POST"])
def set_up_second_step(request: HttpRequest) -> HttpResponse:
    """Shows the QR code and asks the first code."""
    who = who_sets_up(request)
    if who is None:
        return redirect("sign_in")
    factor = second_factor_of(who.employee)
    if factor and factor.secret is not None:
        return redirect("sign_ins")
    if factor and not is_fresh(request.session, timezone.now()):
        return redirect("sign_in_anew")
    token = request.POST.get("token", "")
    form = CodeForm(request.POST if request.method == "POST" else None)
    if form.is_valid():
        try:
            codes = set_up(who.employee, token, form.cleaned_data["code"], timezone.now())
        except NotSetUp:
            form.add_error(
                "code", _("This code does not go with this QR code. Wait for the next one and try again.")
            )
        else:
            return is_set_up(request, who, codes, _("The app is set up."))
    return _proposed(request, who.employee, form, token)


def is_set_up(request: HttpRequest, who: Waiting, codes: tuple[str, ...], said: str) -> HttpResponse:
    """Signed in by now; the recovery codes, once, or back to what they have with what was done."""
    if not request.user.is_authenticated:
        let_in(request, who)
    if codes:
        return render(request, "desk/sign_in/recovery_codes.html", {"codes": codes})
    messages.success(request, said)
    return redirect("sign_ins")


def _proposed(request: HttpRequest, employee: Employee, form: CodeForm, token: str) -> HttpResponse:
    proposal = propose(employee, token)
    context = {
        "form": form,
        "proposal": proposal,
        "picture": _picture(proposal.address),
        "is_choice": request.user.is_authenticated,
        "can_have_key": place_of_keys() is not None,
    }
    return _card(request, "desk/sign_in/set_up.html", context, is_refused=form.is_bound)


def _card(
    request: HttpRequest, template: str, context: dict[str, object], *, is_refused: bool
) -> HttpResponse:
    status = HTTPStatus.UNPROCESSABLE_ENTITY if is_refused else HTTPStatus.OK
    return render(request, template, context, status=status)


def _picture(address: str) -> SafeString:
    """A QR code in SVG, black on white in every colour scheme, as cameras want it."""
    return SafeString(
        segno.make(address, error="m").svg_inline(border=4, omitsize=True, dark="#000", light="#fff")
    )
