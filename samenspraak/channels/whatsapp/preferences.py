"""Residents who stop or resume advertising on WhatsApp."""

from collections.abc import Mapping
from typing import Any

from samenspraak.channels.whatsapp.models import Preference
from samenspraak.channels.whatsapp.people import addresses, person
from samenspraak.channels.whatsapp.place import Place
from samenspraak.channels.whatsapp.timestamps import moment
from samenspraak.domain.events import Event, PreferenceChange

_WANTS: Mapping[str, bool] = {"stop": False, "resume": True, "signup": True}


def event(place: Place, raw: dict[str, Any]) -> Event:
    """Whether somebody wants advertising; Unreadable for a wish we do not know."""
    preference = Preference.model_validate(raw)
    somebody = person(addresses(preference.wa_id, preference.user_id, ""), place.contacts)
    wants = _WANTS.get(preference.value)
    if somebody is None:
        return place.unreadable("preference of nobody")
    if wants is None or preference.category != "marketing_messages":
        return place.unreadable("unknown preference")
    at = moment(preference.timestamp, place.entry_time)
    return PreferenceChange(place.line_id, somebody, wants, at)
