"""What an employee may see of referrals: everything here is a queryset that holds nothing else."""

from django.db.models import QuerySet

from samenspraak.conversations.access import conversations_for
from samenspraak.organisation.models import Employee
from samenspraak.referrals.models import Referral


def referrals_for(employee: Employee) -> QuerySet[Referral]:
    """Those of the conversations the employee may see."""
    return Referral.objects.filter(conversation__in=conversations_for(employee))
