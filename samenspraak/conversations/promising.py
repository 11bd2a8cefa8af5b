"""When a conversation's resident will have an answer, by the municipality's hours and promise."""

from datetime import datetime

from samenspraak.conversations.models import Conversation
from samenspraak.domain.promise import NoWorkingDay, promise_for
from samenspraak.organisation.opening import opening_times, promise_terms


def promised_at(conversation: Conversation, received_at: datetime) -> datetime | None:
    """The latest moment (UTC); None when the municipality has no working day in sight."""
    municipality = conversation.municipality
    try:
        return promise_for(received_at, opening_times(municipality), promise_terms(municipality))
    except NoWorkingDay:
        return None
