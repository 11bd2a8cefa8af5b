"""What a resident does with the telephone: writes, sends a photo, taps a button, changes number."""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.errors import status_error
from simulator.lines import Line
from simulator.residents import Resident
from simulator.web import Json
from simulator.webhooks.outbox import Update
from simulator.world import Message, World, new_message_id

MEDIA_BY_PREFIX = {"image": "image", "video": "video", "audio": "audio"}


class CannotDo(Exception):
    """The resident cannot do this, for instance because the message does not exist."""


def writes(
    world: World, line: Line, resident: Resident, kind: str, content: Json, *, context_id: str = ""
) -> Message:
    """The resident sends a message of this type; it opens the 24-hour window and goes to the product."""
    message = _new(world, line, resident, kind, content)
    message.context_id = context_id
    world.add(message)
    return _handed_over(world, message)


@dataclass(frozen=True, slots=True)
class File:
    """A file to send. `mime_type` is what the telephone says of it; `voice`: spoken into the telephone."""

    content: bytes
    mime_type: str
    filename: str
    caption: str = ""
    voice: bool = False


def sends_file(world: World, line: Line, resident: Resident, file: File) -> Message:
    """The resident sends a photo, video, sound or document, whichever the MIME type says."""
    lie = world.faults.take("download", only="lying_media_type")
    mime_type = lie.mime_type if lie else file.mime_type
    media = world.media.keep(file.content, mime_type, file.filename, line.phone_number_id)
    kind = MEDIA_BY_PREFIX.get(mime_type.split("/")[0], "document")
    described: Json = {"mime_type": mime_type, "sha256": media.sha256_base64(), "id": media.id}
    described["url"] = world.media.address(media, world.settings.base_url, world.now())
    if file.caption and kind != "audio":
        described["caption"] = file.caption
    if kind == "audio":
        described["voice"] = file.voice
    if kind == "document":
        described["filename"] = file.filename
    return writes(world, line, resident, kind, described)


def taps(world: World, line: Line, resident: Resident, message_id: str, choice_id: str) -> Message:
    """The resident taps a reply button, a row of a list or a quick reply of a template. Raises CannotDo."""
    asked = world.messages.get(message_id)
    if asked is None or asked.resident is not resident:
        raise CannotDo("there is no such message")
    kind, content = _choice(asked, choice_id)
    asked.chosen = choice_id
    world.touch(resident)
    return writes(world, line, resident, kind, content, context_id=message_id)


def _choice(asked: Message, choice_id: str) -> tuple[str, Json]:
    for button in choices(asked):
        if button["id"] != choice_id:
            continue
        if asked.type == "template":
            return "button", {"payload": button["id"], "text": button["title"]}
        kind = "list_reply" if asked.content.get("type") == "list" else "button_reply"
        return "interactive", {"type": kind, kind: button}
    raise CannotDo("there is no such button")


def choices(asked: Message) -> list[Json]:
    """What can be tapped under a message: id, title and sometimes a description."""
    action = asked.content.get("action") or {}
    buttons = [button["reply"] for button in action.get("buttons") or []]
    rows = [row for section in action.get("sections") or [] for row in section.get("rows") or []]
    shown = ("id", "title", "description")
    return [{key: one[key] for key in shown if one.get(key)} for one in [*buttons, *rows]]


def reacts(world: World, line: Line, resident: Resident, message_id: str, emoji: str) -> Message:
    """A reaction; an empty emoji takes it back."""
    target = world.messages.get(message_id)
    if target is None:
        raise CannotDo("there is no such message")
    target.reaction = emoji
    content: Json = {"message_id": message_id}
    if emoji:
        content["emoji"] = emoji
    return _noted(world, _new(world, line, resident, "reaction", content))


def edits(world: World, line: Line, resident: Resident, message_id: str, text: str) -> Message:
    """The resident changes the text of an own message."""
    target = _own(world, resident, message_id)
    target.content, target.edited = {"body": text}, True
    content = {"original_message_id": message_id, "message": {"type": "text", "text": {"body": text}}}
    return _noted(world, _new(world, line, resident, "edit", content))


def revokes(world: World, line: Line, resident: Resident, message_id: str) -> Message:
    """The resident deletes an own message for everybody."""
    _own(world, resident, message_id).status = "revoked"
    return _noted(world, _new(world, line, resident, "revoke", {"original_message_id": message_id}))


def _own(world: World, resident: Resident, message_id: str) -> Message:
    message = world.messages.get(message_id)
    if message is None or message.from_municipality or message.resident is not resident:
        raise CannotDo("this is not a message of this resident")
    return message


def changes_address(world: World, line: Line, resident: Resident, phone: str) -> None:
    """A new number (or, with an empty one, only a new user id); the network tells it in a system message."""
    old_phone = resident.phone
    previous = world.residents.readdress(resident, phone=phone or None)
    system: Json = {"previous_user_id": previous, "user_id": resident.user_id}
    if phone:
        body = f"User {resident.name} changed from {old_phone} to {resident.phone}"
        system |= {"type": "user_changed_number", "wa_id": resident.phone, "body": body}
    else:
        system["type"] = "user_changed_user_id"
    message: Json = {"id": new_message_id(), "timestamp": str(int(world.now())), "type": "system"}
    message["system"] = system
    if phone and old_phone:
        message["from"] = old_phone
    world.outbox.put(Update(line, {"messages": [message]}), resident.slug)


def _new(world: World, line: Line, resident: Resident, kind: str, content: Json) -> Message:
    return Message(new_message_id(), line, resident, False, kind, content, world.now(), "sent")


def _noted(world: World, message: Message) -> Message:
    """Keeps a message that is no bubble of its own in the chat, such as a reaction."""
    world.messages[message.id] = message
    world.touch(message.resident)
    return _handed_over(world, message)


def _handed_over(world: World, message: Message) -> Message:
    """Hands a resident's message to the product, unless the municipality blocked this person."""
    line, resident = message.line, message.resident
    if resident.slug not in line.blocked:
        resident.wrote_at[line.phone_number_id] = message.at
        update = Update(line, on_the_wire(message), done=_arrived(world, message))
        world.outbox.put(update, resident.slug)
    return message


def _arrived(world: World, message: Message) -> Callable[[], None]:
    def mark() -> None:
        if message.status == "sent":
            message.status = "delivered"
            world.touch(message.resident)

    return mark


def on_the_wire(message: Message) -> Json:
    """The contacts and messages of a webhook for this message."""
    resident = message.resident
    wire: Json = {**resident.sender(), "id": message.id, "timestamp": str(int(message.at))}
    wire["type"] = message.type
    if message.type == "unsupported":
        wire["errors"] = [status_error(131051, "Message type is currently not supported.")]
        wire["unsupported"] = message.content
    else:
        wire[message.type] = message.content["contacts"] if message.type == "contacts" else message.content
    if message.context_id:
        wire["context"] = {"from": message.line.metadata()["display_phone_number"], "id": message.context_id}
    return {"contacts": [resident.contact()], "messages": [wire]}
