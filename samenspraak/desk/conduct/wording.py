"""What the five steps, the behaviours and the refusals are called on screen."""

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conduct.blocking import AlreadyAsked, NoReason, WrongEnd
from samenspraak.conduct.stepping import NoBehaviour, NotExperienced, NotSaid
from samenspraak.conversations.answering import Empty, TooLong, WindowClosed
from samenspraak.desk.thread.refusals import refusal_text
from samenspraak.domain.protocol import Behaviour, NotRepeated, Step, StepSkipped
from samenspraak.privacy.clearing import Stopped

SHORT: dict[Step, Promise] = {
    Step.NAMED: gettext_lazy("Named"),
    Step.WARNED: gettext_lazy("Warned"),
    Step.REMINDED: gettext_lazy("Warned before"),
    Step.ANNOUNCED: gettext_lazy("Block announced"),
    Step.BLOCKED: gettext_lazy("Blocked"),
}
TITLES: dict[Step, Promise] = {
    Step.NAMED: gettext_lazy("Step 1: name the behaviour"),
    Step.WARNED: gettext_lazy("Step 2: warn, with the consequence"),
    Step.REMINDED: gettext_lazy("Step 3: refer to the warning"),
    Step.ANNOUNCED: gettext_lazy("Step 4: ask for a block"),
}
EXPLAINED: dict[Step, Promise] = {
    Step.NAMED: gettext_lazy("Say which words you do not accept, and that you still want to help."),
    Step.WARNED: gettext_lazy("Say what happens when it is repeated: no more help on WhatsApp, and a block."),
    Step.REMINDED: gettext_lazy("Say that you warned before, and that it did not help."),
    Step.ANNOUNCED: gettext_lazy(
        "A second person decides, one of you a team lead. Only then does the resident read this, and is blocked."
    ),
}
BEHAVIOURS: dict[Behaviour, Promise] = {
    Behaviour.ABUSE: gettext_lazy("Abuse"),
    Behaviour.THREAT: gettext_lazy("Threat"),
    Behaviour.DISCRIMINATION: gettext_lazy("Discrimination"),
    Behaviour.SEXUAL: gettext_lazy("Sexual remark"),
}

type Refusal = (
    NotExperienced | StepSkipped | NotRepeated | NotSaid | NoBehaviour | NoReason | WrongEnd | AlreadyAsked
    | Empty | TooLong | WindowClosed | Stopped
)  # fmt: skip
REFUSALS = (
    NotExperienced, StepSkipped, NotRepeated, NotSaid, NoBehaviour, NoReason, WrongEnd, AlreadyAsked,
    Empty, TooLong, WindowClosed, Stopped,
)  # fmt: skip


def behaviour_names(behaviours: list[str]) -> str:
    """The behaviours of a step, with commas."""
    return ", ".join(str(BEHAVIOURS[Behaviour(word)]) for word in behaviours)


def why_not(refusal: Refusal) -> str:
    """Why the step was not taken, and what to do."""
    match refusal:
        case NotExperienced():
            return _("You are still being trained. Ask an experienced colleague to take this step.")
        case StepSkipped():
            return _("Another step comes first: %(step)s. Close this and try again.") % {
                "step": SHORT[refusal.due]
            }
        case NotRepeated():
            return _("The resident has not done it again since the warning. Help with the question first.")
        case NotSaid():
            return _("Quote the resident's own words, at most 300 characters.")
        case NoBehaviour():
            return _("Choose what it is. Is it none of these? Then this is no ground for a step.")
        case NoReason():
            return _("Write down why a block is needed. The resident may ask for it.")
        case WrongEnd():
            return _("Choose a last day after today, at most %(days)d days from now.") % {
                "days": refusal.longest_days
            }
        case AlreadyAsked():
            return _("A block of this resident is asked for already.")
        case _:
            return refusal_text(refusal)
