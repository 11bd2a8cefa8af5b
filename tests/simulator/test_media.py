"""Media: uploaded, announced, downloaded within five minutes, and damaged on demand."""

import base64
import hashlib
from typing import Any

import httpx
import pytest
from pywa.client import WhatsApp

from simulator import demo_line
from simulator.running import Running
from tests.simulator.conftest import NUMBER, RESIDENT, Graph, Hooks

PHOTO = b"\xff\xd8\xff\xe0" + b"photo" * 200
TOKEN = {"authorization": f"Bearer {demo_line.ACCESS_TOKEN}"}


def received(simulator: Running, hooks: Hooks, **extra: Any) -> dict[str, Any]:
    """What a webhook says of a photo that Rens sent."""
    wish = {"base64": base64.b64encode(PHOTO).decode(), "mime_type": "image/jpeg", **extra}
    simulator.control(f"residents/{RESIDENT}/file", wish)
    assert simulator.settle()
    message = hooks.messages()[-1]
    media: dict[str, Any] = message[message["type"]]
    return media


def test_file_is_uploaded_sent_and_deleted(wa: WhatsApp, simulator: Running) -> None:
    media = wa.upload_media(PHOTO, mime_type="image/jpeg", filename="foto.jpg")
    wa.send_image(NUMBER, media, caption="De folder")
    assert simulator.control(f"chat/{RESIDENT}")[0]["content"]["caption"] == "De folder"
    assert wa.delete_media(media.id)
    with pytest.raises(Exception, match="does not exist"):
        wa.get_media_url(media.id)


def test_photo_of_a_resident_is_downloaded_whole(wa: WhatsApp, simulator: Running, hooks: Hooks) -> None:
    announced = received(simulator, hooks, caption="Kijk")
    described = wa.get_media_url(announced["id"])
    assert wa.get_media_bytes(described.url) == PHOTO
    assert (announced["caption"], described.mime_type) == ("Kijk", "image/jpeg")


def test_digest_is_base64_in_the_webhook_and_hex_in_the_answer(
    graph: Graph, simulator: Running, hooks: Hooks
) -> None:
    announced = received(simulator, hooks)
    digest = hashlib.sha256(PHOTO).digest()
    described = graph("GET", announced["id"]).json()
    assert base64.b64decode(announced["sha256"]) == digest
    assert (described["sha256"], described["file_size"]) == (digest.hex(), len(PHOTO))


def test_address_works_five_minutes(simulator: Running, hooks: Hooks) -> None:
    url = received(simulator, hooks)["url"]
    assert simulator.client.get(url, headers=TOKEN).content == PHOTO
    simulator.control("clock", {"seconds": 301})
    assert simulator.client.get(url, headers=TOKEN).status_code == 404


def test_download_needs_the_token(simulator: Running, hooks: Hooks) -> None:
    assert simulator.client.get(received(simulator, hooks)["url"]).status_code == 401


def test_media_of_another_number_is_refused(graph: Graph, simulator: Running, hooks: Hooks) -> None:
    media_id = received(simulator, hooks)["id"]
    assert graph("GET", f"{media_id}?phone_number_id={demo_line.PHONE_NUMBER_ID}").status_code == 200
    assert graph("GET", f"{media_id}?phone_number_id=1").json()["error"]["code"] == 100


@pytest.mark.parametrize(
    ("mime_type", "size", "code"), [("application/x-msdownload", 10, 100), ("image/jpeg", 5_300_000, 131053)]
)
def test_upload_that_is_not_allowed_is_refused(graph: Graph, mime_type: str, size: int, code: int) -> None:
    answer = graph(
        "POST",
        f"{demo_line.PHONE_NUMBER_ID}/media",
        data={"messaging_product": "whatsapp", "type": mime_type},
        files={"file": ("x", b"x" * size, mime_type)},
    )
    assert answer.json()["error"]["code"] == code


def test_upload_that_is_not_multipart_is_refused(graph: Graph) -> None:
    assert graph("POST", f"{demo_line.PHONE_NUMBER_ID}/media", content=b"x").json()["error"]["code"] == 100


@pytest.mark.parametrize(
    ("mime_type", "kind"),
    [
        ("image/png", "image"),
        ("video/mp4", "video"),
        ("audio/ogg; codecs=opus", "audio"),
        ("a/zip", "document"),
    ],
)
def test_type_of_message_follows_the_mime_type(
    simulator: Running, hooks: Hooks, mime_type: str, kind: str
) -> None:
    received(simulator, hooks, mime_type=mime_type)
    assert hooks.messages()[-1]["type"] == kind


def test_voice_message_is_marked_as_spoken(simulator: Running, hooks: Hooks) -> None:
    assert received(simulator, hooks, mime_type="audio/ogg; codecs=opus", voice=True)["voice"] is True


def test_truncated_media_breaks_the_download(simulator: Running, hooks: Hooks) -> None:
    url = received(simulator, hooks)["url"]
    simulator.control("faults", {"fault": "truncated_media"})
    with pytest.raises(httpx.RemoteProtocolError):
        simulator.client.get(url, headers=TOKEN)
    assert simulator.client.get(url, headers=TOKEN).content == PHOTO


def test_damaged_media_has_another_digest(simulator: Running, hooks: Hooks) -> None:
    url = received(simulator, hooks)["url"]
    simulator.control("faults", {"fault": "damaged_media"})
    content = simulator.client.get(url, headers=TOKEN).content
    assert (content != PHOTO, len(content)) == (True, len(PHOTO))


def test_expired_media_is_not_found_once(simulator: Running, hooks: Hooks) -> None:
    url = received(simulator, hooks)["url"]
    simulator.control("faults", {"fault": "expired_media"})
    assert [simulator.client.get(url, headers=TOKEN).status_code for _ in range(2)] == [404, 200]


def test_media_lies_about_its_type(graph: Graph, simulator: Running, hooks: Hooks) -> None:
    simulator.control("faults", {"fault": "lying_media_type", "mime_type": "application/pdf"})
    announced = received(simulator, hooks)
    assert hooks.messages()[-1]["type"] == "document"
    assert graph("GET", announced["id"]).json()["mime_type"] == "application/pdf"
