"""What stands in a bubble, per type of message."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape

from simulator.inbound import choices
from simulator.phone.icons import icon
from simulator.web import Json
from simulator.world import Message

NAMES = {
    "image": "Foto",
    "video": "Video",
    "audio": "Geluid",
    "document": "Bestand",
    "sticker": "Sticker",
    "location": "Locatie",
    "contacts": "Contact",
    "button": "Antwoord",
    "interactive": "Bericht met knoppen",
}
_LINK = re.compile(r"https?://[^\s<>\"']+")


def drawing(message: Message) -> str:
    """The content of a message as HTML."""
    return DRAWINGS.get(message.type, _unknown)(message)


def preview(message: Message) -> str:
    """One line about a message, for the list of residents."""
    if message.status == "revoked":
        return "Verwijderd bericht"
    content = message.content
    body = content.get("body")
    text = body.get("text") if isinstance(body, dict) else body
    text = text or content.get("text") or content.get("caption")
    return str(text or NAMES.get(message.type, "Bericht"))[:80]


def _paragraph(text: object) -> str:
    return f'<p class="ballon__tekst">{_linked(str(text))}</p>' if text else ""


def _linked(text: str) -> str:
    """Escaped text in which web addresses can be followed."""
    pieces, end = [], 0
    for found in _LINK.finditer(text):
        address = escape(found.group())
        pieces.append(escape(text[end : found.start()]))
        pieces.append(f'<a href="{address}" rel="noopener noreferrer" target="_blank">{address}</a>')
        end = found.end()
    return "".join(pieces) + escape(text[end:])


def _text(message: Message) -> str:
    return _paragraph(message.content.get("body"))


def _template(message: Message) -> str:
    """The text, below its file when it has one."""
    text, file = message.content.get("text"), message.content.get("file")
    if not file:
        return _paragraph(text)
    return drawing(replace(message, type=file["type"], content=file | {"caption": text}))


def _image(message: Message) -> str:
    content = message.content
    words = escape(str(content.get("caption") or NAMES[message.type]))
    picture = f'<img class="ballon__beeld" src="{_source(message)}" alt="{words}">'
    return picture + _paragraph(content.get("caption"))


def _video(message: Message) -> str:
    tag = f'<video class="ballon__beeld" controls src="{_source(message)}" aria-label="Video"></video>'
    return tag + _paragraph(message.content.get("caption"))


def _audio(message: Message) -> str:
    return f'<audio class="ballon__geluid" controls src="{_source(message)}" aria-label="Geluid"></audio>'


def _document(message: Message) -> str:
    content = message.content
    name = escape(str(content.get("filename") or "Bestand"))
    inside = f"{icon('file')}<span>{name}</span>"
    link = f'<a class="bestand" href="{_source(message)}" download="{name}">{inside}</a>'
    return link + _paragraph(content.get("caption"))


def _source(message: Message) -> str:
    """Where the file is shown from: this page itself, or the address that the municipality gave."""
    if "id" in message.content:
        return f"/telefoon/{message.resident.slug}/media/{escape(str(message.content['id']))}"
    return escape(str(message.content.get("link", "")))


def _location(message: Message) -> str:
    content = message.content
    words = content.get("name") or content.get("address") or "Locatie"
    place = f"{content.get('latitude')}, {content.get('longitude')}"
    where = f"<span>{escape(str(words))}<br><small>{escape(place)}</small></span>"
    return f'<p class="bestand">{icon("pin")}{where}</p>'


def _contacts(message: Message) -> str:
    people = message.content.get("contacts") or []
    names = [str((one.get("name") or {}).get("formatted_name", "")) for one in people]
    return f'<p class="bestand">{icon("person")}<span>{escape(", ".join(names))}</span></p>'


def _button_answer(message: Message) -> str:
    return _paragraph(message.content.get("text"))


def _interactive(message: Message) -> str:
    content = message.content
    if not message.from_municipality:
        answer = content.get("button_reply") or content.get("list_reply") or {}
        return _paragraph(answer.get("title", "Antwoord"))
    header, footer = content.get("header") or {}, content.get("footer") or {}
    parts = [f'<p class="ballon__kop">{escape(str(header["text"]))}</p>' if header.get("text") else ""]
    parts.append(_paragraph((content.get("body") or {}).get("text")))
    parts.append(f'<p class="ballon__voet">{escape(str(footer["text"]))}</p>' if footer.get("text") else "")
    return "".join(parts) + _actions(message, content.get("action") or {})


def _actions(message: Message, action: Json) -> str:
    link = action.get("parameters") or {}
    if "url" in link:
        address, words = escape(str(link["url"])), escape(str(link.get("display_text", "Open")))
        return f'<a class="keuze" href="{address}" rel="noopener noreferrer" target="_blank">{words}</a>'
    buttons = "".join(_choice(message, one) for one in choices(message))
    form = (
        f'<form class="keuzes" method="post" action="/telefoon/{message.resident.slug}/kies" data-stuur>'
        f'<input type="hidden" name="bericht" value="{escape(message.id)}">{buttons}</form>'
    )
    if "button" not in action:
        return form
    summary = f'<summary class="keuze">{escape(str(action["button"]))}</summary>'
    return f'<details class="lijst">{summary}{form}</details>'


def _choice(message: Message, choice: Json) -> str:
    chosen = ' aria-pressed="true"' if message.chosen == choice["id"] else ""
    more = f"<small>{escape(str(choice['description']))}</small>" if choice.get("description") else ""
    words = escape(str(choice["title"])) + more
    return f'<button class="keuze" name="keuze" value="{escape(str(choice["id"]))}"{chosen}>{words}</button>'


def _unknown(_message: Message) -> str:
    return '<p class="ballon__weg">Dit bericht kan deze telefoon niet laten zien.</p>'


DRAWINGS: dict[str, Callable[[Message], str]] = {
    "text": _text,
    "template": _template,
    "image": _image,
    "sticker": _image,
    "video": _video,
    "audio": _audio,
    "document": _document,
    "location": _location,
    "contacts": _contacts,
    "button": _button_answer,
    "interactive": _interactive,
}
