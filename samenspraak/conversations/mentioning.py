"""Names a colleague in a note, so that they look; looking ends it, but lets them read what a private team has."""

from collections.abc import Sequence

from django.db.models import QuerySet
from django.utils import timezone

from samenspraak.conversations.access import READERS, is_private, readers_of
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.mentions import may_mention
from samenspraak.conversations.models import Conversation, Mention, Message
from samenspraak.domain.mentions import mentioned_in
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Role


def may_be_mentioned_by(employee: Employee) -> QuerySet[Employee]:
    """The colleagues who may read what this employee writes in a note."""
    readers = Employee.objects.filter(municipality_id=employee.municipality_id, role__in=READERS)
    return readers.filter(is_active=True).exclude(pk=employee.pk)


def mention(message: Message, author: Employee, text: str) -> None:
    """Whom the note names sees it in their list. ``text`` is unmasked. Call it in the transaction of the note."""
    if "@" not in text:
        return
    names = dict(may_be_mentioned_by(author).values_list("pk", "name"))
    named = sorted(mentioned_in(text, names))
    for number in _strangers_to(message.conversation, named):
        journal(Deed.LET_IN, message.conversation, author, colleague=number)
    Mention.objects.bulk_create(
        Mention(conversation_id=message.conversation_id, message=message, employee_id=number)
        for number in named
    )


def end_mentions(conversation: Conversation, employee: Employee) -> None:
    """They looked. No query when it was loaded with its mentions, and none is of them."""
    if not may_mention(conversation, employee):
        return
    new = Mention.objects.filter(conversation=conversation, employee=employee, seen_at=None)
    reads_by_it = is_private(conversation) or employee.role == Role.COMMUNICATIONS
    count = new.update(seen_at=timezone.now()) if reads_by_it else new.delete()[0]
    if count:
        announce(What.ROW, conversation)


def end_seen_mentions(conversation: Conversation) -> None:
    """Nobody reads it any longer because a note named them."""
    Mention.objects.filter(conversation=conversation).exclude(seen_at=None).delete()


def carry_mentions(conversation: Conversation, to: Conversation, by: Employee) -> None:
    """Whom a note in ``conversation`` names is asked to look at ``to``, where that note stands from now on."""
    mentions = Mention.objects.filter(conversation=conversation)
    for number in _strangers_to(to, sorted(set(mentions.values_list("employee", flat=True)))):
        journal(Deed.LET_IN, to, by, colleague=number)
    mentions.update(conversation=to)


def _strangers_to(conversation: Conversation, named: Sequence[int]) -> list[int]:
    """Those of them who do not see it yet."""
    if not named:
        return []
    seeing = set(readers_of(conversation).filter(pk__in=named).values_list("pk", flat=True))
    return [number for number in named if number not in seeing]
