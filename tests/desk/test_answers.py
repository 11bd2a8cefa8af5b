"""What the agent does from the screen: answer, note, take, close, reveal, react, send again, send a template."""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Direction, Kind, Message, State
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Employee, JournalEntry, Line
from tests.makers import a_line, a_municipality, received, usual_result

SECRET = "111222333"
PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x02\x00\x00\x00\x90wS\xde"

CHIP = re.compile(r"""hx-post="([^"]+)" hx-vals='{"form": "(\w+)"}'""")


def _write(desk: Client, conversation: Conversation, **data: object) -> Any:
    return desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", data)


def _ours(conversation: Conversation) -> list[Message]:
    return list(conversation.messages.filter(direction=Direction.OUT, automatic="").order_by("pk"))


def test_answer_is_queued_with_the_signature(desk: Client, conversation: Conversation) -> None:
    answer = _write(desk, conversation, text="Goedemorgen Rens, dat kan.")
    (message,) = _ours(conversation)
    assert message.text.startswith("Goedemorgen Rens, dat kan.\n\nMet vriendelijke groet,")
    assert message.status == Status.QUEUED
    assert f'id="b-{message.pk}"' in answer.content.decode()


def test_new_line_of_a_browser_becomes_one_character(desk: Client, conversation: Conversation) -> None:
    _write(desk, conversation, text="Goedemorgen Rens,\r\n\r\nDat kan.")
    (message,) = _ours(conversation)
    assert message.text.startswith("Goedemorgen Rens,\n\nDat kan.\n\nMet")


def test_answer_takes_a_free_conversation(desk: Client, agent: Employee, conversation: Conversation) -> None:
    _write(desk, conversation, text="Goedemorgen.")
    conversation.refresh_from_db()
    assert conversation.assignee == agent


def test_answer_with_personal_data_is_stopped_and_the_text_stays(
    desk: Client, conversation: Conversation
) -> None:
    answer = _write(desk, conversation, text=f"Uw BSN is {SECRET}")
    assert answer.status_code == 422
    assert SECRET in answer.content.decode()
    assert _ours(conversation) == []


@pytest.mark.parametrize("text", ["", "   ", "a" * 4096])
def test_answer_that_cannot_be_sent_comes_back(desk: Client, conversation: Conversation, text: str) -> None:
    assert _write(desk, conversation, text=text).status_code == 422
    assert _ours(conversation) == []


def test_answer_after_the_window_closed_comes_back_as_a_note(desk: Client, line: Line) -> None:
    closed = received(line, at=timezone.now() - timedelta(hours=30)).conversation
    answer = _write(desk, closed, text="Hallo daar.")
    assert answer.status_code == 422
    assert 'data-start="note"' in answer.content.decode()


def test_answer_can_close_the_conversation(desk: Client, conversation: Conversation) -> None:
    _write(desk, conversation, text="Graag gedaan.", then="close")
    conversation.refresh_from_db()
    assert conversation.state == State.CLOSED


def test_answer_can_lead_to_the_next_conversation(desk: Client, conversation: Conversation) -> None:
    answer = _write(desk, conversation, text="Graag gedaan.", then="next")
    assert "data-goes-on" in answer.content.decode()
    assert "data-goes-on" not in _write(desk, conversation, text="Nog iets.").content.decode()


@pytest.mark.parametrize(
    ("choice", "button"),
    [("stay", "Verstuur"), ("next", "Verstuur, volgende"), ("close", "Verstuur en rond af")],
)
def test_send_button_does_what_the_agent_chose(
    desk: Client, agent: Employee, conversation: Conversation, choice: str, button: str
) -> None:
    Employee.objects.filter(pk=agent.pk).update(after_sending=choice)
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/voet/").content.decode()
    assert f'composer__send" name="then" value="{choice}"' in page
    assert f'<span class="nl-button__label" :hidden="isNote">{button}</span>' in page


def test_answer_can_quote_a_message(desk: Client, conversation: Conversation) -> None:
    asked = conversation.messages.filter(direction=Direction.IN).get()
    _write(desk, conversation, text="Hierover.", reply_to=asked.pk)
    assert _ours(conversation)[0].reply_to == asked


def test_message_of_another_conversation_cannot_be_quoted(
    desk: Client, line: Line, conversation: Conversation
) -> None:
    other = received(line, phone="+31687654321", at=timezone.now())
    _write(desk, conversation, text="Hierover.", reply_to=other.pk)
    assert _ours(conversation)[0].reply_to is None


def test_file_goes_along(desk: Client, conversation: Conversation) -> None:
    _write(desk, conversation, text="De kaart.", file=SimpleUploadedFile("kaart.png", PICTURE))
    assert _ours(conversation)[0].kind == Kind.IMAGE


def test_file_of_a_wrong_kind_is_refused(desk: Client, conversation: Conversation) -> None:
    program = SimpleUploadedFile("kaart.png", b"MZ\x90\x00" + b"\0" * 64)
    assert _write(desk, conversation, file=program).status_code == 422


def test_note_is_kept_for_colleagues(desk: Client, conversation: Conversation) -> None:
    _write(desk, conversation, text="Even nagevraagd.", as_note="on")
    assert conversation.messages.filter(direction=Direction.NOTE).get().text == "Even nagevraagd."
    assert _ours(conversation) == []


def test_form_of_address_of_the_composer_is_kept(desk: Client, conversation: Conversation) -> None:
    _write(desk, conversation, text="Hoi.", address_as="je")
    conversation.refresh_from_db()
    assert conversation.form == "je"


def test_chip_in_the_head_changes_the_form_of_address_and_back(
    desk: Client, conversation: Conversation
) -> None:
    Conversation.objects.update(form="u")
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/kop/").content.decode()
    for form, other in (("je", "u"), ("u", "je")):
        chip = CHIP.search(page)
        assert chip
        page = desk.post(chip[1], {"form": chip[2]}).content.decode()
        conversation.refresh_from_db()
        assert conversation.form == form
        assert f"Spreek aan met {form}; maak er {other} van" in page


@pytest.mark.parametrize(
    ("deed", "field", "expected"),
    [("afronden", "state", State.CLOSED), ("heropenen", "state", State.OPEN), ("geen-nood", "urgency", "")],
)
def test_deed_changes_the_conversation(
    desk: Client, conversation: Conversation, deed: str, field: str, expected: str
) -> None:
    filled_in = {"topic": "", "result": usual_result(conversation.municipality).pk}
    assert desk.post(f"/bureau/gesprek/{conversation.pk}/{deed}/", filled_in).status_code == 200
    conversation.refresh_from_db()
    assert getattr(conversation, field) == expected


def test_taking_can_be_undone(desk: Client, agent: Employee, conversation: Conversation) -> None:
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/oppakken/")
    undo = f"/bureau/gesprek/{conversation.pk}/teruggeven/"
    assert f'hx-post="{undo}"' in answer.content.decode()
    desk.post(undo)
    conversation.refresh_from_db()
    assert conversation.assignee is None


def test_deeds_stop_at_the_border_of_the_municipality(desk: Client) -> None:
    elsewhere = received(a_line(a_municipality("elders"), "552"), at=timezone.now())
    addresses = [
        f"gesprek/{elsewhere.conversation_id}/{deed}/" for deed in ("oppakken", "afronden", "schrijven")
    ]
    addresses += [f"bericht/{elsewhere.pk}/{deed}/" for deed in ("tonen", "reactie", "opnieuw")]
    assert {desk.post(f"/bureau/{address}").status_code for address in addresses} == {404}


def test_masked_text_is_shown_with_a_reason_and_recorded(desk: Client, line: Line) -> None:
    message = received(line, f"Mijn BSN is {SECRET}", at=timezone.now())
    answer = desk.post(f"/bureau/bericht/{message.pk}/tonen/", {"reason": "answer"})
    assert SECRET in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
    assert JournalEntry.objects.get(deed="revealed").details == {"why": "answer"}


def test_piece_of_a_number_is_marked_when_it_is_shown(desk: Client, line: Line) -> None:
    first, _second = [received(line, text, at=timezone.now()) for text in ("Mijn BSN is 1234", "56782")]
    answer = desk.post(f"/bureau/bericht/{first.pk}/tonen/", {"reason": "answer"}).content.decode()
    assert "masked masked--open" in answer
    assert '<span class="noprint">1234</span>' in answer


@pytest.mark.parametrize("reason", ["", "just because"])
def test_masked_text_stays_masked_without_a_reason(desk: Client, line: Line, reason: str) -> None:
    message = received(line, f"Mijn BSN is {SECRET}", at=timezone.now())
    answer = desk.post(f"/bureau/bericht/{message.pk}/tonen/", {"reason": reason})
    assert SECRET not in answer.content.decode()
    assert not JournalEntry.objects.filter(deed="revealed").exists()


def test_number_is_shown_with_a_reason_and_recorded(desk: Client, conversation: Conversation) -> None:
    url = f"/bureau/gesprek/{conversation.pk}/telefoon/tonen/"
    assert b"+31612345678" not in desk.get(url).content
    assert b"+31612345678" in desk.post(url, {"reason": "check"}).content
    assert JournalEntry.objects.filter(deed="revealed").count() == 1


def test_reaction_stands_on_the_message_and_goes_again(desk: Client, conversation: Conversation) -> None:
    message = conversation.messages.filter(direction=Direction.IN).get()
    for expected in ("👍", ""):
        desk.post(f"/bureau/bericht/{message.pk}/reactie/", {"emoji": "👍"})
        message.refresh_from_db()
        assert message.own_reaction == expected


def test_words_are_no_reaction(desk: Client, conversation: Conversation) -> None:
    message = conversation.messages.filter(direction=Direction.IN).get()
    answer = desk.post(f"/bureau/bericht/{message.pk}/reactie/", {"emoji": "BSN 111222333"})
    message.refresh_from_db()
    assert (answer.status_code, message.own_reaction) == (422, "")


def test_failed_message_can_be_sent_again(desk: Client, conversation: Conversation) -> None:
    _write(desk, conversation, text="Goedemorgen.")
    Message.objects.filter(pk=_ours(conversation)[0].pk).update(status=Status.FAILED)
    desk.post(f"/bureau/bericht/{_ours(conversation)[0].pk}/opnieuw/")
    assert [message.status for message in _ours(conversation)] == [Status.FAILED, Status.QUEUED]


def test_file_that_a_browser_cannot_show_safely_is_a_download(
    desk: Client, conversation: Conversation
) -> None:
    _write(desk, conversation, file=SimpleUploadedFile("kaart.pdf", b"%PDF-1.7\n%%EOF"))
    answer = desk.get(f"/bureau/bericht/{_ours(conversation)[0].pk}/bestand/")
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["Content-Security-Policy"].startswith("sandbox")
