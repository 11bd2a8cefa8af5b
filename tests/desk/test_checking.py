"""The look over a draft: what it holds, what it asks for, where; and that a screen is left alone when it is right."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation

from samenspraak.conversations.looking import Guard
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.desk.thread.checking import Passage, digest, warnings
from samenspraak.desk.thread.safe_ways import safe_ways
from samenspraak.domain.findings import Kind, Profile
from samenspraak.domain.policy import Flow, Measure, Rule, Trust
from samenspraak.organisation.guard_policy import change
from samenspraak.organisation.models import Employee, JournalEntry, Role
from tests.makers import a_line, a_municipality, an_employee, received

ASKS = "Goedemorgen Rens, wat is je BSN?"
HOLDS = "Goedemorgen Rens, maak het over op NL91ABNA0417164300."


@pytest.mark.parametrize(
    ("draft", "said", "passages"),
    [
        (ASKS, "Vraag dit niet in WhatsApp (BSN). Verwijs door naar een veilig kanaal.", ["wat is je BSN"]),
        (HOLDS, "Je antwoord bevat persoonsgegevens (", ["NL91ABNA0417164300"]),
        ("Hoi,\r\nje BSN 111222333.\r\nNog eens: 111222333", "(BSN)", ["111222333", "111222333"]),
    ],
)
def test_remark_says_what_to_do_and_quotes_the_passage(draft: str, said: str, passages: list[str]) -> None:
    with translation.override("nl"):
        first = warnings(draft, "je", Guard())[0]
    assert (first.stops, said in first.text) == (True, True)
    assert [passage.words for passage in first.passages] == passages


def test_second_of_two_equal_passages_is_known_as_the_second() -> None:
    found = warnings("Hoi, BSN 111222333 of BSN 111222333", "je", Guard())[0]
    assert found.passages == (Passage("111222333", 0), Passage("111222333", 1))


@pytest.mark.parametrize(
    ("draft", "guard"),
    [
        ("Hoi, neem je paspoort mee naar de balie.", Guard()),
        ("Hoi, wat is je kenteken?", Guard(may_ask=frozenset({Kind.KENTEKEN}))),
        ("Hoi, maak over op NL91ABNA0417164300.", Guard(Profile("X", ibans=("NL91ABNA0417164300",)))),
    ],
)
def test_draft_without_data_or_with_what_may_leave_is_not_stopped(draft: str, guard: Guard) -> None:
    assert not any(remark.stops for remark in warnings(draft, "je", guard))


def test_same_remarks_are_not_drawn_again_and_others_are(desk: Client, conversation: Conversation) -> None:
    known = _known(_check(desk, conversation, ASKS))
    assert _check(desk, conversation, f"{ASKS} ", known=known).status_code == 204
    other = _check(desk, conversation, HOLDS, known=known)
    assert (other.status_code, _known(other) != known) == (200, True)


def test_remarks_go_away_when_the_draft_is_right(desk: Client, conversation: Conversation) -> None:
    known = _known(_check(desk, conversation, ASKS))
    gone = _check(desk, conversation, "Hoi Rens.", known=known)
    assert (gone.status_code, _known(gone), "composer__warning" in gone.content.decode()) == (200, "", False)
    assert _check(desk, conversation, "Hoi Rens!", known="").status_code == 204
    assert digest(()) == ""


def test_stopping_remark_offers_the_safe_ways(desk: Client, conversation: Conversation) -> None:
    urls = [way.url for way in safe_ways(conversation.pk)]
    content = _check(desk, conversation, ASKS).content.decode()
    assert re.findall(r'hx-get="([^"]+)"', content) == urls
    assert "hx-get" not in _check(desk, conversation, "Hoi {naam}, kom maar.").content.decode()


def test_draft_of_a_note_gets_no_remarks(desk: Client, conversation: Conversation) -> None:
    assert _check(desk, conversation, ASKS, as_note="on").status_code == 204


def test_draft_is_read_by_the_municipalitys_own_policy(
    desk: Client, conversation: Conversation, agent: Employee
) -> None:
    draft = "Hoi Rens, wat is je kenteken?"
    assert _check(desk, conversation, draft).status_code == 200
    rule = Rule(Trust.MESSAGING, Flow.IN, Kind.KENTEKEN)
    change(agent, rule, Measure.ALLOW, why="Nodig voor parkeren.", now=timezone.now())
    assert _check(desk, conversation, draft).status_code == 204


def test_draft_is_kept_nowhere(desk: Client, conversation: Conversation) -> None:
    _check(desk, conversation, ASKS)
    assert _ours(conversation) == []
    assert not JournalEntry.objects.filter(deed="stopped").exists()


def test_script_in_a_passage_is_shown_as_text(desk: Client, conversation: Conversation) -> None:
    content = _check(desk, conversation, 'wat is je "<script>" BSN? <script>alert(1)</script> 111222333')
    assert "<script>" not in content.content.decode()


@pytest.mark.parametrize("draft", [ASKS, HOLDS])
def test_refused_answer_comes_back_with_its_passages(
    desk: Client, conversation: Conversation, draft: str
) -> None:
    answer = desk.post(reverse("write", args=[conversation.pk]), {"text": draft})
    content = answer.content.decode()
    assert (answer.status_code, "Je antwoord is niet verstuurd." in content) == (422, True)
    assert all(words in content for words in ("data-passage=", "data-refused", "Ga naar de plek", draft))
    assert _ours(conversation) == []


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_draft_is_not_for_who_does_not_answer(client: Client, conversation: Conversation, role: Role) -> None:
    client.force_login(an_employee(conversation.municipality, role))
    assert _check(client, conversation, ASKS).status_code == 404


def test_conversation_of_another_municipality_is_not_there(desk: Client) -> None:
    elsewhere = received(a_line(a_municipality("elders"), "551000000000009")).conversation
    assert _check(desk, elsewhere, ASKS).status_code == 404


def test_checking_takes_few_queries(desk: Client, conversation: Conversation) -> None:
    with CaptureQueriesContext(connection) as caught:
        _check(desk, conversation, ASKS)
    assert len(caught) <= 6


def _ours(conversation: Conversation) -> list[Message]:
    return list(conversation.messages.exclude(direction=Direction.IN).filter(automatic=""))


def _check(client: Client, conversation: Conversation, text: str, **more: str) -> Any:
    typed = {"text": text, "address_as": "je", **more}
    return client.post(reverse("check", args=[conversation.pk]), typed)


def _known(answer: Any) -> str:
    found = re.search(r'name="known" value="(\w*)"', answer.content.decode())
    assert found is not None
    return found[1]
