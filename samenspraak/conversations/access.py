"""What an employee may see: everything here is a queryset that holds nothing else."""

from django.db.models import QuerySet

from samenspraak.conversations.drafts import with_drafts
from samenspraak.conversations.mentions import with_mentions
from samenspraak.conversations.models import Attachment, BrokenPromise, Conversation, Message
from samenspraak.domain.ids import id_in
from samenspraak.organisation.access import WRITERS, answers_residents
from samenspraak.organisation.models import Employee, Role

READERS = WRITERS | {Role.PRIVACY_OFFICER}


def conversations_for(employee: Employee) -> QuerySet[Conversation]:
    """Every conversation of the employee's municipality; none for who has no business reading them."""
    if not _reads_conversations(employee):
        return Conversation.objects.none()
    return Conversation.objects.filter(municipality_id=employee.municipality_id)


def answerable_for(employee: Employee) -> QuerySet[Conversation]:
    """Those the employee may act in."""
    return conversations_for(employee) if answers_residents(employee) else Conversation.objects.none()


def writer_named(employee: Employee, number: str) -> Employee | None:
    """The colleague with this id who answers residents; None when there is nobody like that."""
    writers = Employee.objects.filter(municipality_id=employee.municipality_id, role__in=WRITERS)
    return writers.filter(pk=id_in(number) or 0, is_active=True).first()


def messages_for(employee: Employee) -> QuerySet[Message]:
    """Every message the employee may see: all of the same municipality, as their conversations are."""
    if not _reads_conversations(employee):
        return Message.objects.none()
    return Message.objects.filter(municipality_id=employee.municipality_id)


def attachments_for(employee: Employee) -> QuerySet[Attachment]:
    """Every file the employee may see."""
    return Attachment.objects.filter(message__conversation__in=conversations_for(employee))


def broken_promises_for(employee: Employee) -> QuerySet[BrokenPromise]:
    """Those of which the employee may say what the cause was: of the conversations they may act in."""
    return BrokenPromise.objects.filter(conversation__in=answerable_for(employee))


def watched_promises_for(employee: Employee) -> QuerySet[BrokenPromise]:
    """Those of the municipality, for the team lead who answers for them."""
    if not employee.is_active or employee.role != Role.LEAD:
        return BrokenPromise.objects.none()
    return BrokenPromise.objects.filter(municipality_id=employee.municipality_id)


def announced_conversation(conversation_id: int) -> Conversation | None:
    """A conversation the database announced, with what a row shows; who sees it was decided by municipality."""
    shown = ("resident", "line", "assignee", "team", "topic", "municipality")
    rows = Conversation.objects.select_related(*shown).prefetch_related("resident__addresses")
    return with_mentions(with_drafts(rows)).filter(pk=conversation_id).first()


def announced_message(message_id: int) -> Message | None:
    """The same for a message, with what a bubble shows."""
    shown = ("author", "reply_to", "attachment__erased_by", "erased_by", "conversation__resident", "line")
    return Message.objects.select_related(*shown).filter(pk=message_id).first()


def _reads_conversations(employee: Employee) -> bool:
    return employee.is_active and employee.role in READERS
