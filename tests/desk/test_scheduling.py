"""Sending later from the screen: choosing a moment, seeing it wait, sending it now or taking it back."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Direction, Draft
from samenspraak.organisation.models import Employee
from tests.domain.times import local
from tests.makers import an_employee, received


def _plan(desk: Client, conversation: Conversation, send_at: datetime | str, text: str = "Dag Rens.") -> Any:
    moment = send_at if isinstance(send_at, str) else send_at.isoformat()
    data = {"text": text, "reference": uuid4(), "send_at": moment}
    return desk.post(f"/bureau/gesprek/{conversation.pk}/inplannen/", data)


@pytest.fixture
def waiting(desk: Client, conversation: Conversation) -> Draft:
    assert _plan(desk, conversation, timezone.now() + timedelta(hours=2)).status_code == 200
    return Draft.objects.get()


def _below(desk: Client, conversation: Conversation) -> str:
    return desk.get(f"/bureau/gesprek/{conversation.pk}/voet/").content.decode()


def _planned(desk: Client) -> list[str]:
    """The chips of the only row that say when something leaves."""
    [row] = desk.get("/bureau/?bak=alle").context["list"].rows
    return [chip.text for chip in row.chips if chip.text.startswith("Gepland")]


def _sent(conversation: Conversation) -> int:
    return conversation.messages.filter(direction=Direction.OUT, automatic="").count()


def test_answer_that_waits_is_shown_with_its_moment_and_signature(
    desk: Client, conversation: Conversation, waiting: Draft
) -> None:
    page = _below(desk, conversation)
    assert "Wordt verzonden:" in page
    assert "Dag Rens. Met vriendelijke groet," in page
    assert f"/bureau/gepland/{waiting.pk}/verstuur/" in page
    assert 'data-draft=""' in page


def test_row_says_when_an_answer_leaves_until_it_left(
    desk: Client, conversation: Conversation, waiting: Draft
) -> None:
    [said] = _planned(desk)
    assert said.endswith(f"{timezone.localtime(waiting.send_at):%H:%M}")
    desk.post(f"/bureau/gepland/{waiting.pk}/verstuur/")
    assert _planned(desk) == []


def test_choices_lie_within_the_window(desk: Client, conversation: Conversation) -> None:
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/inplannen/").content.decode()
    assert "Het WhatsApp-venster gaat dicht:" in page
    Conversation.objects.update(last_inbound_at=timezone.now() - timedelta(hours=23, minutes=50))
    assert (
        'name="send_at" value="2'
        not in desk.get(f"/bureau/gesprek/{conversation.pk}/inplannen/").content.decode()
    )


@pytest.mark.parametrize(
    ("now", "choices"),
    [
        ("2026-11-23 14:00", [("Morgen", "di 09:00"), ("Als we opengaan", "di 08:00")]),
        ("2026-11-23 00:30", [("Vanochtend", "09:00"), ("Als we opengaan", "08:00")]),
    ],
)
def test_morning_is_the_next_one_also_after_midnight(
    desk: Client,
    conversation: Conversation,
    monkeypatch: pytest.MonkeyPatch,
    now: str,
    choices: list[tuple[str, str]],
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: local(now))
    Conversation.objects.update(last_inbound_at=local(now))
    dialog = desk.get(f"/bureau/gesprek/{conversation.pk}/inplannen/").context["dialog"]
    assert [(one.name, one.moment) for one in dialog.choices] == choices


@pytest.mark.parametrize(
    ("hours", "sentence"),
    [(30, "dan gaat het WhatsApp-venster dicht."), (-1, "dan gaat het WhatsApp-venster dicht.")],
)
def test_moment_out_of_time_is_refused_with_the_end_of_the_window(
    desk: Client, conversation: Conversation, hours: int, sentence: str
) -> None:
    answer = _plan(desk, conversation, timezone.now() + timedelta(hours=hours))
    assert answer.status_code == 422
    assert sentence in answer.content.decode()


@pytest.mark.parametrize(
    ("moment", "text", "sentence"),
    [
        ("straks", "Dag", "Kies een dag en een tijd."),
        ("", "Dag", "Kies een dag en een tijd."),
        ("2999-01-01T09:00", "", "Schrijf eerst iets."),
    ],
)
def test_what_cannot_be_planned_is_refused(
    desk: Client, conversation: Conversation, moment: str, text: str, sentence: str
) -> None:
    answer = _plan(desk, conversation, moment, text)
    assert (answer.status_code, sentence in answer.content.decode()) == (422, True)
    assert not Draft.objects.exists()


def test_guard_stops_what_is_planned(desk: Client, conversation: Conversation) -> None:
    answer = _plan(desk, conversation, timezone.now() + timedelta(hours=1), "Uw BSN is 111222333")
    assert answer.status_code == 422
    assert "111222333" not in answer.content.decode()
    assert not Draft.objects.exists()


def test_resident_who_writes_holds_it_and_the_screen_says_so(
    desk: Client, conversation: Conversation, waiting: Draft
) -> None:
    received(conversation.line, "Laat maar", at=timezone.now())
    assert "Gaat niet vanzelf weg." in _below(desk, conversation)


def test_author_sends_it_now(desk: Client, conversation: Conversation, waiting: Draft) -> None:
    assert desk.post(f"/bureau/gepland/{waiting.pk}/verstuur/").status_code == 200
    assert (_sent(conversation), Draft.objects.count()) == (1, 0)
    assert desk.post(f"/bureau/gepland/{waiting.pk}/verstuur/").status_code == 404


def test_author_takes_it_back(desk: Client, conversation: Conversation, waiting: Draft) -> None:
    answer = desk.post(f"/bureau/gepland/{waiting.pk}/terug/").content.decode()
    assert 'data-draft="Dag Rens.' in answer
    assert _sent(conversation) == 0


def test_colleague_sees_it_wait_and_may_do_nothing_with_it(
    client: Client, agent: Employee, conversation: Conversation, waiting: Draft
) -> None:
    client.force_login(an_employee(agent.municipality, name="Sanne Peters"))
    assert "Wordt verzonden:" in _below(client, conversation)
    assert "/bureau/gepland/" not in _below(client, conversation)
    for deed in ("verstuur", "terug"):
        assert client.post(f"/bureau/gepland/{waiting.pk}/{deed}/").status_code == 404
