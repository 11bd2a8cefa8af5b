"""Security keys: signing in with one, adding one under a name, taking one away. The browser does what a key asks."""

from http import HTTPStatus

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.desk.frame import employee_of
from samenspraak.desk.looks import TEXTBOX
from samenspraak.desk.plain_line import PlainLine
from samenspraak.desk.sign_in.second_step import CodeForm, asked, is_set_up
from samenspraak.desk.sign_in.waiting import Waiting, let_in, who_sets_up, who_waits
from samenspraak.domain.security_keys import KeyRefused
from samenspraak.organisation.second_factors import second_factor_of
from samenspraak.organisation.security_keys import (
    LastSecondStep,
    Wish,
    accepts_key,
    add_key,
    ask_for_known,
    ask_for_new,
    keys_of,
    place_of_keys,
)
from samenspraak.organisation.security_keys import (
    remove_key as remove,
)
from samenspraak.organisation.sign_ins import is_fresh

ASKED_KEY = "asked_of_key"
"""The number of the challenge that this browser has to sign."""
LONGEST_ANSWER = 20_000


class AnswerForm(forms.Form):
    """What the browser gives back of a key; its script fills it in."""

    answer = forms.CharField(max_length=LONGEST_ANSWER, widget=forms.HiddenInput)


class NewKeyForm(AnswerForm):
    """The same, of a new key with a name."""

    use_required_attribute = False

    name = PlainLine(
        label=gettext_lazy("Name of the key"),
        help_text=gettext_lazy("So that you know later which one it is, such as “Blue key” or “Laptop”."),
        max_length=40,
        widget=forms.TextInput(attrs={"class": TEXTBOX, "autocomplete": "off"}),
    )


@never_cache
@require_POST
def ask_key(request: HttpRequest) -> HttpResponse:
    """What the browser of who waits has to ask of one of their keys."""
    waiting, place = who_waits(request), place_of_keys()
    if waiting is None or place is None or not keys_of(waiting.employee).exists():
        return HttpResponse(status=HTTPStatus.FORBIDDEN)
    return _asked(request, ask_for_known(waiting.employee, place, timezone.now()))


@never_cache
@require_http_methods(["GET", "POST"])
def sign_in_by_key(request: HttpRequest) -> HttpResponse:
    """What the key gave; when it does not do, the page again with the other ways."""
    if request.method == "GET":
        return redirect("second_step")
    waiting = who_waits(request)
    if waiting is None or second_factor_of(waiting.employee) is None:
        return redirect("sign_in")
    form, number = AnswerForm(request.POST), request.session.pop(ASKED_KEY, 0)
    if form.is_valid() and accepts_key(waiting.employee, number, form.cleaned_data["answer"], timezone.now()):
        return let_in(request, waiting)
    trouble = _("This key was not accepted. Try again, or use a code.")
    return asked(request, waiting.employee, CodeForm(), trouble if form.is_valid() else _no_script())


@never_cache
@require_POST
def ask_new_key(request: HttpRequest) -> HttpResponse:
    """What the browser has to ask of a new key."""
    who, place = who_sets_up(request), place_of_keys()
    if who is None or place is None or not _may_add(request, who):
        return HttpResponse(status=HTTPStatus.FORBIDDEN)
    return _asked(request, ask_for_new(who.employee, place, timezone.now()))


@never_cache
@require_http_methods(["GET", "POST"])
def new_key(request: HttpRequest) -> HttpResponse:
    """Asks a name, and keeps the key that the browser made."""
    who = who_sets_up(request)
    if who is None:
        return redirect("sign_in")
    if not _may_add(request, who):
        return redirect("sign_in_anew")
    form, trouble = NewKeyForm(request.POST if request.method == "POST" else None), ""
    if form.is_valid():
        given, number = form.cleaned_data, request.session.pop(ASKED_KEY, 0)
        try:
            codes = add_key(who.employee, number, given["answer"], given["name"], timezone.now())
        except KeyRefused:
            trouble = _("This key could not be added. Perhaps it took too long. Try again.")
        else:
            return is_set_up(request, who, codes, _("The key is added."))
    elif "answer" in form.errors and "name" not in form.errors:
        trouble = _no_script()
    return _new_key_page(request, form, trouble)


@never_cache
@login_required
@require_GET
def sign_in_anew(request: HttpRequest) -> HttpResponse:
    """Asks who wants to change their second step to come in again first."""
    return render(request, "desk/sign_in/anew.html")


@login_required
@require_POST
def remove_key(request: HttpRequest, number: int) -> HttpResponse:
    """A key of their own; the page asked first."""
    employee = employee_of(request)
    if not keys_of(employee).filter(pk=number).exists():
        raise Http404
    if not is_fresh(request.session, timezone.now()):
        return redirect("sign_in_anew")
    try:
        remove(employee, number)
    except LastSecondStep:
        messages.error(
            request, _("This is your only second step, and you have to have one. Add another first.")
        )
    else:
        messages.success(request, _("The key is removed. Nobody comes in with it any more."))
    return redirect("sign_ins")


def _may_add(request: HttpRequest, who: Waiting) -> bool:
    """Who has a second step already proves that it is them: a desk that stands open is not enough."""
    return second_factor_of(who.employee) is None or is_fresh(request.session, timezone.now())


def _asked(request: HttpRequest, wish: Wish) -> HttpResponse:
    request.session[ASKED_KEY] = wish.number
    return HttpResponse(wish.options, content_type="application/json")


def _new_key_page(request: HttpRequest, form: NewKeyForm, trouble: str) -> HttpResponse:
    context = {
        "form": form,
        "trouble": trouble,
        "can_have_key": place_of_keys() is not None,
        "is_choice": request.user.is_authenticated,
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    return render(request, "desk/sign_in/new_key.html", context, status=status)


def _no_script() -> str:
    return _("Your browser did not ask for the key. Allow JavaScript on this page, or use another browser.")
