"""The last two steps: a block is asked for by one employee and signed by another; then the resident is told.

The notice is sent when it is signed, so that nobody is told of a block that is refused after all. The network is
asked when the notice has left (see carrying_out): afterwards nothing reaches this resident any more.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from samenspraak.conduct.cases import block_at_hand, open_case, reached
from samenspraak.conduct.models import Block, BlockState, ConductStep
from samenspraak.conduct.rules import rules_of
from samenspraak.conduct.stepping import Objection, check_experience, check_objection, journal_step
from samenspraak.conversations.answering import check_guard, reply
from samenspraak.conversations.asking import Question, check_question
from samenspraak.conversations.models import Conversation
from samenspraak.domain.protocol import Step, check
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Role


class NoReason(Exception):
    """A block needs a reason."""


class WrongEnd(Exception):
    """A block ends after today and within ``longest_days``."""

    def __init__(self, longest_days: int) -> None:
        super().__init__(str(longest_days))
        self.longest_days = longest_days


class AlreadyAsked(Exception):
    """A block of this resident is at hand already."""


class NotTheSecond(Exception):
    """Who signs is another employee than who asked, and one of the two is a team lead."""


class NotWaiting(Exception):
    """Somebody signed or refused it meanwhile; nothing was done."""


@dataclass(frozen=True, slots=True)
class WantedBlock:
    """What an agent asks for. ``notice`` is what the resident will read; ``ends_on`` is the last day of the block."""

    objection: Objection
    reason: str
    notice: str
    ends_on: date


def ask_block(conversation: Conversation, employee: Employee, wanted: WantedBlock, now: datetime) -> Block:
    """Let somebody else decide on a block. Nothing is sent yet.

    Raises NotExperienced, StepSkipped, NotRepeated, NotSaid, NoBehaviour, NoReason, WrongEnd, AlreadyAsked, and what
    answering raises: Empty, TooLong, WindowClosed, Stopped (in the journal).
    """
    check_experience(employee)
    check_objection(conversation, wanted.objection)
    if not wanted.reason:
        raise NoReason
    _check_end(conversation, wanted.ends_on, now)
    check_guard(conversation, employee, (wanted.reason,))
    check_question(conversation, employee, Question(wanted.notice), now)
    return _asked(conversation, employee, wanted, now)


def sign(block: Block, employee: Employee, reference: UUID, now: datetime) -> Block:
    """The second person agrees: the resident is told now, and blocked when that has left.

    Raises NotTheSecond, NotWaiting, and what answering raises: WindowClosed, Stopped.
    """
    if not may_sign(block, employee):
        raise NotTheSecond
    check_question(block.conversation, employee, Question(block.notice), now)
    return _signed(block, employee, reference, now)


def refuse(block: Block, employee: Employee, why: str, now: datetime) -> None:
    """There is no block; who asked may take it back too. The dossier stays where it was.

    Raises NotWaiting, and Stopped (in the journal).
    """
    check_guard(block.conversation, employee, (why,))
    _refused(block, employee, why, now)


def may_sign(block: Block, employee: Employee) -> bool:
    """Another than who asked, and one of the two leads the team."""
    return employee.pk != block.asked_by_id and Role.LEAD in (employee.role, block.asked_by.role)


def review_day(begins: date, ends: date) -> date:
    """Half-way, so that a long block is looked at again while that still matters."""
    return begins + timedelta(days=max(1, (ends - begins).days // 2))


@transaction.atomic
def _asked(conversation: Conversation, employee: Employee, wanted: WantedBlock, now: datetime) -> Block:
    case = open_case(conversation.resident, conversation.municipality, now)
    if block_at_hand(case):
        raise AlreadyAsked
    objection = wanted.objection
    check(Step.ANNOUNCED, objection.message.came_at, reached(case, conversation.municipality, now))
    block = Block.objects.create(
        case=case,
        conversation=conversation,
        line=conversation.line,
        message=objection.message,
        passage=objection.passage,
        behaviours=[behaviour.value for behaviour in objection.behaviours],
        reason=wanted.reason,
        notice=wanted.notice,
        ends_on=wanted.ends_on,
        review_on=review_day(timezone.localdate(now), wanted.ends_on),
        asked_by=employee,
        asked_at=now,
    )
    journal_block(Deed.ASKED_BLOCK, block, employee)
    return block


@transaction.atomic
def _signed(block: Block, employee: Employee, reference: UUID, now: datetime) -> Block:
    locked = _locked(block)
    locked.sent = reply(locked.conversation, locked.asked_by, locked.notice, now, reference=reference)
    locked.state, locked.notice = BlockState.ANNOUNCED, ""
    locked.signed_by, locked.signed_at = employee, now
    locked.save(update_fields=["state", "notice", "signed_by", "signed_at", "sent"])
    step = keep_step(locked, Step.ANNOUNCED, now)
    journal_step(step, locked.asked_by)
    journal_block(Deed.SIGNED_BLOCK, locked, employee)
    return locked


@transaction.atomic
def _refused(block: Block, employee: Employee, why: str, now: datetime) -> None:
    locked = _locked(block)
    locked.state, locked.notice = BlockState.REFUSED, ""
    locked.ended_at, locked.ended_by, locked.ended_why = now, employee, why
    locked.save(update_fields=["state", "notice", "ended_at", "ended_by", "ended_why"])
    journal_block(Deed.REFUSED_BLOCK, locked, employee)


def keep_step(block: Block, step: Step, now: datetime) -> ConductStep:
    """Write down one of the two steps of a block; once."""
    kept, _is_new = ConductStep.objects.get_or_create(
        case=block.case,
        step=step,
        defaults={
            "conversation": block.conversation,
            "message": block.message,
            "passage": block.passage,
            "behaviours": block.behaviours,
            "answer": block.sent if step is Step.ANNOUNCED else None,
            "employee": block.asked_by,
            "taken_at": now,
        },
    )
    return kept


def _locked(block: Block) -> Block:
    """The block as it is now, while it still waits. Raises NotWaiting."""
    row = (
        Block.objects.select_related("case__municipality", "conversation__line", "asked_by")
        .select_for_update(of=["self"], no_key=True)
        .get(pk=block.pk)
    )
    if row.state != BlockState.ASKED:
        raise NotWaiting
    return row


def _check_end(conversation: Conversation, ends_on: date, now: datetime) -> None:
    longest = rules_of(conversation.municipality).longest_block_days
    days = (ends_on - timezone.localdate(now)).days
    if not 0 < days <= longest:
        raise WrongEnd(longest)


def journal_block(deed: Deed, block: Block, employee: Employee | None) -> None:
    """Who did what with it; ``employee`` None: the house itself."""
    write(
        deed,
        f"block:{block.pk}",
        municipality=block.case.municipality_id,
        employee=employee,
        details={"conversation": block.conversation_id},
    )
