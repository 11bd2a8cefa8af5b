"""What we send as the wire writes it: one shape per kind of content, checked before the call.

Only content is sent from here. There is no shape that marks a message as read or shows that we are typing.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from samenspraak.channels.whatsapp import limits
from samenspraak.channels.whatsapp.traits import TRAITS
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
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

type Body = dict[str, Any]

_MOST_EMOJI = 16
"""Code points; a family with skin tones has eleven."""


def body(outgoing: Outgoing, media_id: str = "") -> Body:
    """The whole body; ``media_id`` is the uploaded file's. Raises SendFailed for what breaks a limit."""
    _check(0 < len(outgoing.reference) <= limits.MOST_REFERENCE)
    kind, content = _content(outgoing, media_id)
    found: Body = {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        **_receiver(outgoing.to),
        "type": kind,
        kind: content,
        "biz_opaque_callback_data": outgoing.reference,
    }
    # The network refuses a reaction with a context.
    if outgoing.reply_to and not isinstance(outgoing.content, OutReaction):
        found["context"] = {"message_id": outgoing.reply_to}
    return found


def file_of(content: OutContent) -> OutMedia | None:
    """The file that has to be uploaded before this can be sent."""
    match content:
        case OutMedia():
            return content
        case OutTemplate(header_file=file):
            return file
        case _:
            return None


def check_file(media: OutMedia) -> None:
    """Raises SendFailed for a file that the network will not take."""
    allowed = TRAITS.files[media.kind]
    mime_type = media.mime_type.split(";")[0].strip().lower()
    if mime_type not in allowed.mime_types or not 0 < len(media.content) <= allowed.most_bytes:
        raise SendFailed(Failure("limit", Decision.FAIL, Reason.MEDIA_REFUSED))
    if media.caption is not None:
        _check(media.kind not in limits.WITHOUT_CAPTION)
        _words(media.caption, TRAITS.most_caption_characters)


def _receiver(to: Address) -> Body:
    """Without its plus a number can be taken for one in the country of our own line."""
    if to.kind is AddressKind.PHONE:
        return {"to": "+" + to.value.removeprefix("+")}
    return {"recipient": to.value}


def _content(outgoing: Outgoing, media_id: str) -> tuple[str, Body]:
    match outgoing.content:
        case OutText() as text:
            return "text", {"body": _words(text.body, TRAITS.most_characters), "preview_url": False}
        case OutMedia() as media:
            return media.kind.value, _media(media, media_id)
        case OutReaction() as reaction:
            _check(bool(reaction.target_id) and _is_emoji(reaction.emoji))
            return "reaction", {"message_id": reaction.target_id, "emoji": reaction.emoji}
        case OutTemplate() as template:
            return "template", _template(template, media_id)
        case OutButtons() as buttons:
            return "interactive", _buttons(buttons)
        case OutList() as choices:
            return "interactive", _list(choices)
        case OutLink() as link:
            return "interactive", _link(link)


def _media(media: OutMedia, media_id: str) -> Body:
    found = {"id": media_id}
    if media.caption is not None:
        found["caption"] = media.caption.text
    if media.kind is MediaKind.DOCUMENT and media.file_name.text:
        found["filename"] = media.file_name.text
    return found


def _is_emoji(emoji: str) -> bool:
    """Whether it can be an emoji, or the empty one that withdraws: no words pass the guard as a reaction."""
    return len(emoji) <= _MOST_EMOJI and not any(sign.isalnum() or sign.isspace() for sign in emoji)


def _template(template: OutTemplate, media_id: str) -> Body:
    _check(bool(template.name and template.language))
    found: Body = {"name": template.name, "language": {"code": template.language}}
    if components := list(_components(template, media_id)):
        found["components"] = components
    return found


def _components(template: OutTemplate, media_id: str) -> Iterator[Body]:
    """Only those parts of the template in which something is filled in."""
    if file := template.header_file:
        parameter = {"type": file.kind.value, file.kind.value: _media(file, media_id)}
        yield {"type": "header", "parameters": [parameter]}
    if template.header_values:
        parameters = _parameters(template.header_values, template.header_names, limits.MOST_HEADER_VALUE)
        yield {"type": "header", "parameters": parameters}
    if template.body_values:
        parameters = _parameters(template.body_values, template.body_names, limits.MOST_BODY_VALUE)
        yield {"type": "body", "parameters": parameters}
    for place, value in template.button_values:
        parameters = _parameters((value,), (), limits.MOST_URL)
        yield {"type": "button", "sub_type": "url", "index": str(place), "parameters": parameters}


def _parameters(values: tuple[ClearedText, ...], names: tuple[str, ...], longest: int) -> list[Body]:
    parameters: list[Body] = [{"type": "text", "text": _words(value, longest)} for value in values]
    for parameter, name in zip(parameters, names, strict=False):
        parameter["parameter_name"] = name
    return parameters


def _buttons(content: OutButtons) -> Body:
    _check(1 <= len(content.options) <= limits.MOST_BUTTONS)
    _check_distinct(content.options)
    buttons = [_button(option) for option in content.options]
    return _interactive("button", content.body, limits.MOST_BUTTON_BODY, {"buttons": buttons})


def _button(option: Option) -> Body:
    _check(0 < len(option.reply_id) <= limits.MOST_BUTTON_ID)
    title = _words(option.title, limits.MOST_BUTTON_TITLE)
    return {"type": "reply", "reply": {"id": option.reply_id, "title": title}}


def _list(content: OutList) -> Body:
    _check(1 <= len(content.options) <= limits.MOST_ROWS)
    _check_distinct(content.options)
    rows = [_row(option) for option in content.options]
    button = _words(content.button, limits.MOST_BUTTON_TITLE)
    action = {"button": button, "sections": [{"rows": rows}]}
    return _interactive("list", content.body, limits.MOST_LIST_BODY, action)


def _row(option: Option) -> Body:
    _check(0 < len(option.reply_id) <= limits.MOST_ROW_ID)
    row = {"id": option.reply_id, "title": _words(option.title, limits.MOST_ROW_TITLE)}
    if option.description is not None:
        row["description"] = _words(option.description, limits.MOST_ROW_DESCRIPTION)
    return row


def _link(content: OutLink) -> Body:
    url = _words(content.url, limits.MOST_URL)
    _check(url.startswith(("https://", "http://")))
    label = _words(content.label, limits.MOST_LINK_LABEL)
    action = {"name": "cta_url", "parameters": {"display_text": label, "url": url}}
    return _interactive("cta_url", content.body, limits.MOST_BUTTON_BODY, action)


def _interactive(kind: str, text: ClearedText, longest: int, action: Mapping[str, Any]) -> Body:
    return {"type": kind, "body": {"text": _words(text, longest)}, "action": dict(action)}


def _words(text: ClearedText, longest: int) -> str:
    """Cleared words that are there and not too long. Raises SendFailed."""
    _check(bool(text.text.strip()) and len(text.text) <= longest)
    return text.text


def _check_distinct(options: tuple[Option, ...]) -> None:
    _check(len({option.reply_id for option in options}) == len(options))
    _check(len({option.title.text for option in options}) == len(options))


def _check(is_allowed: bool) -> None:
    if not is_allowed:
        raise SendFailed(Failure("limit", Decision.FAIL, Reason.BAD_REQUEST))
