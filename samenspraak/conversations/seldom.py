"""Whether a conversation has what few have, asked with it: its screen then asks no more after what is not there."""

from enum import StrEnum

from django.contrib.postgres.fields import ArrayField
from django.db.models import CharField, QuerySet

from samenspraak.conversations.beside import beside
from samenspraak.conversations.models import Conversation
from samenspraak.conversations.parts import parts_of


class Seldom(StrEnum):
    """What most conversations do without."""

    DRAFT = "draft"
    """Words that somebody is writing."""
    APPROVAL = "approval"
    """An answer that went past an experienced colleague, or waits for one."""
    FOLLOWER = "follower"
    """A conversation in which it goes on."""


WORDS = ArrayField(CharField())
SELDOM = """array_remove(ARRAY[
    CASE WHEN EXISTS (
         SELECT FROM conversations_draft WHERE conversation_id = %(expressions)s AND text <> '') THEN 'draft' END,
    CASE WHEN EXISTS (
         SELECT FROM conversations_approval JOIN conversations_message AS message ON message.id = message_id
          WHERE conversation_id = %(expressions)s) THEN 'approval' END,
    CASE WHEN EXISTS (
         SELECT FROM conversations_conversation AS follower
          WHERE follower.follows_id = %(expressions)s) THEN 'follower' END], NULL)"""


def with_seldom(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``may_have`` tells of it, in the same query: to be drawn as it was then, before any deed."""
    return conversations.annotate(seldom=beside(SELDOM, WORDS))


def may_have(conversation: Conversation, what: Seldom) -> bool:
    """Whether it had this when it was loaded; True when that was not asked, or something was merged into it."""
    return what in getattr(conversation, "seldom", Seldom) or bool(parts_of(conversation))
