"""Takes a step in a handoff: the row locked, the table asked, the turn kept. In the transaction of the deed."""

from datetime import datetime

from samenspraak.conversations.announcing import What, announce, announce_all
from samenspraak.conversations.answering import Empty
from samenspraak.conversations.handling import note
from samenspraak.conversations.models import Conversation, Direction, Message, State
from samenspraak.conversations.noticing import brought_back
from samenspraak.domain.handoff import LIVE, Stage, Step, after
from samenspraak.handoff.models import Handoff, Turn
from samenspraak.handoff.registrations import note_step
from samenspraak.handoff.terms import Term
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee

MOVING = ("stage", "conversation", "term_at", "reminder_due_at", "reminded_at", "wanted_on", "untold_at")
ENDING = ("ran_out_at", "answered_at", "ended_at")


def stepped(handoff: Handoff, step: Step, now: datetime) -> Handoff:
    """The row as it is now, locked until the transaction ends, at the stage where the step leads; not saved yet.

    Raises NotPossible.
    """
    loaded = ("conversation__line", "conversation__municipality", "conversation__resident")
    rows = Handoff.objects.select_for_update(of=("self",)).select_related("team__municipality", *loaded)
    row = rows.get(pk=handoff.pk)
    row.stage = after(Stage(row.stage), step)
    if row.stage not in LIVE:
        row.ended_at = now
    return row


def check_said(text: str) -> None:
    """Raises Empty: this step is nothing without words."""
    if not text.strip():
        raise Empty


def keep(
    row: Handoff, step: Step, now: datetime, *, by: Employee | None = None, message: Message | None = None
) -> Handoff:
    """Save the step with its turn, and tell of it here and in the register; gives back the row."""
    row.save(update_fields=[*MOVING, *ENDING])
    Turn.objects.create(handoff=row, step=step.value, by=by, at=now, message=message)
    note_step(row, step, now)
    tell_of(row, step.value, by)
    return row


def tell_of(row: Handoff, step: str, by: Employee | None = None) -> None:
    """The journal knows the step, also one that moves nothing, and the open screens draw it."""
    write(
        Deed.HANDED_OFF if step == Step.ASK else Deed.MOVED_HANDOFF,
        f"handoff:{row.pk}",
        municipality=row.municipality_id,
        employee=by,
        details={"conversation": row.conversation_id, "step": step},
    )
    _tell_screens(row)


def said_by_specialist(row: Handoff, employee: Employee, text: str, now: datetime) -> Message:
    """Keep it as a note for the contact centre, in the resident's conversation of now, where it is our turn again."""
    bring_back(row, now)
    return note(row.conversation, employee, text, now)


def bring_back(row: Handoff, now: datetime) -> None:
    """It is the contact centre's turn, in the conversation that the resident has now."""
    live = brought_back(row.conversation, now)
    if live.pk != row.conversation_id:
        _owe(row.conversation, None)
    row.conversation = live
    _owe(live, row.term_at)


def set_term(row: Handoff, term: Term) -> None:
    """The handoff and its conversation have this term, and the specialist will be reminded of it anew."""
    row.term_at, row.reminder_due_at = term.ends_at, term.reminder_due_at
    row.reminded_at = row.wanted_on = None
    _owe(row.conversation, term.ends_at)


def let_go(conversation: Conversation) -> None:
    """Nobody looks into it any more; an answer that went out leaves nothing owed."""
    row = Conversation.objects.select_for_update(no_key=True).get(pk=conversation.pk)
    is_answered = row.state == State.WAITING and row.snoozed_until is None
    _owe(conversation, None, promised_at=None if is_answered else row.promised_at)


def _tell_screens(row: Handoff) -> None:
    """The row in the list, the cards in the thread, and the lists of specialists."""
    announce(What.ROW, row.conversation)
    announce(What.HANDOFF, row.conversation)
    notes = Message.objects.filter(handoff_turn__handoff=row, direction=Direction.NOTE)
    announce_all(What.CHANGED, notes.only("municipality_id", "conversation_id"))


def _owe(conversation: Conversation, term_at: datetime | None, promised_at: datetime | None = None) -> None:
    conversation.term_at, conversation.promised_at = term_at, promised_at or term_at
    conversation.save(update_fields=["term_at", "promised_at"])
