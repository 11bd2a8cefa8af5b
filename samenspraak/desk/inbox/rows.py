"""Draws a conversation as a row of the list: pure, from rows that are already loaded."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.drafts import draft_of, planned_at
from samenspraak.conversations.mentions import mentions_of
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.waiting_answers import waiting_in
from samenspraak.desk.handoff.chips import row_chip
from samenspraak.desk.inbox.segments import an_hour_on
from samenspraak.desk.marks import Avatar, Chip, avatar_of, moment, planned_chip
from samenspraak.desk.previews import shown
from samenspraak.desk.resident.naming import channel_name, name_of
from samenspraak.desk.standing import standing_chips
from samenspraak.domain.approval import waits_too_long
from samenspraak.domain.hours import OpeningTimes
from samenspraak.domain.window import WindowState, window
from samenspraak.handoff.access import live_handoff_of

FAR_FUTURE_SECONDS = 9_999_999_999

URGENCIES = {
    "danger": gettext_lazy("Possible danger"),
    "suicide": gettext_lazy("Thinks of suicide?"),
    "home_violence": gettext_lazy("Unsafe at home?"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row. `draft` is what somebody is writing, `draft_by` their name when it is not who has the conversation.

    `is_soon` says that its promise ends within an hour that we are open, or ended already.

    `mentioned` lists, with spaces, the ids of who is named in a note and did not look yet.

    `waiting` lists the ids of whose answers wait for an experienced colleague.

    `order` and `newest` sort a new row into the list in the browser, by its promise or by its time: a higher one stands
    above a lower one."""

    id: int
    url: str
    order: str
    newest: str
    name: str
    avatar: Avatar
    channel_name: str
    at: datetime
    time: str
    text: str
    icon: str = ""
    is_ours: bool = False
    draft: str = ""
    draft_by: str = ""
    unread_count: int = 0
    is_urgent: bool = False
    state: str = State.OPEN
    assignee_id: int | None = None
    team_id: int | None = None
    is_soon: bool = False
    mentioned: str = ""
    waiting: str = ""
    chips: tuple[Chip, ...] = ()


def row(conversation: Conversation, now: datetime, times: OpeningTimes) -> Row:
    """The caller loaded `resident`, its addresses, `line`, `assignee`, `team` and `topic` with the conversation."""
    resident, channel = conversation.resident, conversation.line.channel
    preview = shown(conversation.preview)
    draft = None if conversation.unread_count else draft_of(conversation)
    return Row(
        id=conversation.pk,
        url=reverse("conversation", args=[conversation.pk]),
        order=order_of(conversation),
        newest=newest_of(conversation),
        name=name_of(resident),
        avatar=avatar_of(resident.name, resident.pk, channel),
        channel_name=channel_name(channel),
        at=conversation.last_message_at,
        time=moment(conversation.last_message_at, now),
        text=preview.text,
        icon=preview.icon,
        is_ours=conversation.preview_is_ours,
        draft=draft.text if draft else "",
        draft_by=draft.author.split()[0] if draft and draft.author_id != conversation.assignee_id else "",
        unread_count=conversation.unread_count,
        is_urgent=bool(conversation.urgency),
        state=conversation.state,
        assignee_id=conversation.assignee_id,
        team_id=(conversation.assignee or conversation).team_id,
        is_soon=conversation.promised_at is not None and conversation.promised_at <= an_hour_on(times, now),
        mentioned=" ".join(sorted({str(one.employee_id) for one in mentions_of(conversation)})),
        waiting=" ".join(sorted({str(one.author_id) for one in waiting_in(conversation)})),
        chips=tuple(_chips(conversation, now, times)),
    )


def order_of(conversation: Conversation) -> str:
    """Urgent on top, then with priority, then the shortest time to answer, then the newest: as the list is sorted."""
    due = int(conversation.promised_at.timestamp()) if conversation.promised_at else FAR_FUTURE_SECONDS
    pressing = f"{int(bool(conversation.urgency))}{int(conversation.has_priority)}"
    return f"{pressing}-{FAR_FUTURE_SECONDS - due:010d}-{_newest(conversation)}"


def newest_of(conversation: Conversation) -> str:
    """Urgent on top, then the newest: as a list that is no work is sorted."""
    return f"{int(bool(conversation.urgency))}-{_newest(conversation)}"


def _newest(conversation: Conversation) -> str:
    return f"{int(conversation.last_message_at.timestamp()):010d}-{conversation.pk:012d}"


def _chips(conversation: Conversation, now: datetime, times: OpeningTimes) -> list[Chip]:
    chips: list[Chip] = []
    if conversation.urgency:
        chips.append(Chip("siren", urgency_name(conversation.urgency), "late"))
    chips += standing_chips(conversation, now, times)
    if (leaves_at := planned_at(conversation)) and conversation.state != State.CLOSED:
        chips.append(planned_chip(leaves_at, now))
    live = live_handoff_of(conversation)
    chips += [row_chip(live)] if live else []
    chips += _to_approve(conversation, now)
    if (
        conversation.state != State.CLOSED
        and window(conversation.last_inbound_at, now).state is WindowState.CLOSED
    ):
        chips.append(Chip("lock", _("Window closed"), "neg"))
    named = dict.fromkeys(one.name.split()[0] for one in mentions_of(conversation))
    return [*chips, *(Chip("bell", name, "info") for name in named), *_about(conversation)]


def _to_approve(conversation: Conversation, now: datetime) -> list[Chip]:
    waiting = waiting_in(conversation)
    if not waiting:
        return []
    is_late = waits_too_long(waiting[0].asked_at, conversation.promised_at, now)
    return [Chip("hourglass", _("To approve"), "late" if is_late else "warn")]


def _about(conversation: Conversation) -> list[Chip]:
    """What it is about and whose it is."""
    chips: list[Chip] = []
    if conversation.topic:
        chips.append(Chip("list", conversation.topic.name))
    if conversation.has_findings:
        chips.append(Chip("eye-off", _("Masked"), "warn"))
    if conversation.assignee:
        chips.append(Chip("user-check", conversation.assignee.name.split()[0], "plain"))
    elif conversation.team:
        chips.append(Chip("users", conversation.team.name, "plain"))
    return chips


def urgency_name(urgency: str) -> str:
    """What a kind of emergency is called on screen."""
    return str(URGENCIES.get(urgency, gettext_lazy("Emergency")))
