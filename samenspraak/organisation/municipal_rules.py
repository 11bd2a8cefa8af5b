"""Changes what a municipality decides about itself, in columns of its own row."""

from django.db import transaction

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality


@transaction.atomic
def change_rules(employee: Employee, deed: Deed, **rules: int) -> None:
    """Each rule by the name of its column, and all of them in the journal."""
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    for column, rule in rules.items():
        setattr(municipality, column, rule)
    municipality.save(update_fields=list(rules))
    write(
        deed,
        f"municipality:{municipality.pk}",
        municipality=municipality.pk,
        employee=employee,
        details={column: int(rule) for column, rule in rules.items()},
    )
