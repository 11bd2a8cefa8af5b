"""The cards of a handoff in a thread: the question with its term, and what the specialist says."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from samenspraak.conversations.models import Message
from samenspraak.desk.handoff.chips import TermBar, stage_chip, term_bar
from samenspraak.desk.marks import Avatar, Chip, avatar_of
from samenspraak.desk.thread.entries import Part
from samenspraak.domain.handoff import LIVE, Stage, Step, can
from samenspraak.handoff.access import is_handled_elsewhere, registration_of
from samenspraak.handoff.models import Handoff, Turn
from samenspraak.organisation.opening import opening_times


@dataclass(frozen=True, slots=True)
class CardDeed:
    """A button on a card: it opens a dialog, posts, or puts `insert` in the answer."""

    text: str
    url: str = ""
    icon: str = ""
    is_post: bool = False
    insert: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A note of a handoff. The question has a `chip` and, while it is live, a `bar`."""

    template: ClassVar[str] = "desk/handoff/_card.html"
    id: int
    order: str
    title: str
    about: str
    avatar: Avatar
    who: str
    at: datetime
    parts: tuple[Part, ...]
    is_question: bool = False
    chip: Chip | None = None
    bar: TermBar | None = None
    deeds: tuple[CardDeed, ...] = ()


def card(message: Message, turn: Turn, order: str, parts: tuple[Part, ...]) -> Card:
    """The caller loaded the turn by handoff.access.turns_of."""
    handoff, by = turn.handoff, turn.by
    is_question, is_live = turn.step == Step.ASK, handoff.stage in LIVE
    now = timezone.now()
    return Card(
        id=message.pk,
        order=order,
        title=title_of(turn),
        about=_about(turn),
        avatar=avatar_of(by.name, by.pk) if by else Avatar(""),
        who=by.name if by else "",
        at=message.came_at,
        parts=parts,
        is_question=is_question,
        chip=stage_chip(handoff) if is_question else None,
        bar=term_bar(handoff, now, opening_times(handoff.municipality)) if is_question and is_live else None,
        deeds=tuple(_deeds(turn, message)),
    )


def title_of(turn: Turn) -> str:
    """What happened, and with which team."""
    handoff = turn.handoff
    words = {
        Step.ASK: _("Put to %(team)s"),
        Step.ANSWER: _("Answer of %(team)s"),
        Step.ASK_BACK: _("%(team)s asks back"),
        Step.ASK_FOR_TIME: _("%(team)s asks for more time"),
        Step.DECLINE: _("No more time for %(team)s"),
        Step.PROLONG: _("The term is later now"),
        Step.RUN_OUT: _("The term ended"),
        Step.WITHDRAW: _("The question was withdrawn"),
        Step.HANDLED: _("Handled in the register"),
    }.get(Step(turn.step), _("Added for %(team)s"))
    return words % {"team": handoff.team.name}


def _about(turn: Turn) -> str:
    """Beside the name: for whom and about what, or the day that is asked for."""
    handoff = turn.handoff
    if turn.step == Step.ASK:
        whom = handoff.specialist.name if handoff.specialist else _("whole team")
        about = _("%(topic)s · to %(whom)s") % {"topic": handoff.topic, "whom": whom}
        registration = registration_of(handoff)
        is_on_its_way = registration is not None and registration.put_there_at is None
        return f"{about} · {_('not in the register yet')}" if is_on_its_way else about
    if turn.step == Step.ASK_FOR_TIME and handoff.wanted_on is not None:
        return _("wants until %(day)s") % {"day": date_format(handoff.wanted_on, "l j F")}
    return handoff.topic


def _deeds(turn: Turn, message: Message) -> Iterable[CardDeed]:
    handoff, stage, step = turn.handoff, Stage(turn.handoff.stage), Step(turn.step)
    if step is Step.ASK:
        yield from _deeds_with_question(handoff, stage)
    elif not getattr(turn, "is_newest", True):
        return
    elif step is Step.ASK_BACK and stage is Stage.ASKED_BACK:
        yield CardDeed(_("Tell more"), _url("handoff_tell_more", handoff), "reply")
    elif step is Step.ASK_FOR_TIME and stage is Stage.MORE_TIME:
        yield CardDeed(_("Agree and tell the resident"), _url("handoff_prolong", handoff), "check")
        yield CardDeed(_("Do not agree"), _url("handoff_decline", handoff), "x")
    elif step is Step.ANSWER and stage is Stage.ANSWERED:
        yield CardDeed(_("Put it in the answer"), icon="pencil-line", insert=message.text)
        yield from _deeds_when_answered(handoff)


def _deeds_with_question(handoff: Handoff, stage: Stage) -> Iterable[CardDeed]:
    if stage is Stage.ASKED:
        yield CardDeed(_("Remind"), _url("handoff_remind", handoff), "bell", is_post=True)
        yield CardDeed(_("Add something"), _url("handoff_tell_more", handoff), "plus")
    if is_handled_elsewhere(handoff):
        yield from _deeds_when_answered(handoff)
    if can(stage, Step.PROLONG):
        yield CardDeed(_("Prolong the term"), _url("handoff_prolong", handoff), "timer")
    if can(stage, Step.WITHDRAW):
        yield CardDeed(_("Withdraw"), _url("handoff_withdraw", handoff), "undo-2")


def _deeds_when_answered(handoff: Handoff) -> Iterable[CardDeed]:
    yield CardDeed(_("Ask on"), _url("handoff_tell_more", handoff), "reply")
    yield CardDeed(_("Resident knows already"), _url("handoff_settle", handoff), "check", is_post=True)


def _url(door: str, handoff: Handoff) -> str:
    return reverse(door, args=[handoff.pk])
