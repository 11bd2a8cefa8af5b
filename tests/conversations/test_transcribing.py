"""Voice messages are written out by a program of the installation: masked, once, and gone when erased."""

from typing import IO

import pytest
from django.utils import timezone
from pytest_django import Settings

from samenspraak.conversations import files, transcribing
from samenspraak.conversations.erasing_files import erase_file
from samenspraak.conversations.files import fetch_file
from samenspraak.conversations.models import Attachment
from samenspraak.conversations.sensitive import mark_sensitive
from samenspraak.conversations.transcribing import write_out
from samenspraak.domain.contents import Media, MediaKind
from samenspraak.domain.transcribing import NotWrittenOut
from samenspraak.organisation.models import Employee, Line
from tests.conversations.network import Shelf
from tests.files import OGG, a_voice_message
from tests.makers import received

pytestmark = pytest.mark.django_db

HERE = f"{__name__}:writes"
heard: list[tuple[bytes, str, str]] = []


def writes(sound: IO[bytes], mime_type: str, language: str) -> str:
    """The program of this installation."""
    heard.append((sound.read(), mime_type, language))
    return " Mijn BSN is 111222333, kunnen jullie terugbellen? "


def hears_nothing(sound: IO[bytes], mime_type: str, language: str) -> str:
    raise NotWrittenOut


def fails(sound: IO[bytes], mime_type: str, language: str) -> str:
    raise TimeoutError


@pytest.fixture
def voice(line: Line, settings: Settings) -> Attachment:
    heard.clear()
    transcribing._transcriber.cache_clear()
    settings.SAMENSPRAAK_TRANSCRIBER = HERE
    return Attachment.objects.select_related("message").get(message=a_voice_message(line))


def _transcript(attachment: Attachment) -> str:
    return Attachment.objects.get(pk=attachment.pk).transcript


def test_what_was_said_is_kept_without_what_the_guard_masks(voice: Attachment) -> None:
    write_out(attachment_id=voice.pk)
    assert _transcript(voice).startswith("Mijn BSN is •")
    assert _transcript(voice).endswith("kunnen jullie terugbellen?")
    assert "111222333" not in _transcript(voice)
    assert heard == [(OGG, "audio/ogg", "nl")]


def test_it_is_written_out_once(voice: Attachment) -> None:
    for _twice in range(2):
        write_out(attachment_id=voice.pk)
    assert len(heard) == 1


def test_without_a_program_nothing_is_written_out(voice: Attachment, settings: Settings) -> None:
    settings.SAMENSPRAAK_TRANSCRIBER = ""
    write_out(attachment_id=voice.pk)
    assert (heard, _transcript(voice)) == ([], "")


def test_sound_that_cannot_be_written_out_stays_a_sound(voice: Attachment, settings: Settings) -> None:
    settings.SAMENSPRAAK_TRANSCRIBER = f"{__name__}:hears_nothing"
    write_out(attachment_id=voice.pk)
    assert _transcript(voice) == ""


def test_program_that_fails_is_asked_again_later(voice: Attachment, settings: Settings) -> None:
    settings.SAMENSPRAAK_TRANSCRIBER = f"{__name__}:fails"
    with pytest.raises(TimeoutError):
        write_out(attachment_id=voice.pk)
    assert _transcript(voice) == ""


def test_hidden_sound_is_not_written_out(voice: Attachment, agent: Employee) -> None:
    assert mark_sensitive(voice.message, agent, timezone.now())
    write_out(attachment_id=voice.pk)
    assert heard == []


def test_sound_that_is_hidden_while_it_is_written_out_gets_no_words(
    voice: Attachment, agent: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    def meanwhile(_sound: IO[bytes], _mime_type: str, _language: str) -> str:
        mark_sensitive(voice.message, agent, timezone.now())
        return "Dit hoort niemand te lezen"

    monkeypatch.setattr(transcribing, "_transcriber", lambda _name: meanwhile)
    write_out(attachment_id=voice.pk)
    assert _transcript(voice) == ""


def test_words_go_with_the_sound_that_is_erased(voice: Attachment, agent: Employee) -> None:
    write_out(attachment_id=voice.pk)
    mark_sensitive(voice.message, agent, timezone.now())
    assert erase_file(voice.message_id, agent, timezone.now())
    assert _transcript(voice) == ""


@pytest.mark.parametrize(("is_voice", "asked"), [(True, 1), (False, 0)])
def test_only_what_is_spoken_is_asked_for_when_it_was_fetched(
    line: Line, settings: Settings, monkeypatch: pytest.MonkeyPatch, is_voice: bool, asked: int
) -> None:
    settings.SAMENSPRAAK_TRANSCRIBER = HERE
    jobs: list[int] = []
    monkeypatch.setattr(files, "FETCHERS", {"whatsapp": Shelf(OGG)})
    monkeypatch.setattr(write_out, "defer", lambda attachment_id: jobs.append(attachment_id))
    message = received(line, Media(MediaKind.AUDIO, "media-1", "audio/ogg", None, is_voice=is_voice))
    attachment = Attachment.objects.get(message=message)
    for _twice in range(2):
        fetch_file(attachment_id=attachment.pk)
    assert jobs == [attachment.pk] * asked
