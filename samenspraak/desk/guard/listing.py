"""The policy as it is listed: per trust of a channel a table of kinds, with what happens in and out, and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.channels.traits import TRAITS
from samenspraak.desk.finding_names import finding_name
from samenspraak.desk.guard.wording import FLOWS, GROUNDS, MEASURES, TRUSTS
from samenspraak.desk.history import MOST, Past
from samenspraak.desk.marks import Chip, moment
from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import DEFAULTS, Flow, Measure, Policy, Rule, Trust, choices
from samenspraak.organisation.access import guard_rules_for, journal_for
from samenspraak.organisation.guard_policy import policy_from
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, GuardRule, Role

CHIPS: Mapping[Measure, tuple[str, str]] = {
    Measure.ALLOW: ("circle-check", "ok"),
    Measure.MASK: ("eye-off", ""),
    Measure.REFER: ("corner-up-right", "info"),
    Measure.STOP: ("hand", "neg"),
}


@dataclass(frozen=True, slots=True)
class Change:
    """Who chose otherwise than the default, when and why."""

    by: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class RuleView:
    """One rule; `chip` is what happens, `default` what would happen by itself, `ground` why that is so.

    `change` None: it is the default. `url` empty: this reader cannot change it; `is_fixed`: nobody can.
    """

    name: str
    kind: str
    where: str
    way: str
    chip: Chip
    ground: str
    default: str
    change: Change | None
    url: str
    is_fixed: bool


@dataclass(frozen=True, slots=True)
class KindView:
    """One kind of data, both ways."""

    kind: str
    inward: RuleView
    outward: RuleView


@dataclass(frozen=True, slots=True)
class TrustView:
    """The rules of the channels with one trust.

    `channels` names those there are, and may be empty; so is `changed` when every rule is the default.
    """

    key: str
    name: str
    is_ours: bool
    channels: str
    changed: str
    kinds: tuple[KindView, ...]


@dataclass(frozen=True, slots=True)
class _Reader:
    """Who looks, at what, and when."""

    rows: Mapping[str, GuardRule]
    policy: Policy
    may_change: bool
    now: datetime


def policy_shown(employee: Employee, now: datetime) -> tuple[TrustView, ...]:
    """Everything on the page, in one query."""
    reader = _reader(employee, now)
    return tuple(_trust_view(trust, reader) for trust in Trust)


def rule_shown(rule: Rule, employee: Employee, now: datetime) -> RuleView:
    """One rule, for the page that changes it."""
    return _rule_view(rule, _reader(employee, now))


def rule_history(rule: Rule, employee: Employee, now: datetime) -> Iterable[Past]:
    """How a rule was changed, also back to its default, the newest first; by the journal, in one query."""
    changes = journal_for(employee).filter(deed=Deed.CHANGED_GUARD_RULE, subject=f"guard:{rule}")
    for entry in changes.select_related("employee").order_by("-pk")[:MOST]:
        both = {when: MEASURES[Measure(entry.details[when])] for when in ("old", "new")}
        by = entry.employee.name if entry.employee else ""
        what = _("From “%(old)s” to “%(new)s”.") % both
        yield Past(by, moment(entry.at, now), what, str(entry.details["reason"]))


def _reader(employee: Employee, now: datetime) -> _Reader:
    rows = list(guard_rules_for(employee).select_related("changed_by"))
    may_change = employee.role == Role.PRIVACY_OFFICER
    return _Reader({row.name: row for row in rows}, policy_from(rows), may_change, now)


def _trust_view(trust: Trust, reader: _Reader) -> TrustView:
    channels = ", ".join(traits.name for traits in TRAITS.values() if traits.trust is trust)
    kinds = tuple(
        KindView(
            _capital(finding_name(kind)),
            _rule_view(Rule(trust, Flow.IN, kind), reader),
            _rule_view(Rule(trust, Flow.OUT, kind), reader),
        )
        for kind in Kind
    )
    count = sum(bool(one.inward.change) + bool(one.outward.change) for one in kinds)
    changed = _("%(count)d changed") % {"count": count} if count else ""
    return TrustView(trust, str(TRUSTS[trust]), trust is Trust.OWN_APP, channels, changed, kinds)


def _rule_view(rule: Rule, reader: _Reader) -> RuleView:
    measure, row = reader.policy.measure(rule), reader.rows.get(str(rule))
    icon, tone = CHIPS[measure]
    is_fixed = len(choices(rule)) == 1
    return RuleView(
        name=str(rule),
        kind=_capital(finding_name(rule.kind)),
        where=str(TRUSTS[rule.trust]),
        way=str(FLOWS[rule.flow]),
        chip=Chip(icon, str(MEASURES[measure]), tone),
        ground=str(GROUNDS[DEFAULTS[rule].ground]),
        default=str(MEASURES[DEFAULTS[rule].measure]),
        change=_change(row, reader.now) if row else None,
        url=reverse("guard_rule", args=[str(rule)]) if reader.may_change and not is_fixed else "",
        is_fixed=is_fixed,
    )


def _change(row: GuardRule, now: datetime) -> Change:
    return Change(row.changed_by.name, moment(row.changed_at, now), row.why)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
