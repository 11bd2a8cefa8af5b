"""One message as a bubble on the phone page."""

from datetime import UTC, datetime
from html import escape
from zoneinfo import ZoneInfo

from simulator.phone.drawings import drawing
from simulator.phone.icons import icon
from simulator.world import Message

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
TICKS = {"sent": ("tick", "Verstuurd"), "delivered": ("ticks", "Bezorgd"), "read": ("ticks", "Gelezen")}
REACTIONS = (("👍", "duim omhoog"), ("❤️", "hart"), ("🙏", "dank je wel"))


def shown_on_phone(message: Message) -> bool:
    """A message of the municipality is on the phone from the moment that it is delivered."""
    return not message.from_municipality or message.status in ("delivered", "read")


def bubble(message: Message) -> str:
    side = "in" if message.from_municipality else "uit"
    who = "Gemeente" if message.from_municipality else "Jij"
    version = f"{message.status}{message.reaction}{message.chosen}{message.edited}"
    return (
        f'<li class="bericht bericht--{side}" id="{escape(message.id)}" data-stand="{escape(version)}">'
        f'<div class="ballon"><span class="onzichtbaar">{who}: </span>{_content(message)}'
        f'<p class="ballon__onder">{_below(message)}</p></div>{_reaction(message)}{_menu(message)}</li>'
    )


def day_line(message: Message, today: datetime) -> str:
    """The heading above the first message of a day."""
    day = moment(message)
    days = (today.date() - day.date()).days
    words = {0: "Vandaag", 1: "Gisteren"}.get(days, f"{day.day}-{day.month}-{day.year}")
    return f'<li class="dag" id="dag-{day:%Y-%m-%d}"><span>{words}</span></li>'


def moment(message: Message) -> datetime:
    return datetime.fromtimestamp(message.at, UTC).astimezone(AMSTERDAM)


def _below(message: Message) -> str:
    at = moment(message)
    parts = ["bewerkt "] if message.edited else []
    parts.append(f'<time datetime="{at.isoformat(timespec="seconds")}">{at:%H:%M}</time>')
    if not message.from_municipality and message.status in TICKS:
        name, words = TICKS[message.status]
        parts.append(f'<span class="vink vink--{message.status}">{icon(name)}</span>')
        parts.append(f'<span class="onzichtbaar">{words}</span>')
    return "".join(parts)


def _reaction(message: Message) -> str:
    if not message.reaction:
        return ""
    return f'<p class="reactie"><span class="onzichtbaar">Reactie: </span>{escape(message.reaction)}</p>'


def _content(message: Message) -> str:
    if message.status == "revoked":
        return '<p class="ballon__weg">Je hebt dit bericht verwijderd.</p>'
    return drawing(message)


def _menu(message: Message) -> str:
    """What can be done with a message: a reaction to the municipality, or taking back an own one."""
    base = f"/telefoon/{message.resident.slug}"
    hidden = f'<input type="hidden" name="bericht" value="{escape(message.id)}">'
    at = f"{moment(message):%H:%M}"
    if message.from_municipality:
        buttons = "".join(
            f'<button name="teken" value="{sign}" aria-label="Reageer met {words}">{sign}</button>'
            for sign, words in REACTIONS
        )
        inside = f'<form method="post" action="{base}/reageer" data-stuur>{hidden}{buttons}</form>'
        summary = f'{icon("smile")}<span class="onzichtbaar">Reageer op het bericht van {at}</span>'
    elif message.status in TICKS and message.type == "text":
        inside = (
            f'<form method="post" action="{base}/verwijder" data-stuur>{hidden}'
            '<button class="tekstknop">Verwijder</button></form>'
        )
        summary = f'{icon("dots")}<span class="onzichtbaar">Meer over je bericht van {at}</span>'
    else:
        return ""
    content = f'<div class="menu__inhoud">{inside}</div>'
    return f'<details class="menu"><summary>{summary}</summary>{content}</details>'
