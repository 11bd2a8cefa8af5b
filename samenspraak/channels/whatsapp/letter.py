"""A letter from end to end: entries, changes and the items in them, each on its own."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any

from samenspraak.channels.whatsapp import calls, echoes, messages, notices, preferences, statuses
from samenspraak.channels.whatsapp.models import Change, Contact, Entry, Metadata
from samenspraak.channels.whatsapp.people import ContactBook, contact_book
from samenspraak.channels.whatsapp.place import NO_CONTACTS, Place
from samenspraak.domain.events import Event

_READERS: Mapping[str, Callable[[Place, dict[str, Any]], Event]] = {
    "messages": messages.event,
    "statuses": statuses.event,
    "message_echoes": echoes.event,
    "calls": calls.event,
    "user_preferences": preferences.event,
    "errors": notices.error,
}
"""A value is read by the names of its lists, not by its field: no message hides under a new field."""

_MESSAGES_FIELDS = ("", "messages")


def events(letter: Mapping[str, Any]) -> Iterator[Event]:
    """Everything in a letter, in its order."""
    if "entry" in letter:
        yield from _each(Place("entry"), letter["entry"], _entry)
    elif _line_id(letter) or _READERS.keys() & letter.keys():
        yield from _value(Place("value"), letter)
    else:
        yield Place("letter").unreadable("neither entries nor a line")


def _entry(place: Place, raw: dict[str, Any]) -> Iterator[Event]:
    entry = Entry.model_validate(raw)
    changes = Place(f"{place.path}.changes", business_id=entry.id, entry_time=entry.time)
    return _each(changes, raw.get("changes"), _change)


def _change(place: Place, raw: dict[str, Any]) -> Iterator[Event]:
    field = Change.model_validate(raw).field
    here = Place(f"{place.path}.value", field, place.business_id, entry_time=place.entry_time)
    value = raw.get("value")
    if isinstance(value, dict):
        yield from _value(here, value)
    else:
        yield here.unreadable("not an object")


def _value(place: Place, value: Mapping[str, Any]) -> Iterator[Event]:
    line_id, contacts = _line_id(value), _contacts(value)
    here = Place(place.path, place.field, place.business_id, line_id, contacts, place.entry_time)
    names = [name for name in value if name in _READERS]
    for name in names:
        yield from _each(here.at(f".{name}"), value[name], partial(_one, _READERS[name]))
    if not names:
        is_empty = place.field in _MESSAGES_FIELDS
        yield here.unreadable("nothing in it") if is_empty else notices.notice(here, value)


def _one(
    reader: Callable[[Place, dict[str, Any]], Event], place: Place, raw: dict[str, Any]
) -> Iterator[Event]:
    yield reader(place, raw)


def _each(
    place: Place, items: Any, read: Callable[[Place, dict[str, Any]], Iterator[Event]]
) -> Iterator[Event]:
    if not isinstance(items, list):
        yield place.unreadable("not a list")
        return
    for index, item in enumerate(items):
        here = place.at(f"[{index}]", is_alone=len(items) == 1)
        if isinstance(item, dict):
            yield from read(here, item)
        else:
            yield here.unreadable("not an object")


def _line_id(value: Mapping[str, Any]) -> str:
    metadata = value.get("metadata")
    return Metadata.model_validate(metadata).phone_number_id if isinstance(metadata, dict) else ""


def _contacts(value: Mapping[str, Any]) -> ContactBook:
    found = value.get("contacts")
    if not isinstance(found, list):
        return NO_CONTACTS
    return contact_book([Contact.model_validate(one) for one in found if isinstance(one, dict)])
