"""The guard's policy: its defaults as a table, what may be chosen, and what no choice can undo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import DEFAULTS, Flow, Measure, Policy, Rule, Trust, choices

CORE = ("BSN", "IBAN", "DOCNR", "DOB", "ADDRESS")
TABLE = [
    # kind, message channel in and out, own app in and out
    ("BSN", "refer stop mask stop"),
    ("IBAN", "refer stop allow allow"),
    ("DOCNR", "refer stop mask stop"),
    ("DOB", "refer stop allow allow"),
    ("ADDRESS", "refer stop allow allow"),
    ("CARD", "mask stop mask stop"),
    ("CREDENTIAL", "mask stop mask stop"),
    ("SPECIAL", "mask stop mask allow"),
    ("VNR", "mask stop mask stop"),
    ("ANR", "mask stop mask stop"),
    ("EMAIL", "mask stop allow allow"),
    ("KENTEKEN", "mask stop allow allow"),
    ("PHONE_THIRD", "mask stop allow allow"),
]
RULES = list(DEFAULTS)
CHOSEN = st.dictionaries(st.sampled_from(RULES), st.sampled_from(Measure))


@pytest.mark.parametrize(("kind", "expected"), TABLE)
def test_default_is_the_text_of_the_municipality(kind: str, expected: str) -> None:
    policy = Policy()
    rules = [Rule(trust, flow, Kind(kind)) for trust in Trust for flow in Flow]
    assert " ".join(policy.measure(rule) for rule in rules) == expected


def test_every_kind_has_a_rule_for_every_channel_both_ways() -> None:
    assert {kind for kind, _expected in TABLE} == set(Kind)
    assert set(RULES) == {Rule(trust, flow, kind) for trust in Trust for flow in Flow for kind in Kind}


def test_own_app_allows_whatever_a_message_channel_allows_and_more() -> None:
    for flow in Flow:
        assert Policy().allowed(Trust.MESSAGING, flow) < Policy().allowed(Trust.OWN_APP, flow)


def test_nothing_of_the_label_list_passes_a_message_channel_by_default() -> None:
    assert Policy().allowed(Trust.MESSAGING, Flow.IN) == Policy().allowed(Trust.MESSAGING, Flow.OUT) == set()


def test_core_kinds_are_referred_when_they_come_in() -> None:
    assert Policy().kinds(Trust.MESSAGING, Flow.IN, Measure.REFER) == set(CORE)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_every_default_may_be_chosen(rule: Rule) -> None:
    assert DEFAULTS[rule].measure in choices(rule)


@pytest.mark.parametrize("rule", RULES, ids=str)
def test_what_came_in_is_never_stopped_and_what_goes_out_never_masked(rule: Rule) -> None:
    impossible = {Measure.STOP} if rule.flow is Flow.IN else {Measure.MASK, Measure.REFER}
    assert not impossible & set(choices(rule))


def test_only_the_bsn_on_message_channels_can_never_be_allowed() -> None:
    closed = [str(rule) for rule in RULES if Measure.ALLOW not in choices(rule)]
    assert closed == ["messaging.in.BSN", "messaging.out.BSN"]


@given(CHOSEN)
def test_bsn_is_never_allowed_on_a_message_channel_whatever_is_stored(chosen: dict[Rule, Measure]) -> None:
    policy = Policy(chosen)
    assert all(Kind.BSN not in policy.allowed(Trust.MESSAGING, flow) for flow in Flow)


@given(CHOSEN)
def test_choice_holds_when_it_may_be_made_and_only_then(chosen: dict[Rule, Measure]) -> None:
    policy = Policy(chosen)
    for rule in RULES:
        wanted = chosen.get(rule, DEFAULTS[rule].measure)
        holds = wanted if wanted in choices(rule) else DEFAULTS[rule].measure
        assert policy.measure(rule) is holds


@given(CHOSEN, st.sampled_from(Trust), st.sampled_from(Flow))
def test_every_kind_has_exactly_one_measure(chosen: dict[Rule, Measure], trust: Trust, flow: Flow) -> None:
    parts = [Policy(chosen).kinds(trust, flow, measure) for measure in Measure]
    assert sum(map(len, parts)) == len(Kind)
