"""Who is named in the notes of a conversation and did not look yet."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, Q, QuerySet

from samenspraak.conversations.beside import LIST_OF_VALUES, beside
from samenspraak.conversations.models import Conversation, Mention
from samenspraak.organisation.models import Employee

WHO_IS_MENTIONED = """ARRAY(
    SELECT jsonb_build_object('employee_id', who.id, 'name', who.name, 'message_id', mention.message_id)
      FROM conversations_mention AS mention JOIN organisation_employee AS who ON who.id = mention.employee_id
     WHERE mention.conversation_id = %(expressions)s AND seen_at IS NULL ORDER BY mention.id)"""


@dataclass(frozen=True, slots=True)
class Mentioned:
    """One of them, and the note."""

    employee_id: int
    name: str
    message_id: int


def with_mentions(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``mentions_of`` gives of it, in the same query."""
    return conversations.annotate(who_is_mentioned=beside(WHO_IS_MENTIONED, LIST_OF_VALUES))


def mentions_of(conversation: Conversation) -> tuple[Mentioned, ...]:
    """The first named first; none when they were not loaded."""
    return tuple(Mentioned(**one) for one in getattr(conversation, "who_is_mentioned", ()))


def may_mention(conversation: Conversation, employee: Employee) -> bool:
    """Whether a note in it names this employee, as it was loaded; True when that was not loaded."""
    is_known = hasattr(conversation, "who_is_mentioned")
    return not is_known or any(one.employee_id == employee.pk for one in mentions_of(conversation))


def is_named(employee: Employee) -> Q:
    """The conversations with a note that names this employee."""
    return Q(Exists(Mention.objects.filter(conversation=OuterRef("pk"), employee=employee, seen_at=None)))
