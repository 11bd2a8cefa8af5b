"""The municipality's policy for the guard: what it is, and changing a rule of it."""

from collections.abc import Iterable
from datetime import datetime

from django.db import transaction

from samenspraak.domain.policy import DEFAULTS, Measure, Policy, Rule, choices, rule_called
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, GuardRule, Municipality


class MeasureRefused(Exception):
    """This measure may not be chosen for this rule; offer `policy.choices(rule)`. Nothing was changed."""


def policy_of(municipality: Municipality) -> Policy:
    """The defaults and what the municipality chose otherwise: one query. Load it once for a batch."""
    return policy_from(GuardRule.objects.filter(municipality=municipality))


def policy_from(rows: Iterable[GuardRule]) -> Policy:
    """The policy that these rows are. One of a kind that is not there any more counts for nothing."""
    return Policy({rule: Measure(row.measure) for row in rows if (rule := rule_called(row.name))})


@transaction.atomic
def change(employee: Employee, rule: Rule, measure: Measure, *, why: str, now: datetime) -> bool:
    """Choose a measure in the employee's municipality; the default's own takes the rule back to the default.

    `why` goes into the journal as it stands. False, and nothing is written, when it is so already.
    Raises MeasureRefused.
    """
    if measure not in choices(rule):
        raise MeasureRefused
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    old = policy_of(municipality).measure(rule)
    if measure is old:
        return False
    _keep(employee, rule, measure, why=why, now=now)
    write(
        Deed.CHANGED_GUARD_RULE,
        f"guard:{rule}",
        municipality=municipality.pk,
        employee=employee,
        details={"old": old, "new": measure, "reason": why},
    )
    return True


def _keep(employee: Employee, rule: Rule, measure: Measure, *, why: str, now: datetime) -> None:
    """A row for what differs from the default, and none for what does not."""
    rules = GuardRule.objects.filter(municipality_id=employee.municipality_id)
    rules.filter(trust=rule.trust, flow=rule.flow, kind=rule.kind).delete()
    if measure is DEFAULTS[rule].measure:
        return
    GuardRule.objects.create(
        municipality_id=employee.municipality_id,
        trust=rule.trust,
        flow=rule.flow,
        kind=rule.kind,
        measure=measure,
        why=why,
        changed_by=employee,
        changed_at=now,
    )
