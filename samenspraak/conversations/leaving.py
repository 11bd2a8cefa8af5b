"""Lets go of the conversations of who leaves, or does not answer residents any more: back to their team."""

from collections.abc import Collection

from django.db import transaction

from samenspraak.conversations.access import is_private
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.handing_over import teams_of
from samenspraak.conversations.models import Conversation, Mention, SavedFilter, State
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee


@transaction.atomic
def let_go_of_conversations(leavers: Collection[Employee], by: Employee | None) -> int:
    """What they had is free for the team it is for, or theirs; for everybody when nobody there answers residents.

    Only what a private team has stays there.

    Gives back how many. Make ``leavers`` leave first: they are not counted among those who answer.
    """
    held = Conversation.objects.select_for_update(no_key=True, of=("self",)).filter(assignee__in=leavers)
    conversations = list(held.exclude(state=State.CLOSED).select_related("team").order_by("pk"))
    teams = {leaver.pk: leaver.team_id for leaver in leavers}
    answering = set(teams_of(next(iter(leavers))).values_list("pk", flat=True)) if conversations else set()
    for conversation in conversations:
        team = conversation.team_id or teams.get(conversation.assignee_id or 0)
        stays = is_private(conversation) or team in answering
        conversation.assignee, conversation.team_id = None, team if stays else None
        conversation.save(update_fields=["assignee", "team"])
        announce(What.ROW, conversation)
        journal(Deed.RELEASED, conversation, by)
    Mention.objects.filter(employee__in=leavers).delete()
    SavedFilter.objects.filter(owner__in=leavers).delete()
    return len(conversations)
