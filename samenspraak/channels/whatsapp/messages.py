"""Messages of residents: each item of ``value.messages`` becomes one event."""

from typing import Any

from samenspraak.channels.whatsapp.address_changes import CHANGES, address_change
from samenspraak.channels.whatsapp.contents import content
from samenspraak.channels.whatsapp.models import Context, Message
from samenspraak.channels.whatsapp.people import addresses, person
from samenspraak.channels.whatsapp.place import Place
from samenspraak.channels.whatsapp.timestamps import moment
from samenspraak.domain.events import Event, Incoming

_NO_CONTEXT = Context()


def event(place: Place, raw: dict[str, Any]) -> Event:
    """A message, or an address that changed; Unreadable when nobody sent it."""
    message = Message.model_validate(raw)
    if message.system and message.system.type in CHANGES:
        return address_change(place, message, raw)
    sender = addresses(message.sender, message.from_user_id, message.from_parent_user_id)
    somebody = person(sender, place.contacts, is_alone=place.is_alone)
    if somebody is None:
        return place.unreadable("no sender")
    context = message.context or _NO_CONTEXT
    return Incoming(
        line_id=place.line_id,
        network_id=place.network_id(message.id, raw),
        person=somebody,
        sent_at=moment(message.timestamp, place.entry_time),
        content=content(message),
        reply_to=context.id,
        is_forwarded=context.forwarded or context.frequently_forwarded,
    )
