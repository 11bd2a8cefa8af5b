"""Merging at the desk: what the dialog offers and refuses, what the screen is drawn with then, and its undo."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Merge, Message
from samenspraak.conversations.topics import choose_topic
from samenspraak.organisation.models import Employee, Line, Role
from tests.desk.buttons import undo_in
from tests.makers import a_line, a_municipality, a_topic, an_employee, received

pytestmark = pytest.mark.usefixtures("in_office_hours")


@pytest.fixture
def part(conversation: Conversation) -> Conversation:
    """The same resident wrote on another line, just now."""
    line = a_line(conversation.municipality, "551000000000002")
    Line.objects.filter(pk=line.pk).update(name="Burgerzaken")
    line.refresh_from_db()
    return received(line, "Het is de Dorpsstraat.", at=timezone.now()).conversation


def _url(conversation: Conversation) -> str:
    return f"/bureau/gesprek/{conversation.pk}/samenvoegen/"


def _merge(desk: Client, part: Conversation, whole: Conversation) -> str:
    return desk.post(_url(whole), {"ander": part.pk}).content.decode()


def test_dialog_offers_the_residents_other_conversations(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    received(conversation.line, phone="+31687654321")
    [choice] = desk.get(_url(conversation)).context["dialog"].choices
    assert (choice.number, choice.line, choice.why_not) == (part.pk, "Burgerzaken", "")
    assert choice.is_chosen


def test_dialog_says_why_one_cannot_be_chosen(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    Conversation.objects.filter(pk=part.pk).update(term_at=timezone.now())
    dialog = desk.get(_url(conversation)).context["dialog"]
    assert "vraag uit bij een specialist" in dialog.choices[0].why_not
    assert not dialog.can_merge


def test_who_has_no_other_conversation_is_told_what_merging_is_for(
    desk: Client, conversation: Conversation
) -> None:
    assert "Er is geen ander gesprek" in desk.get(_url(conversation)).content.decode()


def test_dialog_takes_as_many_queries_for_many_as_for_one(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            desk.get(_url(conversation))
        return len(seen)

    queries()
    few = queries()
    for number in range(3, 8):
        received(a_line(conversation.municipality, f"55100000000000{number}"), at=timezone.now())
    assert queries() == few


def test_screen_shows_the_messages_of_both_in_order_of_time(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    html = _merge(desk, part, conversation)
    assert html.index("wanneer wordt het oud papier") < html.index("Het is de Dorpsstraat.")
    assert "via Burgerzaken" in html
    assert f"Samen met gesprek {part.pk}" in html


def test_number_of_the_part_opens_the_whole(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    _merge(desk, part, conversation)
    assert desk.get(f"/bureau/gesprek/{part.pk}/").context["thread"].id == conversation.pk


def test_row_of_the_part_says_where_it_went_on(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    _merge(desk, part, conversation)
    rows = {row.id: row for row in desk.get("/bureau/?bak=alle").context["list"].rows}
    assert f"Deel van gesprek {conversation.pk}" in [chip.text for chip in rows[part.pk].chips]


def test_undo_lets_both_stand_by_themselves(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    html = desk.post(undo_in(_merge(desk, part, conversation))).content.decode()
    assert f"Gesprek {part.pk} staat weer op zichzelf." in html
    assert "Het is de Dorpsstraat." not in html.partition('id="paneel"')[0]


def test_undo_that_comes_too_late_says_so(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    undo = undo_in(_merge(desk, part, conversation))
    Merge.objects.update(merged_at=timezone.now() - timedelta(minutes=11))
    assert "Dat kan niet meer." in desk.post(undo).content.decode()
    assert Conversation.objects.get(pk=part.pk).merged_into_id == conversation.pk


@pytest.mark.parametrize("other", ["", "x", "999999"])
def test_nothing_chosen_is_refused_in_the_dialog(
    desk: Client, part: Conversation, conversation: Conversation, other: str
) -> None:
    answer = desk.post(_url(conversation), {"ander": other})
    assert (answer.status_code, Merge.objects.count()) == (422, 0)
    assert "Kies het gesprek dat hier verdergaat." in answer.content.decode()


def test_conversation_with_somebody_else_is_refused(desk: Client, conversation: Conversation) -> None:
    stranger = received(conversation.line, phone="+31687654321").conversation
    answer = desk.post(_url(conversation), {"ander": stranger.pk})
    assert (answer.status_code, Merge.objects.count()) == (422, 0)


def test_conversation_of_another_municipality_is_not_found(desk: Client, conversation: Conversation) -> None:
    far = received(a_line(a_municipality("elders"), "551000000000009")).conversation
    assert "Kies het gesprek" in _merge(desk, far, conversation)
    assert desk.post(_url(far), {"ander": conversation.pk}).status_code == 404


def test_officer_merges_nothing(client: Client, part: Conversation, conversation: Conversation) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    assert client.post(_url(conversation), {"ander": part.pk}).status_code == 404
    assert not Merge.objects.exists()


def test_reply_quotes_no_message_of_another_line(
    desk: Client, part: Conversation, conversation: Conversation
) -> None:
    _merge(desk, part, conversation)
    said = part.messages.get()
    desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", {"text": "Dank u.", "reply_to": said.pk})
    assert Message.objects.get(direction="out").reply_to is None


def test_finishing_proposes_what_both_were_about(
    desk: Client, agent: Employee, part: Conversation, conversation: Conversation
) -> None:
    paper, passport = a_topic(agent.municipality), a_topic(agent.municipality, "Paspoort")
    for one, topic in ((conversation, paper), (part, passport)):
        choose_topic(one, agent, topic)
    _merge(desk, part, conversation)
    dialog = desk.get(f"/bureau/gesprek/{conversation.pk}/afronden/").context["dialog"]
    assert [question.topic for question in dialog.questions] == [paper, passport]
