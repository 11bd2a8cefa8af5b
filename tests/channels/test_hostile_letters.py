"""Whatever comes in, reading ends well: events, or LetterUnreadable."""

import json
import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspraak.domain.channel import LetterUnreadable
from samenspraak.domain.contents import Text
from samenspraak.domain.events import Incoming, Unreadable
from tests.channels.letters import EXAMPLES, WHATSAPP, as_body, example, letter_with

WORDS = st.sampled_from(
    [
        "entry", "changes", "value", "field", "messages", "statuses", "contacts", "metadata", "errors", "id",
        "from", "from_user_id", "type", "text", "body", "timestamp", "image", "system", "edit", "message",
        "reaction", "interactive", "nfm_reply", "response_json", "calls", "message_echoes", "to", "status",
        "user_preferences", "phone_number_id", "wa_id", "profile", "code", "context", "location", "latitude",
    ]
)  # fmt: skip
VALUES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20) | WORDS
JSON = st.recursive(
    VALUES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(WORDS | st.text(max_size=5), inner, max_size=5)
    ),
    max_leaves=25,
)
LETTERS = [json.loads(path.read_bytes()) for path in sorted(EXAMPLES.glob("*.json"))]


@settings(max_examples=300, deadline=None)
@given(JSON)
def test_any_json_is_read_or_unreadable(letter: object) -> None:
    try:
        events = WHATSAPP.events(as_body(letter))
    except LetterUnreadable:
        assert not isinstance(letter, dict)
    else:
        assert isinstance(events, tuple)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(LETTERS), st.data())
def test_a_letter_with_any_part_replaced_is_still_read(
    letter: dict[str, object], data: st.DataObject
) -> None:
    WHATSAPP.events(as_body(_with_one_part_replaced(letter, data)))


def _with_one_part_replaced(letter: dict[str, object], data: st.DataObject) -> object:
    copy = json.loads(json.dumps(letter))
    part = copy
    while True:
        keys = list(part) if isinstance(part, dict) else list(range(len(part)))
        key = data.draw(st.sampled_from(keys))
        if not isinstance(part[key], dict | list) or not part[key] or data.draw(st.integers(0, 5)) == 0:
            part[key] = data.draw(JSON)
            return copy
        part = part[key]


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_unreadable(body: bytes) -> None:
    with suppress(LetterUnreadable):
        assert isinstance(WHATSAPP.events(body), tuple)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hallo",
        b"[]",
        b"null",
        b'"entry"',
        example("text")[:-9],
        b'{"entry":' * 100_000,
        b"[" * 5_000 + b"]" * 5_000,
        b'{"entry": ' + b"9" * 5_000 + b"}",
    ],
)
def test_what_is_no_letter_is_refused(body: bytes) -> None:
    with pytest.raises(LetterUnreadable):
        WHATSAPP.events(body)


@pytest.mark.parametrize(
    "body",
    [
        b"\xef\xbb\xbf" + example("text"),
        example("text").replace(b"Goedemiddag", b"Goedemiddag \xff\xfe"),
        example("text").replace(b"Goedemiddag", b"\\ud83d Goedemiddag \\u0000"),
        example("text").replace(b'"id"', b'"a\\u0000b": NaN, "id"'),
    ],
)
def test_a_letter_that_the_fast_parser_refuses_is_read_all_the_same(body: bytes) -> None:
    (event,) = WHATSAPP.events(body)
    assert isinstance(event, Incoming)
    assert isinstance(event.content, Text)
    assert "oud papier" in event.content.body
    assert "\0" not in event.content.body
    event.content.body.encode()


def test_a_thousand_messages_of_a_thousand_people_are_read_in_time() -> None:
    texts = [
        {"id": f"wamid.{n}", "from": f"316{n:08}", "timestamp": "1795333800", "text": {"body": "x" * 2_500}}
        for n in range(1_000)
    ]
    contacts = [{"profile": {"name": "N"}, "wa_id": f"316{n:08}", "user_id": f"NL.{n}"} for n in range(1_000)]
    body = letter_with(*texts, contacts=contacts)
    begin = time.thread_time()
    events = WHATSAPP.events(body)
    # A tenth of this is usual; reading every contact for every message takes seconds.
    assert time.thread_time() - begin < 0.5
    assert len({event.network_id for event in events if isinstance(event, Incoming)}) == 1_000


def test_an_unreadable_part_is_told_without_its_content() -> None:
    (event,) = WHATSAPP.events(letter_with("Fatima el Amrani, BSN 111222333"))
    assert event == Unreadable("entry[0].changes[0].value.messages[0]", "not an object")
