"""How a line and its templates stand, as an administrator sees it. No secret of a line comes this way."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.formats import date_format
from django.utils.functional import Promise
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from samenspraak.desk.lines.trouble import trouble_named
from samenspraak.desk.marks import Chip, moment
from samenspraak.desk.resident.naming import channel_name
from samenspraak.desk.thread.template_drawing import lack_text
from samenspraak.organisation.models import Line, LineTemplate
from samenspraak.organisation.pausing import UNTIL_RELEASED, is_retired


@dataclass(frozen=True, slots=True)
class State:
    """A state the network gives a template: its words and tone."""

    text: Promise
    tone: str
    icon: str


TEMPLATE_STATES = {
    "APPROVED": State(gettext_lazy("Approved"), "ok", "circle-check"),
    "REINSTATED": State(gettext_lazy("Approved again"), "ok", "circle-check"),
    "PENDING": State(gettext_lazy("Being looked at"), "info", "hourglass"),
    "IN_APPEAL": State(gettext_lazy("Being looked at again"), "info", "hourglass"),
    "REJECTED": State(gettext_lazy("Refused"), "neg", "circle-x"),
    "PAUSED": State(gettext_lazy("Paused"), "warn", "pause"),
    "FLAGGED": State(gettext_lazy("Rated badly"), "warn", "triangle-alert"),
    "LIMIT_EXCEEDED": State(gettext_lazy("Used too often"), "warn", "triangle-alert"),
    "DISABLED": State(gettext_lazy("Switched off"), "neg", "ban"),
    "LOCKED": State(gettext_lazy("Locked"), "neg", "lock"),
    "ARCHIVED": State(gettext_lazy("Put away"), "", "archive"),
    "DELETED": State(gettext_lazy("Removed"), "", "trash-2"),
    "PENDING_DELETION": State(gettext_lazy("Is being removed"), "", "trash-2"),
}
TEMPLATE_CATEGORIES = {
    "UTILITY": gettext_lazy("Service"),
    "MARKETING": gettext_lazy("Advertising"),
    "AUTHENTICATION": gettext_lazy("Sign-in code"),
}


@dataclass(frozen=True, slots=True)
class Held:
    """Why nothing goes out now, until when, and what to do. Until somebody says otherwise: `until` is empty."""

    until: str
    what: str
    advice: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A line with its state; `held` is None when messages go out."""

    id: int
    name: str
    channel: str
    channel_name: str
    address: str
    chip: Chip
    held: Held | None
    is_retired: bool


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template in the table."""

    name: str
    language: str
    category: str
    chip: Chip
    body: str
    lack: str


def standing(line: Line, now: datetime) -> Standing:
    """The line now."""
    held = _held(line, now)
    return Standing(
        id=line.pk,
        name=line.name,
        channel=line.channel,
        channel_name=channel_name(line.channel),
        address=line.display_address,
        chip=_chip(line, held),
        held=held,
        is_retired=is_retired(line),
    )


def template_row(template: LineTemplate) -> TemplateRow:
    """A state or category that we do not know is shown as the network calls it."""
    state = TEMPLATE_STATES.get(template.status)
    chip = Chip(state.icon, str(state.text), state.tone) if state else Chip("bell", template.status)
    category = str(TEMPLATE_CATEGORIES.get(template.category, template.category))
    return TemplateRow(template.name, template.language, category, chip, template.body, lack_text(template))


def synced(at: datetime | None, now: datetime) -> str:
    """When the templates were fetched, in words."""
    if at is None:
        return _("never")
    today = localtime(at).date() == localtime(now).date()
    return _("today at %(time)s") % {"time": moment(at, now)} if today else moment(at, now)


def approved_of(approved: int, total: int) -> str:
    """How many templates can be used."""
    if not total:
        return _("none yet")
    words = ngettext("%(approved)d of %(total)d approved", "%(approved)d of %(total)d approved", total)
    return words % {"approved": approved, "total": total}


def _chip(line: Line, held: Held | None) -> Chip:
    if is_retired(line):
        return Chip("archive", _("Not used any more"))
    return Chip("pause", _("On hold"), "warn") if held else Chip("circle-check", _("Open"), "ok")


def _held(line: Line, now: datetime) -> Held | None:
    if line.held_until is None or line.held_until <= now:
        return None
    trouble = trouble_named(line.held_reason)
    return Held(_until(line.held_until, now), str(trouble.what), str(trouble.advice))


def _until(held_until: datetime, now: datetime) -> str:
    if held_until == UNTIL_RELEASED:
        return ""
    until = localtime(held_until)
    is_today = until.date() == localtime(now).date()
    return until.strftime("%H:%M") if is_today else date_format(until, "j F H:i")
