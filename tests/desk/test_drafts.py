"""Drafts at the desk: they stand in the composer and the list again, masked for everybody but who wrote them."""

from datetime import timedelta
from typing import Any
from uuid import uuid4

from django.test import Client
from django.utils import timezone

from samenspraak.conversations.announcing import What
from samenspraak.conversations.drafts import Drawn, keep
from samenspraak.conversations.handling import take
from samenspraak.conversations.models import Conversation, Draft
from samenspraak.desk.stream.drawing import draw
from samenspraak.desk.stream.notices import Look, Notice
from samenspraak.organisation.models import Employee, Role
from tests.makers import a_line, a_municipality, an_employee, received

SECRET = "111222333"


def _type(desk: Client, conversation: Conversation, text: str, **more: object) -> Any:
    data = {"text": text, "reference": uuid4(), **more}
    return desk.post(f"/bureau/gesprek/{conversation.pk}/concept/", data)


def _thread(desk: Client, conversation: Conversation) -> str:
    return desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()


def _kept(conversation: Conversation, employee: Employee, text: str) -> Draft:
    keep(conversation, employee, text, Drawn(uuid4()), timezone.now())
    return Draft.objects.get(author=employee)


def test_draft_stands_in_the_composer_again(desk: Client, conversation: Conversation) -> None:
    kept = _type(desk, conversation, "Goedemorgen Rens")
    page = _thread(desk, conversation)
    assert 'data-draft="Goedemorgen Rens"' in page
    assert kept.content.decode() in page


def test_note_stands_in_the_composer_again(desk: Client, conversation: Conversation) -> None:
    _type(desk, conversation, "Even nagaan", as_note="on")
    page = _thread(desk, conversation)
    assert 'data-note="Even nagaan"' in page
    assert 'data-start="note"' in page


def test_author_alone_reads_what_is_masked(
    desk: Client, agent: Employee, sanne: Employee, conversation: Conversation
) -> None:
    _type(desk, conversation, f"BSN {SECRET}")
    assert SECRET in _thread(desk, conversation)
    take(conversation, sanne)
    colleague = Client()
    colleague.force_login(sanne)
    seen = _thread(colleague, conversation)
    assert "Concept van Ilse de Boer." in seen
    assert SECRET not in seen


def test_other_window_is_asked_which_text_stays(desk: Client, conversation: Conversation) -> None:
    _type(desk, conversation, "In het ene venster")
    answer = _type(desk, conversation, "In het andere")
    assert answer.status_code == 409
    assert "In het ene venster" in answer.content.decode()
    assert Draft.objects.get().text == "In het ene venster"


def test_draft_without_its_composer_is_refused(desk: Client, conversation: Conversation) -> None:
    assert _type(desk, conversation, "Hallo", reference="").status_code == 422
    assert not Draft.objects.exists()


def test_answer_that_is_sent_leaves_no_draft(desk: Client, conversation: Conversation) -> None:
    reference = uuid4()
    _type(desk, conversation, "Goedemorgen Rens", reference=reference)
    data = {"text": "Goedemorgen Rens", "reference": reference}
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", data)
    assert 'data-sent="answer"' in answer.content.decode()
    assert not Draft.objects.exists()


def test_answer_that_is_stopped_stays_a_draft(desk: Client, conversation: Conversation) -> None:
    reference = uuid4()
    text = f"Uw BSN is {SECRET}"
    _type(desk, conversation, text, reference=reference)
    data = {"text": text, "reference": reference}
    assert desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", data).status_code == 422
    assert Draft.objects.exists()


def test_draft_is_shown_above_the_window_that_closed(desk: Client, conversation: Conversation) -> None:
    _type(desk, conversation, "Te laat")
    Conversation.objects.update(last_inbound_at=timezone.now() - timedelta(hours=30))
    assert "Je concept is bewaard:" in _thread(desk, conversation)


def test_who_gets_the_conversation_goes_on_with_the_draft(
    desk: Client, agent: Employee, sanne: Employee, conversation: Conversation
) -> None:
    draft = _kept(conversation, sanne, "Ik zocht het uit")
    take(conversation, agent)
    answer = desk.post(f"/bureau/concept/{draft.pk}/overnemen/")
    assert 'data-draft="Ik zocht het uit"' in answer.content.decode()
    assert Draft.objects.get().author == agent


def test_who_does_not_have_the_conversation_is_not_given_the_draft(
    desk: Client, sanne: Employee, conversation: Conversation
) -> None:
    draft = _kept(conversation, sanne, "Ik zocht het uit")
    take(conversation, sanne)
    assert desk.post(f"/bureau/concept/{draft.pk}/overnemen/").status_code == 404
    assert "Concept van" not in _thread(desk, conversation)


def test_other_municipality_and_who_writes_nothing_are_refused(
    client: Client, agent: Employee, conversation: Conversation
) -> None:
    elsewhere = a_line(a_municipality("anderstad"), "551000000000002").municipality
    for stranger in (an_employee(elsewhere), an_employee(agent.municipality, Role.PRIVACY_OFFICER)):
        client.force_login(stranger)
        assert _type(client, conversation, "Hallo").status_code == 404
    assert not Draft.objects.exists()


def test_list_shows_the_draft_masked(desk: Client, agent: Employee, conversation: Conversation) -> None:
    take(conversation, agent)
    _thread(desk, conversation)
    _type(desk, conversation, f"Uw BSN is {SECRET}")
    row = desk.get("/bureau/?bak=alle&deel=lijst").content.decode()
    assert "<em>Concept:</em> Uw BSN is ••••••" in row


def test_list_names_who_writes_in_a_conversation_of_another(
    desk: Client, sanne: Employee, conversation: Conversation
) -> None:
    _thread(desk, conversation)
    _kept(conversation, sanne, "Dag")
    assert "Concept van Sanne:" in desk.get("/bureau/?bak=alle&deel=lijst").content.decode()


def test_new_message_goes_before_a_draft_in_the_list(desk: Client, conversation: Conversation) -> None:
    _type(desk, conversation, "Goedemorgen")
    received(conversation.line, "Hallo?", at=timezone.now())
    row = desk.get("/bureau/?bak=alle&deel=lijst").content.decode()
    assert "Hallo?" in row
    assert "Goedemorgen" not in row


def test_stream_brings_the_row_with_the_draft(
    desk: Client, agent: Employee, conversation: Conversation
) -> None:
    take(conversation, agent)
    _thread(desk, conversation)
    _type(desk, conversation, "Goedemorgen")
    notice = Notice(conversation.municipality_id, conversation.pk, None, What.DRAFT)
    (drawing,) = draw(notice, [Look("nl", may_write=True)], {conversation.pk}).pieces.values()
    assert "<em>Concept:</em> Goedemorgen" in drawing
    assert "data-draft" in drawing
