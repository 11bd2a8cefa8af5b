"""Leaves traces of what was erased: for the room above, which destroys the letters, and for the journal."""

from collections import Counter
from collections.abc import Collection
from datetime import datetime

from samenspraak.conversations.announcing import What, announce_all
from samenspraak.conversations.models import Message, Trace
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Municipality


def leave_traces(messages: Collection[Message], now: datetime) -> None:
    """Something of these messages was erased: what is left in letters has to go, and screens show it."""
    Trace.objects.bulk_create(
        [
            Trace(line_id=message.line_id, network_id=message.network_id, erased_at=now)
            for message in messages
            if message.network_id
        ],
        ignore_conflicts=True,
    )
    announce_all(What.CHANGED, messages)


def journal_term(municipality: Municipality, messages: Collection[Message]) -> None:
    """An entry for each conversation in which something was erased because its term was over."""
    for conversation, count in Counter(message.conversation_id for message in messages).items():
        write(
            Deed.ERASED_BY_TERM,
            f"conversation:{conversation}",
            municipality=municipality.pk,
            details={"count": count, "hours": municipality.erase_after_hours or 0},
        )
