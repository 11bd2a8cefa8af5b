"""Answers by itself where waiting would be wrong: an emergency, and a message outside opening hours."""

from datetime import datetime, timedelta

from samenspraak.conversations.models import Conversation, Direction
from samenspraak.conversations.outbox import queue_text
from samenspraak.domain.emergency import emergency_in
from samenspraak.domain.hours import is_open
from samenspraak.domain.promise import answer_by_words
from samenspraak.domain.window import WindowState, window
from samenspraak.organisation.opening import Opening
from samenspraak.organisation.texts import text_for

SAME_EMERGENCY = timedelta(minutes=30)
SAME_ABSENCE = timedelta(hours=12)
JUST_NOW = timedelta(minutes=30)


def answer_at_once(conversation: Conversation, words: str, opening: Opening, now: datetime) -> None:
    """Send the automatic answer that ``words`` (unmasked, as they came) ask for, if any: at most one."""
    emergency = emergency_in(words) if words else None
    if emergency is not None:
        conversation.urgency = emergency.kind.value
        conversation.save(update_fields=["urgency"])
        _send(conversation, f"emergency.{emergency.kind.value}", SAME_EMERGENCY, opening, now)
    elif _is_absent(conversation, opening, now):
        conversation.last_absence_at = now
        conversation.save(update_fields=["last_absence_at"])
        _send(conversation, "auto.out_of_office", SAME_ABSENCE, opening, now)


def _is_absent(conversation: Conversation, opening: Opening, now: datetime) -> bool:
    """Closed, not told in the last 12 hours, no agent wrote just now, and nobody in need is told to wait."""
    told = conversation.last_absence_at
    if (
        conversation.urgency
        or conversation.promised_at is None
        or (told is not None and now - told < SAME_ABSENCE)
    ):
        return False
    if is_open(opening.times, now):
        return False
    by_hand = conversation.messages.filter(direction=Direction.OUT, automatic="")
    return not by_hand.filter(came_at__gt=now - JUST_NOW).exists()


def _send(conversation: Conversation, key: str, once_per: timedelta, opening: Opening, now: datetime) -> None:
    """Queue the text, unless the same went out shortly before or the window is shut."""
    same = conversation.messages.filter(direction=Direction.OUT, automatic=key, came_at__gt=now - once_per)
    if window(conversation.last_inbound_at, now).state is WindowState.CLOSED or same.exists():
        return
    day, clock = answer_by_words(conversation.promised_at or now, now, opening.times.zone)
    municipality = conversation.municipality
    text = text_for(municipality, key, conversation.form or conversation.resident.form)
    filled = text.format(dag=day, tijd=clock, gemeente=municipality.name)
    queue_text(conversation, filled, now, automatic=key)
