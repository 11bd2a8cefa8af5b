"""What a register has to be told of a handoff: noted in the transaction of the step, told by a job after it."""

from datetime import datetime

from samenspraak.domain.back_office import INTERNAL
from samenspraak.domain.handoff import Step
from samenspraak.handoff.models import Handoff, Register, Registration

TOLD_OF = frozenset({Step.TELL_MORE, Step.ANSWER, Step.WITHDRAW, Step.SETTLE})
"""What changes there: the text of the task, or whether it has to be answered. The rest stays in the house."""


def note_step(handoff: Handoff, step: Step, now: datetime) -> None:
    """The register is told soon, when this municipality has one and it concerns the register."""
    if step is Step.ASK:
        elsewhere = Register.objects.exclude(system=INTERNAL).filter(municipality_id=handoff.municipality_id)
        if elsewhere.exists():
            Registration.objects.create(handoff=handoff, due_at=now)
    elif step in TOLD_OF:
        known = Registration.objects.filter(handoff=handoff)
        known.update(due_at=now, trouble="", **({"handled_at": None} if step is Step.TELL_MORE else {}))
