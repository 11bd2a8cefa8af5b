"""Messages of residents: each item of ``value.messages`` becomes one event."""

from collections.abc import Mapping
from typing import Any

from samenspraak.channels.whatsapp.address_changes import CHANGES, address_change
from samenspraak.channels.whatsapp.contents import content
from samenspraak.channels.whatsapp.models import Context, Message
from samenspraak.channels.whatsapp.people import addresses, person
from samenspraak.channels.whatsapp.place import Place
from samenspraak.channels.whatsapp.timestamps import moment
from samenspraak.domain.events import Event, Incoming, Noticed, PersonNotice

_NO_CONTEXT = Context()
_NOTICED: Mapping[str, Noticed] = {
    "customer_identity_changed": Noticed.IDENTITY,
    "request_welcome": Noticed.WELCOME,
}
"""Kinds of message that nobody wrote."""


def event(place: Place, raw: dict[str, Any]) -> Event:
    """A message, or what the network tells about its sender; Unreadable when nobody sent it."""
    message = Message.model_validate(raw)
    if message.system and message.system.type in CHANGES:
        return address_change(place, message, raw)
    sender = addresses(message.sender, message.from_user_id, message.from_parent_user_id)
    somebody = person(sender, place.contacts, is_alone=place.is_alone)
    if somebody is None:
        return place.unreadable("no sender")
    network_id, at = place.network_id(message.id, raw), moment(message.timestamp, place.entry_time)
    if (what := _NOTICED.get(message.system.type if message.system else message.type)) is not None:
        return PersonNotice(place.line_id, network_id, somebody, what, at)
    context = message.context or _NO_CONTEXT
    return Incoming(
        line_id=place.line_id,
        network_id=network_id,
        person=somebody,
        sent_at=at,
        content=content(message),
        reply_to=context.id,
        is_forwarded=context.forwarded or context.frequently_forwarded,
        advert=_advert(message.referral),
    )


def _advert(referral: Any) -> str:
    """What the advertisement said, and where it stands."""
    told = referral if isinstance(referral, dict) else {}
    words = (told.get(name) for name in ("headline", "body", "source_url"))
    return " – ".join(word.strip() for word in words if isinstance(word, str) and word.strip())
