"""What a resident wrote has been seen to by itself: no employee needs to read or answer it."""

from django.db import transaction

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.locking import locked
from samenspraak.conversations.models import Conversation, Direction, Kind, Message, State


@transaction.atomic
def settle(message: Message) -> None:
    """One message less to read; when nothing else waits for an answer, the resident is waited for again."""
    conversation = locked(message.conversation)
    if conversation.state == State.CLOSED:
        return
    conversation.unread_count = max(0, conversation.unread_count - 1)
    if not (conversation.unread_count or _something_waits(conversation, message)):
        conversation.state, conversation.promised_at = State.WAITING, None
    conversation.save(update_fields=["unread_count", "state", "promised_at"])
    announce(What.ROW, conversation)


def _something_waits(conversation: Conversation, message: Message) -> bool:
    """Whether the resident said something else since an employee last wrote."""
    by_hand = conversation.messages.filter(direction=Direction.OUT, automatic="").exclude(kind=Kind.REACTION)
    answered = by_hand.order_by("-pk").values_list("pk", flat=True).first() or 0
    since = conversation.messages.filter(direction=Direction.IN, pk__gt=answered).exclude(pk=message.pk)
    return since.exclude(kind__in=(Kind.CHOICE, Kind.REACTION, Kind.NOTICE)).exists()
