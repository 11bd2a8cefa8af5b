"""What an employee may see of residents: everything here is a queryset that holds nothing else."""

from django.db.models import QuerySet

from samenspraak.organisation.models import Employee, Role
from samenspraak.residents.models import Resident


def blocked_for(employee: Employee) -> QuerySet[Resident]:
    """Who is blocked in the team lead's municipality, the newest block first; nobody for others."""
    if not employee.is_active or employee.role != Role.LEAD:
        return Resident.objects.none()
    blocked = Resident.objects.filter(municipality_id=employee.municipality_id, blocked_at__isnull=False)
    return blocked.order_by("-blocked_at", "-pk")
