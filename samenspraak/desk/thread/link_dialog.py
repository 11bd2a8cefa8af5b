"""The dialog that sends a text with a button to a web page: the text, what stands on the button, and the address."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from django import forms
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.answering import Empty, TooLong, WindowClosed, window_of
from samenspraak.conversations.link_buttons import LinkButton, NoWebAddress, send_link
from samenspraak.conversations.looking import guard_of
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.web_addresses import host_of, words_in
from samenspraak.desk.frame import employee_of
from samenspraak.desk.long_text import MOST_TYPED, LongText
from samenspraak.desk.thread.checking import Remark, stops
from samenspraak.desk.thread.dialogs import greeted, refused, sent
from samenspraak.desk.thread.heading import form_of
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.domain.policy import Flow
from samenspraak.domain.tone import with_signature
from samenspraak.domain.window import WindowState
from samenspraak.privacy.clearing import Stopped


class LinkForm(forms.Form):
    """What comes back from the dialog; its fields are drawn by the dialog itself."""

    reference = forms.UUIDField()
    text = LongText(max_length=MOST_TYPED, required=False)
    label = forms.CharField(max_length=4000, strip=True, required=False)
    url = forms.CharField(max_length=4000, strip=True, required=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkDialog:
    """Everything in the dialog. With an ``obstacle`` (a title and what to do) there is nothing to fill in."""

    url: str = ""
    check_url: str = ""
    look_url: str = ""
    obstacle: tuple[str, str] | None = None
    reference: UUID | None = None
    text: str = ""
    most_label: int = 0
    most_address: int = 0


@login_required
@require_http_methods(["GET", "POST"])
def link(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog; posting it sends what was filled in."""
    found = answerable_or_404(employee_of(request), number)
    if request.method == "POST":
        return _sent(request, found)
    return render(request, "desk/thread/_link.html", {"dialog": _dialog(found)})


@login_required
@require_POST
def look(request: HttpRequest, number: int) -> HttpResponse:
    """Whose the address is, as far as it was typed, and what the guard would stop in it; nothing is kept."""
    found = answerable_or_404(employee_of(request), number)
    traits = TRAITS[found.line.channel]
    url = request.POST.get("url", "").strip()[: traits.most_url]
    label = request.POST.get("label", "")[: traits.most_link_label]
    host = host_of(url)
    remarks: tuple[Remark, ...] = ()
    if host is not None:
        guard = guard_of(found.municipality, found.line.channel, Flow.OUT)
        remarks = stops((url, label, *words_in(url)), guard)
    context = {"host": host, "is_begun": bool(url), "remarks": remarks}
    return render(request, "desk/thread/_link_host.html", context)


def _sent(request: HttpRequest, found: Conversation) -> HttpResponse:
    employee, filled_in = employee_of(request), LinkForm(request.POST)
    if not filled_in.is_valid():
        return HttpResponseBadRequest()
    data = filled_in.cleaned_data
    if not data["text"]:
        return refused(refusal_text(Empty()))
    text = with_signature(data["text"], signature_of(found, employee))
    button = LinkButton(text, data["label"], data["url"])
    try:
        message = send_link(found, employee, button, timezone.now(), reference=data["reference"])
    except Empty:
        return refused(_("Write what stands on the button."))
    except NoWebAddress:
        return refused(
            _("This is not a web address that you can send. Write it whole, with https:// before it.")
        )
    except (TooLong, WindowClosed, Stopped) as refusal:
        return refused(refusal_text(refusal))
    return sent(found, employee, message)


def _dialog(found: Conversation) -> LinkDialog:
    now = timezone.now()
    if found.state == State.CLOSED:
        return LinkDialog(obstacle=(_("This conversation is finished."), _("Reopen it first.")))
    if window_of(found, now).state is WindowState.CLOSED:
        text = _("Send an approved template. When the resident answers, you can send a link.")
        return LinkDialog(obstacle=(_("The WhatsApp window is closed."), text))
    traits = TRAITS[found.line.channel]
    return LinkDialog(
        most_label=traits.most_link_label,
        most_address=traits.most_url,
        url=reverse("link", args=[found.pk]),
        check_url=reverse("check", args=[found.pk]),
        look_url=reverse("link_look", args=[found.pk]),
        reference=uuid4(),
        text=greeted(found, "", form_of(found), now),
    )
