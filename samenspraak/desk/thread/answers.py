"""What the agent writes: an answer, a note, a template; and the look over a draft while it is written."""

from dataclasses import replace
from datetime import datetime

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samenspraak.conversations import handling
from samenspraak.conversations.answering import Empty, ReadyFile, TooLong, WindowClosed, reply, window_of
from samenspraak.conversations.attaching import FileRefused, checked_file
from samenspraak.conversations.crossing import Crossed
from samenspraak.conversations.keeping_back import is_kept_back
from samenspraak.conversations.looking import guard_of
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.conversations.parts import messages_of
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.approval_wording import waits_said
from samenspraak.desk.thread.checking import Remark, digest, warnings
from samenspraak.desk.thread.closing import closed_after_answer
from samenspraak.desk.thread.crossed import crossed_answer
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.forms import WritingForm
from samenspraak.desk.thread.heading import form_of, head
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404, in_log
from samenspraak.desk.thread.overtaken import known_to_screen
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.desk.thread.safe_ways import safe_ways
from samenspraak.desk.thread.writing import Composer, writing
from samenspraak.domain.policy import Flow
from samenspraak.domain.tone import with_signature
from samenspraak.domain.window import WindowState
from samenspraak.handoff.following import settle_answered
from samenspraak.organisation.models import AfterSending, Employee, Form
from samenspraak.organisation.opening import opening_times
from samenspraak.privacy.clearing import Stopped
from samenspraak.referrals.linking import as_if_linked


@login_required
@require_POST
def check(request: HttpRequest, number: int) -> HttpResponse:
    """Remarks on the draft so far; nothing is kept, and 204 when the screen shows these already."""
    found = answerable_or_404(employee_of(request), number)
    filled_in = WritingForm(request.POST)
    remarks = _remarks(found, filled_in) if filled_in.is_valid() else ()
    known = digest(remarks)
    if request.POST.get("known", "") == known:
        return HttpResponse(status=204)
    has_ways = any(remark.stops for remark in remarks) and "in_dialog" not in request.POST
    ways = safe_ways(found.pk) if has_ways else ()
    return render(request, "desk/thread/_warnings.html", {"warnings": remarks, "known": known, "ways": ways})


@login_required
@require_POST
def write(request: HttpRequest, number: int) -> HttpResponse:
    """Keep a note or send an answer; what cannot be sent comes back with a sentence and the text untouched."""
    employee, now = employee_of(request), timezone.now()
    found = known_to_screen(request, answerable_or_404(employee, number))
    filled_in = WritingForm(request.POST, request.FILES)
    if not filled_in.is_valid():
        return _refused(found, employee, filled_in, _("This cannot be read. Write it again."))
    if filled_in.is_note:
        return _noted(found, employee, filled_in, now)
    _change_form(found, employee, filled_in.cleaned_data["address_as"])
    try:
        message = _answer(found, employee, filled_in, now)
    except Crossed as crossed:
        return crossed_answer(request, found, crossed, filled_in.cleaned_data["newest_id"])
    except (Empty, TooLong, WindowClosed, Stopped, FileRefused) as refusal:
        return _refused(found, employee, filled_in, refusal_text(refusal), remarks=_stops(found, filled_in))
    then = filled_in.cleaned_data["then"]
    goes_on = then == AfterSending.NEXT
    if is_kept_back(message):
        return _written(found, employee, message, toast(waits_said()), goes_on=goes_on)
    settle_answered(found, employee, now)
    pieces: tuple[str, ...] = ()
    if then == AfterSending.CLOSE:
        pieces = closed_after_answer(request, found, employee, now)
    return _written(found, employee, message, *pieces, goes_on=goes_on)


def _remarks(found: Conversation, filled_in: WritingForm) -> tuple[Remark, ...]:
    """None on a note: it stays here, masked."""
    data = filled_in.cleaned_data
    if filled_in.is_note:
        return ()
    guard = guard_of(found.municipality, found.line.channel, Flow.OUT)
    text = as_if_linked(data["text"]) if data["in_dialog"] == "link" else data["text"]
    return warnings(text, data["address_as"] or form_of(found), guard)


def _stops(found: Conversation, filled_in: WritingForm) -> tuple[Remark, ...]:
    """The remarks on a refused answer when it is the guard that refuses it, with the places in it."""
    remarks = _remarks(found, filled_in)
    return remarks if any(remark.stops for remark in remarks) else ()


def _answer(found: Conversation, employee: Employee, filled_in: WritingForm, now: datetime) -> Message:
    data = filled_in.cleaned_data
    file: ReadyFile | None = checked_file(data["file"], found.line.channel) if data["file"] else None
    if not data["text"] and file is None:
        raise Empty
    text = with_signature(data["text"], signature_of(found, employee)) if data["text"] else ""
    answers = messages_of(found).filter(line=found.line_id, pk=data["reply_to"] or 0).first()
    return reply(found, employee, text, now, reply_to=answers, file=file, drawn=filled_in.drawn)


def _noted(found: Conversation, employee: Employee, filled_in: WritingForm, now: datetime) -> HttpResponse:
    text = filled_in.cleaned_data["text"]
    if not text:
        return _refused(found, employee, filled_in, refusal_text(Empty()))
    return _written(found, employee, handling.note(found, employee, text, now, drawn=filled_in.drawn))


def _change_form(found: Conversation, employee: Employee, form: str) -> None:
    if form and form != form_of(found):
        handling.address_as(found, employee, Form(form))


def _written(
    found: Conversation, employee: Employee, message: Message, *pieces: str, goes_on: bool = False
) -> HttpResponse:
    """A fresh composer in the place of the old one, the message in the log, the head as it is now."""
    now = timezone.now()
    fresh = writing(found, employee, now)
    if fresh.composer is not None:
        sent = "note" if message.direction == Direction.NOTE else "answer"
        fresh = replace(fresh, composer=replace(fresh.composer, sent=sent, goes_on=goes_on))
    drawn_head = head(found, employee, now, opening_times(found.municipality))
    return answered(
        piece("desk/thread/_writing.html", {"writing": fresh}),
        in_log(found, [entry(message)]),
        partial("#kop", piece("desk/thread/_head.html", {"head": drawn_head})),
        *pieces,
    )


def _refused(
    found: Conversation,
    employee: Employee,
    filled_in: WritingForm,
    error: str,
    *,
    remarks: tuple[Remark, ...] = (),
) -> HttpResponse:
    """The same composer again, with what was written in it."""
    now = timezone.now()
    again = writing(found, employee, now)
    if again.composer is not None:
        kept = replace(
            _as_written(again.composer, filled_in),
            error=_("Your answer is not sent. Below stands why.") if remarks else error,
            warnings=remarks,
            known=digest(remarks),
            ways=safe_ways(found.pk) if remarks else (),
        )
        if window_of(found, now).state is WindowState.CLOSED:
            kept = replace(kept, start="note", note=kept.note or kept.text)
        again = replace(again, composer=kept)
    return answered(piece("desk/thread/_writing.html", {"writing": again}), status=422)


def _as_written(composer: Composer, filled_in: WritingForm) -> Composer:
    text, data = filled_in.data.get("text", ""), filled_in.cleaned_data
    same = composer
    if drawn := filled_in.drawn:
        same = replace(
            same,
            reference=drawn.reference,
            newest_id=drawn.newest_id or composer.newest_id,
            holder_id=drawn.holder_id,
        )
    if data.get("as_note"):
        return replace(same, start="note", note=text)
    return replace(same, start="answer", text=text)
