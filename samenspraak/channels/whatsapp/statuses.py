"""Statuses of our own messages: each item of ``value.statuses`` becomes one event."""

from collections.abc import Mapping, Sequence
from typing import Any

from samenspraak.channels.whatsapp import models
from samenspraak.channels.whatsapp.errors import failure, failure_of
from samenspraak.channels.whatsapp.place import Place
from samenspraak.channels.whatsapp.timestamps import moment
from samenspraak.domain.delivery import Failure
from samenspraak.domain.events import Event, LineNotice, StatusChange
from samenspraak.domain.statuses import Status

_STATUSES: Mapping[str, Status] = {
    "sent": Status.SENT,
    "delivered": Status.DELIVERED,
    "read": Status.READ,
    "played": Status.READ,
    "failed": Status.FAILED,
}
_IS_CHARGED: Mapping[str, bool] = {
    "regular": True,
    "free_customer_service": False,
    "free_entry_point": False,
}


def event(place: Place, raw: dict[str, Any]) -> Event:
    """A step of one message; of a call a notice; Unreadable for a word that is no step."""
    wire = models.Status.model_validate(raw)
    if place.field == "calls" or wire.type == "call":
        return LineNotice("calls", place.business_id, place.line_id, wire.status[:40])
    status = _STATUSES.get(wire.status.lower())
    if status is None:
        return place.unreadable("deleted: no step" if wire.status == "deleted" else "unknown status")
    if not wire.id and not wire.biz_opaque_callback_data:
        return place.unreadable("status without id")
    return StatusChange(
        line_id=place.line_id,
        network_id=wire.id,
        status=status,
        at=moment(wire.timestamp, place.entry_time),
        reference=wire.biz_opaque_callback_data,
        failure=_failure(wire.errors) if status is Status.FAILED else None,
        category=wire.pricing.category if wire.pricing else "",
        is_billable=_is_billable(wire.pricing),
    )


def _failure(errors: Sequence[Any]) -> Failure:
    return failure_of(errors[0]) if errors else failure(None)


def _is_billable(pricing: models.Pricing | None) -> bool | None:
    if pricing is None:
        return None
    # The flag is to go; the type says the same in words.
    return pricing.billable if pricing.billable is not None else _IS_CHARGED.get(pricing.type)
