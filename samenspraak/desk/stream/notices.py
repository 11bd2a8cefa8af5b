"""What the database tells the stream: a conversation changed, or somebody's calls; and who is told."""

import json
from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True, slots=True)
class Notice:
    """One announcement of conversations.announcing, with ids only. ``message_id`` is None for the row alone."""

    municipality_id: int
    conversation_id: int
    message_id: int | None
    what: str


@dataclass(frozen=True, slots=True)
class CallsNotice:
    """The calls of one employee, or of nobody yet, changed, or one is due.

    The screens of that employee ask how it stands, and so does every agenda.
    """

    municipality_id: int
    employee_id: int | None


@dataclass(frozen=True, slots=True)
class PresenceNotice:
    """An employee looks at a conversation on one of their screens, writes in it, or went."""

    municipality_id: int
    conversation_id: int
    employee_id: int
    doing: str
    screen: str


@dataclass(frozen=True, slots=True)
class RightsNotice:
    """One employee may do other things now, or nothing any more."""

    municipality_id: int
    employee_id: int


@dataclass(frozen=True, slots=True)
class ResyncNotice:
    """Many may see other conversations now."""

    municipality_id: int


@dataclass(frozen=True, slots=True)
class BatchNotice:
    """The batch of one employee is further, or over."""

    municipality_id: int
    employee_id: int


type AnyNotice = Notice | CallsNotice | PresenceNotice | RightsNotice | ResyncNotice | BatchNotice


def notice_from(payload: str) -> AnyNotice:
    """The announcement in a NOTIFY payload."""
    data = json.loads(payload)
    if "doing" in data:
        where = data["municipality"], data["conversation"]
        return PresenceNotice(*where, data["employee"], data["doing"], data["screen"])
    if "rights" in data:
        return RightsNotice(data["municipality"], data["employee"])
    if "resync" in data:
        return ResyncNotice(data["municipality"])
    if "batch" in data:
        return BatchNotice(data["municipality"], data["employee"])
    if "employee" in data:
        return CallsNotice(data["municipality"], data["employee"])
    return Notice(data["municipality"], data["conversation"], data["message"], data["what"])


class Look(NamedTuple):
    """What makes a drawing differ between those who read the same conversations."""

    language: str
    may_write: bool


@dataclass(frozen=True, slots=True)
class Viewer:
    """Whom a stream belongs to. All who may read a conversation are told the same of it.

    ``reads_apart``: of what no private team has they see nothing live, as a communications adviser.

    ``conversation_id`` is what stands open on the screen, if anything does. ``team_id`` is the employee's own: in
    another one they may see others.

    ``may_write``: with the buttons of who answers residents, and with alerts, whatever the screen shows.

    ``shows_none``: the screen shows no conversations, and hears of calls, handoffs and alerts alone; so does who may
    not read them, a specialist, without the alerts.

    ``awaits_first``: the page of getting started, that hears that something came or left, and nothing of it.
    """

    employee_id: int
    municipality_id: int
    language: str
    shows_none: bool = False
    conversation_id: int | None = None
    may_write: bool = False
    team_id: int | None = None
    awaits_first: bool = False
    reads_apart: bool = False

    def is_in(self, circle: frozenset[int] | None) -> bool:
        """Whether they are among those who see a conversation; None is everybody but who reads apart."""
        return not self.reads_apart if circle is None else self.employee_id in circle

    @property
    def look(self) -> Look:
        """How it is drawn for them."""
        return Look(self.language, self.may_write)
