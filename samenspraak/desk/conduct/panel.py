"""Draws how far the protocol is with a resident: five steps, when the last lapses, and the block."""

from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from samenspraak.conduct.cases import block_of, case_of, has_case, steps_of
from samenspraak.conduct.models import Block, BlockState
from samenspraak.conduct.rules import lapse_of
from samenspraak.conversations.models import Conversation
from samenspraak.desk.conduct.wording import SHORT, behaviour_names
from samenspraak.desk.marks import Chip
from samenspraak.domain.protocol import Step, Taken, standing
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.models import Employee


@dataclass(frozen=True, slots=True)
class Mark:
    """One of the five steps. `look` is done, now (the newest) or empty."""

    name: str
    look: str


@dataclass(frozen=True, slots=True)
class TakenRow:
    """A step that was taken: what, by whom and when, and the words it was about."""

    name: str
    about: str
    passage: str


@dataclass(frozen=True, slots=True)
class ConductPanel:
    """`chip` is the block, if any, and `blocks_url` the page about it; `end_url` is empty while there is a block.

    Who only reads along has no address at all.
    """

    marks: tuple[Mark, ...]
    steps: tuple[TakenRow, ...]
    lapses: str
    chip: Chip | None
    blocks_url: str
    end_url: str


def conduct_panel(conversation: Conversation, employee: Employee, now: datetime) -> ConductPanel | None:
    """None when nothing counts: most residents are kind. At most one query then, four else."""
    case = case_of(conversation.resident) if has_case(conversation) else None
    if case is None:
        return None
    steps = list(steps_of(case))
    block = block_of(conversation.resident)
    taken = [Taken(Step(step.step), step.taken_at) for step in steps]
    reached = standing(taken, now, lapse_of(conversation.municipality))
    if reached.last is None and block is None:
        return None
    last = steps[-1].step if steps else 0
    may_write = employee.role in WRITERS
    return ConductPanel(
        marks=tuple(Mark(str(SHORT[step]), _look(step, last)) for step in Step),
        steps=tuple(
            TakenRow(
                str(SHORT[Step(step.step)]),
                _("%(name)s, %(day)s: %(what)s")
                % {
                    "name": step.employee.name,
                    "day": date_format(localtime(step.taken_at), "j F H:i"),
                    "what": behaviour_names(step.behaviours).lower(),
                },
                step.passage,
            )
            for step in steps
        ),
        lapses=date_format(localtime(reached.lapses_at), "j F Y") if reached.lapses_at else "",
        chip=_chip(block),
        blocks_url=reverse("blocks") if may_write and block else "",
        end_url=reverse("end_conduct", args=[conversation.pk]) if may_write and not block else "",
    )


def _look(step: Step, last: int) -> str:
    if step == last:
        return "now"
    return "done" if step < last else ""


def _chip(block: Block | None) -> Chip | None:
    if block is None:
        return None
    match block.state:
        case BlockState.ASKED:
            return Chip("hourglass", _("Block waits for a second signature"), "warn")
        case BlockState.STANDING:
            until = {"day": date_format(block.ends_on, "j F Y")}
            return Chip("ban", _("Blocked until %(day)s") % until, "neg")
        case _ if block.trouble:
            return Chip("triangle-alert", _("WhatsApp has not done it yet"), "warn")
        case BlockState.ENDING:
            return Chip("rotate-ccw", _("Block is being lifted"), "info")
        case _:
            return Chip("ban", _("Block is being carried out"), "warn")
