"""The log for who reads along: without the buttons of those who answer residents."""

from collections.abc import Iterable
from dataclasses import replace

from samenspraak.desk.handoff.cards import Card
from samenspraak.desk.thread.drawing import Entry
from samenspraak.desk.thread.entries import Bubble, Foot, Notice
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.models import Employee


def shown_to(employee: Employee, drawn: Entry) -> Entry:
    """One message as this employee sees it."""
    return drawn if employee.role in WRITERS else for_readers(drawn)


def all_shown_to(employee: Employee, drawn: Iterable[Entry]) -> tuple[Entry, ...]:
    """The same for a stretch of the log."""
    return tuple(shown_to(employee, one) for one in drawn)


def for_readers(drawn: Entry) -> Entry:
    """Showing what is masked is left; that is recorded."""
    match drawn:
        case Bubble():
            feet = tuple(_for_readers(foot) for foot in drawn.feet)
            return replace(drawn, can_answer=False, can_mark=False, feet=feet)
        case Card():
            return replace(drawn, deeds=())
        case Notice():
            return replace(drawn, url="", link="")
        case _:
            return drawn


def _for_readers(foot: Foot) -> Foot:
    return replace(foot, actions=tuple(action for action in foot.actions if action.is_for_readers))
