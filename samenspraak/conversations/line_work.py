"""What an administrator has to know of a line before it rests: how much is going on there."""

from dataclasses import dataclass

from samenspraak.conversations.models import Conversation, OutboxItem, State
from samenspraak.organisation.models import Line


@dataclass(frozen=True, slots=True)
class Work:
    """Conversations that are not finished, and messages that still have to leave."""

    conversations: int
    waiting: int


def work_on(line: Line) -> Work:
    """Two queries."""
    going_on = Conversation.objects.filter(line=line).exclude(state=State.CLOSED)
    return Work(going_on.count(), OutboxItem.objects.filter(line=line).count())
