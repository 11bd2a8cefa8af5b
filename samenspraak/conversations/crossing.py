"""Two answers that cross: while somebody was writing, a colleague answered or took the conversation."""

from collections.abc import Sequence

from django.db.models import QuerySet

from samenspraak.conversations.beside import NUMBER, beside
from samenspraak.conversations.drafts import Drawn
from samenspraak.conversations.models import ECHO, Conversation, Direction, Kind, Message
from samenspraak.organisation.models import Employee

STORED_LAST = """(
    SELECT message.id FROM conversations_message AS message
     WHERE message.conversation_id = %(expressions)s ORDER BY message.id DESC LIMIT 1)"""


class Crossed(Exception):
    """Nothing was sent: show it and ask. ``answers`` are what others sent, ``holder`` is who took it, if anyone."""

    def __init__(self, answers: Sequence[Message], holder: Employee | None) -> None:
        super().__init__()
        self.answers = answers
        self.holder = holder


def check_crossing(conversation: Conversation, employee: Employee, drawn: Drawn) -> None:
    """Raises Crossed. Call it with the conversation locked, in the transaction that queues the answer.

    What was sent from this composer before, such as by a double click, crosses nothing.
    """
    if drawn.newest_id is None or conversation.messages.filter(reference=drawn.reference).exists():
        return
    ours = conversation.messages.filter(direction=Direction.OUT, automatic__in=("", ECHO))
    others = ours.filter(pk__gt=drawn.newest_id).exclude(kind=Kind.REACTION).exclude(author=employee)
    answers = list(others.select_related("author").order_by("pk"))
    is_taken = conversation.assignee_id not in (None, employee.pk, drawn.holder_id)
    if answers or is_taken:
        raise Crossed(answers, conversation.assignee if is_taken else None)


def with_newest_id(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``newest_id`` gives of it, in the same query."""
    return conversations.annotate(stored_last=beside(STORED_LAST, NUMBER))


def newest_id(conversation: Conversation) -> int:
    """Of the message stored last; what comes after it is new on a screen that was drawn before.

    One query, none when it was loaded.
    """
    if hasattr(conversation, "stored_last"):
        return conversation.stored_last or 0
    return conversation.messages.order_by("-pk").values_list("pk", flat=True).first() or 0
