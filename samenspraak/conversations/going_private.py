"""Brings a conversation to a private team, or out of one: at once it is no longer there for who sees it no more."""

from collections.abc import Collection

from django.db import transaction
from django.db.models import F, QuerySet

from samenspraak.conversations.access import is_private
from samenspraak.conversations.announcing import What, announce, announce_resync
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.mentioning import end_seen_mentions
from samenspraak.conversations.models import Conversation, Mention, State
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Team
from samenspraak.organisation.teams import TeamSettings, keep_team


@transaction.atomic
def change_team(by: Employee, team: Team, settings: TeamSettings) -> Team:
    """What stands with it is from now on for its members alone, or no longer, as the settings say. Raises NameTaken."""
    was_private = team.is_private
    kept = keep_team(by, settings, team)
    if kept.is_private == was_private:
        return kept
    named = Mention.objects.filter(conversation__team=kept)
    if kept.is_private:
        shut_out(Conversation.objects.filter(team=kept), named, by)
    else:
        named.exclude(seen_at=None).delete()
    announce_resync(kept.municipality_id)
    return kept


@transaction.atomic
def shut_out_of_former_team(movers: Collection[Employee], by: Employee) -> None:
    """Who went to another team has nothing any more of a private one they left."""
    shut_out(
        Conversation.objects.filter(assignee__in=movers), Mention.objects.filter(employee__in=movers), by
    )


def shut_out(held: QuerySet[Conversation], named: QuerySet[Mention], by: Employee) -> None:
    """Of these, what a private team has is with no stranger any more, and no note lets one in."""
    named.filter(conversation__team__is_private=True).exclude(employee__team=F("conversation__team")).delete()
    live = held.filter(team__is_private=True, assignee__isnull=False).exclude(state=State.CLOSED)
    strangers = live.exclude(assignee__team=F("team")).order_by("pk")
    for conversation in strangers.select_for_update(no_key=True, of=("self",)):
        conversation.assignee = None
        conversation.save(update_fields=["assignee"])
        announce(What.ROW, conversation)
        journal(Deed.RELEASED, conversation, by)


def follow_private_topic(conversation: Conversation, employee: Employee) -> bool:
    """Give it to the private team of its topic; False when that is none. Only who is in the team keeps it.

    A team in which nobody answers residents gets nothing, since nobody would see it. Call it in the transaction that
    locked the conversation.
    """
    team = conversation.topic.team if conversation.topic else None
    if team is None or not team.is_private or is_private(conversation):
        return False
    if not team.employees.filter(role__in=WRITERS, is_active=True).exists():
        return False
    holder, before = conversation.assignee, conversation.team
    conversation.team, conversation.assignee = team, holder if holder and holder.team_id == team.pk else None
    conversation.save(update_fields=["team", "assignee"])
    journal(Deed.HANDED_OVER, conversation, employee, to=f"{conversation.assignee_id or ''}-{team.pk}")
    announce(What.HANDED_OVER, conversation)
    tell_move(conversation, before)
    return True


def tell_move(conversation: Conversation, before: Team | None) -> None:
    """Whom its notes named before reads it no longer; the screens of who sees it no more let it go."""
    if conversation.team == before:
        return
    if is_private(conversation):
        Mention.objects.filter(conversation=conversation).exclude(employee__team=conversation.team).delete()
        conversation.seems_press = False
        conversation.save(update_fields=["seems_press"])
        for one in (conversation, *conversation.parts.all()):
            announce(What.GONE, one)
    elif before is not None and before.is_private:
        end_seen_mentions(conversation)
