"""Draws blocks: rows of the page, and one with its dossier."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from samenspraak.conduct.access import blocks_for
from samenspraak.conduct.blocking import may_sign
from samenspraak.conduct.cases import steps_of
from samenspraak.conduct.models import LIFTABLE, LIVE, Block, BlockState
from samenspraak.desk.conduct.wording import SHORT, behaviour_names
from samenspraak.desk.lines.trouble import Trouble, trouble_named
from samenspraak.desk.marks import Avatar, Chip, avatar_of
from samenspraak.desk.resident.naming import name_of
from samenspraak.domain.protocol import Step
from samenspraak.organisation.models import Employee, Role

MOST_ENDED = 20
CHIPS = {
    BlockState.ASKED: ("hourglass", "warn"),
    BlockState.REFUSED: ("circle-x", "plain"),
    BlockState.ANNOUNCED: ("ban", "warn"),
    BlockState.STANDING: ("ban", "neg"),
    BlockState.ENDING: ("rotate-ccw", "info"),
    BlockState.ENDED: ("circle-check", "plain"),
}


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block in the list."""

    url: str
    name: str
    avatar: Avatar
    chips: tuple[Chip, ...]
    about: str


@dataclass(frozen=True, slots=True)
class Pile:
    """Blocks that are equally far."""

    title: str
    rows: tuple[BlockRow, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the dossier."""

    what: str
    about: str
    passage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockShown:
    """One block. The `may_…` say which buttons stand there; `trouble` is why the network has not done it."""

    row: BlockRow
    conversation_url: str
    reason: str
    notice: str
    ended_why: str
    lines: tuple[Line, ...]
    trouble: Trouble | None
    may_sign: bool
    may_refuse: bool
    may_lift: bool
    may_keep: bool


def blocks_shown(employee: Employee, now: datetime) -> tuple[Pile, ...]:
    """Three piles, empty ones left out: at most three queries, however many blocks there are."""
    found = blocks_for(employee).select_related("case__resident", "asked_by", "signed_by")
    found = found.prefetch_related("case__resident__addresses")
    live = list(found.filter(state__in=LIVE).order_by("ends_on", "pk"))
    ended = found.exclude(state__in=LIVE).order_by("-ended_at", "-pk")[:MOST_ENDED]
    today = timezone.localdate(now)
    waits = [one for one in live if one.state == BlockState.ASKED]
    stands = [one for one in live if one.state != BlockState.ASKED]
    piles = (
        Pile(_("Waits for a second signature"), tuple(_row(one, today=str(today)) for one in waits)),
        Pile(_("Blocked"), tuple(_row(one, today=str(today)) for one in stands)),
        Pile(_("Ended"), tuple(_row(one) for one in ended)),
    )
    return tuple(pile for pile in piles if pile.rows)


def block_shown(block: Block, employee: Employee) -> BlockShown:
    """The caller loaded `case__resident`, `asked_by` and `signed_by`."""
    waits = block.state == BlockState.ASKED
    is_lead = employee.role == Role.LEAD
    return BlockShown(
        row=_row(block),
        conversation_url=reverse("conversation", args=[block.conversation_id]),
        reason=block.reason,
        notice=block.notice or (block.sent.text if block.sent else ""),
        ended_why=block.ended_why,
        lines=tuple(_lines(block)),
        trouble=trouble_named(block.trouble) if block.trouble else None,
        may_sign=waits and may_sign(block, employee),
        may_refuse=waits and (may_sign(block, employee) or block.asked_by_id == employee.pk),
        may_lift=is_lead and block.state in LIFTABLE,
        may_keep=is_lead and block.state == BlockState.STANDING,
    )


def _row(block: Block, *, today: str = "") -> BlockRow:
    icon, tone = CHIPS[BlockState(block.state)]
    chips = [Chip(icon, str(BlockState(block.state).label), tone)]
    if block.trouble:
        chips.append(Chip("triangle-alert", _("WhatsApp has not done it yet"), "warn"))
    if block.state == BlockState.STANDING and today and str(block.review_on) <= today:
        chips.append(Chip("clock-alert", _("Look at it again"), "late"))
    resident = block.case.resident
    return BlockRow(
        url=reverse("block", args=[block.pk]),
        name=name_of(resident),
        avatar=avatar_of(resident.name, resident.pk),
        chips=tuple(chips),
        about=_about(block),
    )


def _about(block: Block) -> str:
    """Who asked for it, who signed, and until when."""
    end = date_format(block.ends_on, "j F Y")
    said = {"asker": block.asked_by.name, "day": _day(block.asked_at), "end": end}
    if block.signed_by is None:
        return _("asked by %(asker)s on %(day)s, until %(end)s") % said
    return _("asked by %(asker)s on %(day)s, signed by %(signer)s, until %(end)s") % {
        **said,
        "signer": block.signed_by.name,
    }


def _lines(block: Block) -> Iterable[Line]:
    for step in steps_of(block.case):
        about = f"{step.employee.name}, {_day(step.taken_at)}: {behaviour_names(step.behaviours).lower()}"
        yield Line(str(SHORT[Step(step.step)]), about, step.passage)
    if block.state in (BlockState.ASKED, BlockState.REFUSED):
        about = f"{block.asked_by.name}, {_day(block.asked_at)}: {behaviour_names(block.behaviours).lower()}"
        yield Line(_("Block asked for"), about, block.passage)


def _day(at: datetime) -> str:
    return date_format(timezone.localtime(at), "j F Y, H:i")
