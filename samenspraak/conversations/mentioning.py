"""Names a colleague in a note, so that they look; looking ends it."""

from django.db.models import QuerySet

from samenspraak.conversations.access import READERS
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.mentions import may_mention
from samenspraak.conversations.models import Conversation, Mention, Message
from samenspraak.domain.mentions import mentioned_in
from samenspraak.organisation.models import Employee


def may_be_mentioned_by(employee: Employee) -> QuerySet[Employee]:
    """The colleagues who may read what this employee writes in a note."""
    readers = Employee.objects.filter(municipality_id=employee.municipality_id, role__in=READERS)
    return readers.filter(is_active=True).exclude(pk=employee.pk)


def mention(message: Message, author: Employee, text: str) -> None:
    """Whom the note names sees it in their list. ``text`` is unmasked. Call it in the transaction of the note."""
    if "@" not in text:
        return
    names = dict(may_be_mentioned_by(author).values_list("pk", "name"))
    Mention.objects.bulk_create(
        Mention(conversation_id=message.conversation_id, message=message, employee_id=number)
        for number in sorted(mentioned_in(text, names))
    )


def end_mentions(conversation: Conversation, employee: Employee) -> None:
    """They looked. No query when it was loaded with its mentions, and none is of them."""
    if not may_mention(conversation, employee):
        return
    count, _by_table = Mention.objects.filter(conversation=conversation, employee=employee).delete()
    if count:
        announce(What.ROW, conversation)
