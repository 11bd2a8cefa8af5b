"""The states of a question to the back office, and the table of which step leads where; docs/handoff.md draws it."""

from collections.abc import Mapping
from enum import StrEnum


class Stage(StrEnum):
    """How far a handoff is."""

    ASKED = "asked"
    """The specialist has the question."""
    ASKED_BACK = "asked_back"
    """The specialist wants to know more from the contact centre first."""
    MORE_TIME = "more_time"
    """The specialist asked for a later term; the contact centre has to agree."""
    ANSWERED = "answered"
    """The contact centre has the answer and has to give it to the resident."""
    SETTLED = "settled"
    """The resident has the answer."""
    WITHDRAWN = "withdrawn"
    """The contact centre does not need an answer any more."""


class Party(StrEnum):
    """Who takes a step."""

    SPECIALIST = "specialist"
    CONTACT_CENTRE = "contact_centre"
    HOUSE = "house"
    """The system by itself."""


class Step(StrEnum):
    """What leads from one stage to the next."""

    ASK = "ask"
    ANSWER = "answer"
    ASK_BACK = "ask_back"
    ASK_FOR_TIME = "ask_for_time"
    TELL_MORE = "tell_more"
    PROLONG = "prolong"
    """The resident is told a later term, in the same deed."""
    DECLINE = "decline"
    WITHDRAW = "withdraw"
    SETTLE = "settle"
    RUN_OUT = "run_out"
    """The term ended and nobody had told the resident of a later one."""
    HANDLED = "handled"
    """Somebody handled it in the register where it stood as well."""


LIVE = (Stage.ASKED, Stage.ASKED_BACK, Stage.MORE_TIME, Stage.ANSWERED)
"""The resident still waits for an answer."""
WITH_SPECIALIST = (Stage.ASKED, Stage.ASKED_BACK, Stage.MORE_TIME)
"""There is no answer yet."""

TAKEN_BY: Mapping[Step, Party] = {
    Step.ASK: Party.CONTACT_CENTRE,
    Step.ANSWER: Party.SPECIALIST,
    Step.ASK_BACK: Party.SPECIALIST,
    Step.ASK_FOR_TIME: Party.SPECIALIST,
    Step.TELL_MORE: Party.CONTACT_CENTRE,
    Step.PROLONG: Party.CONTACT_CENTRE,
    Step.DECLINE: Party.CONTACT_CENTRE,
    Step.WITHDRAW: Party.CONTACT_CENTRE,
    Step.SETTLE: Party.CONTACT_CENTRE,
    Step.RUN_OUT: Party.HOUSE,
    Step.HANDLED: Party.HOUSE,
}

LEADS: Mapping[tuple[Stage | None, Step], Stage] = {
    (None, Step.ASK): Stage.ASKED,
    (Stage.ASKED, Step.ANSWER): Stage.ANSWERED,
    (Stage.ASKED, Step.ASK_BACK): Stage.ASKED_BACK,
    (Stage.ASKED, Step.ASK_FOR_TIME): Stage.MORE_TIME,
    (Stage.ASKED, Step.TELL_MORE): Stage.ASKED,
    (Stage.ASKED, Step.PROLONG): Stage.ASKED,
    (Stage.ASKED, Step.RUN_OUT): Stage.ASKED,
    (Stage.ASKED, Step.HANDLED): Stage.ANSWERED,
    (Stage.ASKED, Step.WITHDRAW): Stage.WITHDRAWN,
    (Stage.ASKED_BACK, Step.ANSWER): Stage.ANSWERED,
    (Stage.ASKED_BACK, Step.TELL_MORE): Stage.ASKED,
    (Stage.ASKED_BACK, Step.PROLONG): Stage.ASKED_BACK,
    (Stage.ASKED_BACK, Step.RUN_OUT): Stage.ASKED_BACK,
    (Stage.ASKED_BACK, Step.HANDLED): Stage.ANSWERED,
    (Stage.ASKED_BACK, Step.WITHDRAW): Stage.WITHDRAWN,
    (Stage.MORE_TIME, Step.ANSWER): Stage.ANSWERED,
    (Stage.MORE_TIME, Step.PROLONG): Stage.ASKED,
    (Stage.MORE_TIME, Step.DECLINE): Stage.ASKED,
    (Stage.MORE_TIME, Step.RUN_OUT): Stage.MORE_TIME,
    (Stage.MORE_TIME, Step.HANDLED): Stage.ANSWERED,
    (Stage.MORE_TIME, Step.WITHDRAW): Stage.WITHDRAWN,
    (Stage.ANSWERED, Step.TELL_MORE): Stage.ASKED,
    (Stage.ANSWERED, Step.PROLONG): Stage.ANSWERED,
    (Stage.ANSWERED, Step.RUN_OUT): Stage.ANSWERED,
    (Stage.ANSWERED, Step.SETTLE): Stage.SETTLED,
}
"""From which stage (None: there was no question yet) which step leads where; what is not here cannot be done."""


class NotPossible(Exception):
    """This step does not exist from here: somebody was before us. Show how it stands now."""

    def __init__(self, stage: Stage, step: Step) -> None:
        super().__init__(f"{step} from {stage}")
        self.stage, self.step = stage, step


def after(stage: Stage, step: Step) -> Stage:
    """Where the step leads. Raises NotPossible."""
    if (stage, step) not in LEADS:
        raise NotPossible(stage, step)
    return LEADS[stage, step]


def can(stage: Stage, step: Step) -> bool:
    """Whether the step exists from here."""
    return (stage, step) in LEADS
