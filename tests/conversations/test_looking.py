"""What is kept in the clear, and what may leave, follows the policy of the municipality."""

from collections.abc import Sequence

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.answering import reply
from samenspraak.conversations.composing import outgoing
from samenspraak.conversations.handling import note
from samenspraak.conversations.looking import Guard, guard_of, kinds_to_refer, looked_at
from samenspraak.conversations.models import Attachment, Message
from samenspraak.conversations.receiving import receive_all
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.contents import Edit, Media, MediaKind, Text
from samenspraak.domain.events import Incoming
from samenspraak.domain.findings import Kind
from samenspraak.domain.policy import Flow, Measure, Rule, Trust
from samenspraak.organisation.guard_policy import change
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.privacy.clearing import Stopped
from tests.makers import PHONE, a_conversation, a_municipality, an_employee, incoming, received

ADDRESS = "Ik woon op Lindelaan 12, 5104 AB Dongen"
MAIL = "Mail mij op rens.vermeulen@gmail.com"
BOTH = "Mijn BSN is 111222333 en mijn mail is rens.vermeulen@gmail.com"
MAILING = "Wij mailen u op rens.vermeulen@gmail.com"


@pytest.fixture
def officer(line: Line) -> Employee:
    return an_employee(line.municipality, Role.PRIVACY_OFFICER, "Tom van Dalen")


def _allow(officer: Employee, kind: Kind, flow: Flow = Flow.IN) -> None:
    rule = Rule(Trust.MESSAGING, flow, kind)
    change(officer, rule, Measure.ALLOW, why="Besluit 12", now=timezone.now())


def _kinds(message: Message) -> list[object]:
    return [kind for _start, _end, kind in message.findings]


@pytest.mark.parametrize(("text", "kind"), [(ADDRESS, Kind.ADDRESS), (MAIL, Kind.EMAIL)])
def test_kind_that_is_allowed_is_kept_in_the_clear_and_is_no_finding(
    line: Line, officer: Employee, text: str, kind: Kind
) -> None:
    assert _kinds(received(line, text)) == [kind]
    _allow(officer, kind)
    message = received(line, text)
    assert (message.text, message.findings, message.original) == (text, [], None)


def test_other_kinds_in_the_same_text_stay_masked(line: Line, officer: Employee) -> None:
    _allow(officer, Kind.EMAIL)
    message = received(line, BOTH)
    assert _kinds(message) == ["BSN"]
    assert message.text == "Mijn BSN is •••••• en mijn mail is rens.vermeulen@gmail.com"


def test_what_is_allowed_hides_nothing_that_it_overlaps() -> None:
    text = "Adres: Lindelaan 12, 5104 AB Dongen 111222333"
    assert "111222333" not in looked_at(text, Guard(allowed=frozenset(Kind) - {Kind.BSN})).text


def test_allowed_in_is_not_allowed_out(line: Line, officer: Employee) -> None:
    _allow(officer, Kind.EMAIL, Flow.IN)
    with pytest.raises(Stopped):
        reply(a_conversation(line, at=timezone.now()), officer, MAILING, timezone.now())


def test_kind_that_may_be_sent_leaves_and_is_cleared_again_at_the_door(line: Line, officer: Employee) -> None:
    _allow(officer, Kind.EMAIL, Flow.OUT)
    message = reply(a_conversation(line, at=timezone.now()), officer, MAILING, timezone.now())
    left = outgoing(message, Address(AddressKind.PHONE, PHONE))
    assert left.reference == str(message.reference)


def test_answer_is_stopped_at_the_door_when_the_rule_changed_meanwhile(line: Line, officer: Employee) -> None:
    _allow(officer, Kind.EMAIL, Flow.OUT)
    message = reply(a_conversation(line, at=timezone.now()), officer, MAILING, timezone.now())
    back = Rule(Trust.MESSAGING, Flow.OUT, Kind.EMAIL)
    change(officer, back, Measure.STOP, why="Toch niet", now=timezone.now())
    with pytest.raises(Stopped):
        outgoing(message, Address(AddressKind.PHONE, PHONE))


def test_note_for_colleagues_is_masked_as_what_comes_in(line: Line, officer: Employee) -> None:
    conversation = a_conversation(line)
    _allow(officer, Kind.EMAIL, Flow.OUT)
    assert _kinds(note(conversation, officer, MAIL, timezone.now())) == ["EMAIL"]
    _allow(officer, Kind.EMAIL, Flow.IN)
    assert _kinds(note(conversation, officer, MAIL, timezone.now())) == []


def test_edit_and_file_name_follow_the_policy_too(line: Line, officer: Employee) -> None:
    _allow(officer, Kind.EMAIL)
    message = received(line, "Hoi")
    edit = incoming(line, Edit(message.network_id, Text(MAIL)))
    named = Media(MediaKind.DOCUMENT, "1", "application/pdf", file_name="rens.vermeulen@gmail.com.pdf")
    receive_all(line, [edit, incoming(line, named)], edit.sent_at)
    message.refresh_from_db()
    assert (message.text, message.findings) == (MAIL, [])
    assert Attachment.objects.get().file_name == "rens.vermeulen@gmail.com.pdf"


def test_other_municipality_follows_its_own_policy(line: Line, officer: Employee) -> None:
    elsewhere = a_municipality("elders")
    _allow(officer, Kind.EMAIL)
    assert guard_of(elsewhere, "whatsapp", Flow.IN).allowed == frozenset()
    assert guard_of(line.municipality, "whatsapp", Flow.IN).allowed == {Kind.EMAIL}


def test_policy_is_loaded_once_for_a_batch(line: Line) -> None:
    few, many = (_policy_queries(line, _edits_and_texts(line, count)) for count in (1, 20))
    assert few == many == 1


def _edits_and_texts(line: Line, count: int) -> Sequence[Incoming]:
    known = [received(line, "Hoi") for _each in range(count)]
    edits = [incoming(line, Edit(one.network_id, Text(BOTH))) for one in known]
    return [*edits, *(incoming(line, BOTH) for _each in range(count))]


def _policy_queries(line: Line, batch: Sequence[Incoming]) -> int:
    with CaptureQueriesContext(connection) as caught:
        receive_all(line, batch, batch[0].sent_at)
    return sum("organisation_guardrule" in query["sql"] for query in caught.captured_queries)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Hoi", set()), (MAIL, set()), (BOTH, {Kind.BSN}), (f"{BOTH}. {ADDRESS}", {Kind.BSN, Kind.ADDRESS})],
)
def test_what_was_given_is_referred_when_its_rule_says_so(line: Line, text: str, expected: set[Kind]) -> None:
    assert kinds_to_refer(received(line, text).conversation) == expected


def test_rule_that_masks_only_refers_nothing_any_more(line: Line, officer: Employee) -> None:
    conversation = received(line, ADDRESS).conversation
    rule = Rule(Trust.MESSAGING, Flow.IN, Kind.ADDRESS)
    change(officer, rule, Measure.MASK, why="Besluit 12", now=timezone.now())
    assert kinds_to_refer(conversation) == set()
