"""Writes in the journal what was done with the file of a message, and reads it back."""

from datetime import datetime

from samenspraak.conversations.models import Message
from samenspraak.organisation.journal import Deed, did_since, write
from samenspraak.organisation.models import Employee


def journal_file(deed: Deed, message: Message, employee: Employee, **details: str) -> None:
    """In the transaction of the deed."""
    write(
        deed,
        _subject(message.pk),
        municipality=message.municipality_id,
        employee=employee,
        details={"conversation": message.conversation_id, **details},
    )


def did_with_file(deed: Deed, message_id: int, employee: Employee, since: datetime) -> bool:
    """Whether this employee did it after that moment."""
    return did_since(employee, deed, _subject(message_id), since)


def _subject(message_id: int) -> str:
    return f"file:{message_id}"
