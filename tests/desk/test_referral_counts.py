"""The page that counts referrals: by week and month, way, reason and outcome; for who answers for how it goes."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Direction, Kind, Message
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.referrals.counting import PERIODS, Unit, counted
from samenspraak.referrals.models import Outcome, Referral, Way
from tests.makers import a_line, a_municipality, an_employee, received

PAGE = "/bureau/doorverwijzingen/"
NOW = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)


@pytest.fixture
def lead(line: Line) -> Employee:
    return an_employee(line.municipality, Role.LEAD, "Rob Kok")


@pytest.fixture
def conversation(line: Line) -> Conversation:
    return received(line).conversation


def test_referrals_are_counted_in_the_week_of_our_clock(lead: Employee, conversation: Conversation) -> None:
    _referred(conversation, lead, datetime(2026, 11, 22, 22, 59, tzinfo=UTC))
    _referred(conversation, lead, datetime(2026, 11, 22, 23, 0, tzinfo=UTC), Way.FORM)
    counts = counted(lead, Unit.WEEK, NOW)
    this_week, last_week = counts.periods[:2]
    assert (this_week.isoformat(), last_week.isoformat()) == ("2026-11-23", "2026-11-16")
    assert dict(counts.by_period) == {(last_week, "mail"): 1, (this_week, "form"): 1}


@pytest.mark.parametrize(("unit", "first"), [(Unit.WEEK, "2026-10-05"), (Unit.MONTH, "2026-06-01")])
def test_what_is_older_than_the_page_is_not_counted(
    lead: Employee, conversation: Conversation, unit: Unit, first: str
) -> None:
    counts = counted(lead, unit, NOW)
    assert (len(counts.periods), counts.periods[-1].isoformat()) == (PERIODS[unit], first)
    edge = datetime.fromisoformat(f"{first}T00:00:00+02:00")
    _referred(conversation, lead, edge - timedelta(seconds=1))
    assert counted(lead, unit, NOW).total == 0
    _referred(conversation, lead, edge)
    assert counted(lead, unit, NOW).total == 1


def test_reasons_and_outcomes_are_counted(lead: Employee, conversation: Conversation) -> None:
    _referred(conversation, lead, NOW, kinds=["BSN", "ADDRESS"], outcome=Outcome.DONE)
    _referred(conversation, lead, NOW, kinds=["BSN"], formal="klacht")
    counts = counted(lead, Unit.MONTH, NOW)
    assert dict(counts.by_kind) == {"BSN": 2, "ADDRESS": 1}
    assert (dict(counts.by_formal), counts.done, counts.unfinished) == ({"klacht": 1}, 1, 1)


@pytest.mark.parametrize("per", ["week", "maand"])
def test_page_has_the_sentence_and_the_tables(
    client: Client, lead: Employee, conversation: Conversation, per: str
) -> None:
    _referred(conversation, lead, timezone.now(), kinds=["BSN", "file"], outcome=Outcome.DONE)
    client.force_login(lead)
    content = client.get(f"{PAGE}?per={per}").content.decode()
    assert "verwezen we 1 keer door: 1 keer gelukt, 0 keer nog open." in content
    assert (content.count("<table"), content.count('<svg class="counts__bar"')) == (3, PERIODS[_unit(per)])
    for reason in ("BSN", "gevoelig bestand"):
        assert re.search(rf'<th scope="row">{reason}</th><td[^>]*>1</td>', content)
    assert "style=" not in content


def test_page_teaches_when_there_is_nothing(client: Client, lead: Employee) -> None:
    client.force_login(lead)
    content = client.get(f"{PAGE}?per=onzin").content.decode()
    assert "Er is in deze tijd niemand doorverwezen" in content
    assert "<table" not in content


@pytest.mark.parametrize("role", [Role.AGENT, Role.ADMINISTRATOR])
def test_page_is_for_leads_and_privacy_officers(
    client: Client, lead: Employee, conversation: Conversation, role: Role
) -> None:
    _referred(conversation, lead, timezone.now())
    other = an_employee(conversation.municipality, role)
    client.force_login(other)
    assert client.get(PAGE).status_code == 403
    assert counted(other, Unit.WEEK, timezone.now()).total == 0
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    assert client.get(PAGE).status_code == 200


def test_other_municipality_counts_its_own(lead: Employee, conversation: Conversation) -> None:
    _referred(conversation, lead, NOW)
    elsewhere = received(a_line(a_municipality("elders"), "551000000000009")).conversation
    stranger = an_employee(elsewhere.municipality, Role.LEAD)
    assert counted(stranger, Unit.WEEK, NOW).total == 0
    _referred(elsewhere, stranger, NOW)
    assert (counted(stranger, Unit.WEEK, NOW).total, counted(lead, Unit.WEEK, NOW).total) == (1, 1)


def test_number_of_queries_does_not_grow_with_the_referrals(
    client: Client, lead: Employee, conversation: Conversation
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert client.get(PAGE).status_code == 200
        return len(caught)

    client.force_login(lead)
    queries()
    few = queries()
    for number in range(12):
        way = Way.values[number % 3]
        _referred(conversation, lead, timezone.now() - timedelta(days=number * 3), Way(way), kinds=["BSN"])
    assert queries() == few <= 6


def _referred(
    conversation: Conversation,
    employee: Employee,
    at: datetime,
    way: Way = Way.MAIL,
    *,
    kinds: list[str] | None = None,
    formal: str = "",
    outcome: Outcome = Outcome.OPEN,
) -> None:
    message = Message.objects.create(
        municipality=conversation.municipality, conversation=conversation, line=conversation.line,
        direction=Direction.OUT, kind=Kind.TEXT, author=employee, reference=uuid4(), came_at=at, stored_at=at,
    )  # fmt: skip
    Referral.objects.create(
        municipality=conversation.municipality, conversation=conversation, message=message, employee=employee,
        way=way, kinds=kinds or [], formal=formal, made_at=at, outcome=outcome,
    )  # fmt: skip


def _unit(per: str) -> Unit:
    return Unit.MONTH if per == "maand" else Unit.WEEK
