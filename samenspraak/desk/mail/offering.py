"""The dialog in a conversation that refers the resident to mail: what it is about, and the text."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations.answering import Empty, TooLong, WindowClosed, window_of
from samenspraak.conversations.formality import dismiss, kind_waiting, newest_formal
from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.fragments import answered, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.mail.wording import NAMES, chip_text
from samenspraak.desk.resident.naming import name_of
from samenspraak.desk.thread.changes import around
from samenspraak.desk.thread.dialogs import TextForm, greeted, refused, sent, text_to_show
from samenspraak.desk.thread.heading import form_of
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.overtaken import known_to_screen
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.domain.formal import FORMALS, Formal
from samenspraak.domain.tone import with_signature
from samenspraak.domain.window import WindowState
from samenspraak.organisation.models import Employee, Form
from samenspraak.privacy.clearing import Stopped
from samenspraak.referrals.mail import MailOffer, NoAddress, opening_texts, refer_to_mail

ELSE = "else"


class MailForm(TextForm):
    """With what the mail is about."""

    about = forms.ChoiceField(choices=[*FORMALS, (ELSE, ELSE)], required=False)


@dataclass(frozen=True, slots=True)
class About:
    """What the mail can be about."""

    value: str
    name: str
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDialog:
    """Everything in the dialog. With an ``obstacle`` (a title and what to do) there is nothing to fill in."""

    url: str
    check_url: str = ""
    resident: str
    obstacle: tuple[str, str] | None = None
    reference: UUID | None = None
    abouts: tuple[About, ...] = ()
    forms: tuple[str, ...] = tuple(Form.values)
    form: str = ""
    text: str = ""
    given: str = ""


@login_required
@require_http_methods(["GET", "POST"])
def mail(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it sends the text, posting it with ``redraw`` draws another subject or form of address."""
    employee, now = employee_of(request), timezone.now()
    found = answerable_or_404(employee, number)
    filled_in = MailForm(request.POST if request.method == "POST" else {"reference": str(uuid4())})
    if not filled_in.is_valid():
        return HttpResponseBadRequest()
    if request.method == "POST" and "redraw" not in request.POST:
        return _sent(found, employee, filled_in, now)
    return render(request, "desk/mail/_mail.html", {"dialog": _dialog(found, filled_in, now)})


@login_required
@require_POST
def not_formal(request: HttpRequest, number: int) -> HttpResponse:
    """The resident's message is no formal one; asked again when the screen did not show a newer message."""
    employee = employee_of(request)
    found = known_to_screen(request, answerable_or_404(employee, number))
    if not dismiss(found, employee):
        said = toast(_("A new message came in meanwhile. Read that first."), tone="neg")
        return answered(*around(found, employee), said, status=409)
    return answered(*around(found, employee), toast(_("No longer shown as a formal message.")))


def _sent(found: Conversation, employee: Employee, filled_in: MailForm, now: datetime) -> HttpResponse:
    data = filled_in.cleaned_data
    if not data["text"]:
        return refused(refusal_text(Empty()))
    text = with_signature(data["text"], signature_of(found, employee))
    offer = MailOffer(text, data["reference"], _about(found, filled_in))
    try:
        referral = refer_to_mail(found, employee, offer, now)
    except (Empty, TooLong, WindowClosed, Stopped) as refusal:
        return refused(refusal_text(refusal))
    return sent(
        found,
        employee,
        referral.message,
        _("The resident knows where to mail. Say below the message when the mail came."),
    )


def _about(found: Conversation, filled_in: MailForm) -> Formal | None:
    """What was chosen; at first what waits in the conversation."""
    chosen = filled_in.cleaned_data["about"]
    if not chosen:
        return kind_waiting(found)
    return None if chosen == ELSE else Formal(chosen)


def _dialog(found: Conversation, filled_in: MailForm, now: datetime) -> MailDialog:
    url, resident = reverse("refer_to_mail", args=[found.pk]), name_of(found.resident)
    data, about = filled_in.cleaned_data, _about(found, filled_in)
    form = data["address_as"] or form_of(found)
    obstacle = _obstacle(found, now)
    if obstacle is not None:
        return MailDialog(url=url, resident=resident, obstacle=obstacle)
    try:
        ours = _our_text(found, about, form, now)
    except NoAddress:
        return MailDialog(url=url, resident=resident, obstacle=_no_address())
    return MailDialog(
        url=url,
        check_url=reverse("check", args=[found.pk]),
        resident=resident,
        reference=data["reference"],
        abouts=_abouts(about),
        form=form,
        text=text_to_show(data, ours),
        given=ours,
    )


def _our_text(found: Conversation, about: Formal | None, form: str, now: datetime) -> str:
    received = newest_formal(found, about) if about else None
    return greeted(found, opening_texts(found, about, received)[form], form, now)


def _abouts(about: Formal | None) -> tuple[About, ...]:
    formals = tuple(About(kind.value, chip_text(kind), kind is about) for kind in NAMES)
    return (About(ELSE, _("Something else"), about is None), *formals)


def _obstacle(found: Conversation, now: datetime) -> tuple[str, str] | None:
    if found.state == State.CLOSED:
        return _("This conversation is finished."), _("Reopen it first.")
    if window_of(found, now).state is WindowState.CLOSED:
        text = _("Send an approved template. When the resident answers, you can refer to e-mail.")
        return _("The WhatsApp window is closed."), text
    return None


def _no_address() -> tuple[str, str]:
    said = _("An administrator sets it: under Management, on the page E-mail addresses.")
    return _("There is no e-mail address for this yet."), said
