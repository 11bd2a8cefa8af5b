"""What was merged into a conversation: its parts, each on the line it was written on, read as one with it."""

from datetime import datetime

from django.db.models import Q, QuerySet

from samenspraak.conversations.beside import NUMBERS, beside
from samenspraak.conversations.models import Conversation, Message, State

PARTS = """ARRAY(
    SELECT part.id FROM conversations_conversation AS part
     WHERE part.merged_into_id = %(expressions)s ORDER BY part.id)"""


def with_parts(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``parts_of`` gives of it, in the same query."""
    return conversations.annotate(part_numbers=beside(PARTS, NUMBERS))


def parts_of(conversation: Conversation) -> tuple[int, ...]:
    """Their numbers; one query, none when they were loaded."""
    loaded: list[int] | None = getattr(conversation, "part_numbers", None)
    if loaded is None:
        loaded = list(conversation.parts.order_by("pk").values_list("pk", flat=True))
    return tuple(loaded)


def messages_of(conversation: Conversation) -> QuerySet[Message]:
    """Its own and those of its parts. What leaves from here is still of the conversation alone."""
    return Message.objects.filter(conversation__in=[conversation.pk, *parts_of(conversation)])


def ended_before(moment: datetime, conversation: str = "conversation") -> Q:
    """Of a conversation that ended by then: a part ends with the whole. ``conversation`` is the way to it."""
    ended = {f"{conversation}__state": State.CLOSED, f"{conversation}__closed_at__lte": moment}
    whole = f"{conversation}__merged_into"
    whole_ended = {f"{whole}__state": State.CLOSED, f"{whole}__closed_at__lte": moment}
    return Q(**ended) & (Q(**{whole: None}) | Q(**whole_ended))
