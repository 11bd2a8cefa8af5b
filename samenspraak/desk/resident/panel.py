"""Draws the panel about the resident: who they are, how to address them, what they asked before."""

from dataclasses import dataclass

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.conduct.panel import ConductPanel
from samenspraak.desk.marks import Chip
from samenspraak.desk.previews import shown as preview_shown
from samenspraak.desk.resident.naming import name_of, phone_of
from samenspraak.desk.thread.heading import form_of
from samenspraak.domain.phones import masked

STATE_CHIPS = {
    State.OPEN: ("message-square", "info"),
    State.WAITING: ("pause", ""),
    State.CLOSED: ("circle-check", "ok"),
}


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier conversation of the same resident."""

    id: int
    title: str
    about: str
    chip: Chip


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """The telephone number: masked, or shown for a while to who gave a reason."""

    phone: str
    reveal_url: str
    phone_url: str
    phone_shown: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """`conflict` says why two addresses may be two people, empty when nothing is wrong."""

    name: str
    name_is_own_word: bool
    phone: str
    reveal_url: str
    phone_url: str
    identity: Chip
    form: str
    since: str
    conflict: str
    earlier: tuple[Earlier, ...]
    privacy: str
    conduct: ConductPanel | None = None


def panel(
    conversation: Conversation, earlier: list[Conversation], conduct: ConductPanel | None = None
) -> Panel:
    """The caller loaded `resident` with its addresses."""
    resident = conversation.resident
    shown = phone(conversation)
    return Panel(
        name=name_of(resident),
        name_is_own_word=bool(resident.name),
        phone=shown.phone,
        reveal_url=shown.reveal_url,
        phone_url=shown.phone_url,
        identity=Chip("shield-question-mark", _("Not established"), "warn"),
        form=form_of(conversation),
        since=date_format(localtime(resident.met_at), "j F Y"),
        conflict=_conflict(conversation),
        earlier=tuple(_earlier(before) for before in earlier),
        privacy=_("Personal data is masked by itself. Whoever shows it is recorded with a reason."),
        conduct=conduct,
    )


def phone(conversation: Conversation, shown: str = "") -> Phone:
    """The number, masked unless `shown` holds it in full."""
    number = phone_of(conversation.resident)
    return Phone(
        phone=masked(number.value) if number else "",
        reveal_url=reverse("reveal_phone", args=[conversation.pk]),
        phone_url=reverse("phone", args=[conversation.pk]),
        phone_shown=shown,
    )


def _conflict(conversation: Conversation) -> str:
    if conversation.resident.conflict_at is None:
        return ""
    return _("WhatsApp links this number and this account to two residents. Ask who you are writing with.")


def _earlier(before: Conversation) -> Earlier:
    icon, tone = STATE_CHIPS[State(before.state)]
    started = date_format(localtime(before.started_at), "j F Y")
    return Earlier(
        before.pk,
        preview_shown(before.preview).text,
        started,
        Chip(icon, str(State(before.state).label), tone),
    )
