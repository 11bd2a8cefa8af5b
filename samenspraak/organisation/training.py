"""Trains a new agent (inwerken): a team lead or administrator begins it, and lets go; nothing ends by itself."""

from datetime import datetime, timedelta
from enum import StrEnum

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Role, Training

TRAINERS = frozenset({Role.LEAD, Role.ADMINISTRATOR})
"""Who begins a training and ends it."""
APPROVERS = frozenset({Role.SENIOR, Role.LEAD})
"""Who decides on the answers of somebody who is being trained."""
KEPT_FOR = timedelta(days=90)
"""After it ended: long enough to talk about how it went."""


class Count(StrEnum):
    """What became of an answer, by the name of its column."""

    APPROVED = "approved"
    CHANGED = "changed"
    RETURNED = "returned"


def trainable_by(employee: Employee) -> QuerySet[Employee]:
    """The agents of the municipality, for who may begin or end their training; nobody for others."""
    if not employee.is_active or employee.role not in TRAINERS:
        return Employee.objects.none()
    agents = Employee.objects.filter(
        municipality_id=employee.municipality_id, role=Role.AGENT, is_active=True
    )
    return agents.select_related("team", "training")


def is_being_trained(employee: Employee) -> bool:
    """Whether their answers go past a colleague first: one query for an agent, none for others."""
    return employee.role == Role.AGENT and _running(employee).exists()


def is_loaded_as_trained(employee: Employee) -> bool:
    """The same of somebody who was loaded with their training: no query."""
    training: Training | None = getattr(employee, "training", None)
    return employee.role == Role.AGENT and training is not None and training.ended_at is None


def may_approve(employee: Employee) -> bool:
    """Whether they decide on answers of others."""
    return employee.is_active and employee.role in APPROVERS


def ready_for(employee: Employee) -> QuerySet[Employee]:
    """Who can be let go: so many of their answers were approved unchanged. Nobody for who does not train."""
    wanted = F("municipality__training_approvals")
    return trainable_by(employee).filter(training__ended_at=None, training__approved__gte=wanted)


@transaction.atomic
def begin_training(by: Employee, colleague: Employee, now: datetime) -> None:
    """From their next answer on. Who is being trained already stays so; an earlier training is forgotten."""
    if is_being_trained(colleague):
        return
    forget_training(colleague)
    Training.objects.create(employee=colleague, began_at=now)
    _journal(Deed.BEGAN_TRAINING, colleague, by)


@transaction.atomic
def let_go(by: Employee, colleague: Employee, now: datetime) -> bool:
    """Their next answer leaves at once; one that waits still waits. False when nobody was training them."""
    if not _running(colleague).update(ended_at=now):
        return False
    _journal(Deed.ENDED_TRAINING, colleague, by)
    return True


def count(employee: Employee, what: Count) -> None:
    """One more of their answers; of who was let go meanwhile nothing is counted."""
    _running(employee).update(**{what.value: F(what.value) + 1})


def forget_training(employee: Employee) -> None:
    """They do not work here any more."""
    Training.objects.filter(employee=employee).delete()


@app.periodic(cron="30 3 * * *")
@app.task(queue="upkeep", queueing_lock="forget_trainings")
def forget_trainings(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: forget how trainings went that ended longer ago than is kept; a second run finds nothing more."""
    return Training.objects.filter(ended_at__lte=timezone.now() - KEPT_FOR).delete()[0]


def _running(employee: Employee) -> QuerySet[Training]:
    return Training.objects.filter(employee=employee, ended_at=None)


def _journal(deed: Deed, colleague: Employee, by: Employee) -> None:
    subject = f"employee:{colleague.pk}"
    write(deed, subject, municipality=colleague.municipality_id, employee=by)
