"""Putting away at the desk: the choices with their moments, the list it then stands in, the undo, what is refused."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.handling import close
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.snoozing import Pause, pause
from samenspraak.organisation.models import Employee, Line, Role
from tests.desk.buttons import undo_in
from tests.domain.times import local
from tests.makers import an_employee, received


@pytest.fixture(autouse=True)
def _nothing_is_promised(conversation: Conversation) -> None:
    """So that the choices do not depend on the day of the test."""
    conversation.promised_at = None
    conversation.save()


def _put_away(desk: Client, conversation: Conversation, later: str = "tomorrow", **more: str) -> str:
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/later/", {"later": later, **more})
    assert answer.status_code == 200
    conversation.refresh_from_db()
    return answer.content.decode()


def test_dialog_says_which_moment_each_choice_means(desk: Client, conversation: Conversation) -> None:
    said = desk.get(f"/bureau/gesprek/{conversation.pk}/later/").content.decode()
    assert "Morgen" in said
    assert "09:00" in said
    assert "Als de inwoner antwoordt" in said


def test_promise_that_cuts_choices_to_one_moment_leaves_one_of_them(
    desk: Client, conversation: Conversation, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(timezone, "now", lambda: local("2026-11-23 10:00"))
    Conversation.objects.update(promised_at=local("2026-11-23 16:00"))
    choices = desk.get(f"/bureau/gesprek/{conversation.pk}/later/").context["dialog"].choices
    assert [(one.name, one.moment) for one in choices] == [
        ("Over twee uur", "12:00"),
        ("Morgen", "15:00"),
        ("Als de inwoner antwoordt", "uiterlijk 15:00"),
    ]


def test_it_stands_in_waiting_with_a_chip_that_says_until_when(
    desk: Client, conversation: Conversation
) -> None:
    _put_away(desk, conversation)
    assert not desk.get("/bureau/?bak=vrij").context["list"].rows
    [row] = desk.get("/bureau/?bak=wacht").context["list"].rows
    [chip] = [chip.text for chip in row.chips if chip.icon == "alarm-clock"]
    assert chip.startswith("Terug ")
    assert chip.endswith("09:00")


def test_moment_of_ones_own_is_kept(desk: Client, conversation: Conversation) -> None:
    moment = timezone.localtime().replace(hour=14, minute=30, second=0, microsecond=0) + timedelta(days=8)
    _put_away(desk, conversation, "moment", moment=moment.strftime("%Y-%m-%dT%H:%M"))
    assert conversation.snoozed_until == moment


def test_undo_brings_it_back(desk: Client, conversation: Conversation) -> None:
    desk.post(undo_in(_put_away(desk, conversation)))
    conversation.refresh_from_db()
    assert Pause.of(conversation) == Pause(State.OPEN)


def test_undo_lets_what_waited_already_wait(desk: Client, conversation: Conversation) -> None:
    Conversation.objects.update(state=State.WAITING)
    desk.post(undo_in(_put_away(desk, conversation, "reply")))
    conversation.refresh_from_db()
    assert Pause.of(conversation) == Pause(State.WAITING)


def test_undo_is_refused_when_the_resident_wrote(
    desk: Client, line: Line, conversation: Conversation
) -> None:
    undo = undo_in(_put_away(desk, conversation))
    received(line, "Nog iets", at=timezone.now() + timedelta(seconds=1))
    assert "Dit gesprek is intussen open en vrij." in desk.post(undo).content.decode()


def test_it_can_be_brought_back_by_hand(desk: Client, agent: Employee, conversation: Conversation) -> None:
    pause(conversation, agent, Pause(State.WAITING, timezone.now() + timedelta(days=1)))
    desk.post(f"/bureau/gesprek/{conversation.pk}/terug/")
    conversation.refresh_from_db()
    assert Pause.of(conversation) == Pause(State.OPEN)


@pytest.mark.parametrize(
    "data",
    [{}, {"later": "never"}, {"later": "moment"}, {"later": "moment", "moment": "2020-01-01T10:00"}],
)
def test_what_cannot_be_is_refused_in_the_dialog(
    desk: Client, conversation: Conversation, data: dict[str, str]
) -> None:
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/later/", data)
    assert answer.status_code == 422
    assert "dialoog-fout" in answer.content.decode()
    assert Pause.of(Conversation.objects.get()) == Pause(State.OPEN)


def test_what_is_late_cannot_be_put_away(desk: Client, conversation: Conversation) -> None:
    Conversation.objects.update(promised_at=timezone.now() - timedelta(minutes=5))
    address = f"/bureau/gesprek/{conversation.pk}/later/"
    assert "Dit kan niet wachten" in desk.get(address).content.decode()
    assert desk.post(address, {"later": "friday"}).status_code == 422


def test_finished_conversation_cannot_be_put_away(
    desk: Client, agent: Employee, conversation: Conversation
) -> None:
    close(conversation, agent, timezone.now())
    assert "Dit gesprek is intussen afgerond." in _put_away(desk, conversation)
    assert conversation.state == State.CLOSED


def test_what_the_screen_did_not_show_is_not_put_away(
    desk: Client, line: Line, conversation: Conversation
) -> None:
    shown = conversation.messages.latest("pk").pk
    received(line, "Nog iets", at=timezone.now())
    _put_away(desk, conversation, shown=str(shown))
    assert conversation.state == State.OPEN


def test_officer_puts_nothing_away(client: Client, conversation: Conversation) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    address = f"/bureau/gesprek/{conversation.pk}/later/"
    assert client.post(address, {"later": "tomorrow"}).status_code == 404
