"""Formal messages of residents (formele berichten): which one waits, and that an employee has seen to it."""

from datetime import datetime
from typing import NamedTuple

from django.db import transaction

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.locking import came_meanwhile, locked
from samenspraak.conversations.models import Conversation, Direction
from samenspraak.conversations.parts import messages_of
from samenspraak.domain.formal import Formal, formal
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee


class FormalMessage(NamedTuple):
    """What a resident's message is in law, and when it came, UTC."""

    kind: Formal
    came_at: datetime


def formal_word(words: str) -> str:
    """What a message with these words is, as it is kept: empty when it is not formal."""
    found = formal(words)
    return found.value if found else ""


def kind_waiting(conversation: Conversation) -> Formal | None:
    """What the resident's newest formal message is, as long as nobody has seen to it; no query."""
    return Formal(conversation.formal) if conversation.formal else None


def newest_formal(conversation: Conversation, kind: Formal | None = None) -> FormalMessage | None:
    """The resident's newest formal message here, of this kind if given."""
    formals = messages_of(conversation).filter(direction=Direction.IN, revoked_at=None).exclude(formal="")
    if kind is not None:
        formals = formals.filter(formal=kind)
    newest = formals.order_by("-came_at", "-pk").values_list("formal", "came_at").first()
    return FormalMessage(Formal(newest[0]), newest[1]) if newest else None


@transaction.atomic
def seen_to(conversation: Conversation) -> None:
    """The resident was told what to do with it."""
    conversation.formal = ""
    conversation.save(update_fields=["formal"])
    announce(What.ROW, conversation)


@transaction.atomic
def dismiss(conversation: Conversation, employee: Employee) -> bool:
    """It is no formal message after all. False, and nothing is done, when a message came in meanwhile."""
    row = locked(conversation)
    if came_meanwhile(conversation, row):
        return False
    journal(Deed.NOT_FORMAL, conversation, employee, formal=row.formal)
    seen_to(conversation)
    return True
