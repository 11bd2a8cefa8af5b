"""Lets a conversation stand above the others, with the reason as a note for colleagues; and no longer."""

from datetime import datetime

from django.db import transaction

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.handling import note
from samenspraak.conversations.locking import locked
from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee


@transaction.atomic
def prioritise(conversation: Conversation, employee: Employee, why: str, now: datetime) -> bool:
    """It comes before what is not as pressing. False, and nothing is done, when it is closed or has it already."""
    if not _set(conversation, employee, has_priority=True):
        return False
    note(conversation, employee, f"Voorrang: {why}", now)
    return True


@transaction.atomic
def end_priority(conversation: Conversation, employee: Employee) -> bool:
    """It is as pressing as its promise again. False, and nothing is done, when it is closed or had none."""
    return _set(conversation, employee, has_priority=False)


def _set(conversation: Conversation, employee: Employee, *, has_priority: bool) -> bool:
    row = locked(conversation)
    if row.state == State.CLOSED or row.has_priority == has_priority:
        return False
    conversation.has_priority = has_priority
    conversation.save(update_fields=["has_priority"])
    announce(What.ROW, conversation)
    journal(Deed.PRIORITISED if has_priority else Deed.ENDED_PRIORITY, conversation, employee)
    return True
