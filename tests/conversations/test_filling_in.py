"""A template leaves filled in whole, or not at all: the guard reads its header, its text and its addresses together."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from samenspraak.conversations.answering import Empty, ReadyFile, TooLong
from samenspraak.conversations.composing import outgoing
from samenspraak.conversations.filling_in import FileMissing, Filled, SpaceInAddress, send_template
from samenspraak.conversations.models import Conversation, OutboxItem
from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.outgoing import OutTemplate
from samenspraak.organisation.models import Employee, LineTemplate
from samenspraak.privacy.clearing import Stopped
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import PHONE, a_template

pytestmark = pytest.mark.django_db

TO = Address(AddressKind.PHONE, PHONE)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.fixture
def template(conversation: Conversation) -> LineTemplate:
    return a_template(conversation.line, "We hebben antwoord op uw vraag over {{1}}.")


def test_template_that_asks_for_a_bsn_is_stopped(
    conversation: Conversation, agent: Employee, template: LineTemplate
) -> None:
    with pytest.raises(Stopped):
        send_template(conversation, agent, Filled(template, ("parkeren. Wat is uw BSN?",)), NOW)
    assert not OutboxItem.objects.exists()


def test_template_may_leave_after_the_window(
    conversation: Conversation, agent: Employee, template: LineTemplate
) -> None:
    message = send_template(conversation, agent, Filled(template, ("parkeren",)), NOW + timedelta(days=3))
    assert message.text == "We hebben antwoord op uw vraag over parkeren."


@pytest.mark.parametrize("values", [[], [" "], ["een", "twee"]])
def test_template_with_an_open_variable_is_refused(
    conversation: Conversation, agent: Employee, template: LineTemplate, values: list[str]
) -> None:
    with pytest.raises(Empty):
        send_template(conversation, agent, Filled(template, tuple(values)), NOW)


def test_template_value_passes_the_guard(
    conversation: Conversation, agent: Employee, template: LineTemplate
) -> None:
    with pytest.raises(Stopped):
        send_template(conversation, agent, Filled(template, ("BSN 111222333",)), NOW)


@pytest.fixture
def case(conversation: Conversation) -> LineTemplate:
    """A template that asks for something in each of its parts."""
    site = "https://stad.example/"
    buttons = [["Bel ons", ""], ["Bekijk", site + "zaak/{{1}}"], ["Uitleg", site]]
    return a_template(conversation.line, "Dag {{naam}}, wilt u kijken?", header="Zaak {{1}}", buttons=buttons)


def test_each_part_is_filled_with_its_own_values(
    conversation: Conversation, agent: Employee, case: LineTemplate
) -> None:
    message = send_template(conversation, agent, Filled(case, ("Z-17", " Rens  de Wit ", "z-17")), NOW)
    assert message.text == "Zaak Z-17\n\nDag Rens de Wit, wilt u kijken?"
    content = outgoing(message, TO).content
    assert isinstance(content, OutTemplate)
    assert [value.text for value in content.header_values + content.body_values] == ["Z-17", "Rens de Wit"]
    assert (content.header_names, content.body_names) == ((), ("naam",))
    assert [(place, value.text) for place, value in content.button_values] == [(1, "z-17")]


@pytest.mark.parametrize(
    ("values", "refusal"),
    [
        (["", "Rens", "z-17"], Empty),
        (["Z-17", "Rens", ""], Empty),
        (["Z-17", "Rens"], Empty),
        (["Z" * 61, "Rens", "z-17"], TooLong),
        (["Z-17", "Rens", "z 17"], SpaceInAddress),
        (["BSN 111222333", "Rens", "z-17"], Stopped),
        (["Z-17", "Rens", "?bsn=111222333"], Stopped),
        (["Z-17", "Rens", "?q=geboren%2012-03-1980"], Stopped),
    ],
)
def test_template_leaves_whole_or_not_at_all(
    conversation: Conversation,
    agent: Employee,
    case: LineTemplate,
    values: Sequence[str],
    refusal: type[Exception],
) -> None:
    with pytest.raises(refusal):
        send_template(conversation, agent, Filled(case, tuple(values)), NOW)
    assert not OutboxItem.objects.exists()


def test_bsn_split_over_header_and_text_is_stopped(
    conversation: Conversation, agent: Employee, case: LineTemplate
) -> None:
    case.header, case.body = "Uw nummer {{1}}", "{{1}} is het."
    with pytest.raises(Stopped):
        send_template(conversation, agent, Filled(case, ("1112", "22333", "z-17")), NOW)


def a_file(kind: MediaKind = MediaKind.IMAGE, name: str = "kaart.png") -> ReadyFile:
    return ReadyFile(kind, "image/png", name, SimpleUploadedFile(name, PICTURE))


def test_file_above_the_text_leaves_with_it(
    conversation: Conversation, agent: Employee, template: LineTemplate
) -> None:
    template.header_file = MediaKind.IMAGE
    message = send_template(conversation, agent, Filled(template, ("de weg",), a_file()), NOW)
    content = outgoing(message, TO).content
    assert isinstance(content, OutTemplate)
    assert content.header_file
    assert (content.header_file.kind, content.header_file.content) == (MediaKind.IMAGE, PICTURE)
    assert (content.header_file.file_name.text, content.header_file.caption) == ("kaart.png", None)


@pytest.mark.parametrize(
    ("file", "refusal"),
    [
        (None, FileMissing),
        (a_file(MediaKind.DOCUMENT), FileMissing),
        (a_file(name="bsn 111222333.png"), Stopped),
    ],
)
def test_template_waits_for_its_file(
    conversation: Conversation,
    agent: Employee,
    template: LineTemplate,
    file: ReadyFile | None,
    refusal: type[Exception],
) -> None:
    template.header_file = MediaKind.IMAGE
    with pytest.raises(refusal):
        send_template(conversation, agent, Filled(template, ("de weg",), file), NOW)
    assert not OutboxItem.objects.exists()


@pytest.mark.parametrize(
    "changed",
    [
        {"header_values": ["BSN 111222333"]},
        {"links": [{"place": 0, "label": "x", "url": "https://a.example/x", "value": "111222333"}]},
        {"links": [{"place": 0, "label": "x", "url": "https://a.example/?bsn=111222333", "value": "x"}]},
    ],
)
def test_every_part_is_guarded_at_the_door_too(
    conversation: Conversation, agent: Employee, case: LineTemplate, changed: dict[str, object]
) -> None:
    message = send_template(conversation, agent, Filled(case, ("Z-17", "Rens", "z-17")), NOW)
    message.payload |= changed
    with pytest.raises(Stopped):
        outgoing(message, TO)
