"""Who looks at a conversation, and who writes in it: known for a while and in memory only, never in a table.

Whoever is there says so again before their time is over; whose browser or web process is gone, disappears by itself.
"""

from collections import defaultdict
from dataclasses import dataclass

from samenspraak.conversations.announcing import Doing
from samenspraak.desk.stream.notices import PresenceNotice

KNOWN_SECONDS = {Doing.LOOKS: 50.0, Doing.TYPES: 8.0}

type Place = tuple[int, int]
"""A municipality and a conversation of it."""
type Sign = tuple[int, str, str]
"""An employee, the screen they look on, and what they do."""


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who is there now."""

    employee_id: int
    types: bool


class Presence:
    """Takes what the database tells and the time, and says whether a screen has to show anything else."""

    def __init__(self) -> None:
        self._until: dict[Place, dict[Sign, float]] = defaultdict(dict)

    def hear(self, notice: PresenceNotice, now: float) -> bool:
        """Whether who is there changed by it."""
        place = (notice.municipality_id, notice.conversation_id)
        before = self.at(place)
        signs = self._until[place]
        if notice.doing == Doing.GONE:
            self._leave(signs, notice)
        else:
            signs[_sign(notice)] = now + KNOWN_SECONDS[Doing(notice.doing)]
        return self.at(place) != before

    def expire(self, now: float) -> list[Place]:
        """The conversations where somebody's time is over."""
        changed = []
        for place, signs in list(self._until.items()):
            before = self.at(place)
            for sign in [sign for sign, until in signs.items() if until <= now]:
                del signs[sign]
            if self.at(place) != before:
                changed.append(place)
            if not signs:
                del self._until[place]
        return changed

    def at(self, place: Place) -> tuple[Present, ...]:
        """Who is there, in the order of their ids."""
        signs = self._until.get(place, {})
        typing = {employee for employee, _screen, doing in signs if doing == Doing.TYPES}
        there = {employee for employee, _screen, _doing in signs}
        return tuple(Present(employee, employee in typing) for employee in sorted(there))

    @staticmethod
    def _leave(signs: dict[Sign, float], notice: PresenceNotice) -> None:
        """One screen goes; who has no other one writes no longer."""
        signs.pop((notice.employee_id, notice.screen, Doing.LOOKS), None)
        if not any(employee == notice.employee_id and doing == Doing.LOOKS for employee, _, doing in signs):
            signs.pop((notice.employee_id, "", Doing.TYPES), None)


def _sign(notice: PresenceNotice) -> Sign:
    """What is written is the employee's, on whichever screen."""
    return notice.employee_id, "" if notice.doing == Doing.TYPES else notice.screen, notice.doing
