"""Draws the head of a conversation: who, whose, how long left, and what may be done with it."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.conversations.access import conversations_for, is_private
from samenspraak.conversations.answering import window_of
from samenspraak.conversations.formality import kind_waiting
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.parts import parts_of
from samenspraak.conversations.seldom import Seldom, may_have
from samenspraak.desk.handoff.chips import handoff_chips
from samenspraak.desk.language_names import LANGUAGE_NAMES
from samenspraak.desk.mail.wording import chip_text
from samenspraak.desk.marks import Avatar, Chip, avatar_of, window_chip
from samenspraak.desk.resident.naming import name_of
from samenspraak.desk.standing import standing_chips
from samenspraak.domain.hours import OpeningTimes
from samenspraak.domain.language import UNLESS_TOLD
from samenspraak.handoff.access import live_handoff_of
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.models import Employee, Form


@dataclass(frozen=True, slots=True)
class Deed:
    """A button that changes the conversation, or asks more in a dialog. `look` is primary, secondary or subtle."""

    text: str
    url: str
    icon: str = ""
    look: str = "secondary"
    key: str = ""
    is_dialog: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """To the conversation before or after this one."""

    text: str
    url: str
    icon: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands above the log."""

    id: int
    name: str
    avatar: Avatar
    subtitle: str
    chips: tuple[Chip, ...]
    form: str
    other_form: str
    may_write: bool
    actions: tuple[Deed, ...]
    can_hand_off: bool = False
    can_hand_over: bool = False
    is_snoozed: bool = False
    has_priority: bool = False
    topic: str = ""
    parts: tuple[int, ...] = ()
    links: tuple[Link, ...] = ()


def head(conversation: Conversation, employee: Employee, now: datetime, times: OpeningTimes) -> Head:
    """The caller loaded `resident` with its addresses, `line`, `assignee`, `topic` and `municipality`."""
    resident = conversation.resident
    form = form_of(conversation)
    may_write = employee.role in WRITERS
    return Head(
        id=conversation.pk,
        name=name_of(resident),
        avatar=avatar_of(resident.name, resident.pk, conversation.line.channel),
        subtitle=_subtitle(conversation, employee),
        chips=tuple(_chips(conversation, now, times)),
        form=form,
        other_form=Form.U if form == Form.JE else Form.JE,
        may_write=may_write,
        actions=_actions(conversation, employee) if may_write else (),
        topic=conversation.topic.name if conversation.topic else "",
        parts=parts_of(conversation),
        links=tuple(_links(conversation, employee)),
        has_priority=conversation.has_priority,
        is_snoozed=conversation.snoozed_until is not None,
        can_hand_over=may_write and conversation.state != State.CLOSED,
        can_hand_off=may_write and conversation.state != State.CLOSED and conversation.term_at is None,
    )


def form_of(conversation: Conversation) -> str:
    """How this resident is addressed: chosen here, known of them, or the municipality's habit."""
    return conversation.form or conversation.resident.form or conversation.municipality.form


def _subtitle(conversation: Conversation, employee: Employee) -> str:
    if conversation.assignee is None and conversation.team:
        return _("Conversation %(number)d · waits for %(team)s") % {
            "number": conversation.pk,
            "team": conversation.team.name,
        }
    if conversation.assignee is None:
        return _("Conversation %(number)d · not taken yet") % {"number": conversation.pk}
    if conversation.assignee_id == employee.pk:
        return _("Conversation %(number)d · with you") % {"number": conversation.pk}
    return _("Conversation %(number)d · with %(name)s") % {
        "number": conversation.pk,
        "name": conversation.assignee.name,
    }


def _chips(conversation: Conversation, now: datetime, times: OpeningTimes) -> list[Chip]:
    chips = [*standing_chips(conversation, now, times), *_parts(conversation)]
    if conversation.state == State.CLOSED:
        return [*chips, *_ended(conversation)]
    if conversation.language not in ("", UNLESS_TOLD):
        said = {"language": LANGUAGE_NAMES[conversation.language]}
        chips.append(Chip("languages", _("Writes %(language)s") % said, "info"))
    live = live_handoff_of(conversation)
    chips += handoff_chips(live) if live else []
    shown = window_chip(window_of(conversation, now))
    chips += [shown] if shown else []
    if conversation.seems_press and not is_private(conversation):
        chips.append(Chip("mic", _("Press?"), "info"))
    kind = kind_waiting(conversation)
    return [*chips, Chip("landmark", chip_text(kind), "info")] if kind else chips


def _parts(conversation: Conversation) -> list[Chip]:
    """What was merged into it, which has no screen of its own any more."""
    return [
        Chip("link", _("Together with conversation %(number)d") % {"number": number}, "plain")
        for number in parts_of(conversation)
    ]


def _links(conversation: Conversation, employee: Employee) -> list[Link]:
    """Where it began, and where it went on, as far as the employee sees that; not what goes on here now."""
    if conversation.follows_id is None and not may_have(conversation, Seldom.FOLLOWER):
        return []
    near = Q(pk=conversation.follows_id or 0) | Q(follows=conversation)
    others = conversations_for(employee).filter(near).exclude(merged_into=conversation)
    seen = others.order_by("pk").values_list("pk", flat=True)
    return [_link(number, is_before=number == conversation.follows_id) for number in seen]


def _link(number: int, *, is_before: bool) -> Link:
    said = _("Follows conversation %(number)d") if is_before else _("Goes on in conversation %(number)d")
    icon = "history" if is_before else "corner-up-right"
    return Link(said % {"number": number}, reverse("conversation", args=[number]), icon)


def _ended(conversation: Conversation) -> list[Chip]:
    """How each of its questions ended; the topic of the conversation stands beside it already."""
    chips = []
    for one in conversation.conclusions.select_related("topic", "result"):
        about = f"{one.topic}: " if one.topic and one.topic_id != conversation.topic_id else ""
        chips.append(Chip("check", f"{about}{one.result}"))
    return chips


def _actions(conversation: Conversation, employee: Employee) -> tuple[Deed, ...]:
    close = Deed(
        _("Finish"), reverse("close", args=[conversation.pk]), "check", key="afronden", is_dialog=True
    )
    take = Deed(_("Take"), reverse("take", args=[conversation.pk]), "user-check", key="oppakken")
    if conversation.state == State.CLOSED:
        return (Deed(_("Reopen"), reverse("reopen", args=[conversation.pk]), "rotate-ccw"),)
    if conversation.assignee is None:
        return (replace(take, look="primary"), close)
    if conversation.assignee_id == employee.pk:
        return (Deed(_("Give back"), reverse("give_back", args=[conversation.pk]), "undo-2", "subtle"), close)
    return (replace(take, text=_("Take over")), close)
