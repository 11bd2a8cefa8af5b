"""Puts what came in into words: the text, kind and payload that a message of each content has."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from samenspraak.conversations.looking import Guard, looked_at
from samenspraak.conversations.models import Kind
from samenspraak.domain.contents import (
    Choice,
    ContactCard,
    Contacts,
    FormAnswer,
    Location,
    Media,
    Order,
    Plain,
    Text,
    Unsupported,
)
from samenspraak.domain.phones import e164, masked


@dataclass(frozen=True, slots=True)
class Wording:
    """``text`` and ``file_name`` still have to be looked at by the guard.

    ``whole`` is more than may stand in the clear, if any.
    """

    kind: Kind
    text: str = ""
    whole: str = ""
    payload: dict[str, str | float | int] = field(default_factory=dict)
    file_name: str = ""

    def kept_payload(self, guard: Guard) -> dict[str, str | float | int]:
        """The payload as it may be kept, with the name of the file masked."""
        if not self.file_name:
            return self.payload
        return {**self.payload, "file_name": looked_at(self.file_name, guard).text[:255]}


def worded(content: Plain) -> Wording:
    """What a message with this content says."""
    match content:
        case Text(body):
            return Wording(Kind.TEXT, body)
        case Media():
            said: dict[str, str | float | int] = {"is_voice": True} if content.is_voice else {}
            return Wording(
                Kind(content.kind.value), content.caption, payload=said, file_name=content.file_name
            )
        case Location():
            where = "\n".join(part for part in (content.name, content.address, content.url) if part)
            place: dict[str, str | float | int] = {
                "latitude": content.latitude,
                "longitude": content.longitude,
            }
            return Wording(Kind.LOCATION, where, payload=place)
        case Contacts():
            shown = "\n".join(_card(card, map(_phone_masked, card.phones)) for card in content.cards)
            whole = "\n".join(_card(card, card.phones) for card in content.cards)
            return Wording(Kind.CONTACTS, shown, whole)
        case Choice():
            words = "\n".join(part for part in (content.title, content.description) if part)
            return Wording(Kind.CHOICE, words, payload={"reply_id": content.reply_id})
        case FormAnswer(answers):
            return Wording(Kind.FORM, answers)
        case Order():
            return Wording(Kind.ORDER, content.text, payload={"items": content.item_count})
        case Unsupported():
            return Wording(Kind.UNSUPPORTED, payload={"kind": content.kind, "code": content.code or 0})


def _card(card: ContactCard, phones: Iterable[str]) -> str:
    return "\n".join((" ".join(filter(None, (card.name, *phones))), *card.more))


def _phone_masked(raw: str) -> str:
    number = e164(raw)
    return masked(number) if number else "••••"
