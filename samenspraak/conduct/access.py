"""What an employee may see of conduct: everything here is a queryset that holds nothing else."""

from django.db.models import QuerySet

from samenspraak.conduct.models import LIFTABLE, Block
from samenspraak.conversations.access import answerable_for
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import Employee, Role


def blocks_for(employee: Employee) -> QuerySet[Block]:
    """The blocks of the municipality, for who answers residents: they ask for one and sign for a colleague."""
    if not answers_residents(employee):
        return Block.objects.none()
    return Block.objects.filter(conversation__in=answerable_for(employee))


def liftable_for(employee: Employee) -> QuerySet[Block]:
    """The blocks a team lead may lift or keep."""
    mine = blocks_for(employee).filter(state__in=LIFTABLE)
    return mine if employee.role == Role.LEAD else mine.none()
