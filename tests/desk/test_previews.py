"""The list says what a message without words is, in the language of who reads, and masked as everything."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone, translation

from samenspraak.conversations.models import Conversation, Message
from samenspraak.conversations.previewing import MARK, parted
from samenspraak.conversations.receiving import receive
from samenspraak.desk.previews import WHAT, Preview, shown
from samenspraak.domain.contents import (
    ContactCard,
    Contacts,
    Content,
    Edit,
    Location,
    Media,
    MediaKind,
    Revoke,
    Text,
    Unsupported,
)  # fmt: skip
from samenspraak.organisation.models import Line
from tests.makers import incoming, received

SECRET = "111222333"
PHOTO = Media(MediaKind.IMAGE, "1")
LETTER = Media(MediaKind.DOCUMENT, "1", file_name="bezwaar.pdf")
VOICE = Media(MediaKind.AUDIO, "1", is_voice=True)
CARD = Contacts((ContactCard("Bram Jansen"),))


def _shown() -> Preview:
    return shown(Conversation.objects.get().preview)


@pytest.mark.parametrize(
    ("content", "dutch", "english"),
    [
        (PHOTO, "Foto", "Photo"),
        (Media(MediaKind.VIDEO, "1"), "Video", "Video"),
        (VOICE, "Spraakbericht", "Voice message"),
        (Media(MediaKind.AUDIO, "1"), "Geluid", "Sound"),
        (Media(MediaKind.STICKER, "1"), "Sticker", "Sticker"),
        (LETTER, "Document: bezwaar.pdf", "Document: bezwaar.pdf"),
        (Media(MediaKind.DOCUMENT, "1"), "Document", "Document"),
        (Location(51.6, 4.9), "Locatie", "Location"),
        (Location(51.6, 4.9, "Raadhuis"), "Locatie: Raadhuis", "Location: Raadhuis"),
        (CARD, "Contact: Bram Jansen", "Contact: Bram Jansen"),
        (Unsupported("poll"), "Niet ondersteund", "Not supported"),
    ],
)
def test_message_without_words_is_named(line: Line, content: Content, dutch: str, english: str) -> None:
    received(line, content)
    for language, expected in (("nl", dutch), ("en", english)):
        with translation.override(language):
            assert _shown().text == expected
            assert _shown().icon not in ("", "paperclip")


def test_caption_speaks_for_itself(line: Line) -> None:
    received(line, Media(MediaKind.IMAGE, "1", caption="Kijk deze stoep"))
    assert _shown() == Preview("Kijk deze stoep")


def test_name_of_a_file_is_masked_in_the_list_and_in_what_is_kept(desk: Client, line: Line) -> None:
    message = received(line, Media(MediaKind.DOCUMENT, "1", file_name=f"bsn {SECRET}.pdf"), at=timezone.now())
    assert _shown().text == "Document: bsn ••••••.pdf"
    assert SECRET not in f"{message.payload}{message.attachment.file_name}"
    assert SECRET not in desk.get("/bureau/?bak=vrij").content.decode()


def test_list_shows_the_name_with_an_icon(desk: Client, line: Line) -> None:
    received(line, LETTER, at=timezone.now())
    html = desk.get("/bureau/?bak=vrij").content.decode()
    assert "Document: bezwaar.pdf" in html
    assert "#i-file-text" in html


def test_our_own_file_is_named_too(desk: Client, conversation: Conversation) -> None:
    folder = SimpleUploadedFile("folder.pdf", b"%PDF-1.7\n%%EOF")
    desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", {"file": folder})
    assert _shown().text == "Document: folder.pdf"


def test_no_resident_can_pass_for_a_photo(line: Line) -> None:
    received(line, Text(f"{MARK}image{MARK}hoi"))
    assert parted(Conversation.objects.get().preview) == ("", "image hoi")


def test_caption_that_is_taken_away_leaves_a_photo(line: Line) -> None:
    message = received(line, Media(MediaKind.IMAGE, "1", caption="Kijk"))
    later = message.came_at + timedelta(minutes=1)
    receive(line, incoming(line, Edit(message.network_id, PHOTO), at=later), later)
    assert _shown() == Preview("Foto", "image")


def test_withdrawn_photo_is_gone_from_the_list(line: Line) -> None:
    message = received(line, PHOTO)
    receive(line, incoming(line, Revoke(message.network_id)), message.came_at)
    assert _shown().text == "Bijlage"
    assert Message.objects.get().revoked_at is not None


@pytest.mark.parametrize("preview", ["", f"{MARK}something of tomorrow{MARK}"])
def test_what_nobody_knows_is_an_attachment(preview: str) -> None:
    assert shown(preview) == Preview("Bijlage", "paperclip")


def test_every_name_fits_in_the_list() -> None:
    assert all(len(what) + len(MARK) * 2 + 120 <= 160 for what in WHAT)
