"""Tells a resident something about their appointment by itself, in the conversation they have now."""

from collections.abc import Sequence
from datetime import datetime

from samenspraak.conversations.asking import Question, can_choose, can_tell, newest_with, tell
from samenspraak.conversations.noticing import note_event
from samenspraak.domain.slots import Slot
from samenspraak.referrals.callbacks.wording import question_with, text_about
from samenspraak.referrals.models import Appointment

UNTOLD = "callback_untold"
"""The event of a notice in the thread."""


def tell_about(appointment: Appointment, key: str, now: datetime, free: Sequence[Slot] = ()) -> bool:
    """Queue the text with this key, with free slots to choose from if any, in the transaction of the caller.

    A channel without buttons gets the text alone, which leads to the page. False, and nothing is sent, when the
    resident cannot be told now.
    """
    question = Question(text_about(appointment, key, now))
    if free and can_choose(appointment.conversation):
        question = question_with(question.text, appointment, free)
    return tell(newest_with(appointment.conversation), question, now, automatic=key)


def note_untold(appointment: Appointment, key: str, now: datetime, *, is_known: bool = False) -> bool:
    """Whether the resident cannot be told now; then the thread says what became of the call and waits for an agent.

    ``key`` is the text that could not go; ``is_known`` that the resident did it themselves, on the page. Nobody has
    to reach who is blocked: their thread stays as it is.
    """
    live = newest_with(appointment.conversation)
    if can_tell(live, now):
        return False
    if live.resident.blocked_at is None:
        note_event(live, "", {"event": UNTOLD, "about": key, "is_known": is_known}, now)
    return True
