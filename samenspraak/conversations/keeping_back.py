"""Keeps an answer back until an experienced colleague decided on it: every colleague sees it, the resident does not."""

from datetime import datetime

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.models import Approval, Conversation, Direction, Message
from samenspraak.organisation.journal import Deed, write


def keep_back(conversation: Conversation, message: Message, now: datetime) -> None:
    """Call it in the transaction of the answer. The conversation stays as it is: the promise still counts."""
    message.conversation, message.direction = conversation, Direction.KEPT
    message.municipality_id, message.line_id = conversation.municipality_id, conversation.line_id
    message.came_at = message.stored_at = now
    message.save(force_insert=True)
    Approval.objects.create(message=message, asked_at=now)
    write(
        Deed.ASKED_APPROVAL,
        f"message:{message.pk}",
        municipality=conversation.municipality_id,
        employee=message.author,
        details={"conversation": conversation.pk},
    )
    announce(What.APPROVAL, conversation, message)


def is_kept_back(message: Message) -> bool:
    """Whether it has not left: it waits, came back, or was taken back."""
    return message.direction == Direction.KEPT
