"""Who wrote, when, in answer to what; and several messages at once."""

from datetime import UTC, datetime, timedelta

import pytest

from samenspraak.domain.addresses import Address, AddressKind, Person
from samenspraak.domain.contents import Text, Unsupported
from samenspraak.domain.events import (
    NO_TIME,
    AddressChange,
    Incoming,
    Noticed,
    PersonNotice,
    StatusChange,
    Unreadable,
)
from samenspraak.domain.statuses import Status
from tests.channels.letters import (
    BSUID,
    FATIMA,
    JORIS_BSUID,
    LINE,
    NEW_BSUID,
    NEW_PHONE,
    PARENT,
    PHONE,
    WHATSAPP,
    WRITTEN_AT,
    letter_with,
    message,
    only,
    read,
    wamid,
)


def test_an_ordinary_message_is_read_whole() -> None:
    text = Text("Goedemiddag, wanneer wordt het oud papier opgehaald in de Kerkstraat?")
    assert only("text") == Incoming(LINE, wamid("text"), FATIMA, WRITTEN_AT, text)


PEOPLE = {
    "text_bsuid_only": Person((JORIS_BSUID,), "Joris"),
    "text_bsuid_in_from": Person((JORIS_BSUID,), "Joris"),
    "text_old_user_id": Person((Address(AddressKind.BSUID, "user.8f3a2b19c0de4471"),)),
    "text_wa_id_differs": Person((PHONE,), "Ana"),
    "call_from_resident": FATIMA,
    "call_ended": Person((PHONE,)),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_a_sender_is_known_by_every_address_that_belongs_to_them(name: str) -> None:
    assert message(name).person == PEOPLE[name]


def test_a_contact_without_a_shared_address_names_nobody_among_several() -> None:
    contact = {"profile": {"name": "Ana"}, "wa_id": "5511987654321"}
    texts = [{"id": str(n), "from": "31612345678", "text": {"body": "x"}} for n in range(2)]
    events = WHATSAPP.events(letter_with(*texts, contacts=[contact]))
    assert [event.person.name for event in events if isinstance(event, Incoming)] == ["", ""]


def test_a_message_of_nobody_is_unreadable() -> None:
    assert only("text_without_sender") == Unreadable("entry[0].changes[0].value.messages[0]", "no sender")


TIMES = {
    "text_timestamp_milliseconds": WRITTEN_AT,
    "text_timestamp_integer": WRITTEN_AT,
    "text_timestamp_absent": WRITTEN_AT + timedelta(seconds=1),
}


@pytest.mark.parametrize("name", TIMES)
def test_a_time_is_read_in_every_form(name: str) -> None:
    assert message(name).sent_at == TIMES[name]


@pytest.mark.parametrize(
    "timestamp", [None, "", "gisteren", "-5", 0, 10**400, "9" * 30, "nan", "inf", 1e300, True, [], {}, "1e3"]
)
def test_a_senseless_time_is_no_time(timestamp: object) -> None:
    body = letter_with({"id": "a", "from": "31612345678", "timestamp": timestamp, "text": {"body": "x"}})
    (event,) = WHATSAPP.events(body)
    assert isinstance(event, Incoming)
    assert event.sent_at == NO_TIME


def test_a_time_is_in_utc() -> None:
    assert message("text").sent_at == datetime(2026, 11, 22, 7, 50, tzinfo=UTC)
    assert message("text").sent_at.tzinfo is UTC


def test_a_reply_names_the_message_it_answers() -> None:
    assert message("text_reply").reply_to == wamid("OUT1")
    assert message("text").reply_to == ""


@pytest.mark.parametrize(
    ("name", "is_forwarded"),
    [("text_forwarded", True), ("text_forwarded_often", True), ("text_from_advert", False)],
)
def test_a_forwarded_message_says_so(name: str, is_forwarded: bool) -> None:
    assert message(name).is_forwarded is is_forwarded


@pytest.mark.parametrize("name", ["text_without_id", "request_welcome"])
def test_what_comes_without_id_gets_the_same_one_at_every_delivery(name: str) -> None:
    first, second = only(name), only(name)
    assert isinstance(first, Incoming | PersonNotice)
    assert isinstance(second, Incoming | PersonNotice)
    assert first.network_id == second.network_id != ""


def test_messages_without_id_do_not_share_one() -> None:
    body = letter_with(*({"from": "31612345678", "text": {"body": word}} for word in ("a", "b")))
    first, second = (event.network_id for event in WHATSAPP.events(body) if isinstance(event, Incoming))
    assert first != second


NOTICES = {
    "system_identity_changed": (FATIMA, Noticed.IDENTITY),
    "request_welcome": (Person((PHONE,)), Noticed.WELCOME),
}


@pytest.mark.parametrize("name", NOTICES)
def test_what_the_network_tells_about_somebody_is_no_message_of_theirs(name: str) -> None:
    event = only(name)
    assert isinstance(event, PersonNotice)
    assert (event.line_id, event.person, event.what, event.at) == (LINE, *NOTICES[name], WRITTEN_AT)


def test_start_and_end_of_a_call_are_one_message() -> None:
    assert message("call_from_resident").network_id == message("call_ended").network_id


CHANGES = {
    "system_number_changed": ((PHONE, BSUID), (NEW_PHONE, NEW_BSUID)),
    "system_number_changed_old": ((PHONE,), (NEW_PHONE,)),
    "system_user_id_changed": (
        (BSUID, Address(AddressKind.PARENT_BSUID, "NL.ENT.1")),
        (NEW_BSUID, Address(AddressKind.PARENT_BSUID, "NL.ENT.2")),
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_of_address_names_both_sides(name: str) -> None:
    old, new = CHANGES[name]
    assert only(name) == AddressChange(LINE, wamid("system"), old, new, WRITTEN_AT)


def test_a_change_without_an_old_address_is_unreadable() -> None:
    assert isinstance(only("system_change_without_old"), Unreadable)


def test_a_batch_is_read_whole_and_in_order() -> None:
    events = read("batch")
    assert [event.network_id for event in events if isinstance(event, Incoming)] == [
        wamid(f"B{number}") for number in (1, 2, 3, 4)
    ]
    assert [event.status for event in events if isinstance(event, StatusChange)] == [
        Status.DELIVERED,
        Status.READ,
    ]
    assert [event.line_id for event in events if isinstance(event, Incoming)] == [
        *[LINE] * 3,
        "204118896452118",
    ]


def test_the_same_message_twice_keeps_its_id() -> None:
    first, second = read("batch_same_message_twice")
    assert first == second


def test_bad_items_hide_no_good_ones() -> None:
    events = read("batch_with_bad_items")
    messages = [event.network_id for event in events if isinstance(event, Incoming)]
    assert messages == [wamid("B1"), wamid("B2")]
    assert [type(event) for event in events if isinstance(event, StatusChange)] == [StatusChange]
    assert [event.where for event in events if isinstance(event, Unreadable)] == [
        "entry[0].changes[0].value.messages[0]",
        "entry[0].changes[0].value.messages[2]",
        "entry[0].changes[0].value.messages[3]",
        "entry[0].changes[0].value.statuses",
        "entry[0].changes[1]",
        "entry[0].changes[2].value",
        "entry[0].changes[3].value.statuses[0]",
    ]


def test_a_text_beside_a_change_of_address_is_kept() -> None:
    assert [type(event) for event in read("batch_system_and_text")] == [Incoming, AddressChange]


def test_a_message_keeps_its_place_beside_an_error_of_the_line() -> None:
    first = read("message_with_line_errors")[0]
    assert isinstance(first, Incoming)
    assert first.content == Unsupported("interactive")


@pytest.mark.parametrize(
    ("name", "line_id"),
    [
        ("value_only", LINE),
        ("value_only_without_line", ""),
        ("envelope_without_line", ""),
        ("envelope_without_field", LINE),
        ("field_standby_with_message", LINE),
    ],
)
def test_a_message_is_found_in_an_odd_envelope(name: str, line_id: str) -> None:
    assert (message(name).network_id, message(name).line_id) == (wamid("B1"), line_id)


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("nothing_we_know", "letter"),
        ("entry_not_a_list", "entry"),
        ("value_empty", "entry[0].changes[0].value"),
        ("value_absent", "entry[0].changes[0].value"),
    ],
)
def test_an_empty_envelope_is_unreadable_and_no_error(name: str, where: str) -> None:
    event = only(name)
    assert isinstance(event, Unreadable)
    assert event.where == where


def test_a_sender_keeps_their_own_address_over_the_contacts() -> None:
    contact = {
        "profile": {"name": "Fatima"},
        "wa_id": "31612345678",
        "user_id": "NL.1",
        "parent_user_id": "NL.ENT.1",
    }
    text = {"id": "a", "from": "31612345678", "from_user_id": BSUID.value, "text": {"body": "x"}}
    (event,) = WHATSAPP.events(letter_with({**text, "from_parent_user_id": PARENT.value}, contacts=[contact]))
    assert isinstance(event, Incoming)
    assert event.person == Person((PHONE, BSUID, PARENT), "Fatima")


def test_an_advertisement_somebody_came_by_is_told() -> None:
    assert message("text_from_advert").advert == "Speeltuin – Denk mee – https://fb.me/abc"
    assert message("text").advert == ""


@pytest.mark.parametrize("referral", ["x", [], {"headline": 7, "body": None}, {"headline": " "}])
def test_an_advertisement_that_says_nothing_is_none(referral: object) -> None:
    text = {"id": "a", "from": "31612345678", "text": {"body": "x"}, "referral": referral}
    (event,) = WHATSAPP.events(letter_with(text))
    assert isinstance(event, Incoming)
    assert event.advert == ""
