"""Which answers wait for an experienced colleague: in a conversation, in a list of them, and for whom."""

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from samenspraak.conversations.access import answerable_for, messages_for
from samenspraak.conversations.answering import window_of
from samenspraak.conversations.models import (
    ECHO,
    Approval,
    Conversation,
    Direction,
    Kind,
    Message,
    State,
    Verdict,
)
from samenspraak.conversations.seldom import Seldom, may_have
from samenspraak.domain.approval import Meanwhile, Standing, happened_since
from samenspraak.domain.window import WindowState
from samenspraak.organisation.models import Employee
from samenspraak.organisation.training import may_approve

IN_OWN_WORDS = frozenset({Kind.TEXT, Kind.IMAGE, Kind.VIDEO, Kind.DOCUMENT})


def decidable_for(employee: Employee) -> QuerySet[Message]:
    """Answers of colleagues on which this employee may decide, or might have: decided ones too."""
    asked = messages_for(employee).filter(approval__isnull=False, conversation__in=answerable_for(employee))
    return asked.exclude(author=employee) if may_approve(employee) else asked.none()


def approvable_for(employee: Employee) -> QuerySet[Message]:
    """Those of them that wait."""
    return decidable_for(employee).filter(approval__verdict="")


def own_asked(employee: Employee) -> QuerySet[Message]:
    """Their own answers that wait for somebody else, or did."""
    asked = messages_for(employee).filter(approval__isnull=False, author=employee)
    return asked.filter(conversation__in=answerable_for(employee))


def waits_for(employee: Employee) -> Q:
    """The conversations with an answer that waits for this employee's decision."""
    answers = approvable_for(employee).filter(conversation=OuterRef("pk"))
    return Q(Exists(answers))


def approval_of(message: Message) -> Approval | None:
    """What became of it, if it went past a colleague; no query when nothing in its conversation did."""
    if not may_have(message.conversation, Seldom.APPROVAL):
        return None
    approval: Approval | None = getattr(message, "approval", None)
    return approval


def open_approvals_in(conversation: Conversation) -> list[Approval]:
    """Those that wait, and those that came back until their writer wrote another: with their messages, in one query."""
    if not may_have(conversation, Seldom.APPROVAL):
        return []
    written = conversation.messages.exclude(direction=Direction.NOTE).filter(
        author=OuterRef("message__author"), stored_at__gt=OuterRef("decided_at")
    )
    came_back = Q(verdict=Verdict.RETURNED) & ~Exists(written)
    found = Approval.objects.filter(Q(verdict="") | came_back, message__conversation=conversation)
    return list(found.select_related("message__author", "approver").order_by("pk"))


def meanwhile(message: Message, now: datetime) -> tuple[Meanwhile, ...]:
    """What happened since it was written. The caller loaded the conversation with its resident; one query."""
    conversation = message.conversation
    ours = conversation.messages.filter(direction=Direction.OUT, automatic__in=("", ECHO))
    others = ours.filter(stored_at__gt=message.stored_at).exclude(author=message.author)
    is_template = message.kind == Kind.TEMPLATE
    standing = Standing(
        is_blocked=conversation.resident.blocked_at is not None,
        is_window_open=is_template or window_of(conversation, now).state is not WindowState.CLOSED,
        is_finished=conversation.state == State.CLOSED,
        is_answered=others.exclude(kind=Kind.REACTION).exists(),
        is_with_another=conversation.assignee_id not in (None, message.author_id),
        last_inbound_at=conversation.last_inbound_at,
    )
    return happened_since(message.stored_at, standing)


def can_be_changed(message: Message) -> bool:
    """Whether its words are the writer's own: not those of a template, and without a link that only we know."""
    return message.kind in IN_OWN_WORDS and message.original is None
