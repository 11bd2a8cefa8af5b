"""The municipality's policy: a rule is changed with a reason, in the journal, and not beyond what may be."""

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import DEFAULTS, Flow, Measure, Policy, Rule, Trust, choices
from samenspraak.organisation.guard_policy import MeasureRefused, change, policy_of
from samenspraak.organisation.models import Employee, GuardRule, JournalEntry, Role
from tests.makers import MONDAY_MORNING, a_municipality, an_employee

EMAIL_IN = Rule(Trust.MESSAGING, Flow.IN, Kind.EMAIL)
EMAIL_OUT = Rule(Trust.MESSAGING, Flow.OUT, Kind.EMAIL)
BSN_IN = Rule(Trust.MESSAGING, Flow.IN, Kind.BSN)
WHY = "Besluit van 3 november: nodig voor afspraken"


@pytest.fixture
def officer(db: None) -> Employee:
    return an_employee(a_municipality(), Role.PRIVACY_OFFICER, "Tom van Dalen")


def _change(officer: Employee, rule: Rule, measure: Measure, why: str = WHY) -> bool:
    return change(officer, rule, measure, why=why, now=MONDAY_MORNING)


def test_municipality_that_chose_nothing_has_the_defaults(officer: Employee) -> None:
    assert policy_of(officer.municipality) == Policy()


def test_changed_rule_holds_and_says_who_and_why(officer: Employee) -> None:
    assert _change(officer, EMAIL_IN, Measure.ALLOW)
    policy = policy_of(officer.municipality)
    assert policy.measure(EMAIL_IN) is Measure.ALLOW
    assert policy.measure(EMAIL_OUT) is Measure.STOP
    row = GuardRule.objects.get()
    assert (row.changed_by, row.changed_at, row.why) == (officer, MONDAY_MORNING, WHY)


def test_change_stands_in_the_journal_with_old_new_who_and_why(officer: Employee) -> None:
    _change(officer, EMAIL_IN, Measure.ALLOW)
    _change(officer, EMAIL_IN, Measure.REFER, "Toch niet")
    first, second = JournalEntry.objects.order_by("pk")
    assert (first.deed, first.subject, first.employee) == (
        "changed_guard_rule",
        "guard:messaging.in.EMAIL",
        officer,
    )
    assert first.details == {"old": "mask", "new": "allow", "reason": WHY}
    assert second.details == {"old": "allow", "new": "refer", "reason": "Toch niet"}


def test_rule_that_goes_back_to_its_default_leaves_no_row_and_is_journalled(officer: Employee) -> None:
    _change(officer, EMAIL_IN, Measure.ALLOW)
    assert _change(officer, EMAIL_IN, Measure.MASK, "Terug")
    assert policy_of(officer.municipality) == Policy()
    assert not GuardRule.objects.exists()
    assert JournalEntry.objects.latest("pk").details == {"old": "allow", "new": "mask", "reason": "Terug"}


def test_choosing_what_holds_already_writes_nothing(officer: Employee) -> None:
    assert not _change(officer, EMAIL_IN, Measure.MASK)
    assert not GuardRule.objects.exists()
    assert not JournalEntry.objects.exists()


@pytest.mark.parametrize(
    ("rule", "measure"),
    [(rule, measure) for rule in DEFAULTS for measure in Measure if measure not in choices(rule)],
    ids=str,
)
def test_measure_that_may_not_be_chosen_is_refused(officer: Employee, rule: Rule, measure: Measure) -> None:
    with pytest.raises(MeasureRefused):
        _change(officer, rule, measure)
    assert not GuardRule.objects.exists()
    assert not JournalEntry.objects.exists()


@pytest.mark.parametrize(
    ("rule", "measure"),
    [(BSN_IN, "allow"), (EMAIL_IN, "stop"), (EMAIL_OUT, "mask"), (EMAIL_IN, "whatever")],
)
def test_database_refuses_it_too(officer: Employee, rule: Rule, measure: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        _stored(officer, rule, measure)


def test_other_municipality_keeps_its_own_rules(officer: Employee) -> None:
    other = a_municipality("elders")
    _change(officer, EMAIL_IN, Measure.ALLOW)
    assert policy_of(other) == Policy()


def test_policy_is_one_query_however_many_rules_were_changed(officer: Employee) -> None:
    for kind in (Kind.EMAIL, Kind.KENTEKEN, Kind.DOB):
        _change(officer, Rule(Trust.MESSAGING, Flow.IN, kind), Measure.ALLOW)
    with CaptureQueriesContext(connection) as caught:
        policy_of(officer.municipality)
    assert len(caught) == 1


def test_rule_of_a_kind_that_is_not_there_any_more_counts_for_nothing(officer: Employee) -> None:
    GuardRule.objects.create(
        municipality=officer.municipality,
        trust="messaging",
        flow="in",
        kind="FINGERPRINT",
        measure="allow",
        why=WHY,
        changed_by=officer,
        changed_at=MONDAY_MORNING,
    )
    assert policy_of(officer.municipality) == Policy()


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(list(DEFAULTS)), st.sampled_from(Measure)), max_size=6))
def test_bsn_never_passes_a_message_channel_whatever_was_tried(
    officer: Employee, tried: list[tuple[Rule, Measure]]
) -> None:
    for rule, measure in tried:
        if measure in choices(rule):
            _change(officer, rule, measure)
    policy = policy_of(officer.municipality)
    assert all(Kind.BSN not in policy.allowed(Trust.MESSAGING, flow) for flow in Flow)


def _stored(officer: Employee, rule: Rule, measure: str) -> GuardRule:
    return GuardRule.objects.create(
        municipality=officer.municipality,
        trust=rule.trust,
        flow=rule.flow,
        kind=rule.kind,
        measure=measure,
        why=WHY,
        changed_by=officer,
        changed_at=MONDAY_MORNING,
    )
