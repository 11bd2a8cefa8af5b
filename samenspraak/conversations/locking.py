"""Locks a conversation for a deed: what comes in at the same moment is neither wiped out nor overlooked."""

from django.db.models import QuerySet

from samenspraak.conversations.models import Conversation, Direction, Kind, Message, State


def locked(conversation: Conversation) -> Conversation:
    """The conversation as it is now, locked until the transaction ends; new messages in it need not wait."""
    return Conversation.objects.select_for_update(no_key=True).get(pk=conversation.pk)


def locked_live(conversation: Conversation) -> Conversation:
    """The same; of a closed one the resident's live conversation on this line, when there is one meanwhile.

    Of a part the whole, and so on.
    """
    row = locked(conversation)
    if row.merged_into_id is not None:
        return locked_live(Conversation(pk=row.merged_into_id))
    if row.state != State.CLOSED:
        return row
    live = Conversation.objects.select_for_update(no_key=True).filter(
        line_id=row.line_id, resident_id=row.resident_id
    )
    return live.exclude(state=State.CLOSED).first() or row


def came_meanwhile(known: Conversation, row: Conversation) -> bool:
    """Whether the resident wrote something that whoever loaded ``known`` cannot have seen."""
    return row.last_inbound_at != known.last_inbound_at or row.unread_count > known.unread_count


def as_known(known: Conversation) -> QuerySet[Conversation]:
    """Its row when nothing came meanwhile, none else: to change in one statement, without locking it before."""
    return Conversation.objects.filter(
        pk=known.pk, last_inbound_at=known.last_inbound_at, unread_count__lte=known.unread_count
    )


def unseen(conversation: Conversation, shown_id: int) -> QuerySet[Message]:
    """What the resident wrote after the message ``shown_id``, the newest of theirs that a screen showed.

    Within one conversation ids follow the order of storing, because storing locks it.
    """
    written = conversation.messages.filter(direction=Direction.IN, pk__gt=shown_id)
    return written.exclude(kind__in=(Kind.REACTION, Kind.NOTICE)).order_by("pk")


def as_shown(conversation: Conversation, shown_id: int) -> Conversation:
    """The conversation as that screen knows it: to every deed, what it did not show came meanwhile."""
    conversation.unread_count -= unseen(conversation, shown_id).count()
    return conversation
