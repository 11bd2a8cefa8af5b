"""The five steps with a resident who misbehaves (gedragsprotocol): which one is next, and when the last one lapses.

Source: the municipalities' own working agreements for WhatsApp. Name the behaviour; warn, with the consequence; on
repetition refer to the warning; close with notice of the block; block. Nobody skips a step.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum


class Step(IntEnum):
    """A step (stap) of the protocol, in its order."""

    NAMED = 1
    WARNED = 2
    REMINDED = 3
    ANNOUNCED = 4
    BLOCKED = 5


class Behaviour(StrEnum):
    """What is not accepted. Anger, criticism, repetition, a complaint or a Woo request is never in this list."""

    ABUSE = "schelden"
    THREAT = "dreigen"
    DISCRIMINATION = "discrimineren"
    SEXUAL = "seksueel"


TOGETHER = frozenset({Step.WARNED, Step.ANNOUNCED, Step.BLOCKED})
"""Steps that may lean on the same words of the resident as the step before; the others ask for words after it."""


class StepSkipped(Exception):
    """Another step comes first: ``due``. Take that one."""

    def __init__(self, due: Step) -> None:
        super().__init__(due.name)
        self.due = due


class NotRepeated(Exception):
    """The resident has not done it again since the last step: wait, and help with the question."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A step that was taken, at an aware time (UTC)."""

    step: Step
    at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the protocol is: the last step that still counts, when it lapses, and the step that comes next.

    ``last`` None: nothing counts, the next step is the first. ``next`` None: all five were taken.
    """

    last: Taken | None
    lapses_at: datetime | None
    next: Step | None


def standing(taken: Sequence[Taken], now: datetime, lapse: timedelta) -> Standing:
    """How far it is at this moment; ``taken`` in the order of time. A step lapses ``lapse`` after it was taken."""
    if not taken or now >= taken[-1].at + lapse:
        return Standing(None, None, Step.NAMED)
    last = taken[-1]
    following = Step(last.step + 1) if last.step is not Step.BLOCKED else None
    return Standing(last, last.at + lapse, following)


def check(step: Step, said_at: datetime, reached: Standing) -> None:
    """Whether this step may be taken for what the resident said at a moment. Raises StepSkipped, NotRepeated."""
    if reached.next is not step:
        raise StepSkipped(reached.next or Step.BLOCKED)
    if reached.last is not None and step not in TOGETHER and said_at <= reached.last.at:
        raise NotRepeated
