"""Files of residents in S3-compatible storage: the same deeds, against a real server that speaks S3."""

import hashlib
import socket
import subprocess
import sys
from collections.abc import Iterator

import httpx
import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client, override_settings

from samenspraak.conversations import files
from samenspraak.conversations.files import fetch_file
from samenspraak.conversations.models import Attachment, AttachmentState
from samenspraak.domain.contents import Media, MediaKind
from samenspraak.installation.processes import answers
from samenspraak.installation.settings import file_storage
from tests.conversations.network import JPEG, Shelf
from tests.makers import a_line, an_employee, received
from tests.waiting import until

BUCKET = "bestanden"
PATIENCE_SECONDS = 30


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """The address of a program that speaks S3, for these tests alone."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port = listener.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "--port", str(port)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as program:
        address = f"http://127.0.0.1:{port}"
        until(lambda: answers(f"{address}/moto-api/"), PATIENCE_SECONDS)
        yield address
        program.terminate()


@pytest.fixture
def bucket(server: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of the installation's bucket, which its environment names as in production."""
    chosen = {
        "SAMENSPRAAK_S3_BUCKET": BUCKET,
        "SAMENSPRAAK_S3_URL": server,
        "AWS_ACCESS_KEY_ID": "a-key",
        "AWS_SECRET_ACCESS_KEY": "a-secret",
        "AWS_DEFAULT_REGION": "us-east-1",
    }
    for name, value in chosen.items():
        monkeypatch.setenv(name, value)
    httpx.put(f"{server}/{BUCKET}").raise_for_status()
    with override_settings(STORAGES={**settings.STORAGES, "default": file_storage()}):
        yield f"{server}/{BUCKET}"


@pytest.fixture
def picture(bucket: str, db: None, monkeypatch: pytest.MonkeyPatch) -> Attachment:
    """A picture of a resident, fetched by the worker's job."""
    media = Media(MediaKind.IMAGE, "media-1", "image/jpeg", hashlib.sha256(JPEG).digest())
    attachment = Attachment.objects.get(message=received(a_line(), media))
    monkeypatch.setattr(files, "FETCHERS", {"whatsapp": Shelf(JPEG)})
    fetch_file(attachment_id=attachment.pk)
    attachment.refresh_from_db()
    return attachment


def test_file_of_a_resident_is_kept_in_the_bucket(picture: Attachment) -> None:
    assert picture.state == AttachmentState.READY
    assert default_storage.open(str(picture.file)).read() == JPEG


def test_stranger_with_its_address_does_not_get_it(bucket: str, picture: Attachment) -> None:
    assert httpx.get(f"{bucket}/{picture.file.name}").status_code == 403


def test_desk_shows_it_from_there(client: Client, picture: Attachment) -> None:
    client.force_login(an_employee(picture.message.municipality))
    answer = client.get(f"/bureau/bericht/{picture.message_id}/bestand/")
    assert (b"".join(answer), answer["Content-Type"]) == (JPEG, "image/jpeg")


def test_scanner_reads_it_before_it_is_kept_there(scanner: dict[str, bytes], picture: Attachment) -> None:
    assert (scanner["seen"], picture.is_scanned) == (JPEG, True)


def test_destroyed_file_is_in_the_bucket_no_more(picture: Attachment) -> None:
    name = str(picture.file)
    picture.file.delete()
    assert not default_storage.exists(name)


def test_second_file_of_the_same_name_replaces_none(picture: Attachment) -> None:
    again = default_storage.save(picture.file.name, ContentFile(b"another"))
    assert default_storage.open(str(picture.file)).read() == JPEG
    assert default_storage.open(again).read() == b"another"
