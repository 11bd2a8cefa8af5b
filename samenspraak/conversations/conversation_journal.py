"""Writes in the journal what was done with a conversation."""

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee


def journal(
    deed: Deed, conversation: Conversation, employee: Employee | None = None, **details: str | int
) -> None:
    """In the transaction of the deed."""
    write(
        deed,
        f"conversation:{conversation.pk}",
        municipality=conversation.municipality_id,
        employee=employee,
        details=details,
    )
