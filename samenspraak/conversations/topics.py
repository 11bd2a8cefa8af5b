"""Says what a conversation is about; while nobody has it, it is then for the team of that topic."""

from django.db import transaction

from samenspraak.conversations.access import is_private
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.going_private import follow_private_topic
from samenspraak.conversations.handing_over import teams_of
from samenspraak.conversations.locking import locked
from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Topic


@transaction.atomic
def choose_topic(conversation: Conversation, employee: Employee, topic: Topic | None) -> None:
    """Whoever has it keeps it; a team in which nobody answers residents gets nothing. None: not on the list.

    A private team gets what is its own from whoever has it, and no other topic takes it away from there.
    """
    row = locked(conversation)
    conversation.topic, conversation.team, conversation.assignee = topic, row.team, row.assignee
    is_free = row.assignee_id is None and row.state != State.CLOSED
    if topic is not None and is_free and not is_private(row) and not topic.team.is_private:
        conversation.team = teams_of(employee).filter(pk=topic.team_id).first() or row.team
    conversation.save(update_fields=["topic", "team"])
    announce(What.ROW, conversation)
    journal(Deed.CHOSE_TOPIC, conversation, employee, topic=topic.pk if topic else 0)
    follow_private_topic(conversation, employee)
