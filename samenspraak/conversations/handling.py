"""What agents do with a conversation beside answering: take, give back, note, close, open again, calm.

A deed is about what the employee saw: a message that came in after the conversation was loaded stays unread, keeps
its promise, and the conversation stays open for it.
"""

from datetime import datetime

from django.db import IntegrityError, transaction

from samenspraak.conversations.access import WRITERS
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.locking import came_meanwhile, locked, locked_live
from samenspraak.conversations.looking import looked_at, profile_of
from samenspraak.conversations.models import Conversation, Direction, Kind, Message, State
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Form


@transaction.atomic
def see(conversation: Conversation, employee: Employee) -> None:
    """The employee opened the conversation: the journal knows who looked.

    Nothing in it is new any more when it was somebody who answers residents.
    """
    _journal(Deed.SAW, conversation, employee)
    if (
        conversation.unread_count
        and employee.role in WRITERS
        and not came_meanwhile(conversation, locked(conversation))
    ):
        conversation.unread_count = 0
        _save(conversation, "unread_count")


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
    _journal(Deed.TOOK, conversation, employee)
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
    _journal(Deed.RELEASED, conversation, employee)
    return True


@transaction.atomic
def note(conversation: Conversation, employee: Employee, text: str, now: datetime) -> Message:
    """Keep a note for colleagues; masked like everything else, never sent."""
    looked = looked_at(text.strip(), profile_of(conversation.municipality))
    message = Message.objects.create(
        municipality_id=conversation.municipality_id,
        conversation=conversation,
        line_id=conversation.line_id,
        direction=Direction.NOTE,
        kind=Kind.TEXT,
        author=employee,
        text=looked.text,
        findings=looked.findings,
        original=looked.original,
        came_at=now,
        stored_at=now,
    )
    _journal(Deed.NOTED, conversation, employee)
    announce(What.MESSAGE, conversation, message)
    return message


@transaction.atomic
def close(conversation: Conversation, employee: Employee, now: datetime) -> bool:
    """The question is answered. A new message of the resident within a day opens it again.

    False, and nothing is done, when the resident wrote something meanwhile.
    """
    if came_meanwhile(conversation, locked(conversation)):
        return False
    conversation.state, conversation.closed_at = State.CLOSED, now
    conversation.promised_at, conversation.unread_count, conversation.urgency = None, 0, ""
    _save(conversation, "state", "closed_at", "promised_at", "unread_count", "urgency")
    _journal(Deed.CLOSED, conversation, employee)
    return True


@transaction.atomic
def reopen(conversation: Conversation, employee: Employee) -> Conversation | None:
    """Open it again; when the resident meanwhile has another live conversation, that one is the answer.

    None, and nothing is done, when it is open already, or was opened and closed again since it was loaded.
    """
    live = locked_live(conversation)
    if live.pk != conversation.pk:
        return live
    if live.state != State.CLOSED or live.closed_at != conversation.closed_at:
        return None
    conversation.state, conversation.closed_at = State.OPEN, None
    conversation.assignee = employee
    try:
        with transaction.atomic():
            _save(conversation, "state", "closed_at", "assignee")
    except IntegrityError:
        # A message of the resident began another one at this very moment.
        return locked_live(conversation)
    _journal(Deed.REOPENED, conversation, employee)
    return conversation


@transaction.atomic
def calm(conversation: Conversation, employee: Employee) -> None:
    """It is no emergency, or no longer; what came in meanwhile keeps its own urgency."""
    if came_meanwhile(conversation, locked(conversation)):
        return
    conversation.urgency = ""
    _save(conversation, "urgency")
    _journal(Deed.CALMED, conversation, employee)


@transaction.atomic
def address_as(conversation: Conversation, employee: Employee, form: Form) -> None:
    """Say je or u from now on, in this conversation and to this resident."""
    conversation.form = form
    _save(conversation, "form")
    conversation.resident.form = form
    conversation.resident.save(update_fields=["form"])
    _journal(Deed.CHANGED_FORM, conversation, employee)


def _save(conversation: Conversation, *fields: str) -> None:
    conversation.save(update_fields=fields)
    announce(What.ROW, conversation)


def _journal(deed: Deed, conversation: Conversation, employee: Employee) -> None:
    write(
        deed,
        f"conversation:{conversation.pk}",
        municipality=conversation.municipality_id,
        employee=employee,
    )
