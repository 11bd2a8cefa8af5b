"""What an employee may see: everything here is a queryset that holds nothing else."""

from django.db.models import Model, Q, QuerySet

from samenspraak.conversations.drafts import with_drafts
from samenspraak.conversations.mentions import with_mentions
from samenspraak.conversations.models import (
    Attachment,
    BrokenPromise,
    Conversation,
    Mention,
    Merge,
    Message,
)
from samenspraak.conversations.private_to_others import PrivateToOthers
from samenspraak.conversations.waiting_answers import with_waiting
from samenspraak.domain.ids import id_in
from samenspraak.organisation.access import WRITERS, answers_residents
from samenspraak.organisation.models import Employee, Role

READERS = WRITERS | {Role.PRIVACY_OFFICER}


def conversations_for(employee: Employee) -> QuerySet[Conversation]:
    """Those of the municipality, but for what is private to others; none for who has no business reading them.

    A communications adviser has business with what their private team has, and with what is put to them by name.
    """
    if not _reads_conversations(employee):
        return Conversation.objects.none()
    ours = Conversation.objects.filter(municipality_id=employee.municipality_id)
    if employee.role != Role.COMMUNICATIONS:
        return ours.exclude(PrivateToOthers(employee))
    of_team = Q(team__is_private=True, team=employee.team_id or 0)
    given = Q(assignee=employee) & ~Q(PrivateToOthers(employee))
    names_them = Q(pk__in=Mention.objects.filter(employee=employee).values("conversation"))
    wholes = ours.filter(of_team | given | names_them, merged_into=None)
    return ours.filter(Q(pk__in=wholes) | Q(merged_into__in=wholes))


def in_sight_of[Row: Model](
    rows: QuerySet[Row], employee: Employee, conversation: str = "conversation"
) -> QuerySet[Row]:
    """Of rows that belong to conversations of the municipality, those of the conversations that the employee sees."""
    if employee.role == Role.COMMUNICATIONS:
        return rows.filter(**{f"{conversation}__in": conversations_for(employee)})
    # What is hidden is little: to leave it out is quicker than to look for the rest.
    ours = Conversation.objects.filter(municipality_id=employee.municipality_id)
    return rows.exclude(**{f"{conversation}__in": ours.filter(PrivateToOthers(employee))})


def readers_of(conversation: Conversation) -> QuerySet[Employee]:
    """The colleagues whose ``conversations_for`` holds it."""
    readers = Employee.objects.filter(
        municipality_id=conversation.municipality_id, role__in=READERS, is_active=True
    )
    by_name = Q(pk__in=Mention.objects.filter(conversation=conversation).values("employee"))
    if is_private(conversation):
        return readers.filter(Q(team=conversation.team_id) | by_name)
    by_name |= Q(pk=conversation.assignee_id or 0)
    return readers.exclude(~by_name, role=Role.COMMUNICATIONS)


def circle_of(conversation_id: int) -> frozenset[int] | None:
    """The ids of who sees an announced conversation that is private; None: whoever reads all others."""
    of_team = Q(merged_into=None, team__is_private=True) | Q(merged_into__team__is_private=True)
    private = Conversation.objects.filter(of_team, pk=conversation_id).values_list("pk", flat=True)
    if not private:
        return None
    whole = Conversation.objects.select_related("team").get(pk=screen_of(conversation_id))
    return frozenset(readers_of(whole).values_list("pk", flat=True))


def is_private(conversation: Conversation) -> bool:
    """Whether it stands with a private team; whatever takes its place has to stay there."""
    return conversation.team is not None and conversation.team.is_private


def answerable_for(employee: Employee) -> QuerySet[Conversation]:
    """Those the employee may act in."""
    return conversations_for(employee) if answers_residents(employee) else Conversation.objects.none()


def writer_named(employee: Employee, number: str) -> Employee | None:
    """The colleague with this id who answers residents; None when there is nobody like that."""
    writers = Employee.objects.filter(municipality_id=employee.municipality_id, role__in=WRITERS)
    return writers.select_related("team").filter(pk=id_in(number) or 0, is_active=True).first()


def messages_for(employee: Employee) -> QuerySet[Message]:
    """Every message the employee may see: those of the conversations they see."""
    if not _reads_conversations(employee):
        return Message.objects.none()
    ours = Message.objects.filter(municipality_id=employee.municipality_id)
    return in_sight_of(ours, employee)


def traceable_messages_for(employee: Employee) -> QuerySet[Message]:
    """All of the municipality, for who looks up in the journal what was done with them, and reads none of it."""
    if not employee.is_active or employee.role != Role.PRIVACY_OFFICER:
        return Message.objects.none()
    return Message.objects.filter(municipality_id=employee.municipality_id)


def attachments_for(employee: Employee) -> QuerySet[Attachment]:
    """Every file the employee may see."""
    return Attachment.objects.filter(message__conversation__in=conversations_for(employee))


def broken_promises_for(employee: Employee) -> QuerySet[BrokenPromise]:
    """Those of which the employee may say what the cause was: of the conversations they may act in."""
    return BrokenPromise.objects.filter(conversation__in=answerable_for(employee))


def watched_promises_for(employee: Employee) -> QuerySet[BrokenPromise]:
    """Those of the conversations that the team lead sees, and answers for."""
    if not employee.is_active or employee.role != Role.LEAD:
        return BrokenPromise.objects.none()
    ours = BrokenPromise.objects.filter(municipality_id=employee.municipality_id)
    return in_sight_of(ours, employee)


def merges_for(employee: Employee) -> QuerySet[Merge]:
    """Those of the conversations the employee may act in."""
    return Merge.objects.filter(whole__in=answerable_for(employee))


def announced_conversation(conversation_id: int) -> Conversation | None:
    """A conversation the database announced, with what a row shows; who sees it says ``readers_of``."""
    shown = ("resident", "line", "assignee", "team", "topic", "municipality")
    rows = Conversation.objects.select_related(*shown).prefetch_related("resident__addresses")
    return with_waiting(with_mentions(with_drafts(rows))).filter(pk=conversation_id).first()


def screen_of(conversation_id: int) -> int:
    """The conversation on whose screen an announced one stands: itself, or what it is a part of."""
    wholes = Conversation.objects.filter(pk=conversation_id).values_list("merged_into", flat=True)
    return wholes.first() or conversation_id


def announced_message(message_id: int, *, is_shown: bool = True) -> Message | None:
    """The same for a message, with what a bubble shows; in the conversation whose screen it stands on.

    One that is not shown has its direction and author alone.
    """
    if not is_shown:
        return Message.objects.only("direction", "author").filter(pk=message_id).first()
    shown = ("author", "reply_to", "attachment__erased_by", "erased_by", "line", "approval__approver")
    within = ("conversation__resident", "conversation__merged_into__resident")
    message = Message.objects.select_related(*shown, *within).filter(pk=message_id).first()
    if message is not None and (whole := message.conversation.merged_into):
        message.conversation = whole
    return message


def _reads_conversations(employee: Employee) -> bool:
    return employee.is_active and employee.role in READERS
