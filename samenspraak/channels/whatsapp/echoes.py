"""Echoes: what a colleague typed in the WhatsApp Business app on the same number (coexistence)."""

from typing import Any

from samenspraak.channels.whatsapp.contents import plain
from samenspraak.channels.whatsapp.models import Message
from samenspraak.channels.whatsapp.people import addresses, person
from samenspraak.channels.whatsapp.place import Place
from samenspraak.channels.whatsapp.timestamps import moment
from samenspraak.domain.events import Echo, Event


def event(place: Place, raw: dict[str, Any]) -> Event:
    """What we said; an edit, a revocation or a reaction of ours shows as Unsupported of that kind."""
    message = Message.model_validate(raw)
    receiver = addresses(message.to, message.to_user_id, message.to_parent_user_id)
    somebody = person(receiver, place.contacts, is_alone=place.is_alone)
    if somebody is None:
        return place.unreadable("echo without receiver")
    sent_at = moment(message.timestamp, place.entry_time)
    return Echo(place.line_id, place.network_id(message.id, raw), somebody, sent_at, plain(message))
