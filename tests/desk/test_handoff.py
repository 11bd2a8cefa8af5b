"""An agent hands a question off: the dialog, the cards in the thread, what leads to whom, and who may not."""

import re
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Message, State
from samenspraak.desk.handoff.wording import STEP_NAMES
from samenspraak.domain.handoff import Stage, Step
from samenspraak.domain.hours import local_day
from samenspraak.handoff.answering import answer, ask_back, ask_for_time
from samenspraak.handoff.following import tell_more
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Line
from samenspraak.organisation.opening import opening_times
from tests.handoff.handoffs import a_handoff, a_specialist, next_working_day
from tests.makers import a_municipality, received

BSN = "111222333"


def test_dialog_proposes_team_text_and_term(
    desk: Client, conversation: Conversation, specialist: Employee
) -> None:
    content = desk.get(reverse("hand_off", args=[conversation.pk])).content.decode()
    assert "Openbare ruimte: wie tijd heeft" in content
    assert "Noor Bakker" in content
    assert re.search(r"doorgezet naar Openbare ruimte.*uiterlijk \w+ \d+ \w+ antwoord", _told(content))


def test_dialog_offers_masked_messages_and_ticks_none(
    desk: Client, line: Line, conversation: Conversation, specialist: Employee
) -> None:
    received(line, f"Mijn BSN is {BSN}", at=timezone.now())
    content = desk.get(reverse("hand_off", args=[conversation.pk])).content.decode()
    quotes = content.split('class="quotes"')[1].split("</fieldset>")[0]
    assert ("••••••" in quotes, BSN in quotes, "checked" in quotes) == (True, False, False)


def test_other_addressee_and_form_give_another_text(
    desk: Client, conversation: Conversation, specialist: Employee
) -> None:
    other = a_specialist(conversation.municipality, "Vergunningen", "Piet Smit")
    posted = {"redraw": "1", "to": f"employee:{other.pk}", "address_as": "je", "topic": "Dakkapel"}
    content = _ask(desk, conversation, **posted).content.decode()
    assert "Ik heb hem doorgezet naar Vergunningen" in _told(content)
    assert 'value="Dakkapel"' in content
    own = _ask(desk, conversation, **posted, text="Mijn eigen tekst.").content.decode()
    assert _told(own) == "Mijn eigen tekst."


def test_question_goes_out_and_the_card_stands_in_the_thread(
    desk: Client, conversation: Conversation, specialist: Employee
) -> None:
    answered = _ask(desk, conversation, to=f"team:{specialist.team_id}")
    content = answered.content.decode()
    assert (answered.status_code, "Doorgezet naar Openbare ruimte" in content) == (200, True)
    thread = desk.get(reverse("conversation", args=[conversation.pk])).content.decode()
    assert "dag 1 van 3 werkdagen" in thread
    assert Message.objects.get(direction="out", automatic="").text.startswith("Je hoort")


@pytest.mark.parametrize(
    "wrong",
    [
        {"to": ""},
        {"to": "team:99999"},
        {"topic": ""},
        {"question": " "},
        {"text": f"Uw BSN is {BSN}."},
        {"text": "a" * 5000},
    ],
)
def test_what_is_not_whole_comes_back_as_a_sentence(
    desk: Client, conversation: Conversation, specialist: Employee, wrong: dict[str, str]
) -> None:
    answered = _ask(desk, conversation, **({"to": f"team:{specialist.team_id}"} | wrong))
    assert (answered.status_code, b"dialoog-fout" in answered.content) == (422, True)
    assert not Handoff.objects.exists()


def test_addressee_of_another_municipality_is_nobody(
    desk: Client, conversation: Conversation, specialist: Employee
) -> None:
    stranger = a_specialist(a_municipality("anderstad"))
    assert _ask(desk, conversation, to=f"employee:{stranger.pk}").status_code == 422


def test_obstacle_says_what_to_do(desk: Client, conversation: Conversation, agent: Employee) -> None:
    url = reverse("hand_off", args=[conversation.pk])
    assert "Er is nog niemand om een vraag aan te stellen." in desk.get(url).content.decode()
    a_specialist(conversation.municipality)
    a_handoff(conversation, agent, timezone.now())
    content = desk.get(url).content.decode()
    assert ("Er staat al een vraag uit" in content, "<textarea" in content) == (True, False)


def test_row_and_head_say_where_it_is(
    desk: Client, handoff: Handoff, conversation: Conversation, specialist: Employee
) -> None:
    head = reverse("head", args=[conversation.pk])
    assert "Bij Openbare ruimte" in desk.get(head).content.decode()
    assert "Doorgezet" in desk.get("/bureau/?bak=wacht").content.decode()
    answer(handoff, specialist, "Ja.", timezone.now())
    assert "Antwoord binnen" in desk.get("/bureau/?bak=alle").content.decode()


def test_answer_can_be_put_in_the_composer(
    desk: Client, handoff: Handoff, conversation: Conversation, specialist: Employee
) -> None:
    answer(handoff, specialist, "Ja, morgen om tien uur.", timezone.now())
    thread = desk.get(reverse("conversation", args=[conversation.pk])).content.decode()
    assert 'data-insert="Ja, morgen om tien uur."' in thread


def test_reply_settles_the_answer(
    desk: Client, handoff: Handoff, conversation: Conversation, specialist: Employee
) -> None:
    answer(handoff, specialist, "Ja.", timezone.now())
    _write(desk, conversation, "Ja, het kan.", then="close")
    assert Handoff.objects.get().stage == Stage.SETTLED
    assert Conversation.objects.get().state == State.CLOSED


def test_conversation_is_not_closed_over_a_question_that_is_out(
    desk: Client, handoff: Handoff, conversation: Conversation
) -> None:
    refused = desk.post(reverse("close", args=[conversation.pk]))
    assert (refused.status_code, "Er staat nog een vraag uit" in refused.content.decode()) == (409, True)
    _write(desk, conversation, "We zijn ermee bezig.", then="close")
    assert Conversation.objects.get().state != State.CLOSED
    assert Handoff.objects.get().stage == Stage.ASKED


def test_question_back_is_answered_from_its_card(
    desk: Client, handoff: Handoff, conversation: Conversation, specialist: Employee
) -> None:
    ask_back(handoff, specialist, "Welke oprit?", timezone.now())
    thread = desk.get(reverse("conversation", args=[conversation.pk])).content.decode()
    url = reverse("handoff_tell_more", args=[handoff.pk])
    assert f'hx-get="{url}"' in thread
    assert "Je tekst" in desk.get(url).content.decode()
    assert "Die van nummer 14." in desk.post(url, {"text": "Die van nummer 14."}).content.decode()
    assert Handoff.objects.get().stage == Stage.ASKED


def test_agent_agrees_to_more_time_and_tells_the_resident(
    desk: Client, handoff: Handoff, specialist: Employee
) -> None:
    until = next_working_day(handoff)
    ask_for_time(handoff, specialist, until, "De aannemer is ziek.", timezone.now())
    url = reverse("handoff_prolong", args=[handoff.pk])
    dialog = desk.get(url).content.decode()
    assert f'value="{until.isoformat()}"' in dialog
    reference = re.search(r'name="reference" value="([^"]+)"', dialog)
    assert reference is not None
    posted = {"reference": reference[1], "until": until.isoformat(), "text": _told(dialog)}
    assert desk.post(url, posted).status_code == 200
    row = Handoff.objects.get()
    assert (row.stage, local_day(opening_times(row.municipality), row.term_at)) == (Stage.ASKED, until)
    assert "meer tijd nodig" in Message.objects.filter(direction="out").latest("pk").text


def test_later_term_needs_a_working_day(desk: Client, handoff: Handoff) -> None:
    url = reverse("handoff_prolong", args=[handoff.pk])
    posted = {
        "reference": "0" * 32,
        "until": handoff.asked_at.date().isoformat(),
        "text": "Het duurt langer.",
    }
    answered = desk.post(url, posted)
    assert (answered.status_code, "Kies een werkdag" in answered.content.decode()) == (422, True)


@pytest.mark.parametrize(
    ("door", "posted", "stage"),
    [
        ("handoff_remind", {}, Stage.ASKED),
        ("handoff_withdraw", {}, Stage.WITHDRAWN),
        ("handoff_tell_more", {"text": "Nummer 14."}, Stage.ASKED),
    ],
)
def test_deed_on_the_card_is_done(
    desk: Client, handoff: Handoff, door: str, posted: dict[str, str], stage: Stage
) -> None:
    assert desk.post(reverse(door, args=[handoff.pk]), posted).status_code == 200
    assert Handoff.objects.get().stage == stage


def test_deed_that_came_too_late_says_so(desk: Client, handoff: Handoff) -> None:
    url = reverse("handoff_withdraw", args=[handoff.pk])
    desk.post(url)
    assert "Dat kan niet meer." in desk.post(url).content.decode()


def test_every_step_has_words_in_the_journal() -> None:
    assert set(STEP_NAMES) == {*Step, "remind", "told"}


def test_list_takes_one_query_for_all_that_is_out(
    desk: Client, line: Line, agent: Employee, specialist: Employee
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert desk.get("/bureau/?bak=alle").status_code == 200
        return len(caught)

    def one_more(number: int) -> None:
        talk = received(line, phone=f"+3161234560{number}", at=timezone.now()).conversation
        a_handoff(talk, agent, timezone.now())

    one_more(1)
    queries()
    few = queries()
    for number in range(2, 8):
        one_more(number)
    assert queries() == few


def test_thread_takes_as_many_queries_for_a_long_exchange(
    desk: Client, handoff: Handoff, agent: Employee, specialist: Employee
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert desk.get(reverse("conversation", args=[handoff.conversation_id])).status_code == 200
        return len(caught)

    def exchanged(times: int) -> int:
        for number in range(times):
            ask_back(handoff, specialist, f"Vraag {number}", timezone.now())
            tell_more(handoff, agent, f"Uitleg {number}", timezone.now())
        queries()
        return queries()

    assert exchanged(1) == exchanged(4)


def _ask(desk: Client, conversation: Conversation, **posted: Any) -> Any:
    values = {
        "reference": "12345678123456781234567812345678",
        "topic": "Oprit",
        "question": "Kan er een rijplaat?",
        "text": "Je hoort het uiterlijk donderdag.",
    }
    if "redraw" in posted and "text" not in posted:
        values.pop("text")
    return desk.post(reverse("hand_off", args=[conversation.pk]), values | posted)


def _write(desk: Client, conversation: Conversation, text: str, **posted: str) -> None:
    url = reverse("write", args=[conversation.pk])
    values = {"text": text, "reference": "22345678123456781234567812345678", **posted}
    assert desk.post(url, values).status_code == 200


def _told(content: str) -> str:
    found = re.search(r'<textarea[^>]*name="text"[^>]*>(.*?)</textarea>', content, re.DOTALL)
    assert found is not None
    return found[1].strip()
