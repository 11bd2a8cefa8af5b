"""Lets messages of the demo arrive as if the network had taken them, so that none is left to be sent."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from samenspraak.channels.whatsapp.errors import failure
from samenspraak.conversations.models import Message, OutboxItem
from samenspraak.conversations.outbox import sweep
from samenspraak.conversations.statuses import take_statuses
from samenspraak.domain.events import StatusChange
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Line

TRAVEL = timedelta(seconds=3)
_IDS = uuid.UUID("5a6d656e-7370-4161-b164-656d6f000000")


@dataclass(frozen=True, slots=True)
class Journey:
    """How far a message came; with a `code` of the network it failed."""

    ends: Status = Status.READ
    code: int = 0


READ = Journey()


def accept(message: Message) -> None:
    """Give one message its network id now, because the resident is going to answer it."""
    at = message.came_at + TRAVEL
    take_statuses(message.line, [_change(message, Journey(Status.ACCEPTED))], at)
    message.refresh_from_db()


def arrive(line: Line, journeys: Mapping[int, Journey]) -> None:
    """Empty the line's outbox: every message gets what its journey says, by message id; one without is read."""
    items = list(OutboxItem.objects.filter(line=line).select_related("message__line").order_by("pk"))
    travelled = [(item, journeys.get(item.message_id, READ)) for item in items]
    lost = [item for item, journey in travelled if journey.ends is Status.UNCERTAIN]
    came = [(item, journey) for item, journey in travelled if journey.ends is not Status.UNCERTAIN]
    latest = max(item.message.came_at for item in items) + TRAVEL
    take_statuses(line, [_change(item.message, journey) for item, journey in came], latest)
    OutboxItem.objects.filter(pk__in=[item.pk for item, _ in came]).delete()
    # As when a worker dies around the call: its lease runs out and the message is swept up.
    OutboxItem.objects.filter(pk__in=[item.pk for item in lost]).update(leased_until=latest)
    sweep(latest + TRAVEL)


def _change(message: Message, journey: Journey) -> StatusChange:
    return StatusChange(
        line_id=message.line.external_id,
        network_id=f"wamid.DEMO{uuid.uuid5(_IDS, str(message.pk)).hex}",
        status=Status.FAILED if journey.code else journey.ends,
        at=message.came_at + TRAVEL,
        reference=str(message.reference),
        failure=failure(journey.code) if journey.code else None,
    )
