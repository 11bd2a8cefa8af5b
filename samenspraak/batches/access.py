"""What an employee may see of batches: everything here is a queryset that holds nothing else."""

from django.db.models import QuerySet

from samenspraak.batches.models import Batch
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import Employee


def batches_for(employee: Employee) -> QuerySet[Batch]:
    """Their own, of who answers residents: nobody else begins or undoes them."""
    if not answers_residents(employee):
        return Batch.objects.none()
    return Batch.objects.filter(employee=employee, municipality_id=employee.municipality_id)
