"""Checks what a send carries, per type of message, the way the network does."""

from collections.abc import Callable

from simulator.errors import GraphError
from simulator.web import Json

Check = Callable[[Json], None] | None  # None lets everything through
TEXT_MAX = 4096
CAPTION_MAX = 1024
MEDIA_TYPES = ("image", "video", "audio", "document", "sticker")
WITHOUT_CAPTION = ("audio", "sticker")


def checked_content(body: Json) -> tuple[str, Json]:
    """The type of a send and the object under it. Raises GraphError."""
    kind = str(body.get("type") or "text")
    content = body.get(kind)
    if kind not in CHECKS:
        raise GraphError(131051, f"Message type {kind[:40]} is not supported.")
    if not isinstance(content, dict | list):
        raise GraphError(131008, f"Parameter {kind} is missing.")
    wrapped: Json = content if isinstance(content, dict) else {"contacts": content}
    if check := CHECKS[kind]:
        check(wrapped)
    return kind, wrapped


def _text(content: Json) -> None:
    _length(content.get("body"), "text['body']", TEXT_MAX)


def _media(content: Json) -> None:
    if not (content.get("id") or content.get("link")):
        raise GraphError(131008, "A media message needs an id or a link.")
    if "caption" in content:
        _length(content["caption"], "caption", CAPTION_MAX)


def _media_without_caption(content: Json) -> None:
    _media(content)
    if "caption" in content:
        raise GraphError(100, "This type of media has no caption.")


def _template(content: Json) -> None:
    if not content.get("name") or not part(content, "language").get("code"):
        raise GraphError(131008, "A template needs a name and a language code.")


def _reaction(content: Json) -> None:
    if not content.get("message_id") or "emoji" not in content:
        raise GraphError(131008, "A reaction needs message_id and emoji.")


def _location(content: Json) -> None:
    if "latitude" not in content or "longitude" not in content:
        raise GraphError(131008, "A location needs latitude and longitude.")


def _interactive(content: Json) -> None:
    kind = content.get("type")
    if kind not in INTERACTIVE:
        raise GraphError(131009, f"interactive type {str(kind)[:40]} is not valid.")
    if kind != "location_request_message" or "body" in content:
        _length(part(content, "body").get("text"), "body", 4096 if kind == "list" else 1024)
    if "footer" in content:
        _length(part(content, "footer").get("text"), "footer", 60)
    action = part(content, "action")
    if not action:
        raise GraphError(131008, "action is missing.")
    if check := INTERACTIVE[kind]:
        check(action)


def _buttons(action: Json) -> None:
    buttons = parts(action, "buttons")
    if not 1 <= len(buttons) <= 3:
        raise GraphError(131009, "Between one and three buttons are allowed.")
    replies = [part(button, "reply") for button in buttons]
    for reply in replies:
        _length(reply.get("title"), "button title", 20)
        _length(reply.get("id"), "button id", 256)
    _unique([reply["id"] for reply in replies], "button id")
    _unique([reply["title"] for reply in replies], "button title")


def _list(action: Json) -> None:
    _length(action.get("button"), "button", 20)
    sections = parts(action, "sections")
    rows = [row for section in sections for row in parts(section, "rows")]
    if not 1 <= len(rows) <= 10:
        raise GraphError(131009, "A list has between one and ten rows in total.")
    if len(sections) > 1 and not all(section.get("title") for section in sections):
        raise GraphError(131009, "Every section needs a title when there is more than one.")
    for row in rows:
        _length(row.get("title"), "row title", 24)
        _length(row.get("id"), "row id", 200)
        if row.get("description"):
            _length(row["description"], "row description", 72)
    _unique([row["id"] for row in rows], "row id")


def _link(action: Json) -> None:
    parameters = part(action, "parameters")
    _length(parameters.get("display_text"), "display_text", 20)
    if not str(parameters.get("url", "")).startswith(("http://", "https://")):
        raise GraphError(131009, "url is not valid.")


def part(content: Json, name: str) -> Json:
    """The object under this name; an empty one when it is not there. Raises GraphError when it is no object."""
    found = content.get(name)
    if found is not None and not isinstance(found, dict):
        raise GraphError(131009, f"Parameter {name} must be an object.")
    return found or {}


def parts(content: Json, name: str) -> list[Json]:
    """The objects in the list under this name. Raises GraphError when it is no list of objects."""
    found = content.get(name) or []
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise GraphError(131009, f"Parameter {name} must be a list of objects.")
    return found


def _length(text: object, name: str, longest: int) -> None:
    if not isinstance(text, str) or not text:
        raise GraphError(131008, f"Parameter {name} is missing.")
    if len(text) > longest:
        raise GraphError(131009, f"Param {name} must be at most {longest} characters long.")


def _unique(values: list[str], name: str) -> None:
    if len(set(values)) != len(values):
        raise GraphError(131009, f"Every {name} must be unique.")


INTERACTIVE: dict[str, Check] = {
    "button": _buttons,
    "list": _list,
    "cta_url": _link,
    "flow": None,
    "location_request_message": None,
    "request_contact_info": None,
}
CHECKS: dict[str, Check] = {
    "text": _text,
    "image": _media,
    "video": _media,
    "document": _media,
    "audio": _media_without_caption,
    "sticker": _media_without_caption,
    "template": _template,
    "interactive": _interactive,
    "reaction": _reaction,
    "location": _location,
    "contacts": None,
}
