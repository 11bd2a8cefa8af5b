"""What a municipality decides about training: after how many approvals the team lead hears that they can let go."""

from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee
from samenspraak.organisation.municipal_rules import change_rules

MOST_APPROVALS = 200


class NoSuchNumber(Exception):
    """It lies between 1 and ``MOST_APPROVALS``. Nothing was changed."""


def change_training_rules(employee: Employee, *, training_approvals: int) -> None:
    """From now on, also for who is being trained already. Raises NoSuchNumber."""
    if not 1 <= training_approvals <= MOST_APPROVALS:
        raise NoSuchNumber
    change_rules(employee, Deed.CHANGED_TRAINING_RULES, training_approvals=training_approvals)
