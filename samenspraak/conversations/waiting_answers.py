"""Which answers of a conversation wait for an experienced colleague, as a row of a list shows them."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from samenspraak.conversations.beside import LIST_OF_VALUES, beside
from samenspraak.conversations.models import Conversation

WHAT_WAITS = """ARRAY(
    SELECT jsonb_build_object('author_id', message.author_id, 'asked_at', asked_at)
      FROM conversations_approval AS approval JOIN conversations_message AS message ON message.id = message_id
     WHERE conversation_id = %(expressions)s AND verdict = '' ORDER BY approval.id)"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """One of them."""

    author_id: int
    asked_at: datetime


def with_waiting(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``waiting_in`` gives of it, in the same query."""
    return conversations.annotate(what_waits=beside(WHAT_WAITS, LIST_OF_VALUES))


def waiting_in(conversation: Conversation) -> tuple[Waiting, ...]:
    """The longest first; none when they were not loaded."""
    found = getattr(conversation, "what_waits", ())
    return tuple(Waiting(one["author_id"], datetime.fromisoformat(one["asked_at"])) for one in found)
