"""Priority at the desk: the order of the list, the dialog, its undo; and the list of the hour, for team leads."""

from datetime import datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line, Role
from tests.desk.buttons import undo_in
from tests.makers import MONDAY_MORNING, an_employee, received

BEFORE_OPENING = MONDAY_MORNING - timedelta(hours=3)
"""Seven o'clock here; we open at eight."""


def _give(desk: Client, conversation: Conversation, why: str = "Wethouder belde") -> str:
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/voorrang/", {"why": why})
    conversation.refresh_from_db()
    return answer.content.decode()


def _rows(desk: Client, segment: str) -> list[int]:
    return [row.id for row in desk.get(f"/bureau/?bak={segment}").context["list"].rows]


def test_list_begins_with_need_then_priority_then_the_shortest_promise(
    desk: Client, line: Line, conversation: Conversation
) -> None:
    phones = ("+31610000001", "+31610000002", "+31610000003")
    urgent, late, soon = (received(line, phone=one, at=timezone.now()).conversation for one in phones)
    hours = {conversation: 9, urgent: 8, late: 5, soon: 1}
    for one, left in hours.items():
        Conversation.objects.filter(pk=one.pk).update(promised_at=timezone.now() + timedelta(hours=left))
    Conversation.objects.filter(pk=urgent.pk).update(urgency="danger")
    _give(desk, conversation)
    page = desk.get("/bureau/?bak=vrij").context["list"].rows
    assert [row.id for row in page] == [urgent.pk, conversation.pk, soon.pk, late.pk]
    assert [row.order for row in page] == sorted((row.order for row in page), reverse=True)


def test_priority_shows_in_head_and_list_and_can_be_undone(desk: Client, conversation: Conversation) -> None:
    desk.post(undo_in(_give(desk, conversation)))
    conversation.refresh_from_db()
    assert not conversation.has_priority
    _give(desk, conversation)
    [row] = desk.get("/bureau/?bak=vrij").context["list"].rows
    head = desk.get(f"/bureau/gesprek/{conversation.pk}/").context["thread"].head
    assert "Voorrang" in [chip.text for chip in row.chips]
    assert "Voorrang" in [chip.text for chip in head.chips]


@pytest.mark.parametrize(("minutes", "left"), [(45, "nog 45 min"), (-10, "10 min te laat")])
def test_what_is_left_of_the_promise_shows_in_head_and_list(
    desk: Client, conversation: Conversation, monkeypatch: pytest.MonkeyPatch, minutes: int, left: str
) -> None:
    Conversation.objects.update(promised_at=MONDAY_MORNING + timedelta(minutes=minutes))
    monkeypatch.setattr(timezone, "now", lambda: MONDAY_MORNING)
    assert left in desk.get("/bureau/?bak=vrij&deel=lijst").content.decode()
    assert left in desk.get(f"/bureau/gesprek/{conversation.pk}/kop/").content.decode()


@pytest.mark.parametrize("why", ["", "   ", "x" * 201])
def test_priority_without_a_reason_is_refused(desk: Client, conversation: Conversation, why: str) -> None:
    assert "Zeg kort waarom dit voorgaat." in _give(desk, conversation, why)
    assert not conversation.has_priority


def test_officer_gives_none(client: Client, conversation: Conversation) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    _give(client, conversation)
    assert not conversation.has_priority


@pytest.mark.parametrize(
    ("now", "minutes", "is_there"),
    [
        (MONDAY_MORNING, -30, True),
        (MONDAY_MORNING, 59, True),
        (MONDAY_MORNING, 61, False),
        (BEFORE_OPENING, 2 * 60, True),
        (BEFORE_OPENING, 2 * 60 + 1, False),
    ],
)
def test_lead_sees_what_breaks_within_an_hour_that_we_are_open(
    client: Client,
    conversation: Conversation,
    monkeypatch: pytest.MonkeyPatch,
    now: datetime,
    minutes: int,
    is_there: bool,
) -> None:
    Conversation.objects.update(promised_at=now + timedelta(minutes=minutes))
    client.force_login(an_employee(conversation.municipality, Role.LEAD))
    monkeypatch.setattr(timezone, "now", lambda: now)
    assert (conversation.pk in _rows(client, "uur")) == is_there


def test_list_of_the_hour_stands_above_the_list_of_team_leads_only(
    client: Client, desk: Client, conversation: Conversation
) -> None:
    assert "uur" not in [tab.slug for tab in desk.get("/bureau/").context["list"].segments]
    client.force_login(an_employee(conversation.municipality, Role.LEAD))
    assert "uur" in [tab.slug for tab in client.get("/bureau/").context["list"].segments]
