"""How the register stands, and what waits for it, as an administrator sees it. No question is named by its words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from samenspraak.desk.back_office.wording import TROUBLES, Wrong
from samenspraak.desk.handoff.chips import term_words
from samenspraak.desk.marks import Chip, moment
from samenspraak.domain.back_office import Trouble
from samenspraak.handoff.access import waiting_for
from samenspraak.handoff.models import Register, Registration
from samenspraak.handoff.registers import is_elsewhere
from samenspraak.organisation.models import Employee

MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question that is not as it should be in the register; `wrong` says why when it waits for somebody."""

    name: str
    team: str
    since: str
    wrong: Wrong | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`away` is why the register did nothing for us, with since when and when it is tried again."""

    is_elsewhere: bool
    chip: Chip
    sentence: str
    away: Wrong | None = None
    since: str = ""
    until: str = ""
    waiting: tuple[Waiting, ...] = ()
    more: int = 0


def standing_of(register: Register, employee: Employee, now: datetime) -> Standing:
    """Two queries: how many wait, and the first of them."""
    outside = is_elsewhere(register.system)
    away = TROUBLES[Trouble(register.trouble)] if register.trouble else None
    count = waiting_for(employee).count() if outside else 0
    shown = waiting_for(employee).select_related("handoff__team")[:MOST_SHOWN] if count else ()
    return Standing(
        is_elsewhere=outside,
        chip=_chip(outside, away, count),
        sentence=_sentence(outside, count),
        away=away,
        since=term_words(register.went_away_at) if register.went_away_at else "",
        until=term_words(register.held_until) if register.held_until else "",
        waiting=tuple(_waiting(shown, now)),
        more=max(0, count - MOST_SHOWN),
    )


def _chip(outside: bool, away: Wrong | None, count: int) -> Chip:
    if not outside:
        return Chip("circle-check", _("In Samenspraak"), "ok")
    if away is not None:
        return Chip("triangle-alert", _("Register is away"), "neg")
    return (
        Chip("hourglass", _("Something waits"), "warn")
        if count
        else Chip("circle-check", _("All told"), "ok")
    )


def _sentence(outside: bool, count: int) -> str:
    if not outside:
        return _("Specialists find and answer questions in Samenspraak. Nothing leaves it.")
    if not count:
        return _("The register knows every question that was put out since it was set up.")
    words = ngettext("%(count)d question waits.", "%(count)d questions wait.", count)
    return words % {"count": count}


def _waiting(rows: Iterable[Registration], now: datetime) -> Iterable[Waiting]:
    for row in rows:
        handoff = row.handoff
        name = _("Question %(number)d") % {"number": handoff.pk}
        wrong = TROUBLES[Trouble(row.trouble)] if row.trouble else None
        yield Waiting(name, handoff.team.name, moment(handoff.asked_at, now), wrong)
