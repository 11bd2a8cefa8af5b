"""A sensitive file at the desk: marked with a click, given only to who asked, erased; refused to everybody else."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations import revealing
from samenspraak.conversations.models import Attachment, Message
from samenspraak.organisation.models import JournalEntry, Line, Role
from tests.files import JPEG, PDF, a_document, a_photo
from tests.makers import a_line, a_municipality, an_employee

DEEDS = ("gevoelig", "niet-gevoelig", "tonen", "wissen")


@pytest.fixture
def photo(line: Line) -> Message:
    return a_photo(line, caption="Zo goed?")


@pytest.fixture
def sensitive(desk: Client, photo: Message) -> Message:
    _post(desk, photo, "gevoelig")
    return photo


def _url(message: Message, deed: str = "") -> str:
    return f"/bureau/bericht/{message.pk}/bestand/" + (f"{deed}/" if deed else "")


def _post(desk: Client, message: Message, deed: str, **values: str) -> str:
    return desk.post(_url(message, deed), values).content.decode()


def _content(desk: Client, message: Message, asked: str = "") -> bytes:
    return b"".join(desk.get(_url(message) + asked))  # a FileResponse streams


def test_one_click_hides_the_picture_and_offers_to_undo_it(desk: Client, photo: Message) -> None:
    answer = _post(desk, photo, "gevoelig")
    assert "<img" not in answer
    assert "Gevoelig: foto. Tonen wordt vastgelegd." in answer
    assert answer.count(_url(photo, "niet-gevoelig")) == 2  # below the message, and in the notice
    assert "Zo goed?" in answer


def test_page_holds_no_address_of_the_file_any_more(desk: Client, sensitive: Message) -> None:
    page = desk.get(f"/bureau/gesprek/{sensitive.conversation_id}/").content.decode()
    assert f'"{_url(sensitive)}"' not in page
    assert "paspoort" not in page


def test_second_click_says_so(desk: Client, sensitive: Message) -> None:
    assert "al gevoelig" in _post(desk, sensitive, "gevoelig")


@pytest.mark.parametrize("asked", ["", "?opslaan"])
def test_file_is_refused_until_it_is_shown(desk: Client, sensitive: Message, asked: str) -> None:
    answer = desk.get(_url(sensitive) + asked)
    assert (answer.status_code, answer.content, answer["Cache-Control"]) == (403, b"", "no-store")


def test_browser_that_has_the_picture_still_has_to_ask(desk: Client, photo: Message) -> None:
    first = desk.get(_url(photo))
    assert first["Cache-Control"] == "private, no-cache"
    asked = {"If-None-Match": first["ETag"]}
    assert desk.get(_url(photo), headers=asked).status_code == 304
    _post(desk, photo, "gevoelig")
    assert desk.get(_url(photo), headers=asked).status_code == 403


def test_picture_is_shown_with_a_reason_and_kept_nowhere(desk: Client, sensitive: Message) -> None:
    shown = desk.post(_url(sensitive, "tonen"), {"reason": "check"})
    assert f'<img src="{_url(sensitive)}"' in shown.content.decode()
    assert shown["Cache-Control"] == "no-store"
    answer = desk.get(_url(sensitive))
    assert (b"".join(answer), answer["Cache-Control"]) == (JPEG, "no-store")
    entry = JournalEntry.objects.get(deed="revealed")
    assert (entry.subject, entry.details["why"]) == (f"file:{sensitive.pk}", "check")


@pytest.mark.parametrize("reason", ["", "just because"])
def test_picture_stays_hidden_without_a_reason(desk: Client, sensitive: Message, reason: str) -> None:
    assert "Gevoelig bestand tonen?" in _post(desk, sensitive, "tonen", reason=reason)
    assert desk.get(_url(sensitive)).status_code == 403


def test_address_works_no_longer_than_half_a_minute(
    desk: Client, sensitive: Message, monkeypatch: pytest.MonkeyPatch
) -> None:
    _post(desk, sensitive, "tonen", reason="check")
    monkeypatch.setattr(revealing, "SHOWN_FOR", timedelta(0))
    assert desk.get(_url(sensitive)).status_code == 403


def test_it_can_stay_longer_for_the_same_reason(desk: Client, sensitive: Message) -> None:
    shown = _post(desk, sensitive, "tonen", reason="check")
    assert "Nog 30 seconden" in shown
    assert f'hx-post="{_url(sensitive, "tonen")}"' in shown


def test_colleague_is_refused_what_another_is_shown(desk: Client, sensitive: Message) -> None:
    _post(desk, sensitive, "tonen", reason="check")
    colleague = Client()
    colleague.force_login(an_employee(sensitive.municipality, name="Sanne Visser"))
    assert colleague.get(_url(sensitive)).status_code == 403


def test_document_is_hidden_with_its_name_and_its_download_is_in_the_journal(
    desk: Client, line: Line
) -> None:
    document = a_document(line)
    assert "paspoort-jansen" not in _post(desk, document, "gevoelig")
    assert "paspoort-jansen" in _post(desk, document, "tonen", reason="check")
    assert _content(desk, document) == PDF
    assert JournalEntry.objects.get(deed="downloaded").subject == f"message:{document.pk}"


def test_undo_shows_it_again(desk: Client, sensitive: Message) -> None:
    assert "<img" in _post(desk, sensitive, "niet-gevoelig")
    assert _content(desk, sensitive) == JPEG


def test_question_before_erasing_says_what_goes(desk: Client, sensitive: Message) -> None:
    asked = desk.get(_url(sensitive, "wissen")).content.decode()
    assert "Voorgoed wissen?" in asked
    assert "foto" in asked
    assert Attachment.objects.get().erased_at is None


def test_bubble_tells_who_erased_and_the_address_is_gone(desk: Client, sensitive: Message) -> None:
    answer = _post(desk, sensitive, "wissen")
    assert "door Ilse: foto." in answer
    assert "Toon foto" not in answer
    assert desk.get(_url(sensitive)).status_code == 404
    assert "<img" not in _post(desk, sensitive, "tonen", reason="check")


def test_bubble_tells_that_the_term_was_over(desk: Client, sensitive: Message) -> None:
    Attachment.objects.update(erased_at=timezone.now())
    page = desk.get(f"/bureau/bericht/{sensitive.pk}/").content.decode()
    assert "foto. Het gesprek was klaar en de termijn voorbij." in page


def test_journal_has_sentences_for_it(client: Client, desk: Client, sensitive: Message) -> None:
    _post(desk, sensitive, "tonen", reason="check")
    _post(desk, sensitive, "niet-gevoelig")
    client.force_login(an_employee(sensitive.municipality, Role.PRIVACY_OFFICER, "Noor Prins"))
    page = client.get("/bureau/logboek/").content.decode()
    for said in ("als gevoelig gemarkeerd", "niet gevoelig is", f"het bestand van bericht {sensitive.pk}"):
        assert said in page


@pytest.mark.parametrize("deed", DEEDS)
def test_other_municipality_cannot_do_anything_with_it(desk: Client, deed: str) -> None:
    elsewhere = a_photo(a_line(a_municipality("elders"), "552"))
    Attachment.objects.update(sensitive_at=timezone.now() if deed != "gevoelig" else None)
    before = Attachment.objects.values().get()
    assert desk.post(_url(elsewhere, deed), {"reason": "check"}).status_code == 404
    assert desk.get(_url(elsewhere)).status_code == 404
    assert Attachment.objects.values().get() == before


@pytest.mark.parametrize("deed", ["gevoelig", "niet-gevoelig", "wissen"])
def test_who_only_reads_marks_and_erases_nothing(client: Client, photo: Message, deed: str) -> None:
    Attachment.objects.update(sensitive_at=timezone.now() if deed != "gevoelig" else None)
    client.force_login(an_employee(photo.municipality, Role.PRIVACY_OFFICER))
    before = Attachment.objects.values().get()
    assert client.post(_url(photo, deed)).status_code == 404
    assert Attachment.objects.values().get() == before


def test_who_has_no_business_reading_is_shown_nothing(client: Client, photo: Message) -> None:
    Attachment.objects.update(sensitive_at=timezone.now())
    client.force_login(an_employee(photo.municipality, Role.ADMINISTRATOR))
    assert client.post(_url(photo, "tonen"), {"reason": "check"}).status_code == 404
    assert client.get(_url(photo)).status_code == 404


@pytest.mark.parametrize("deed", DEEDS)
def test_stranger_is_sent_to_sign_in(client: Client, photo: Message, deed: str) -> None:
    assert client.post(_url(photo, deed)).status_code == 302
    assert Attachment.objects.get().sensitive_at is None


def test_erased_files_take_a_query_however_many_there_are(desk: Client, line: Line) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as seen:
            desk.get(f"/bureau/gesprek/{conversation}/")
        return len(seen)

    photos = [a_photo(line) for _ in range(3)]
    conversation = photos[0].conversation_id
    queries()
    before = queries()
    agent = an_employee(line.municipality)
    Attachment.objects.update(sensitive_at=timezone.now(), erased_at=timezone.now(), erased_by=agent)
    assert queries() == before + 1
