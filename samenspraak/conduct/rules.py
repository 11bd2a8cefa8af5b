"""How long steps count and blocks last in a municipality, and changing that."""

from datetime import timedelta

from django.db import transaction

from samenspraak.conduct.models import ConductRules
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality


def rules_of(municipality: Municipality) -> ConductRules:
    """Those of the municipality, or the defaults in a row that is not kept."""
    return ConductRules.objects.filter(municipality=municipality).first() or ConductRules(
        municipality=municipality
    )


def lapse_of(municipality: Municipality) -> timedelta:
    """How long a step counts."""
    return timedelta(days=rules_of(municipality).lapse_days)


@transaction.atomic
def change_rules(employee: Employee, rules: ConductRules) -> None:
    """Keep them from now on. Steps that lapsed under the old rules may count again under new ones, and the reverse."""
    rules.save()
    write(
        Deed.CHANGED_CONDUCT_RULES,
        f"municipality:{rules.municipality_id}",
        municipality=rules.municipality_id,
        employee=employee,
        details={
            "lapse_days": rules.lapse_days,
            "block_days": rules.block_days,
            "longest_block_days": rules.longest_block_days,
        },
    )
