"""A template leaves with a component for each of its parts in which something is filled in, and for no other."""

from typing import Any

import pytest

from samenspraak.channels.whatsapp import bodies
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.delivery import Reason, SendFailed
from samenspraak.domain.outgoing import OutMedia, OutTemplate
from tests.channels.network import outgoing, words


def text(value: str, **named: str) -> dict[str, str]:
    return {"type": "text", "text": value, **named}


HEADER = {"type": "header", "parameters": [text("Z-17")]}
NAMED_HEADER = {"type": "header", "parameters": [text("Z-17", parameter_name="zaak")]}
BODY = {"type": "body", "parameters": [text("Fatima"), text("9.30 uur")]}
NAMED_BODY = {"type": "body", "parameters": [text("Fatima", parameter_name="naam")]}
BUTTON = {"type": "button", "sub_type": "url", "index": "1", "parameters": [text("z-17")]}


@pytest.mark.parametrize(
    ("filled", "components"),
    [
        ({"header_values": (words("Z-17"),)}, [HEADER]),
        ({"header_values": (words("Z-17"),), "header_names": ("zaak",)}, [NAMED_HEADER]),
        ({"body_values": (words("Fatima"),), "body_names": ("naam",)}, [NAMED_BODY]),
        ({"button_values": ((1, words("z-17")),)}, [BUTTON]),
        (
            {
                "header_values": (words("Z-17"),),
                "body_values": (words("Fatima"), words("9.30 uur")),
                "button_values": ((1, words("z-17")),),
            },
            [HEADER, BODY, BUTTON],
        ),
    ],
)
def test_each_part_that_was_filled_in_is_a_component(filled: dict[str, Any], components: list[Any]) -> None:
    body = bodies.body(outgoing(OutTemplate("zaak", "nl", **filled)))
    assert body["template"] == {"name": "zaak", "language": {"code": "nl"}, "components": components}


@pytest.mark.parametrize(
    ("kind", "mime_type", "file"),
    [
        (MediaKind.IMAGE, "image/png", {"id": "77"}),
        (MediaKind.VIDEO, "video/mp4", {"id": "77"}),
        (MediaKind.DOCUMENT, "application/pdf", {"id": "77", "filename": "kaart"}),
    ],
)
def test_file_above_the_text_goes_by_its_id(kind: MediaKind, mime_type: str, file: dict[str, str]) -> None:
    content = OutTemplate("zaak", "nl", header_file=OutMedia(kind, b"x", mime_type, words("kaart")))
    header = {"type": "header", "parameters": [{"type": kind.value, kind.value: file}]}
    assert bodies.body(outgoing(content), "77")["template"]["components"] == [header]


@pytest.mark.parametrize(
    "filled",
    [
        {"body_values": (words("x" * 1025),)},
        {"header_values": (words("x" * 61),)},
        {"header_values": (words(" "),)},
        {"button_values": ((0, words("")),)},
        {"button_values": ((0, words("x" * 2001)),)},
    ],
)
def test_value_over_a_limit_does_not_leave(filled: dict[str, Any]) -> None:
    with pytest.raises(SendFailed) as refusal:
        bodies.body(outgoing(OutTemplate("zaak", "nl", **filled)))
    assert refusal.value.failure.reason is Reason.BAD_REQUEST
