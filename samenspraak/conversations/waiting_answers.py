"""Which answers of a conversation wait for an experienced colleague, as a row of a list shows them."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef, QuerySet
from django.db.models.functions import JSONObject

from samenspraak.conversations.models import Approval, Conversation


@dataclass(frozen=True, slots=True)
class Waiting:
    """One of them."""

    author_id: int
    asked_at: datetime


def with_waiting(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``waiting_in`` gives of it, in the same query."""
    waiting = Approval.objects.filter(message__conversation=OuterRef("pk"), verdict="").order_by("pk")
    shown = JSONObject(author_id="message__author_id", asked_at="asked_at")
    return conversations.annotate(what_waits=ArraySubquery(waiting.values(shown=shown)))


def waiting_in(conversation: Conversation) -> tuple[Waiting, ...]:
    """The longest first; none when they were not loaded."""
    found = getattr(conversation, "what_waits", ())
    return tuple(Waiting(one["author_id"], datetime.fromisoformat(one["asked_at"])) for one in found)
