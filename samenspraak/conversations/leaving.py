"""Lets go of the conversations of somebody who leaves, or does not answer residents any more: back to their team."""

from django.db import transaction

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.handing_over import teams_of
from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee


@transaction.atomic
def let_go_of_conversations(leaver: Employee, by: Employee) -> int:
    """What they had is free for the team it is for, or theirs; for everybody when nobody there answers residents.

    Gives back how many. Make ``leaver`` leave first: they are not counted among those who answer.
    """
    answering = set(teams_of(by).values_list("pk", flat=True))
    held = Conversation.objects.select_for_update(no_key=True).filter(assignee=leaver)
    conversations = list(held.exclude(state=State.CLOSED).order_by("pk"))
    for conversation in conversations:
        team = conversation.team_id or leaver.team_id
        conversation.assignee, conversation.team_id = None, team if team in answering else None
        conversation.save(update_fields=["assignee", "team"])
        announce(What.ROW, conversation)
        journal(Deed.RELEASED, conversation, by)
    return len(conversations)
