"""Files of residents: counted, known by their bytes, scanned; a lie is refused and shown as such."""

import hashlib
from collections.abc import Iterator

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile

from samenspraak.conversations import files
from samenspraak.conversations.attaching import FileRefused, checked_file
from samenspraak.conversations.files import fetch_file
from samenspraak.conversations.models import Attachment, AttachmentState
from samenspraak.conversations.sensitive import mark_sensitive
from samenspraak.domain.channel import Account, MediaRefused
from samenspraak.domain.contents import Media, MediaKind
from samenspraak.organisation.models import Employee
from tests.conversations.network import JPEG, Shelf
from tests.makers import MONDAY_MORNING, a_line, an_employee, received

pytestmark = pytest.mark.django_db

PDF = b"%PDF-1.7\n" + b"x" * 100
HTML = b"<!doctype html><script>alert(1)</script>"


def an_attachment(claimed: str, media_id: str = "media-1", name: str = "") -> Attachment:
    kind = MediaKind.IMAGE if claimed.startswith("image") else MediaKind.DOCUMENT
    media = Media(kind, media_id, claimed, hashlib.sha256(JPEG).digest(), file_name=name)
    return Attachment.objects.get(message=received(a_line(), media))


def fetched(attachment: Attachment, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> Attachment:
    monkeypatch.setattr(files, "FETCHERS", {"whatsapp": shelf})
    fetch_file(attachment_id=attachment.pk)
    attachment.refresh_from_db()
    return attachment


def test_picture_is_kept_and_known_by_its_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    attachment = fetched(an_attachment("image/png"), Shelf(JPEG), monkeypatch)
    assert (attachment.state, attachment.mime_type) == (AttachmentState.READY, "image/jpeg")
    assert attachment.file.read() == JPEG
    assert not attachment.is_scanned


def test_fetching_twice_fetches_once(monkeypatch: pytest.MonkeyPatch) -> None:
    attachment, shelf = an_attachment("image/jpeg"), Shelf(JPEG)
    for _ in range(2):
        fetched(attachment, shelf, monkeypatch)
    assert shelf.fetched == 1


class ShelfWhileAnotherFetches(Shelf):
    """Somebody else fetches the same file meanwhile, and is done first."""

    def __init__(self, attachment: Attachment, agent: Employee) -> None:
        super().__init__(JPEG)
        self.attachment, self.agent = attachment, agent

    def chunks(self, account: Account, media_id: str, sha256: bytes | None, limit: int) -> Iterator[bytes]:
        if not self.fetched:
            self.fetched += 1
            fetch_file(attachment_id=self.attachment.pk)
            mark_sensitive(self.attachment.message, self.agent, MONDAY_MORNING)
        yield from super().chunks(account, media_id, sha256, limit)


def test_file_fetched_twice_at_once_is_kept_once_and_stays_sensitive(monkeypatch: pytest.MonkeyPatch) -> None:
    attachment = an_attachment("image/jpeg")
    shelf = ShelfWhileAnotherFetches(attachment, an_employee(attachment.message.municipality))
    fetched(attachment, shelf, monkeypatch)
    assert shelf.fetched == 3
    folder, name = str(attachment.file.name).rsplit("/", 1)
    assert [kept for kept in default_storage.listdir(folder)[1] if kept.startswith(name)] == [name]
    assert attachment.sensitive_at


@pytest.mark.parametrize("content", [HTML, PDF, b"MZ\x90\x00program"])
def test_picture_that_is_none_is_refused(content: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    attachment = fetched(an_attachment("image/jpeg"), Shelf(content), monkeypatch)
    assert (attachment.state, attachment.refused_why) == (AttachmentState.REFUSED, "lying_type")
    assert not attachment.file


@pytest.mark.parametrize("why", ["gone", "too_large", "wrong_digest", "wrong_host"])
def test_file_the_network_cannot_give_is_refused_with_its_reason(
    why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    attachment = fetched(an_attachment("image/jpeg"), Shelf(b"", why), monkeypatch)
    assert attachment.refused_why == why


def test_network_that_is_away_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    attachment = an_attachment("image/jpeg")
    with pytest.raises(MediaRefused):
        fetched(attachment, Shelf(b"", "unavailable"), monkeypatch)
    attachment.refresh_from_db()
    assert (attachment.state, attachment.attempts) == (AttachmentState.WAITING, 1)


def test_media_without_an_id_is_refused_at_once() -> None:
    assert an_attachment("image/jpeg", media_id="").refused_why == "gone"


def test_page_sent_as_a_document_is_never_text(monkeypatch: pytest.MonkeyPatch) -> None:
    attachment = fetched(an_attachment("text/plain"), Shelf(HTML), monkeypatch)
    assert attachment.mime_type not in files.SHOWN_IN_PAGE | {"text/plain"}


def test_bsn_in_a_file_name_is_masked() -> None:
    assert "111222333" not in an_attachment("application/pdf", name="bsn 111222333.pdf").file_name


def test_scanner_reads_the_whole_file(scanner: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    attachment = fetched(an_attachment("image/jpeg"), Shelf(JPEG), monkeypatch)
    assert scanner["seen"] == JPEG
    assert attachment.is_scanned


def test_infected_file_is_refused(scanner: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    scanner["answer"] = b"stream: Eicar-Test-Signature FOUND\0"
    attachment = fetched(an_attachment("image/jpeg"), Shelf(JPEG), monkeypatch)
    assert (attachment.state, attachment.refused_why) == (AttachmentState.REFUSED, "infected")


def test_scanner_that_is_away_lets_nothing_through(settings, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]  # pytest-django gives it
    settings.SAMENSPRAAK_CLAMD = "127.0.0.1:9"
    with pytest.raises(MediaRefused, match="unavailable"):
        fetched(an_attachment("image/jpeg"), Shelf(JPEG), monkeypatch)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("foto.png", JPEG, MediaKind.IMAGE),
        ("brief.pdf", PDF, MediaKind.DOCUMENT),
        ("a.txt", b"Hoi", MediaKind.DOCUMENT),
    ],
)
def test_agent_may_send_what_the_channel_takes(name: str, content: bytes, kind: MediaKind) -> None:
    assert checked_file(SimpleUploadedFile(name, content), "whatsapp").kind is kind


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("foto.jpg", HTML, "wrong_type"),
        ("foto.jpg", JPEG + b"x" * 5 * 1024 * 1024, "too_large"),
        ("virus.exe", b"MZ\x90\x00", "wrong_type"),
    ],
)
def test_agent_may_not_send_anything_else(name: str, content: bytes, why: str) -> None:
    with pytest.raises(FileRefused, match=why):
        checked_file(SimpleUploadedFile(name, content), "whatsapp")
