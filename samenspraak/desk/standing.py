"""The chips that say how a conversation stands, in its row and in its head."""

from datetime import datetime

from django.utils.translation import gettext as _

from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.marks import Chip, back_chip, promise_chip
from samenspraak.domain.hours import OpeningTimes
from samenspraak.domain.promise import standing


def standing_chips(conversation: Conversation, now: datetime, times: OpeningTimes) -> list[Chip]:
    """That it is finished; else whether it goes first, what is left of its promise, and for what it waits."""
    if conversation.state == State.CLOSED:
        if (whole := conversation.merged_into_id) is not None:
            return [Chip("link", _("Part of conversation %(number)d") % {"number": whole})]
        return [Chip("circle-check", _("Closed"))]
    chips: list[Chip] = []
    if conversation.has_priority:
        chips.append(Chip("triangle-alert", _("Priority"), "warn"))
    if due_at := conversation.promised_at:
        chips.append(promise_chip(standing(due_at, now, times), due_at, now))
    if conversation.snoozed_until:
        chips.append(back_chip(conversation.snoozed_until, now))
    elif conversation.state == State.WAITING and not conversation.promised_at:
        chips.append(Chip("pause", _("Waiting for the resident")))
    return chips
