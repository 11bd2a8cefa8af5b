"""What a row, a head and a card say of a handoff in a few words: pure, from rows that are already loaded."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from samenspraak.desk.marks import Chip, promise_chip
from samenspraak.domain.handoff import Stage
from samenspraak.domain.hours import OpeningTimes, local_day
from samenspraak.domain.promise import Standing, standing
from samenspraak.domain.working_days import working_days_between
from samenspraak.handoff.access import is_handled_elsewhere
from samenspraak.handoff.models import Handoff

STAGE_LOOKS = {
    Stage.ASKED: ("hourglass", "info"),
    Stage.ASKED_BACK: ("circle-question-mark", "warn"),
    Stage.MORE_TIME: ("timer", "warn"),
    Stage.ANSWERED: ("circle-check", "ok"),
    Stage.SETTLED: ("check-check", ""),
    Stage.WITHDRAWN: ("ban", ""),
}


@dataclass(frozen=True, slots=True)
class TermBar:
    """How far a term is, in working days."""

    day: int
    days: int
    until: str
    is_over: bool


def handoff_chips(handoff: Handoff) -> list[Chip]:
    """For the contact centre, in the head of the conversation: what cannot wait, and where it is."""
    stage = Stage(handoff.stage)
    chips = []
    if handoff.untold_at is not None:
        chips.append(Chip("triangle-alert", _("Tell the resident the term"), "late"))
    elif handoff.reminded_at is not None and stage is not Stage.ANSWERED:
        chips.append(Chip("alarm-clock", _("Term nearly ends"), "warn"))
    icon, tone = STAGE_LOOKS[stage]
    words = {
        Stage.ASKED_BACK: _("Asked us back"),
        Stage.MORE_TIME: _("Asks for time"),
        Stage.ANSWERED: _answered_words(handoff),
    }.get(stage, _("With %(team)s"))
    return [*chips, Chip(icon, words % {"team": handoff.team.name}, tone)]


def row_chip(handoff: Handoff) -> Chip:
    """The one thing that a row has place for: what we have to do, else that it is out."""
    if handoff.untold_at is not None:
        return Chip("triangle-alert", _("Tell the term"), "late")
    stage = Stage(handoff.stage)
    if stage is Stage.ASKED:
        if handoff.reminded_at is not None:
            return Chip("alarm-clock", _("Nearly over"), "warn")
        return Chip("corner-up-right", _("Handed off"), "info")
    words = {Stage.ASKED_BACK: _("Asks back"), Stage.MORE_TIME: _("Wants time")}
    icon, tone = STAGE_LOOKS[stage]
    return Chip(icon, words.get(stage) or _answered_words(handoff), tone)


def stage_chip(handoff: Handoff) -> Chip:
    """How far it is."""
    stage = Stage(handoff.stage)
    icon, tone = STAGE_LOOKS[stage]
    words = _answered_words(handoff) if is_handled_elsewhere(handoff) else handoff.get_stage_display()
    return Chip(icon, str(words), tone)


def term_chips(handoff: Handoff, now: datetime, times: OpeningTimes) -> list[Chip]:
    """What is left of the term, once that is little."""
    left = standing(handoff.term_at, now, times)
    pressing = left.standing in (Standing.SOON, Standing.LATE)
    chips = [promise_chip(left, handoff.term_at, now)] if pressing else []
    return [*chips, Chip("alarm-clock", _("Reminder"), "warn")] if handoff.reminded_at else chips


def term_bar(handoff: Handoff, now: datetime, times: OpeningTimes) -> TermBar:
    """On the day of asking and the first working day after it, it is day 1."""
    first, last = local_day(times, handoff.asked_at), local_day(times, handoff.term_at)
    days = max(1, working_days_between(times, first, last))
    day = working_days_between(times, first, local_day(times, now))
    return TermBar(max(1, min(day, days)), days, term_words(handoff.term_at), now >= handoff.term_at)


def term_words(at: datetime) -> str:
    """ "wo 25 november 17:00"; local time."""
    words = date_format(timezone.localtime(at), "D j F H:i")
    return words.lower() if get_language() == "nl" else words


def _answered_words(handoff: Handoff) -> str:
    return _("Handled in the register") if is_handled_elsewhere(handoff) else _("Answer is in")
