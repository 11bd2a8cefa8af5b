"""What the contact centre does with a question that is out: tell more, remind, agree to a later term, end it."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from samenspraak.conversations.answering import WindowClosed, reply
from samenspraak.conversations.asking import Question, can_tell, check_question
from samenspraak.conversations.handling import note
from samenspraak.conversations.models import Conversation
from samenspraak.domain.handoff import Stage, Step
from samenspraak.handoff.access import live_handoff_of
from samenspraak.handoff.models import Handoff, Turn
from samenspraak.handoff.stepping import bring_back, check_said, keep, let_go, set_term, stepped, tell_of
from samenspraak.handoff.terms import term_until
from samenspraak.organisation.models import Employee


@dataclass(frozen=True, slots=True)
class Later:
    """A later term: its last day, and the text for the resident, empty when they cannot be told now."""

    until: date
    told: str
    reference: UUID


@transaction.atomic
def tell_more(handoff: Handoff, employee: Employee, text: str, now: datetime) -> Handoff:
    """The specialist knows more, or is asked on after an answer. Raises NotPossible, Empty."""
    row = stepped(handoff, Step.TELL_MORE, now)
    check_said(text)
    row.answered_at = None
    message = note(row.conversation, employee, text, now)
    return keep(row, Step.TELL_MORE, now, by=employee, message=message)


def prolong(handoff: Handoff, employee: Employee, later: Later, now: datetime) -> Handoff:
    """The resident is told the later term, and so it holds. The same reference twice is once.

    Raises NotPossible, NoSuchTerm, and for the text Empty, TooLong, WindowClosed, Stopped (in the journal).
    """
    conversation = handoff.conversation
    if can_tell(conversation, now):
        check_question(conversation, employee, Question(later.told), now)
    elif later.told:
        raise WindowClosed
    return _prolonged(handoff, employee, later, now)


@transaction.atomic
def decline(handoff: Handoff, employee: Employee, text: str, now: datetime) -> Handoff:
    """No more time: the term stays. ``text`` tells the specialist why. Raises NotPossible, Empty."""
    row = stepped(handoff, Step.DECLINE, now)
    check_said(text)
    row.wanted_on = None
    message = note(row.conversation, employee, text, now)
    return keep(row, Step.DECLINE, now, by=employee, message=message)


@transaction.atomic
def withdraw(handoff: Handoff, employee: Employee, now: datetime) -> Handoff:
    """No answer is needed any more; the resident still has to hear from us. Raises NotPossible."""
    row = stepped(handoff, Step.WITHDRAW, now)
    bring_back(row, now)
    let_go(row.conversation)
    return keep(row, Step.WITHDRAW, now, by=employee)


@transaction.atomic
def settle(handoff: Handoff, employee: Employee, now: datetime) -> Handoff:
    """The resident has the answer. Raises NotPossible."""
    row = stepped(handoff, Step.SETTLE, now)
    row.untold_at = None
    let_go(row.conversation)
    return keep(row, Step.SETTLE, now, by=employee)


def settle_answered(conversation: Conversation, employee: Employee, now: datetime) -> bool:
    """The agent wrote to the resident: an answer that waited is given with it. True when there was one."""
    live = live_handoff_of(conversation)
    if live is None or live.stage != Stage.ANSWERED:
        return False
    settle(live, employee, now)
    conversation.refresh_from_db(fields=["term_at", "promised_at"])
    return True


@transaction.atomic
def remind(handoff: Handoff, employee: Employee, now: datetime) -> bool:
    """The specialist sees that we wait. False when nothing is with them any more."""
    rows = Handoff.objects.select_for_update(of=("self",)).select_related("conversation")
    row = rows.get(pk=handoff.pk)
    if row.stage != Stage.ASKED:
        return False
    row.reminded_at = now
    row.save(update_fields=["reminded_at"])
    tell_of(row, "remind", employee)
    return True


@transaction.atomic
def say_told(handoff: Handoff, employee: Employee, now: datetime) -> bool:
    """The resident was told the term by another way. False when that was not needed, or when it is over: prolong it."""
    rows = Handoff.objects.select_for_update(of=("self",)).select_related("conversation")
    row = rows.get(pk=handoff.pk)
    if row.untold_at is None or row.term_at <= now:
        return False
    row.untold_at = None
    row.save(update_fields=["untold_at"])
    tell_of(row, "told", employee)
    return True


@transaction.atomic
def _prolonged(handoff: Handoff, employee: Employee, later: Later, now: datetime) -> Handoff:
    row = stepped(handoff, Step.PROLONG, now)
    if Turn.objects.filter(handoff=row, message__reference=later.reference).exists():
        return row
    set_term(row, term_until(row.team, later.until, max(row.term_at, now)))
    message = None
    if later.told:
        message = reply(handoff.conversation, employee, later.told, now, reference=later.reference)
    row.untold_at = None if message else now
    return keep(row, Step.PROLONG, now, by=employee, message=message)
