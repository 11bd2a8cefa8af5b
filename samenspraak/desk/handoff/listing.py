"""Loads a specialist's questions in a fixed number of queries, and draws them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.conversations.models import Direction, Message
from samenspraak.desk.handoff.cards import title_of
from samenspraak.desk.handoff.chips import TermBar, stage_chip, term_bar, term_chips, term_words
from samenspraak.desk.marks import Avatar, Chip, avatar_of
from samenspraak.desk.thread.drawing import parts_of
from samenspraak.desk.thread.entries import Part
from samenspraak.domain.handoff import LIVE, WITH_SPECIALIST, Stage, Step, can
from samenspraak.domain.hours import OpeningTimes
from samenspraak.handoff.access import SHOWN, questions_for, turns_shown
from samenspraak.handoff.models import Handoff, Turn
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times

MOST_SHOWN, MOST_DONE = 100, 10


SAID_WITHOUT_WORDS = frozenset({Step.PROLONG, Step.RUN_OUT, Step.WITHDRAW, Step.HANDLED})
"""Steps that a specialist sees although there is no note with them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A question in a list."""

    url: str
    topic: str
    about: str
    term: str
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """What is with the specialist, what waits for the contact centre, and what is done; the shortest term first."""

    with_me: tuple[Row, ...]
    with_them: tuple[Row, ...]
    done: tuple[Row, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said so far, by whom. ``parts`` empty: only the deed itself."""

    title: str
    who: str
    at: datetime
    avatar: Avatar
    parts: tuple[Part, ...]
    is_question: bool


@dataclass(frozen=True, slots=True)
class Quoted:
    """A message of the resident that the agent let the specialist read."""

    at: datetime
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question with its context. Without ``can_answer`` nothing can be done with it."""

    id: int
    topic: str
    about: str
    chips: tuple[Chip, ...]
    bar: TermBar | None
    said: tuple[Said, ...]
    quotes: tuple[Quoted, ...]
    can_answer: bool
    can_ask_back: bool
    can_ask_for_time: bool


def listing(employee: Employee, now: datetime) -> Listing:
    """Two queries for the questions, two for the opening hours."""
    times = opening_times(employee.municipality)
    mine = questions_for(employee).select_related(*SHOWN)
    live = list(mine.filter(stage__in=WITH_SPECIALIST).order_by("term_at", "pk")[:MOST_SHOWN])
    done = mine.exclude(stage__in=WITH_SPECIALIST).order_by("-answered_at", "-ended_at", "-pk")[:MOST_DONE]
    return Listing(
        tuple(_row(one, now, times) for one in live if one.stage == Stage.ASKED),
        tuple(_row(one, now, times) for one in live if one.stage != Stage.ASKED),
        tuple(_row(one, now, times) for one in done),
    )


def one(handoff: Handoff, now: datetime) -> Question:
    """Three queries, and two for the opening hours."""
    times, stage = opening_times(handoff.municipality), Stage(handoff.stage)
    return Question(
        id=handoff.pk,
        topic=handoff.topic,
        about=_about(handoff),
        chips=tuple(_chips(handoff, now, times)),
        bar=term_bar(handoff, now, times) if stage in LIVE else None,
        said=tuple(_said(turns_shown().filter(handoff=handoff).select_related("message"))),
        quotes=tuple(_quotes(handoff)),
        can_answer=can(stage, Step.ANSWER),
        can_ask_back=can(stage, Step.ASK_BACK),
        can_ask_for_time=can(stage, Step.ASK_FOR_TIME),
    )


def _row(handoff: Handoff, now: datetime, times: OpeningTimes) -> Row:
    return Row(
        url=reverse("handoff_question", args=[handoff.pk]),
        topic=handoff.topic,
        about=_about(handoff),
        term=term_words(handoff.term_at) if handoff.stage in WITH_SPECIALIST else "",
        chips=tuple(_chips(handoff, now, times)),
    )


def _about(handoff: Handoff) -> str:
    whom = handoff.specialist.name if handoff.specialist else _("whole team")
    return _("From %(name)s · to %(whom)s") % {"name": handoff.asked_by.name, "whom": whom}


def _chips(handoff: Handoff, now: datetime, times: OpeningTimes) -> Iterable[Chip]:
    if handoff.stage in WITH_SPECIALIST:
        yield from term_chips(handoff, now, times)
    if handoff.stage != Stage.ASKED:
        yield stage_chip(handoff)


def _said(turns: Iterable[Turn]) -> Iterable[Said]:
    """What passed between the two; a text for the resident is left out, that there is a later term is not."""
    for turn in turns:
        note = turn.message if turn.message and turn.message.direction == Direction.NOTE else None
        if note is None and turn.step not in SAID_WITHOUT_WORDS:
            continue
        yield Said(
            title=title_of(turn),
            who=turn.by.name if turn.by else _("Automatic"),
            at=turn.at,
            avatar=avatar_of(turn.by.name, turn.by.pk) if turn.by else Avatar(""),
            parts=parts_of(note) if note else (),
            is_question=turn.step == Step.ASK,
        )


def _quotes(handoff: Handoff) -> Iterable[Quoted]:
    """As they are now: what the resident took back is gone here too."""
    messages: Iterable[Message] = handoff.quotes.filter(revoked_at=None).order_by("came_at", "pk")
    return (Quoted(message.came_at, parts_of(message)) for message in messages)
