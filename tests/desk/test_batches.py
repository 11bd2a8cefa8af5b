"""Many conversations at once at the desk: the bar, the dialog that says how many, the notice, the undo, who may not."""

import re

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.batches import carrying_out
from samenspraak.batches.carrying_out import carry_on_batch
from samenspraak.batches.models import Batch
from samenspraak.conversations.handling import close, take
from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.batches import choosing
from samenspraak.organisation.models import Employee, Line
from tests.batches.made import conversations_of
from tests.makers import a_topic, usual_result

NEW = "/bureau/verzamelactie/nieuw/"


@pytest.fixture
def three(line: Line) -> list[Conversation]:
    return conversations_of(line, 3)


def _chosen(desk: Client, action: str, **fields: object) -> str:
    """What the dialog says."""
    answer = desk.post(NEW, {"doen": action, **fields})
    assert answer.status_code == 200
    return answer.content.decode()


def _confirmed(desk: Client, dialog: str, **fields: object) -> str:
    """What the notice says."""
    address = re.search(r'hx-post="(/bureau/verzamelactie/\d+/)"', dialog)
    assert address
    answer = desk.post(address[1], fields)
    assert answer.status_code == 200
    return answer.content.decode()


def _numbers(conversations: list[Conversation]) -> list[int]:
    return [one.pk for one in conversations]


def test_bar_says_how_many_the_whole_list_holds(desk: Client, three: list[Conversation]) -> None:
    close(three[0], Employee.objects.get(), timezone.now())
    assert "Kies alle 2" in desk.post("/bureau/kiezen/", {"bak": "vrij"}).content.decode()


def test_bar_of_a_search_says_how_many_it_found(desk: Client, three: list[Conversation]) -> None:
    assert "Kies alle 3" in desk.post("/bureau/kiezen/", {"zoek": "papier"}).content.decode()


def test_bar_of_a_longer_list_offers_its_first(
    desk: Client, three: list[Conversation], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "MOST", 2)
    assert "Kies de eerste 2" in desk.post("/bureau/kiezen/", {"bak": "vrij"}).content.decode()
    assert "Rond 2 gesprekken af" in _chosen(desk, "close", alle="1", bak="vrij")


def test_dialog_says_with_how_many(desk: Client, three: list[Conversation]) -> None:
    dialog = _chosen(desk, "close", gesprek=_numbers(three[:2]))
    assert "Rond 2 gesprekken af" in dialog
    assert not Conversation.objects.filter(state=State.CLOSED).exists()


def test_whole_list_is_more_than_what_is_on_screen(desk: Client, line: Line) -> None:
    conversations_of(line, 30)
    assert "Draag 30 gesprekken over" in _chosen(desk, "hand_over", alle="1", bak="vrij")


def test_everything_a_search_found_is_chosen(desk: Client, three: list[Conversation]) -> None:
    assert "Geef 3 gesprekken een onderwerp" in _chosen(desk, "topic", alle="1", zoek="papier")


def test_search_that_cannot_be_done_chooses_nothing(desk: Client, three: list[Conversation]) -> None:
    for typed in ("onderwerp:weg", "gek:ja"):
        assert desk.post(NEW, {"doen": "topic", "alle": "1", "zoek": typed}).status_code == 422


def test_chosen_conversations_are_handed_over(
    desk: Client, sanne: Employee, three: list[Conversation]
) -> None:
    notice = _confirmed(desk, _chosen(desk, "hand_over", alle="1", bak="vrij"), naar=f"{sanne.pk}-")
    assert "3 gesprekken zijn overgedragen." in notice
    assert Conversation.objects.filter(assignee=sanne).count() == 3


def test_chosen_conversations_are_put_away(desk: Client, three: list[Conversation]) -> None:
    notice = _confirmed(desk, _chosen(desk, "later", alle="1", bak="vrij"), later="reply")
    assert "3 gesprekken zijn weggezet." in notice
    assert Conversation.objects.filter(state=State.WAITING).count() == 3


def test_chosen_conversations_are_given_a_topic(desk: Client, three: list[Conversation]) -> None:
    topic = a_topic(three[0].municipality)
    _confirmed(desk, _chosen(desk, "topic", alle="1", bak="vrij"), topic=topic.pk)
    assert Conversation.objects.filter(topic=topic).count() == 3


def test_chosen_conversations_are_finished_with_a_topic_and_a_result(
    desk: Client, three: list[Conversation]
) -> None:
    topic, result = a_topic(three[0].municipality), usual_result(three[0].municipality)
    _confirmed(desk, _chosen(desk, "close", alle="1", bak="vrij"), topic=topic.pk, result=result.pk)
    ended = Conversation.objects.filter(conclusions__topic=topic, conclusions__result=result)
    assert ended.filter(state=State.CLOSED).count() == 3


def test_notice_says_how_many_stayed_as_they_were_and_why(
    desk: Client, agent: Employee, three: list[Conversation]
) -> None:
    dialog = _chosen(desk, "close", alle="1", bak="vrij")
    close(three[0], agent, timezone.now())
    notice = _confirmed(desk, dialog, result=usual_result(agent.municipality).pk)
    assert "2 gesprekken zijn afgerond." in notice
    assert "1 is overgeslagen:" in notice
    assert "1 was al afgerond" in notice


def test_undo_brings_them_back_and_is_offered_once(
    desk: Client, agent: Employee, three: list[Conversation]
) -> None:
    dialog = _chosen(desk, "close", alle="1", bak="vrij")
    notice = _confirmed(desk, dialog, result=usual_result(agent.municipality).pk)
    assert "ongedaan/" in notice
    undone = desk.post(f"/bureau/verzamelactie/{Batch.objects.get().pk}/ongedaan/").content.decode()
    assert "3 gesprekken zijn weer zoals ze waren." in undone
    assert "ongedaan/" not in undone
    assert Conversation.objects.filter(state=State.OPEN, assignee=None).count() == 3


def test_undo_after_a_second_click_says_that_it_cannot(
    desk: Client, agent: Employee, three: list[Conversation]
) -> None:
    dialog = _chosen(desk, "topic", alle="1", bak="vrij")
    _confirmed(desk, dialog, topic=a_topic(agent.municipality).pk)
    undone = desk.post(f"/bureau/verzamelactie/{Batch.objects.get().pk}/ongedaan/").content.decode()
    assert "niet meer ongedaan" in undone


@pytest.mark.parametrize(
    ("action", "fields", "said"),
    [
        ("hand_over", {"naar": "999999-"}, "Kies wie de gesprekken krijgt."),
        ("later", {"later": "moment", "moment": "2020-01-01T10:00"}, "Kies een dag en een tijd"),
        ("later", {"later": "ooit"}, "Kies een dag en een tijd"),
        ("topic", {"topic": ""}, "Kies een onderwerp."),
        ("close", {"result": "999999"}, "Kies een resultaat."),
    ],
)
def test_dialog_that_is_not_filled_in_says_what_to_choose(
    desk: Client, three: list[Conversation], action: str, fields: dict[str, str], said: str
) -> None:
    desk.post(NEW, {"doen": action, "alle": "1", "bak": "vrij"})
    answer = desk.post(f"/bureau/verzamelactie/{Batch.objects.get().pk}/", fields)
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert Batch.objects.get().begun_at is None


@pytest.mark.parametrize("fields", [{}, {"doen": "close"}, {"doen": "wissen", "alle": "1", "bak": "vrij"}])
def test_nothing_is_chosen_without_conversations_or_with_an_unknown_deed(
    desk: Client, three: list[Conversation], fields: dict[str, str]
) -> None:
    assert desk.post(NEW, fields).status_code == 422
    assert not Batch.objects.exists()


def test_long_batch_tells_how_far_it_is(
    desk: Client, sanne: Employee, three: list[Conversation], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying_out, "AT_ONCE", 2)
    notice = _confirmed(desk, _chosen(desk, "hand_over", alle="1", bak="vrij"), naar=f"{sanne.pk}-")
    assert "Bezig met overdragen: 0 van 3" in notice
    carry_on_batch(Batch.objects.get().pk)
    assert "3 gesprekken zijn overgedragen." in desk.get("/bureau/verzamelactie/").content.decode()


def test_notice_that_was_put_away_stays_away(
    desk: Client, sanne: Employee, three: list[Conversation]
) -> None:
    _confirmed(desk, _chosen(desk, "hand_over", alle="1", bak="vrij"), naar=f"{sanne.pk}-")
    assert desk.get("/bureau/verzamelactie/").content
    desk.post(f"/bureau/verzamelactie/{Batch.objects.get().pk}/weg/")
    assert not desk.get("/bureau/verzamelactie/").content


def test_colleague_cannot_touch_somebody_elses_batch(
    desk: Client, sanne: Employee, three: list[Conversation]
) -> None:
    _chosen(desk, "close", alle="1", bak="vrij")
    other, number = Client(), Batch.objects.get().pk
    other.force_login(sanne)
    for address in ("", "ongedaan/", "weg/"):
        assert other.post(f"/bureau/verzamelactie/{number}/{address}").status_code == 404


def test_conversation_that_a_colleague_took_stays_theirs(
    desk: Client, sanne: Employee, three: list[Conversation]
) -> None:
    dialog = _chosen(desk, "hand_over", alle="1", bak="vrij")
    take(three[0], sanne)
    notice = _confirmed(desk, dialog, naar="-")
    assert "1 is intussen veranderd door een collega" in notice


def test_officer_reads_and_chooses_nothing(client: Client, officer: Employee) -> None:
    client.force_login(officer)
    assert 'id="kiezen"' not in client.get("/bureau/?bak=alle").content.decode()
    assert 'id="kiezen"' not in client.post("/bureau/zoeken/", {"zoek": "papier"}).content.decode()
