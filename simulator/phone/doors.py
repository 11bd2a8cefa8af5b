"""The doors of the phone page: its pages, its files, and what somebody does in a chat."""

import asyncio
import mimetypes
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from simulator import inbound, statuses
from simulator.lines import Line
from simulator.multipart import parts_of
from simulator.phone.pages import chat_items, chat_page, home_page, place_of, resident_items
from simulator.residents import Resident, ResidentRefused
from simulator.web import HTML_TYPE, Answer, BadRequest, Request, json_answer, redirect
from simulator.world import World

STATIC = Path(__file__).parent / "static"
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = (
    ("content-security-policy", POLICY),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("cache-control", "no-store"),
)
SHOWN_INLINE = ("image/jpeg", "image/png", "image/webp", "image/gif", "audio/", "video/")
TOWN_HALL = {"latitude": 52.0907, "longitude": 5.1214, "name": "Stadhuis", "address": "Raadhuisplein 1"}
STREAM_PAUSE_SECONDS = 0.1
STREAM_BEAT_SECONDS = 15.0


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody does something with the telephone of this resident, in the chat on this line."""

    world: World
    resident: Resident
    request: Request
    line: Line

    def line_of(self, message_id: str) -> Line:
        """The line on which a message stands."""
        found = self.world.messages.get(message_id)
        return found.line if found else self.line


async def phone_answer(world: World, request: Request) -> Answer:
    parts = [part for part in request.path.split("/") if part][1:]
    if not parts:
        return _home(world, request)
    if parts[0] == "static" and len(parts) == 2:
        return _static(parts[1])
    if parts == ["veranderingen"]:
        return Answer(200, b"", "text/event-stream", HEADERS, stream=_changes(world))
    resident = world.residents.by_slug(parts[0])
    if resident is None:
        return _html("<!doctype html><title>Niet gevonden</title><p>Deze inwoner is er niet.", 404)
    line, rest = _line_and_rest(world, parts[1:])
    if line is None:
        return Answer(404, b"", "text/plain", HEADERS)
    if request.method == "POST":
        return _deed(Visit(world, resident, request, line), rest)
    return _look(world, resident, line, rest)


def _line_and_rest(world: World, rest: list[str]) -> tuple[Line | None, list[str]]:
    """The line named by `bij/NUMBER`, or the main one; and what comes behind it in the address."""
    match rest:
        case ["bij", phone_number_id, *behind]:
            return world.lines.get(phone_number_id), behind
    return world.main_line(), rest


def _html(text: str, status: int = 200) -> Answer:
    return Answer(status, text.encode(), HTML_TYPE, HEADERS)


def _home(world: World, request: Request) -> Answer:
    """The list, or with POST a new resident."""
    if request.method != "POST":
        return _html(home_page(world))
    filled = request.form()
    try:
        resident = world.residents.add(
            filled.get("naam", "").strip(),
            phone=filled.get("nummer", "").strip(),
            username=filled.get("gebruikersnaam", "").strip().lstrip("@"),
        )
    except ResidentRefused as error:
        return _html(home_page(world, str(error), filled), 422)
    return redirect(f"/telefoon/{resident.slug}/")


@cache
def _static(name: str) -> Answer:
    file = STATIC / name
    if file.parent != STATIC or not file.is_file():
        return Answer(404, b"", "text/plain", HEADERS)
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return Answer(200, file.read_bytes(), f"{kind}; charset=utf-8", HEADERS)


async def _changes(world: World) -> AsyncIterator[bytes]:
    """A line at each change of any chat, at most ten a second, and one every 15 seconds to stay connected."""
    changed = asyncio.Event()
    world.watchers.add(changed)
    try:
        yield b"retry: 500\n\n"
        while not world.closing:
            try:
                await asyncio.wait_for(changed.wait(), STREAM_BEAT_SECONDS)
            except TimeoutError:
                yield b": still here\n\n"
                continue
            changed.clear()
            yield b"data: changed\n\n"
            await asyncio.sleep(STREAM_PAUSE_SECONDS)
    finally:
        world.watchers.discard(changed)


def _look(world: World, resident: Resident, line: Line, rest: list[str]) -> Answer:
    match rest:
        case []:
            return _html(chat_page(world, resident, line))
        case ["berichten"]:
            return _html(chat_items(world, resident, line))
        case ["inwoners"]:
            return _html(resident_items(world, resident.slug))
        case ["media", media_id]:
            return _media(world, media_id)
    return Answer(404, b"", "text/plain", HEADERS)


def _media(world: World, media_id: str) -> Answer:
    """A file of the chat. What a browser could run is only ever offered as a download."""
    media = world.media.by_id(media_id)
    if media is None:
        return Answer(404, b"", "text/plain", HEADERS)
    if media.mime_type.startswith(SHOWN_INLINE):
        return Answer(200, media.content, media.mime_type, HEADERS)
    download = (*HEADERS, ("content-disposition", "attachment"))
    return Answer(200, media.content, "application/octet-stream", download)


def _deed(visit: Visit, rest: list[str]) -> Answer:
    deed = DEEDS.get(rest[0] if rest else "")
    if deed is None:
        return Answer(404, b"", "text/plain", HEADERS)
    try:
        deed(visit)
    except (inbound.CannotDo, BadRequest, KeyError):
        return json_answer({"error": "cannot"}, 400)
    if visit.request.header("x-from-page"):
        return Answer(204, b"", "text/plain", HEADERS)
    return redirect(f"{place_of(visit.world, visit.resident, visit.line)}/")


def _send(visit: Visit) -> None:
    parts = parts_of(visit.request)
    text = parts["tekst"].text().replace("\r\n", "\n").strip() if "tekst" in parts else ""
    part = parts.get("bestand")
    if part is not None and part.filename:
        file = inbound.File(part.content, part.mime_type, part.filename, caption=text)
        inbound.sends_file(visit.world, visit.line, visit.resident, file)
    elif text:
        inbound.writes(visit.world, visit.line, visit.resident, "text", {"body": text})


def _place(visit: Visit) -> None:
    inbound.writes(visit.world, visit.line, visit.resident, "location", dict(TOWN_HALL))


def _choose(visit: Visit) -> None:
    form = visit.request.form()
    line = visit.line_of(form["bericht"])
    inbound.taps(visit.world, line, visit.resident, form["bericht"], form["keuze"])


def _react(visit: Visit) -> None:
    form = visit.request.form()
    target = visit.world.messages.get(form["bericht"])
    sign = "" if target and target.reaction == form["teken"] else form["teken"]
    inbound.reacts(visit.world, visit.line_of(form["bericht"]), visit.resident, form["bericht"], sign)


def _revoke(visit: Visit) -> None:
    message_id = visit.request.form()["bericht"]
    inbound.revokes(visit.world, visit.line_of(message_id), visit.resident, message_id)


def _seen(visit: Visit) -> None:
    statuses.read_all(visit.world, visit.resident, visit.line)


DEEDS: dict[str, Callable[[Visit], None]] = {
    "stuur": _send,
    "locatie": _place,
    "kies": _choose,
    "reageer": _react,
    "verwijder": _revoke,
    "gezien": _seen,
}
