"""Taking a step from a message of the resident, and saying that it goes well again."""

from datetime import datetime
from uuid import uuid4

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseBadRequest
from django.shortcuts import get_object_or_404, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.conduct.blocking import WantedBlock, ask_block
from samenspraak.conduct.cases import case_of, end_well
from samenspraak.conduct.stepping import WantedStep, take_step
from samenspraak.conversations.access import answerable_for
from samenspraak.conversations.models import Conversation, Message
from samenspraak.desk.conduct.dialog import due_step, objection_of, step_dialog
from samenspraak.desk.conduct.forms import StepForm
from samenspraak.desk.conduct.panel import conduct_panel
from samenspraak.desk.conduct.wording import REFUSALS, SHORT, why_not
from samenspraak.desk.fragments import answered, partial, piece, toast
from samenspraak.desk.frame import employee_of
from samenspraak.desk.thread.changes import around
from samenspraak.desk.thread.dialogs import refused
from samenspraak.desk.thread.drawing import entry
from samenspraak.desk.thread.house_style import signature_of
from samenspraak.desk.thread.loading import answerable_or_404, in_log, message_or_404
from samenspraak.domain.protocol import Step
from samenspraak.domain.tone import with_signature
from samenspraak.organisation.models import Employee


@login_required
@require_http_methods(["GET", "POST"])
def step(request: HttpRequest, number: int) -> HttpResponse:
    """The dialog of the step that is due; posting it takes the step, posting it with ``redraw`` draws it again."""
    employee, now = employee_of(request), timezone.now()
    message = message_or_404(employee, number)
    get_object_or_404(answerable_for(employee), pk=message.conversation_id)
    filled_in = StepForm(request.POST if request.method == "POST" else {"reference": str(uuid4())})
    if not filled_in.is_valid():
        return HttpResponseBadRequest()
    if request.method == "GET" or "redraw" in request.POST:
        return render(request, "desk/conduct/_step.html", {"dialog": step_dialog(message, filled_in, now)})
    due = due_step(message, now)
    if due is Step.ANNOUNCED:
        return _block_asked(message, employee, filled_in, now)
    return _taken(message, employee, due or Step.BLOCKED, filled_in, now)


@login_required
@require_POST
def end(request: HttpRequest, number: int) -> HttpResponse:
    """It goes well again: the next time begins at the first step."""
    employee = employee_of(request)
    found = answerable_or_404(employee, number)
    case = case_of(found.resident)
    is_ended = case is not None and end_well(case, employee, timezone.now())
    said = _("The dossier is closed. A next time begins at step 1.") if is_ended else _("Nothing to end.")
    return answered(*_again(found, employee), toast(said))


def _taken(
    message: Message, employee: Employee, due: Step, filled_in: StepForm, now: datetime
) -> HttpResponse:
    conversation, data = message.conversation, filled_in.cleaned_data
    text = with_signature(data["text"], signature_of(conversation, employee))
    wanted = WantedStep(due, objection_of(message, filled_in), text, data["reference"])
    try:
        taken = take_step(conversation, employee, wanted, now)
    except REFUSALS as refusal:
        return refused(why_not(refusal))
    assert taken.answer is not None
    return answered(
        in_log(conversation, [entry(taken.answer)]),
        *_again(conversation, employee),
        toast(_("Step taken: %(step)s. It stands in the dossier.") % {"step": str(SHORT[due]).lower()}),
    )


def _block_asked(message: Message, employee: Employee, filled_in: StepForm, now: datetime) -> HttpResponse:
    conversation, data = message.conversation, filled_in.cleaned_data
    notice = with_signature(data["text"], signature_of(conversation, employee))
    ends_on = data["ends_on"] or timezone.localdate(now)
    wanted = WantedBlock(objection_of(message, filled_in), data["reason"].strip(), notice, ends_on)
    try:
        ask_block(conversation, employee, wanted, now)
    except REFUSALS as refusal:
        return refused(why_not(refusal))
    said = _("Asked. A colleague signs on the page Blocks; until then the resident reads nothing.")
    return answered(*_again(conversation, employee), toast(said))


def _again(conversation: Conversation, employee: Employee) -> tuple[str, ...]:
    """The head, what stands below the log, and the panel's part."""
    drawn = conduct_panel(conversation, employee, timezone.now())
    return *around(conversation, employee), partial(
        "#gedrag", piece("desk/conduct/_panel.html", {"conduct": drawn})
    )
