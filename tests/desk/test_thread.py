"""A conversation on screen: what stands there, what is masked, who may see it."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Attachment, Conversation, Message
from samenspraak.conversations.noticing import note_quietly
from samenspraak.conversations.receiving import receive
from samenspraak.desk.thread.entries import Bubble, Day, NewLine, Notice
from samenspraak.desk.thread.loading import LOG_SIZE
from samenspraak.domain.contents import Choice, Location, Order, Unsupported
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.residents.models import Resident
from tests.files import a_document, a_voice_message
from tests.makers import a_line, a_municipality, an_employee, incoming, received

SECRET = "111222333"
NEW_CODE = (
    "Deze inwoner heeft volgens WhatsApp een nieuwe beveiligingscode, misschien een andere telefoon."
    " Je hoeft niets te doen."
)


def _page(desk: Client, conversation: Conversation) -> str:
    return desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()


def _queries(desk: Client, conversation: Conversation) -> int:
    """Of the page when nothing in it is new any more."""
    _page(desk, conversation)
    with CaptureQueriesContext(connection) as caught:
        _page(desk, conversation)
    return len(caught)


def _messages(line: Line, number: int) -> None:
    for place in range(number):
        received(line, f"Bericht {place}", at=timezone.now() - timedelta(minutes=number - place))


def test_other_municipality_cannot_be_opened(desk: Client) -> None:
    elsewhere = received(a_line(a_municipality("elders"), "552")).conversation
    assert desk.get(f"/bureau/gesprek/{elsewhere.pk}/").status_code == 404


def test_opening_is_in_the_journal_and_makes_it_read(
    desk: Client, agent: Employee, conversation: Conversation
) -> None:
    _page(desk, conversation)
    conversation.refresh_from_db()
    assert conversation.unread_count == 0
    assert JournalEntry.objects.filter(employee=agent, deed="saw").count() == 1


def test_line_above_what_is_new_stands_there_once(desk: Client, line: Line) -> None:
    _messages(line, 3)
    conversation = received(line, at=timezone.now()).conversation
    shown = desk.get(f"/bureau/gesprek/{conversation.pk}/").context["thread"].entries
    assert [type(entry) for entry in shown].count(NewLine) == 1
    again = desk.get(f"/bureau/gesprek/{conversation.pk}/").context["thread"].entries
    assert NewLine not in [type(entry) for entry in again]


def test_line_of_the_network_is_not_among_what_is_new(desk: Client, line: Line) -> None:
    message = received(line, at=timezone.now())
    note_quietly(line, message.conversation.resident, "identity", timezone.now(), timezone.now())
    shown = desk.get(f"/bureau/gesprek/{message.conversation_id}/").context["thread"].entries
    assert [type(entry) for entry in shown[:3]] == [Day, NewLine, Bubble]
    assert [entry.text for entry in shown if isinstance(entry, Notice)] == [NEW_CODE]


def test_personal_data_is_masked_everywhere_on_the_page(desk: Client, line: Line) -> None:
    conversation = received(line, f"Mijn BSN is {SECRET}", at=timezone.now()).conversation
    page = _page(desk, conversation)
    assert SECRET not in page
    assert "BSN, afgeschermd" in page


def test_number_is_masked_in_the_panel(desk: Client, conversation: Conversation) -> None:
    page = _page(desk, conversation)
    assert "+31612345678" not in page
    assert "+31 6 •••• 5678" in page


def test_text_of_a_resident_cannot_become_part_of_the_page(desk: Client, line: Line) -> None:
    conversation = received(line, "<script>alert(1)</script>", at=timezone.now()).conversation
    assert "<script>alert" not in _page(desk, conversation)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (Location(51.6287, 4.9431, "Raadhuis"), "51.62870"),
        (Location(51.6287, 4.9431, url="https://example.org/raadhuis"), "https://example.org/raadhuis"),
        (Choice("Paspoort", "paspoort", "Aanvragen of verlengen"), "Aanvragen of verlengen"),
        (Order("Twee containers", 2), "2 artikelen"),
        (Order("Een container", 1), "1 artikel<"),
        (Unsupported("poll"), "Niet ondersteund"),
        (Unsupported("poll"), "Vraag de inwoner om tekst of een foto"),
        (Unsupported("too_large", 131052), "bestand dat te groot is voor WhatsApp"),
        (Unsupported("call"), "Bied aan om terug te bellen"),
        ("\u202eomgekeerd\u200b 👩‍👩‍👧 " + "a" * 4000, "👩‍👩‍👧"),
    ],
)
def test_every_kind_of_message_can_be_shown(
    desk: Client, line: Line, content: str | Location | Choice | Order | Unsupported, expected: str
) -> None:
    assert expected in _page(desk, received(line, content, at=timezone.now()).conversation)


def test_number_of_queries_does_not_grow_with_the_log(desk: Client, line: Line) -> None:
    conversation = received(line, at=timezone.now()).conversation
    few = _queries(desk, conversation)
    _messages(line, 10)
    assert _queries(desk, conversation) == few == 14


def _chips(desk: Client, conversation: Conversation) -> list[str]:
    head = desk.get(f"/bureau/gesprek/{conversation.pk}/").context["thread"].head
    return [chip.text for chip in head.chips]


def test_head_tells_the_language_of_who_does_not_write_dutch_without_a_query(
    desk: Client, conversation: Conversation
) -> None:
    without = _queries(desk, conversation)
    Conversation.objects.update(language="pl")
    assert "Schrijft Pools" in _chips(desk, conversation)
    assert _queries(desk, conversation) == without


@pytest.mark.parametrize("language", ["", "nl"])
def test_head_says_nothing_of_dutch_or_of_a_language_in_doubt(
    desk: Client, conversation: Conversation, language: str
) -> None:
    Conversation.objects.update(language=language)
    assert not [text for text in _chips(desk, conversation) if text.startswith("Schrijft")]


def test_what_few_messages_have_takes_a_query_however_many_have_it(
    desk: Client, agent: Employee, line: Line
) -> None:
    _messages(line, 3)
    conversation, quoted = Conversation.objects.get(), Message.objects.earliest("pk")
    without = _queries(desk, conversation)
    Message.objects.exclude(pk=quoted.pk).update(reply_to=quoted)
    assert _queries(desk, conversation) == without + 1
    Message.objects.update(erased_by=agent, erased_at=timezone.now())
    assert _queries(desk, conversation) == without + 2


def test_older_messages_come_on_request(desk: Client, line: Line) -> None:
    _messages(line, LOG_SIZE + 10)
    thread = desk.get(f"/bureau/gesprek/{Conversation.objects.get().pk}/").context["thread"]
    assert thread.older_url
    older = desk.get(thread.older_url)
    shown = [entry for entry in older.context["entries"] if not isinstance(entry, Day)]
    assert len(shown) == Message.objects.count() - LOG_SIZE
    assert older.context["older_url"] == ""


def test_htmx_gets_the_conversation_without_the_list(desk: Client, conversation: Conversation) -> None:
    answer = desk.get(f"/bureau/gesprek/{conversation.pk}/", headers={"HX-Target": "div#open"})
    assert b'id="gesprekken"' not in answer.content
    assert b'class="chat-head"' in answer.content


def test_privacy_officer_reads_but_cannot_write(client: Client, conversation: Conversation) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    assert "<textarea" not in _page(client, conversation)
    url = f"/bureau/gesprek/{conversation.pk}/schrijven/"
    assert client.post(url, {"text": "Hallo"}).status_code == 404


def test_closed_window_leaves_templates_and_notes(desk: Client, line: Line) -> None:
    long_ago = timezone.now() - timedelta(hours=30)
    page = _page(desk, received(line, at=long_ago).conversation)
    assert "Het WhatsApp-venster is dicht." in page
    assert "Kies een sjabloon" in page


@pytest.mark.parametrize(
    ("holder", "said"),
    [(None, "Nog niemand is ermee bezig."), ("Ilse de Boer", "Jij bent"), ("Sanne Bos", "Sanne Bos is")],
)
def test_banner_of_an_emergency_says_who_is_on_it(
    desk: Client, agent: Employee, conversation: Conversation, holder: str | None, said: str
) -> None:
    sanne = an_employee(conversation.municipality, Role.AGENT, "Sanne Bos")
    by_name = {None: None, agent.name: agent, sanne.name: sanne}
    Conversation.objects.update(urgency="danger", assignee=by_name[holder])
    banner = desk.get(f"/bureau/gesprek/{conversation.pk}/").context["thread"].writing.banners[0]
    assert banner.title.startswith(f"Mogelijk gevaar. {said}")
    assert [action.text for action in banner.actions] == ["Geen nood"]


def test_failed_message_that_is_tried_again_says_so_and_has_no_button(
    desk: Client, agent: Employee, conversation: Conversation
) -> None:
    sent, copy = (reply(conversation, agent, "Morgen.", timezone.now()) for _try in range(2))
    failed = {"status": "failed", "failure_reason": "temporary"}
    Message.objects.filter(pk=sent.pk).update(**failed)
    again = f"/bureau/bericht/{sent.pk}/opnieuw/"
    assert again in _page(desk, conversation)
    Message.objects.filter(pk=sent.pk).update(next_try=copy)
    page = _page(desk, conversation)
    assert "wordt vanzelf opnieuw geprobeerd" in page
    assert again not in page


def test_try_that_stayed_here_because_an_earlier_one_arrived_has_no_button(
    desk: Client, agent: Employee, conversation: Conversation
) -> None:
    sent = reply(conversation, agent, "Morgen.", timezone.now())
    Message.objects.filter(pk=sent.pk).update(status="failed", failure_reason="arrived")
    page = _page(desk, conversation)
    assert "de eerdere poging kwam toch aan" in page
    assert f"/bureau/bericht/{sent.pk}/opnieuw/" not in page


def test_emergency_has_a_notice_with_one_click_for_a_false_alarm(
    desk: Client, conversation: Conversation
) -> None:
    Conversation.objects.update(urgency="suicide")
    notice, calm = "Denkt aan zelfdoding?.", f"/bureau/gesprek/{conversation.pk}/geen-nood/"
    page = _page(desk, conversation)
    assert [notice in page, f'hx-post="{calm}"' in page, "Geen nood" in page] == [True] * 3
    desk.post(calm)
    page = _page(desk, conversation)
    assert [notice in page, calm in page] == [False, False]


def test_two_people_behind_one_resident_are_told_of_in_the_panel(
    desk: Client, conversation: Conversation
) -> None:
    assert "Twee mensen?" not in _page(desk, conversation)
    Resident.objects.update(conflict_at=timezone.now())
    assert "Twee mensen?" in _page(desk, conversation)


def test_what_was_said_stands_below_the_player_until_it_is_hidden(desk: Client, line: Line) -> None:
    message = a_voice_message(line)
    Attachment.objects.filter(message=message).update(transcript="De lantaarn & de stoep")
    page = f"/bureau/gesprek/{message.conversation_id}/"
    assert "De lantaarn &amp; de stoep" in desk.get(page).content.decode()
    desk.post(f"/bureau/bericht/{message.pk}/bestand/gevoelig/")
    assert "lantaarn" not in desk.get(page).content.decode()


def test_voice_message_can_be_played(desk: Client, line: Line) -> None:
    message = a_voice_message(line)
    page = _page(desk, message.conversation)
    assert re.search(rf'<audio controls [^>]*src="/bureau/bericht/{message.pk}/bestand/"', page)
    assert 'aria-label="Spraakbericht"' in page


@pytest.mark.parametrize(("is_scanned", "says"), [(False, True), (True, False)])
def test_file_that_was_not_scanned_says_so(desk: Client, line: Line, is_scanned: bool, says: bool) -> None:
    message = a_document(line)
    Attachment.objects.update(is_scanned=is_scanned)
    assert ("niet gescand op virussen" in _page(desk, message.conversation)) is says


def test_advertisement_somebody_came_by_is_shown_masked(desk: Client, line: Line) -> None:
    came = replace(incoming(line, at=timezone.now()), advert=f"Speeltuin {SECRET}")
    message = receive(line, came, timezone.now())
    assert message is not None
    page = _page(desk, message.conversation)
    assert "Kwam via: Speeltuin" in page
    assert SECRET not in page


def test_template_can_be_chosen_while_the_window_is_open(desk: Client, conversation: Conversation) -> None:
    assert f'hx-get="/bureau/gesprek/{conversation.pk}/sjablonen/"' in _page(desk, conversation)
