"""What a municipality decides about finished conversations: when one opens again, whether we ask how it was."""

from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee
from samenspraak.organisation.municipal_rules import change_rules

HOURS = (0, 4, 24, 72, 168)
"""From never to a week: later than that it is another question."""


class NoSuchRule(Exception):
    """This cannot be chosen; offer ``HOURS``. Nothing was changed."""


def change_closing_rules(employee: Employee, *, reopen_hours: int, asks_satisfaction: bool) -> None:
    """For messages that come in, and conversations that end, from now on. Raises NoSuchRule."""
    if reopen_hours not in HOURS:
        raise NoSuchRule
    change_rules(
        employee, Deed.CHANGED_CLOSING_RULES, reopen_hours=reopen_hours, asks_satisfaction=asks_satisfaction
    )
