"""An experienced colleague decides on the answer of somebody who is being trained: approve, change, or return it.

Never its writer, and only once. Approved or changed it leaves in its writer's name, looked at by the guard once more
and within the reply window; returned it stands in its writer's composer, with the remark. Nothing is ever lost.
"""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.answering import Empty, check_guard, check_shape, queue_after_all
from samenspraak.conversations.approvals import approvable_for, can_be_changed, meanwhile
from samenspraak.conversations.drafts import put_back
from samenspraak.conversations.looking import guard_of, looked_at, words_of
from samenspraak.conversations.models import Approval, Kind, Message, Verdict
from samenspraak.domain.approval import STOPS, Meanwhile, waits_too_long
from samenspraak.domain.policy import Flow
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.organisation.training import Count, count

KEPT_FOR = timedelta(days=90)
DEEDS = {
    Verdict.APPROVED: Deed.APPROVED_ANSWER,
    Verdict.CHANGED: Deed.CHANGED_ANSWER,
    Verdict.RETURNED: Deed.RETURNED_ANSWER,
    Verdict.WITHDRAWN: Deed.WITHDREW_ANSWER,
}


class Decided(Exception):
    """It does not wait for this employee: a colleague decided, its writer took it back, or it is their own."""


class CannotLeave(Exception):
    """``why`` keeps it here: return it to its writer. Nothing was done."""

    def __init__(self, why: Meanwhile) -> None:
        super().__init__(why)
        self.why = why


def approve(message: Message, employee: Employee, now: datetime) -> None:
    """It leaves as it is. Raises Decided, CannotLeave, Stopped (in the journal); nothing was done then."""
    _check_it_can_leave(message, employee, words_of(message), now)
    _let_leave(message, employee, Verdict.APPROVED, now)


def change(message: Message, employee: Employee, text: str, now: datetime) -> None:
    """It leaves with this text; its writer sees both. The same text is plain approval.

    Raises Decided, CannotLeave, Stopped (in the journal), Empty (also of words that are not the writer's own), TooLong.
    """
    text = text.strip()
    if not can_be_changed(message):
        raise Empty
    if text == message.text.strip():
        return approve(message, employee, now)
    check_shape(message.conversation, text, has_file=message.kind != Kind.TEXT)
    _check_it_can_leave(message, employee, text, now)
    before, message.text = message.text, text
    return _let_leave(message, employee, Verdict.CHANGED, now, before=before)


@transaction.atomic
def send_back(message: Message, employee: Employee, remark: str, now: datetime) -> None:
    """It stands in its writer's composer again, with the remark. Raises Decided, Empty (without a remark)."""
    if not remark.strip():
        raise Empty
    approval = _locked(message, employee)
    conversation = message.conversation
    guard = guard_of(conversation.municipality, conversation.line.channel, Flow.IN)
    approval.remark = looked_at(remark.strip(), guard).text
    _hand_back(message, now)
    _decide(approval, message, employee, Verdict.RETURNED, now)


@transaction.atomic
def withdraw(message: Message, now: datetime) -> None:
    """Its writer takes it back into their composer. Raises Decided."""
    writer = message.author
    if writer is None:
        raise Decided
    approval = _waiting(message)
    _hand_back(message, now)
    _decide(approval, message, writer, Verdict.WITHDRAWN, now)


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="tell_of_late_approvals")
def tell_of_late_approvals(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: tell the team leads of answers that wait too long; a second run tells of none twice. Gives back how many."""
    now = timezone.now()
    waiting = Approval.objects.filter(verdict="", lead_told_at=None).select_related("message__conversation")
    late = [one for one in waiting if waits_too_long(one.asked_at, one.message.conversation.promised_at, now)]
    for one in late:
        if Approval.objects.filter(pk=one.pk, lead_told_at=None).update(lead_told_at=now):
            announce(What.APPROVAL_LATE, one.message.conversation)
    return len(late)


@app.periodic(cron="40 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_approvals")
def forget_approvals(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget who approved what, and how, a term after it was decided; a second run finds nothing more."""
    return Approval.objects.filter(decided_at__lte=timezone.now() - KEPT_FOR).delete()[0]


def _check_it_can_leave(message: Message, employee: Employee, text: str, now: datetime) -> None:
    """Outside the transaction of the deed: what the guard stops stands in the journal all the same."""
    if not approvable_for(employee).filter(pk=message.pk).exists():
        raise Decided
    for why in meanwhile(message, now):
        if why in STOPS:
            raise CannotLeave(why)
    check_guard(message.conversation, employee, (text,))


@transaction.atomic
def _let_leave(
    message: Message, employee: Employee, verdict: Verdict, now: datetime, *, before: str = ""
) -> None:
    approval = _locked(message, employee)
    approval.before = before
    queue_after_all(message, now)
    _decide(approval, message, employee, verdict, now)


def _locked(message: Message, employee: Employee) -> Approval:
    """Raises Decided."""
    if not approvable_for(employee).filter(pk=message.pk).exists():
        raise Decided
    return _waiting(message)


def _waiting(message: Message) -> Approval:
    """Locked, so that of two who decide one comes too late. Raises Decided."""
    approval = Approval.objects.select_for_update().filter(message=message, verdict="").first()
    if approval is None:
        raise Decided
    return approval


def _hand_back(message: Message, now: datetime) -> None:
    """A file, a template and a link of ours stay below the remark in the thread, for their writer to choose again."""
    if message.author is not None and message.text and can_be_changed(message):
        put_back(message.conversation, message.author, message.text, now)


def _decide(
    approval: Approval, message: Message, employee: Employee, verdict: Verdict, now: datetime
) -> None:
    approval.verdict, approval.approver, approval.decided_at = verdict, employee, now
    approval.save()
    message.approval = approval
    if message.author is not None and verdict != Verdict.WITHDRAWN:
        count(message.author, Count(verdict.value))
    write(
        DEEDS[verdict],
        f"message:{message.pk}",
        municipality=message.municipality_id,
        employee=employee,
        details={"conversation": message.conversation_id},
    )
    announce(What.APPROVAL, message.conversation, message)
