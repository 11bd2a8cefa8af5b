"""What a message on the wire holds, as our own kinds of content."""

import base64
import binascii
import json
from collections.abc import Callable, Iterator, Mapping
from math import isfinite
from typing import Any

from samenspraak.channels.whatsapp.models import Card, File, Message, WireError
from samenspraak.domain.contents import (
    Choice,
    ContactCard,
    Contacts,
    Content,
    Edit,
    FormAnswer,
    Location,
    Media,
    MediaKind,
    Order,
    Plain,
    Reaction,
    Revoke,
    Text,
    Unsupported,
)

_TOO_LARGE = 131052
"""The error code of a file that the network would not take: more than 100 MB."""
_LONGEST_KIND = 60
"""Characters of the network's word for something that we keep; its real words are shorter."""


def content(message: Message) -> Content:
    """What somebody wrote, changed, took back or reacted with."""
    reader = None if message.group_id else _REFERRING.get(_kind(message))
    return (reader(message) if reader else None) or plain(message)


def plain(message: Message) -> Plain:
    """What stands in the thread by itself; Unsupported for all we have no kind for."""
    if message.group_id:
        return Unsupported("group")
    kind = _kind(message)
    reader = _PLAIN.get(kind)
    return (reader(message) if reader else None) or _unsupported(message, kind)


def digest(encoded: str) -> bytes | None:
    """The 32 bytes of a SHA-256 in base64 (webhooks) or in hexadecimal (answers); None for nonsense."""
    try:
        found = bytes.fromhex(encoded) if len(encoded) == 64 else base64.b64decode(encoded, validate=True)
    except (ValueError, binascii.Error):
        return None
    return found if len(found) == 32 else None


def _edit(message: Message) -> Edit | None:
    edit = message.edit
    if edit is None or not edit.original_message_id:
        return None
    if not isinstance(edit.message, dict):
        return Edit(edit.original_message_id, Unsupported("edit"))
    return Edit(edit.original_message_id, plain(Message.model_validate(edit.message)))


def _revoke(message: Message) -> Revoke | None:
    revoke = message.revoke
    return Revoke(revoke.original_message_id) if revoke and revoke.original_message_id else None


def _reaction(message: Message) -> Reaction | None:
    reaction = message.reaction
    if reaction is None or not reaction.message_id:
        return None
    return Reaction(reaction.message_id, reaction.emoji or None)


def _text(message: Message) -> Text | None:
    return Text(message.text.body) if message.text and message.text.body else None


def _media(kind: MediaKind) -> Callable[[Message], Media | None]:
    def reader(message: Message) -> Media | None:
        file: File | None = getattr(message, kind.value)
        if file is None and kind is MediaKind.AUDIO:
            file = message.voice
        if file is None or not file.model_fields_set:
            return None
        is_voice = file.voice or message.type == "voice"
        file_digest = digest(file.sha256)
        return Media(kind, file.id, file.mime_type, file_digest, file.caption, file.filename, is_voice)

    return reader


def _location(message: Message) -> Location | None:
    place = message.location
    if place is None or place.latitude is None or place.longitude is None:
        return None
    if not (isfinite(place.latitude) and abs(place.latitude) <= 90):
        return None
    if not (isfinite(place.longitude) and abs(place.longitude) <= 180):
        return None
    return Location(place.latitude, place.longitude, place.name, place.address, place.url)


def _contacts(message: Message) -> Contacts | None:
    wire = [Card.model_validate(one) for one in _objects(message.contacts)]
    if not wire:
        return None
    origins = {message.origin} if message.origin else {card.origin for card in wire}
    return Contacts(tuple(map(_card, wire)), proves_own_number=origins == {"contact_request"})


def _card(card: Card) -> ContactCard:
    name = card.name
    words = (name.formatted_name or f"{name.first_name} {name.last_name}".strip()) if name else ""
    numbers = (_word(one.get("phone")) or _word(one.get("wa_id")) for one in _objects(card.phones))
    return ContactCard(words, tuple(number for number in numbers if number), tuple(_more(card)))


def _more(card: Card) -> Iterator[str]:
    """The rest of a card that is not empty, each thing on a line of its own."""
    lines = [[card.org.title, card.org.department, card.org.company]] if card.org else []
    lines += [[_word(one.get("email"))] for one in _objects(card.emails)]
    for one in _objects(card.addresses):
        town = f"{_word(one.get('zip'))} {_word(one.get('city'))}".strip()
        lines.append([_word(one.get("street")), town])
    lines += [[_word(one.get("url"))] for one in _objects(card.urls)]
    return filter(None, (", ".join(filter(None, parts)) for parts in lines))


def _objects(found: list[Any]) -> Iterator[dict[str, Any]]:
    return (one for one in found if isinstance(one, dict))


def _word(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _button(message: Message) -> Choice | None:
    button = message.button
    if button is None or not (button.text or button.payload):
        return None
    return Choice(button.text or button.payload, button.payload)


def _interactive(message: Message) -> Choice | FormAnswer | Unsupported | None:
    answer = message.interactive
    if answer is None:
        return None
    reply = answer.button_reply or answer.list_reply
    if reply and (reply.title or reply.id):
        return Choice(reply.title or reply.id, reply.id, reply.description)
    if answer.nfm_reply:
        return FormAnswer(_as_text(answer.nfm_reply.response_json))
    return _unsupported(message, answer.type) if answer.type else None


def _as_text(answers: Any) -> str:
    """The wire has JSON inside a string; whatever else comes is written out, nothing as empty."""
    if isinstance(answers, str):
        return answers
    return "" if answers is None else json.dumps(answers, ensure_ascii=False)


def _order(message: Message) -> Order | None:
    order = message.order
    return Order(order.text, len(order.product_items)) if order else None


def _other(message: Message) -> Unsupported | None:
    kind = message.unsupported.type if message.unsupported else ""
    return _unsupported(message, kind) if kind else None


def _system(message: Message) -> Unsupported | None:
    kind = message.system.type if message.system else ""
    return _unsupported(message, kind) if kind else None


def _unsupported(message: Message, kind: str) -> Unsupported:
    first = next((one for one in message.errors if isinstance(one, dict)), None)
    code = WireError.model_validate(first).code if first else None
    return Unsupported("too_large" if code == _TOO_LARGE else kind[:_LONGEST_KIND] or "unknown", code)


def _kind(message: Message) -> str:
    """The type of a message; of one that came without, the object it carries."""
    return message.type or next((kind for kind in _BY_TYPE if kind in message.model_fields_set), "")


_REFERRING: Mapping[str, Callable[[Message], Content | None]] = {
    "edit": _edit,
    "revoke": _revoke,
    "reaction": _reaction,
}

_PLAIN: Mapping[str, Callable[[Message], Plain | None]] = {
    "text": _text,
    "image": _media(MediaKind.IMAGE),
    "video": _media(MediaKind.VIDEO),
    "audio": _media(MediaKind.AUDIO),
    "voice": _media(MediaKind.AUDIO),
    "document": _media(MediaKind.DOCUMENT),
    "sticker": _media(MediaKind.STICKER),
    "location": _location,
    "contacts": _contacts,
    "button": _button,
    "interactive": _interactive,
    "order": _order,
    "unsupported": _other,
    "system": _system,
}

_BY_TYPE = (*_REFERRING, *_PLAIN)
