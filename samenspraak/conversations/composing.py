"""Makes the outgoing value of a message: every word of it passes the guard here, whoever wrote it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from samenspraak.conversations.looking import guard_of, words_of
from samenspraak.conversations.models import Kind, Message
from samenspraak.conversations.web_addresses import words_in
from samenspraak.domain.addresses import Address
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.findings import ClearedText
from samenspraak.domain.outgoing import (
    Option,
    OutButtons,
    OutContent,
    Outgoing,
    OutLink,
    OutList,
    OutMedia,
    OutReaction,
    OutTemplate,
    OutText,
)
from samenspraak.domain.policy import Flow
from samenspraak.privacy.clearing import cleared

type Clear = Callable[[str], ClearedText]


def outgoing(message: Message, to: Address) -> Outgoing:
    """The message as it leaves. Raises Stopped when the guard finds something in any of its texts."""
    guard = guard_of(message.municipality, message.line.channel, Flow.OUT)
    answered = message.reply_to.network_id if message.reply_to else ""
    content = _content(message, lambda text: cleared(text, guard.profile, guard.allowed, guard.may_ask))
    return Outgoing(to, str(message.reference), content, answered)


def _content(message: Message, clear: Clear) -> OutContent:
    payload = message.payload
    match message.kind:
        case Kind.TEXT:
            # What is kept sealed, such as a link that only the resident may have, leaves as it was written.
            return OutText(clear(words_of(message)))
        case Kind.TEMPLATE:
            return _template(message, clear)
        case Kind.BUTTONS:
            return OutButtons(clear(words_of(message)), _options(payload["options"], clear))
        case Kind.LIST:
            words = clear(words_of(message))
            return OutList(words, clear(payload["button"]), _options(payload["options"], clear))
        case Kind.LINK:
            return OutLink(clear(message.text), clear(payload["label"]), _url(payload["url"], clear))
        case Kind.REACTION:
            return OutReaction(payload["target"], payload["emoji"])
        case _:
            return _media(message, clear)


def _template(message: Message, clear: Clear) -> OutTemplate:
    payload, links = message.payload, message.payload.get("links", ())
    urls, file_kind = [link["url"] for link in links], payload.get("header_file")
    # Two values that are nothing by themselves may be a number once they stand side by side.
    clear("\n\n".join((message.text, *urls)))
    for url in urls:
        _url(url, clear)
    return OutTemplate(
        payload["name"],
        payload["language"],
        body_values=tuple(clear(value) for value in payload["values"]),
        body_names=tuple(payload.get("names", ())),
        header_values=tuple(clear(value) for value in payload.get("header_values", ())),
        header_names=tuple(payload.get("header_names", ())),
        header_file=_file(message, MediaKind(file_kind), clear) if file_kind else None,
        button_values=tuple((link["place"], clear(link["value"])) for link in links if link["value"]),
    )


def _url(url: str, clear: Clear) -> ClearedText:
    for part in words_in(url):
        clear(part)
    return clear(url)


def _options(options: Iterable[Mapping[str, str]], clear: Clear) -> tuple[Option, ...]:
    return tuple(
        Option(
            option["id"],
            clear(option["title"]),
            clear(option["description"]) if option.get("description") else None,
        )
        for option in options
    )


def _media(message: Message, clear: Clear) -> OutMedia:
    caption = clear(message.text) if message.text else None
    return replace(_file(message, MediaKind(message.kind), clear), caption=caption)


def _file(message: Message, kind: MediaKind, clear: Clear) -> OutMedia:
    attachment = message.attachment
    with attachment.file.open("rb") as file:
        content = file.read()
    return OutMedia(
        kind=kind,
        content=content,
        mime_type=attachment.mime_type,
        file_name=clear(attachment.file_name),
    )
