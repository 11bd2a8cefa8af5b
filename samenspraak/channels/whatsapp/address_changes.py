"""System messages that say somebody has another phone number or user id."""

from typing import Any

from samenspraak.channels.whatsapp.models import Message, System
from samenspraak.channels.whatsapp.people import addresses
from samenspraak.channels.whatsapp.place import Place
from samenspraak.channels.whatsapp.timestamps import moment
from samenspraak.domain.events import AddressChange, Event

CHANGES = frozenset({"user_changed_number", "user_changed_user_id", "customer_changed_number"})
"""The kinds of system message that are about addresses."""


def address_change(place: Place, message: Message, raw: Any) -> Event:
    """What changed; Unreadable when either side of the change is missing."""
    system = message.system or System()
    new = addresses(system.wa_id or system.new_wa_id, system.user_id, system.parent_user_id)
    previous = addresses(
        message.sender,
        system.previous_user_id or message.from_user_id,
        system.previous_parent_user_id or message.from_parent_user_id,
    )
    old = tuple(one for one in previous if one not in new)
    if not old or not new:
        return place.unreadable("address change without old or new address")
    network_id = place.network_id(message.id, raw)
    return AddressChange(place.line_id, network_id, old, new, moment(message.timestamp, place.entry_time))
