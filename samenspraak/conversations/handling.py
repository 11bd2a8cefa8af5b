"""What agents do with a conversation beside answering: take, give back, note, close, open again, calm.

A deed is about what the employee saw: a message that came in after the conversation was loaded stays unread, keeps
its promise, and the conversation stays open for it.
"""

from datetime import datetime, timedelta
from uuid import uuid4

from django.db import IntegrityError, transaction
from django.utils import timezone

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.broken_promises import record_if_broken
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.drafts import Drawn, forget
from samenspraak.conversations.locking import as_known, came_meanwhile, locked, locked_live
from samenspraak.conversations.looking import guard_of, looked_at
from samenspraak.conversations.mentioning import end_mentions, end_seen_mentions, mention
from samenspraak.conversations.models import Conversation, Direction, Kind, Message, State
from samenspraak.domain.policy import Flow
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Form

UNDONE_WITHIN = timedelta(minutes=10)
"""Who opens a conversation again so soon closed it by mistake; later it is another question."""
CLOSED_WITH = (
    "state", "closed_at", "snoozed_until", "promised_at", "unread_count", "urgency", "dropped_promise_at",
    "dropped_urgency", "has_priority", "dropped_priority",
)  # fmt: skip
REOPENED_WITH = ("state", "closed_at", "assignee", "promised_at", "urgency", "has_priority")


@transaction.atomic
def see(conversation: Conversation, employee: Employee) -> None:
    """The employee opened the conversation: the journal knows who looked.

    Nothing in it is new any more when it was somebody who answers residents.
    """
    journal(Deed.SAW, conversation, employee)
    end_mentions(conversation, employee)
    if (
        conversation.unread_count
        and employee.role in WRITERS
        and as_known(conversation).update(unread_count=0)
    ):
        conversation.unread_count = 0
        announce(What.ROW, conversation)


@transaction.atomic
def take(conversation: Conversation, employee: Employee, *, only_free: bool = False) -> bool:
    """The conversation is now this employee's, whoever had it.

    False, and nothing is done, when it is closed; with ``only_free`` also when somebody else has it.
    """
    row = locked(conversation)
    if row.state == State.CLOSED or (only_free and row.assignee_id not in (None, employee.pk)):
        return False
    conversation.assignee = employee
    _save(conversation, "assignee")
    journal(Deed.TOOK, conversation, employee)
    return True


@transaction.atomic
def give_back(conversation: Conversation, employee: Employee, *, to: Employee | None = None) -> bool:
    """The conversation is nobody's again, or of whom it was taken over from.

    False, and nothing is done, when it is closed or not this employee's.
    """
    row = locked(conversation)
    if row.state == State.CLOSED or row.assignee_id != employee.pk:
        return False
    conversation.assignee = to
    _save(conversation, "assignee")
    journal(Deed.RELEASED, conversation, employee)
    return True


@transaction.atomic
def note(
    conversation: Conversation, employee: Employee, text: str, now: datetime, *, drawn: Drawn | None = None
) -> Message:
    """Keep a note for colleagues; masked like everything else, never sent. Whom it names hears of it.

    ``drawn`` is the composer it was written in: the same one twice is a double click, and its draft is gone then.
    """
    reference = drawn.reference if drawn else uuid4()
    if drawn is not None:
        locked(conversation)
        if kept := conversation.messages.filter(reference=reference).first():
            return kept
    guard = guard_of(conversation.municipality, conversation.line.channel, Flow.IN)
    looked = looked_at(text.strip(), guard)
    message = Message.objects.create(
        municipality_id=conversation.municipality_id,
        conversation=conversation,
        line_id=conversation.line_id,
        direction=Direction.NOTE,
        kind=Kind.TEXT,
        author=employee,
        reference=reference,
        text=looked.text,
        findings=looked.findings,
        original=looked.original,
        came_at=now,
        stored_at=now,
    )
    mention(message, employee, text)
    journal(Deed.NOTED, conversation, employee)
    if drawn is not None:
        forget(conversation, employee, drawn, is_note=True)
    announce(What.MESSAGE, conversation, message)
    return message


@transaction.atomic
def close(conversation: Conversation, employee: Employee, now: datetime) -> bool:
    """The question is answered. A new message soon after opens it again (Municipality.reopen_hours).

    False, and nothing is done, when the resident wrote something meanwhile.
    """
    row = locked(conversation)
    if came_meanwhile(conversation, row):
        return False
    record_if_broken(row, now)
    conversation.dropped_promise_at, conversation.dropped_urgency = _dropped(row)
    conversation.dropped_priority = row.dropped_priority if row.state == State.CLOSED else row.has_priority
    conversation.state, conversation.closed_at, conversation.snoozed_until = State.CLOSED, now, None
    conversation.promised_at, conversation.unread_count, conversation.urgency = None, 0, ""
    conversation.has_priority = False
    _save(conversation, *CLOSED_WITH)
    end_seen_mentions(conversation)
    journal(Deed.CLOSED, conversation, employee)
    return True


@transaction.atomic
def reopen(
    conversation: Conversation, employee: Employee, now: datetime | None = None
) -> Conversation | None:
    """Open it again; when the resident meanwhile has another live conversation, that one is the answer.

    Who undoes a closing finds an unanswered question as it was: with its promise, on top when it is an emergency, and
    with the priority that it had.
    None, and nothing is done, when it is open already, or was opened and closed again since it was loaded.
    """
    live = locked_live(conversation)
    if live.pk != conversation.pk:
        return live
    if live.state != State.CLOSED or live.closed_at != conversation.closed_at:
        return None
    conversation.state, conversation.closed_at = State.OPEN, None
    conversation.assignee = employee
    if _is_undoing(live, now or timezone.now()):
        conversation.promised_at, conversation.urgency = live.dropped_promise_at, live.dropped_urgency
        conversation.has_priority = live.dropped_priority
    try:
        with transaction.atomic():
            _save(conversation, *REOPENED_WITH)
    except IntegrityError:
        # A message of the resident began another one at this very moment.
        return locked_live(conversation)
    journal(Deed.REOPENED, conversation, employee)
    return conversation


@transaction.atomic
def calm(conversation: Conversation, employee: Employee) -> None:
    """It is no emergency, or no longer; what came in meanwhile keeps its own urgency."""
    if came_meanwhile(conversation, locked(conversation)):
        return
    conversation.urgency = ""
    _save(conversation, "urgency")
    journal(Deed.CALMED, conversation, employee)


@transaction.atomic
def address_as(conversation: Conversation, employee: Employee, form: Form) -> None:
    """Say je or u from now on, in this conversation and to this resident."""
    conversation.form = form
    _save(conversation, "form")
    conversation.resident.form = form
    conversation.resident.save(update_fields=["form"])
    journal(Deed.CHANGED_FORM, conversation, employee)


def _dropped(row: Conversation) -> tuple[datetime | None, str]:
    """What closing takes from it: nothing that matters when the question was answered."""
    if row.state == State.CLOSED:
        return row.dropped_promise_at, row.dropped_urgency
    is_owed = row.state == State.OPEN or row.snoozed_until is not None
    return (row.promised_at, row.urgency) if is_owed else (None, "")


def _is_undoing(row: Conversation, now: datetime) -> bool:
    return row.closed_at is not None and now - row.closed_at < UNDONE_WITHIN


def _save(conversation: Conversation, *fields: str) -> None:
    conversation.save(update_fields=fields)
    announce(What.ROW, conversation)
