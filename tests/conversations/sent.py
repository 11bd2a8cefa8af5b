"""What employees sent in a conversation."""

from samenspraak.conversations.models import Conversation, Direction


def texts_sent(conversation: Conversation) -> list[str]:
    out = conversation.messages.filter(direction=Direction.OUT, automatic="")
    return list(out.order_by("pk").values_list("text", flat=True))
