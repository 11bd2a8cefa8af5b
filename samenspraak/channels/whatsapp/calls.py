"""Telephone calls on WhatsApp: we do not take them, yet a resident who called must be seen."""

from typing import Any

from samenspraak.channels.whatsapp.models import Call
from samenspraak.channels.whatsapp.people import addresses, person
from samenspraak.channels.whatsapp.place import Place
from samenspraak.channels.whatsapp.timestamps import moment
from samenspraak.domain.contents import Unsupported
from samenspraak.domain.events import Event, Incoming, LineNotice


def event(place: Place, raw: dict[str, Any]) -> Event:
    """A resident's call stands in the thread. Its start and its end share one id, so it is stored once."""
    call = Call.model_validate(raw)
    sender = addresses(call.sender, call.from_user_id, call.from_parent_user_id)
    somebody = person(sender, place.contacts, is_alone=place.is_alone)
    if call.direction == "BUSINESS_INITIATED" or not call.id or somebody is None:
        return LineNotice("calls", place.business_id, place.line_id, call.event[:40])
    sent_at = moment(call.timestamp, place.entry_time)
    return Incoming(place.line_id, call.id, somebody, sent_at, Unsupported("call"))
