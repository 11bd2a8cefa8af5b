"""Each kind of content leaves as the wire writes it, within its limits, and nothing but content can leave."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.channels.whatsapp import bodies
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.delivery import Decision, Reason, SendFailed
from samenspraak.domain.outgoing import (
    Option,
    OutButtons,
    OutContent,
    Outgoing,
    OutLink,
    OutList,
    OutMedia,
    OutReaction,
    OutTemplate,
    OutText,
)
from tests.channels.network import TO_BSUID, TO_PHONE, outgoing, words

PACKAGE = Path(bodies.__file__).parent


def media(kind: MediaKind, mime_type: str, caption: str | None = None, size: int = 4) -> OutMedia:
    return OutMedia(
        kind, b"x" * size, mime_type, words("Plattegrond.pdf"), words(caption) if caption else None
    )


def option(number: int, title: str = "", description: str | None = None) -> Option:
    described = words(description) if description is not None else None
    return Option(f"id-{number}", words(title or f"Keuze {number}"), described)


KINDS: dict[str, tuple[OutContent, str, dict[str, Any]]] = {
    "text": (OutText(words("Dag")), "text", {"body": "Dag", "preview_url": False}),
    "image": (media(MediaKind.IMAGE, "image/png", "Zo"), "image", {"id": "77", "caption": "Zo"}),
    "audio": (media(MediaKind.AUDIO, "audio/ogg"), "audio", {"id": "77"}),
    "document": (
        media(MediaKind.DOCUMENT, "application/pdf"),
        "document",
        {"id": "77", "filename": "Plattegrond.pdf"},
    ),
    "reaction": (OutReaction("wamid.A", "👍"), "reaction", {"message_id": "wamid.A", "emoji": "👍"}),
    "reaction taken away": (OutReaction("wamid.A", ""), "reaction", {"message_id": "wamid.A", "emoji": ""}),
    "template": (
        OutTemplate("afspraak", "nl", (words("Fatima"), words("9.30 uur"))),
        "template",
        {
            "name": "afspraak",
            "language": {"code": "nl"},
            "components": [
                {
                    "type": "body",
                    "parameters": [{"type": "text", "text": "Fatima"}, {"type": "text", "text": "9.30 uur"}],
                }
            ],
        },
    ),
    "template without values": (
        OutTemplate("welkom", "nl"),
        "template",
        {"name": "welkom", "language": {"code": "nl"}},
    ),
    "buttons": (
        OutButtons(words("Komt u?"), (option(1, "Ja"), option(2, "Nee"))),
        "interactive",
        {
            "type": "button",
            "body": {"text": "Komt u?"},
            "action": {
                "buttons": [
                    {"type": "reply", "reply": {"id": "id-1", "title": "Ja"}},
                    {"type": "reply", "reply": {"id": "id-2", "title": "Nee"}},
                ]
            },
        },
    ),
    "list": (
        OutList(words("Waarover?"), words("Kies"), (option(1, "Paspoort", "Aanvragen"), option(2, "Afval"))),
        "interactive",
        {
            "type": "list",
            "body": {"text": "Waarover?"},
            "action": {
                "button": "Kies",
                "sections": [
                    {
                        "rows": [
                            {"id": "id-1", "title": "Paspoort", "description": "Aanvragen"},
                            {"id": "id-2", "title": "Afval"},
                        ]
                    }
                ],
            },
        },
    ),
    "link": (
        OutLink(words("Lees meer"), words("Naar de site"), words("https://example.nl/afval")),
        "interactive",
        {
            "type": "cta_url",
            "body": {"text": "Lees meer"},
            "action": {
                "name": "cta_url",
                "parameters": {"display_text": "Naar de site", "url": "https://example.nl/afval"},
            },
        },
    ),
}


@pytest.mark.parametrize("name", KINDS)
def test_each_kind_leaves_as_the_wire_writes_it(name: str) -> None:
    content, kind, expected = KINDS[name]
    assert bodies.body(outgoing(content), "77") == {
        "messaging_product": "whatsapp",
        "recipient_type": "individual",
        "to": "+31612345678",
        "type": kind,
        kind: expected,
        "biz_opaque_callback_data": "0198c2d1-reference",
    }


@pytest.mark.parametrize(
    ("address", "receiver"),
    [
        (TO_PHONE, {"to": "+31612345678"}),
        (Address(AddressKind.PHONE, "31612345678"), {"to": "+31612345678"}),
        (TO_BSUID, {"recipient": "NL.4481920375520164"}),
        (Address(AddressKind.PARENT_BSUID, "NL.ENT.1"), {"recipient": "NL.ENT.1"}),
    ],
)
def test_a_receiver_is_a_number_with_plus_or_a_user_id(address: Address, receiver: dict[str, str]) -> None:
    body = bodies.body(outgoing(to=address))
    assert {name: body[name] for name in ("to", "recipient") if name in body} == receiver


def test_a_reply_names_the_message_it_answers() -> None:
    assert bodies.body(outgoing(reply_to="wamid.A"))["context"] == {"message_id": "wamid.A"}


def test_a_reaction_has_no_context() -> None:
    assert "context" not in bodies.body(outgoing(OutReaction("wamid.A", "👍"), reply_to="wamid.B"))


AT_THE_LIMIT: list[OutContent] = [
    OutText(words("x" * 4096)),
    OutButtons(words("x" * 1024), tuple(option(n, f"{n}" * 20) for n in range(3))),
    OutList(words("x" * 4096), words("x" * 20), tuple(option(n, f"{n}" * 24, "y" * 72) for n in range(10))),
    OutLink(words("x"), words("x" * 20), words("https://example.nl/")),
    OutReaction("wamid.A", "👨🏽‍👩🏽‍👧🏽‍👦🏽"),
]


@pytest.mark.parametrize("content", AT_THE_LIMIT)
def test_content_at_its_limit_leaves(content: OutContent) -> None:
    assert bodies.body(outgoing(content))


OVER_THE_LIMIT: list[OutContent] = [
    OutText(words("x" * 4097)),
    OutText(words("")),
    OutText(words(" \n ")),
    OutButtons(words("x" * 1025), (option(1),)),
    OutButtons(words("x"), ()),
    OutButtons(words("x"), tuple(option(n) for n in range(4))),
    OutButtons(words("x"), (option(1, "x" * 21),)),
    OutButtons(words("x"), (option(1, "a"), option(1, "b"))),
    OutButtons(words("x"), (option(1, "a"), option(2, "a"))),
    OutButtons(words("x"), (Option("i" * 257, words("a")),)),
    OutList(words("x"), words("x" * 21), (option(1),)),
    OutList(words("x"), words("x"), tuple(option(n) for n in range(11))),
    OutList(words("x"), words("x"), (option(1, "x" * 25),)),
    OutList(words("x"), words("x"), (option(1, "x", "y" * 73),)),
    OutList(words("x"), words("x"), (Option("", words("a")),)),
    OutLink(words("x"), words("x" * 21), words("https://example.nl/")),
    OutLink(words("x"), words("x"), words("javascript:alert(1)")),
    OutReaction("", "👍"),
    OutReaction("wamid.A", "uw BSN klopt"),
    OutReaction("wamid.A", "👍" * 17),
    OutTemplate("", "nl"),
    OutTemplate("afspraak", "nl", (words(""),)),
]


@pytest.mark.parametrize("content", OVER_THE_LIMIT)
def test_content_over_a_limit_does_not_leave(content: OutContent) -> None:
    with pytest.raises(SendFailed) as refusal:
        bodies.body(outgoing(content))
    assert (refusal.value.failure.decision, refusal.value.failure.reason) == (
        Decision.FAIL,
        Reason.BAD_REQUEST,
    )


@pytest.mark.parametrize("reference", ["", "x" * 513])
def test_a_message_without_a_usable_reference_does_not_leave(reference: str) -> None:
    with pytest.raises(SendFailed):
        bodies.body(Outgoing(TO_PHONE, reference, OutText(words("Dag"))))


@pytest.mark.parametrize(
    "file",
    [
        media(MediaKind.IMAGE, "image/jpeg", "x" * 1024),
        media(MediaKind.AUDIO, "audio/ogg; codecs=opus"),
        media(MediaKind.DOCUMENT, "application/pdf"),
        media(MediaKind.VIDEO, "VIDEO/MP4"),
        media(MediaKind.STICKER, "image/webp", size=100 * 1024),
    ],
)
def test_a_file_within_its_limits_may_leave(file: OutMedia) -> None:
    bodies.check_file(file)


@pytest.mark.parametrize(
    "file",
    [
        media(MediaKind.IMAGE, "image/svg+xml"),
        media(MediaKind.DOCUMENT, "application/zip"),
        media(MediaKind.IMAGE, "image/png", size=0),
        media(MediaKind.IMAGE, "image/png", size=5 * 1024 * 1024 + 1),
        media(MediaKind.STICKER, "image/webp", size=100 * 1024 + 1),
        media(MediaKind.IMAGE, "image/png", "x" * 1025),
        media(MediaKind.AUDIO, "audio/ogg", "Luister"),
    ],
)
def test_a_file_over_a_limit_may_not_leave(file: OutMedia) -> None:
    with pytest.raises(SendFailed):
        bodies.check_file(file)


SHORT = st.text(max_size=20)
TEXTS = st.text(max_size=30).map(words) | st.sampled_from(["read", "status", "typing_indicator"]).map(words)
OPTIONS = st.builds(Option, st.text(max_size=9), TEXTS, st.none() | TEXTS).map(lambda one: (one,))
CONTENTS = st.one_of(
    st.builds(OutText, TEXTS),
    st.builds(OutMedia, st.sampled_from(MediaKind), st.binary(max_size=20), SHORT, TEXTS, st.none() | TEXTS),
    st.builds(OutReaction, SHORT, st.sampled_from(["", "👍"])),
    st.builds(OutTemplate, SHORT, SHORT, st.lists(TEXTS).map(tuple)),
    st.builds(OutButtons, TEXTS, OPTIONS),
    st.builds(OutList, TEXTS, TEXTS, OPTIONS),
    st.builds(OutLink, TEXTS, TEXTS, st.just(words("https://example.nl/"))),
)


@given(CONTENTS, st.sampled_from([TO_PHONE, TO_BSUID]), SHORT)
def test_no_body_can_mark_as_read_or_show_typing(content: OutContent, to: Address, reply_to: str) -> None:
    try:
        body = bodies.body(Outgoing(to, "ref", content, reply_to), "77")
    except SendFailed:
        return
    assert not {"status", "typing_indicator"} & set(_names(body))


def _names(part: object) -> Iterator[str]:
    if isinstance(part, dict):
        for name, inner in part.items():
            yield name
            yield from _names(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from _names(inner)


@pytest.mark.parametrize("path", sorted(PACKAGE.glob("*.py")), ids=lambda path: path.name)
def test_no_source_knows_how_to_mark_as_read_or_show_typing(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and not _is_prose(node.value):
            assert "typing" not in node.value
        if isinstance(node, ast.Dict):
            assert "status" not in [key.value for key in node.keys if isinstance(key, ast.Constant)]
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "dict":
            assert "status" not in [keyword.arg for keyword in node.keywords]
        if isinstance(node, ast.Assign):
            keys = [one.slice for one in node.targets if isinstance(one, ast.Subscript)]
            assert "status" not in [key.value for key in keys if isinstance(key, ast.Constant)]


def _is_prose(text: str) -> bool:
    return " " in text


def test_only_one_place_posts_messages() -> None:
    asking = [path.name for path in PACKAGE.glob("*.py") if "/messages" in path.read_text()]
    assert asking == ["sending.py"]
