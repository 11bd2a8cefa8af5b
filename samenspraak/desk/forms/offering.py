"""The dialog in a conversation that sends the link to a one-time form: which form, and the text around the link."""

from dataclasses import dataclass
from datetime import datetime
from functools import partial as bound
from uuid import UUID, uuid4

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.answering import Empty, TooLong, WindowClosed, window_of
from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.frame import employee_of
from samenspraak.desk.public_address import public_address
from samenspraak.desk.resident.naming import name_of
from samenspraak.desk.thread.dialogs import TextForm, greeted, refused, sent, text_to_show
from samenspraak.desk.thread.heading import form_of
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.domain.tone import Unfilled, with_signature
from samenspraak.domain.window import WindowState
from samenspraak.organisation.models import Employee, Form
from samenspraak.privacy.clearing import Stopped
from samenspraak.referrals.forms.access import sendable_forms_for
from samenspraak.referrals.forms.sending import TEXT, FormOffer, send_form
from samenspraak.referrals.linking import LinkMissing, opening_text
from samenspraak.referrals.models import OneTimeForm


class LinkForm(TextForm):
    """With the form. No field is called so: a script asks for that."""

    which = forms.IntegerField(min_value=1, required=False)


@dataclass(frozen=True, slots=True)
class FormChoice:
    """A form to send."""

    id: int
    name: str
    purpose: str
    is_chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkDialog:
    """Everything in the dialog. With an ``obstacle`` (a title and what to do) there is nothing to fill in."""

    url: str
    check_url: str = ""
    resident: str
    obstacle: tuple[str, str] | None = None
    reference: UUID | None = None
    choices: tuple[FormChoice, ...] = ()
    forms: tuple[str, ...] = tuple(Form.values)
    form: str = ""
    text: str = ""
    given: str = ""


@login_required
@require_http_methods(["GET", "POST"])
def form_link(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it sends the link, posting it with ``redraw`` draws the other form of address."""
    employee, now = employee_of(request), timezone.now()
    found = answerable_or_404(employee, number)
    filled_in = LinkForm(request.POST if request.method == "POST" else {"reference": str(uuid4())})
    if not filled_in.is_valid():
        return HttpResponseBadRequest()
    if request.method == "POST" and "redraw" not in request.POST:
        return _sent(found, employee, filled_in, now)
    return render(request, "desk/forms/_link.html", {"dialog": _dialog(found, employee, filled_in, now)})


def _sent(found: Conversation, employee: Employee, filled_in: LinkForm, now: datetime) -> HttpResponse:
    data = filled_in.cleaned_data
    chosen = sendable_forms_for(employee).filter(pk=data["which"] or 0).first()
    if chosen is None:
        return refused(_("Choose a form."))
    text = with_signature(data["text"], signature_of(found, employee))
    offer = FormOffer(chosen, text, data["reference"])
    try:
        link = send_form(found, employee, offer, now, address_of=bound(public_address, "form_page"))
    except (Empty, TooLong, WindowClosed, Stopped, LinkMissing, Unfilled) as refusal:
        return refused(refusal_text(refusal))
    return sent(
        found,
        employee,
        link.referral.message,
        _("The link is sent. You see it here when the form is filled in."),
    )


def _dialog(found: Conversation, employee: Employee, filled_in: LinkForm, now: datetime) -> LinkDialog:
    url, resident = reverse("one_time_form", args=[found.pk]), name_of(found.resident)
    sendable = list(sendable_forms_for(employee))
    obstacle = _obstacle(found, sendable, now)
    if obstacle is not None:
        return LinkDialog(url=url, resident=resident, obstacle=obstacle)
    data = filled_in.cleaned_data
    form = data["address_as"] or form_of(found)
    chosen = data["which"] or sendable[0].pk
    ours = greeted(found, opening_text(found, TEXT, form, now), form, now)
    return LinkDialog(
        url=url,
        check_url=reverse("check", args=[found.pk]),
        resident=resident,
        reference=data["reference"],
        choices=tuple(FormChoice(one.pk, one.name, one.purpose, one.pk == chosen) for one in sendable),
        form=form,
        text=text_to_show(data, ours),
        given=ours,
    )


def _obstacle(found: Conversation, sendable: list[OneTimeForm], now: datetime) -> tuple[str, str] | None:
    if found.state == State.CLOSED:
        return _("This conversation is finished."), _("Reopen it first.")
    if window_of(found, now).state is WindowState.CLOSED:
        text = _("Send an approved template. When the resident answers, you can send a form.")
        return _("The WhatsApp window is closed."), text
    if not sendable:
        return _("There are no forms yet."), _(
            "An administrator makes them: under Management, on the page Forms."
        )
    return None
