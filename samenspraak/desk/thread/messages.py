"""Deeds with one message: show what is masked, react, send again."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conversations.answering import Empty, WindowClosed
from samenspraak.conversations.answering import react as put_reaction
from samenspraak.conversations.answering import send_again as queue_again
from samenspraak.conversations.looking import masked_in
from samenspraak.conversations.models import Message
from samenspraak.conversations.revealing import Why
from samenspraak.conversations.revealing import reveal as opened
from samenspraak.desk.finding_names import finding_name
from samenspraak.desk.fragments import answered, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.entries import Part
from samenspraak.desk.thread.feet import Shown
from samenspraak.desk.thread.forms import ReactionForm, WhyForm
from samenspraak.desk.thread.loading import answerable_message_or_404, in_log, message_or_404
from samenspraak.desk.thread.reading_along import shown_to
from samenspraak.desk.thread.reasons import Reveal, reveal_dialog
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.privacy.clearing import Stopped
from samenspraak.privacy.masking import places_in


@login_required
@require_http_methods(["GET", "POST"])
def reveal(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a reason; with one, the message in full for half a minute. Both the look and the reason are kept."""
    employee = employee_of(request)
    found = message_or_404(employee, number)
    url = reverse("reveal", args=[number])
    dialog = Reveal(_("Show what is masked?"), url, f"#b-{number}", "outerHTML")
    why = WhyForm(request.POST)
    if request.method == "GET" or not why.is_valid():
        return reveal_dialog(request, dialog)
    reason = why.cleaned_data["reason"]
    text = opened(found, employee, Why(reason))
    drawn = shown_to(employee, entry(found, Shown(reason, _shown_parts(found, text))))
    response = render(request, drawn.template, {"entry": drawn})
    response["Cache-Control"] = "no-store"
    return response


@login_required
@require_POST
def react(request: HttpRequest, number: int) -> HttpResponse:
    """Put an emoji on a message; the same one again takes it away."""
    employee = employee_of(request)
    found = answerable_message_or_404(employee, number)
    chosen = ReactionForm(request.POST)
    if not chosen.is_valid():
        return answered(status=422)
    emoji = "" if chosen.cleaned_data["emoji"] == found.own_reaction else chosen.cleaned_data["emoji"]
    try:
        put_reaction(found, employee, emoji, timezone.now())
    except WindowClosed as refusal:
        return answered(_drawn(found), toast(refusal_text(refusal), tone="neg"))
    found.own_reaction = emoji
    return answered(_drawn(found))


@login_required
@require_POST
def send_again(request: HttpRequest, number: int) -> HttpResponse:
    """Send a failed or uncertain message once more, as a new one below."""
    employee = employee_of(request)
    found = answerable_message_or_404(employee, number)
    try:
        copy = queue_again(found, employee, timezone.now())
    except (Empty, WindowClosed, Stopped) as refusal:
        return answered(_drawn(found), toast(refusal_text(refusal), tone="neg"))
    return answered(_drawn(found), in_log(found.conversation, [entry(copy)]))


def _drawn(message: Message) -> str:
    drawn = entry(message)
    return piece(drawn.template, {"entry": drawn})


def _shown_parts(message: Message, text: str) -> tuple[Part, ...]:
    """The text as it came, with the pieces that are masked otherwise marked as shown."""
    parts: list[Part] = []
    read = 0
    for place in places_in(text, masked_in(message)) or ():
        shown = Part(text[place.start : place.end], finding_name(place.kind), is_shown=True)
        parts += [Part(text[read : place.start]), shown]
        read = place.end
    parts.append(Part(text[read:]))
    return tuple(part for part in parts if part.text)
