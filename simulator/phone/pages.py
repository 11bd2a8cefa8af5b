"""The pages of the phone: the list of residents, and the chat of one of them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape
from pathlib import Path
from string import Template

from simulator.lines import Line
from simulator.phone.bubbles import AMSTERDAM, bubble, day_line, moment, shown_on_phone
from simulator.phone.drawings import preview
from simulator.phone.icons import icon
from simulator.residents import Resident
from simulator.world import Message, World

LONGEST_LIST = 60
_FOLDER = Path(__file__).parent / "templates"
_TEMPLATES = {file.stem: Template(file.read_text("utf-8")) for file in _FOLDER.glob("*.html")}
_ICONS = {f"icon_{name}": icon(name) for name in ("plus", "back", "hall", "clip", "send", "pin")}


def home_page(world: World, error: str = "", filled: dict[str, str] | None = None) -> str:
    """The start page; `error` says what is wrong with the new resident that was `filled` in."""
    filled = filled or {}
    main = _fill(
        "home",
        error=_Html(f'<p class="fout" role="alert">{escape(error)}</p>' if error else ""),
        name=filled.get("naam", ""),
        phone=filled.get("nummer", ""),
        username=filled.get("gebruikersnaam", ""),
    )
    return _page(world, "Proeftelefoon", main, slug="")


def chat_page(world: World, resident: Resident, line: Line) -> str:
    main = _fill(
        "chat",
        place=place_of(world, resident, line),
        lines=_line_choice(world, resident, line),
        name=resident.name,
        address=_address(resident),
        line_name=line.name,
        line_number=line.display_number,
        items=chat_items(world, resident, line),
    )
    return _page(world, f"{resident.name} – Proeftelefoon", main, slug=resident.slug)


def place_of(world: World, resident: Resident, line: Line) -> str:
    """The address of the chat of this resident on this line, without a slash at its end."""
    own = f"/telefoon/{resident.slug}"
    return own if line is world.main_line() else f"{own}/bij/{line.phone_number_id}"


class _Html(str):
    """Text that is HTML already."""

    __slots__ = ()


def _fill(template: str, /, **values: str) -> _Html:
    """A template with its values escaped, save those that are HTML already."""
    safe = {key: value if isinstance(value, _Html) else escape(value) for key, value in values.items()}
    return _Html(_TEMPLATES[template].substitute(safe, **_ICONS))


def _page(world: World, title: str, main: _Html, *, slug: str) -> str:
    residents = resident_items(world, slug)
    page_class = "open" if slug else "thuis"
    return _fill("page", title=title, main=main, residents=residents, slug=slug, page_class=page_class)


def _line_choice(world: World, resident: Resident, line: Line) -> _Html:
    """With whom this resident can chat; nothing when there is only one."""
    if len(world.lines) < 2:
        return _Html("")
    current = {line.phone_number_id: ' aria-current="page"'}
    links = "".join(
        f'<a href="{escape(place_of(world, resident, one))}/"{current.get(one.phone_number_id, "")}>'
        f"{escape(one.name)}</a>"
        for one in world.lines.values()
    )
    return _Html(f'<nav class="gemeenten" aria-label="Met welke gemeente">{links}</nav>')


def chat_items(world: World, resident: Resident, line: Line) -> _Html:
    """The bubbles, with a heading for each day."""
    shown = [message for message in world.chat(resident, line) if shown_on_phone(message)]
    if not shown:
        return _Html(
            '<li class="nog-niets" id="nog-niets">Nog geen berichten. Schrijf de gemeente iets.</li>'
        )
    today = datetime.fromtimestamp(world.now(), UTC).astimezone(AMSTERDAM)
    return _Html("".join(_with_days(shown, today)))


def _with_days(shown: list[Message], today: datetime) -> Iterator[str]:
    day = None
    for message in shown:
        if moment(message).date() != day:
            day = moment(message).date()
            yield day_line(message, today)
        yield bubble(message)


def resident_items(world: World, current: str) -> _Html:
    """The list of residents, whoever wrote or was written to last on top."""
    residents = world.residents.all()
    residents.sort(key=lambda one: -world.chat(one)[-1].at if world.chat(one) else 0)
    return _Html("".join(_resident_item(world, one, current) for one in residents[:LONGEST_LIST]))


def _resident_item(world: World, resident: Resident, current: str) -> str:
    shown = [message for message in world.chat(resident) if shown_on_phone(message)]
    unread = sum(1 for message in shown if message.from_municipality and message.status == "delivered")
    badge = f'<span class="teller">{unread}<span class="onzichtbaar"> nieuw</span></span>' if unread else ""
    return _fill(
        "resident",
        place=place_of(world, resident, shown[-1].line if shown else world.main_line()),
        name=resident.name,
        initials=_initials(resident.name),
        address=_address(resident),
        last=preview(shown[-1]) if shown else "Nog geen berichten",
        badge=_Html(badge),
        current=_Html(' aria-current="page"' if resident.slug == current else ""),
    )


def _address(resident: Resident) -> str:
    if resident.phone:
        return f"+{resident.phone}"
    return f"@{resident.username} (zonder nummer)" if resident.username else "zonder nummer"


def _initials(name: str) -> str:
    words = name.split()
    return (words[0][:1] + (words[-1][:1] if len(words) > 1 else "")).upper()
