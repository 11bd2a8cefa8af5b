"""A number cut over messages is masked in each of them, also in those that came before."""

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.answering import reply
from samenspraak.conversations.erasing import erase, erase_ended
from samenspraak.conversations.handling import note
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Conversation, Message, State, Trace
from samenspraak.conversations.receiving import receive, receive_all
from samenspraak.domain.contents import Content, Edit, Media, MediaKind, Revoke, Text, Unsupported
from samenspraak.organisation.models import GuardRule, Line
from tests.makers import MONDAY_EVENING, an_employee, incoming, received
from tests.makers import MONDAY_MORNING as NOW

pytestmark = pytest.mark.django_db
BULLETS = "••••••"
CUT = (f"mijn bsn is {BULLETS}", BULLETS)


def arrives(line: Line, content: Content | str, *, second: float = 0, network_id: str = "") -> None:
    at = NOW + timedelta(seconds=second)
    receive(line, incoming(line, content, at=at, network_id=network_id), at)


def texts() -> tuple[str, ...]:
    return tuple(
        Message.objects.filter(direction="in").order_by("came_at", "pk").values_list("text", flat=True)
    )


def test_both_halves_are_masked(line: Line) -> None:
    arrives(line, "mijn bsn is 1234")
    assert texts() == ("mijn bsn is 1234",)
    arrives(line, "56782", second=20)
    assert texts() == CUT


def test_halves_are_found_like_any_other_and_can_be_shown(line: Line) -> None:
    for text in ("mijn bsn is 1234", "56782"):
        arrives(line, text)
    messages = list(Message.objects.order_by("pk"))
    assert [message.findings for message in messages] == [[[12, 18, "BSN"]], [[0, 6, "BSN"]]]
    assert [words_of(message) for message in messages] == ["mijn bsn is 1234", "56782"]


@pytest.mark.parametrize("pieces", [("bsn 123", "456", "782"), ("bsn 12", "34 56", "782 dank u")])
def test_three_pieces_in_one_batch_are_masked(line: Line, pieces: tuple[str, ...]) -> None:
    receive_all(line, [incoming(line, piece) for piece in pieces], NOW)
    assert not any(character.isdigit() for character in "".join(texts()))


def test_pieces_that_come_in_the_wrong_order_are_masked(line: Line) -> None:
    arrives(line, "56782", second=20)
    arrives(line, "mijn bsn is 1234")
    assert texts() == CUT


def test_half_in_a_caption_counts(line: Line) -> None:
    arrives(line, Media(MediaKind.IMAGE, "media-1", "image/jpeg", caption="mijn bsn is 1234"))
    arrives(line, "56782")
    assert texts() == CUT


@pytest.mark.parametrize("between", [Unsupported("poll"), Media(MediaKind.STICKER, "media-1", "image/webp")])
def test_what_nobody_typed_does_not_part_them(line: Line, between: Content) -> None:
    for content in ("mijn bsn is 1234", between, "56782"):
        arrives(line, content)
    assert (texts()[0], texts()[-1]) == CUT


def test_automatic_answer_does_not_part_them(line: Line) -> None:
    received(line, "mijn bsn is 1234", at=MONDAY_EVENING)
    assert Message.objects.filter(automatic="auto.out_of_office").exists()
    received(line, "56782", at=MONDAY_EVENING + timedelta(seconds=9))
    assert texts() == CUT


def test_note_for_colleagues_does_not_part_them(line: Line) -> None:
    first = received(line, "mijn bsn is 1234")
    note(first.conversation, an_employee(line.municipality), "Nagevraagd", NOW)
    arrives(line, "56782", second=9)
    assert texts() == CUT


def test_answer_of_an_agent_parts_them(line: Line) -> None:
    first = received(line, "mijn bsn is 1234")
    reply(
        first.conversation,
        an_employee(line.municipality),
        "Wat is het zaaknummer?",
        NOW + timedelta(seconds=5),
    )
    arrives(line, "56782", second=9)
    assert texts() == ("mijn bsn is 1234", "56782")


@pytest.mark.parametrize(("minutes", "are_masked"), [(10, True), (10.1, False)])
def test_only_what_came_within_ten_minutes_is_read_together(
    line: Line, minutes: float, are_masked: bool
) -> None:
    arrives(line, "mijn bsn is 1234")
    arrives(line, "56782", second=minutes * 60)
    assert (texts() == CUT) is are_masked


def test_message_of_somebody_else_has_nothing_to_do_with_it(line: Line) -> None:
    arrives(line, "mijn bsn is 1234")
    receive(line, incoming(line, "56782", phone="+31687654321"), NOW)
    assert texts() == ("mijn bsn is 1234", "56782")


def test_kind_that_the_municipality_allows_is_left_alone(line: Line) -> None:
    GuardRule.objects.create(
        municipality=line.municipality, trust="messaging", flow="in", kind="IBAN", measure="allow", why="-",
        changed_by=an_employee(line.municipality), changed_at=NOW,
    )  # fmt: skip
    for text in ("iban NL91 ABNA", "0417 1643 00"):
        arrives(line, text)
    assert texts() == ("iban NL91 ABNA", "0417 1643 00")


def test_own_number_of_the_municipality_is_left_alone(line: Line) -> None:
    line.municipality.guard_profile = {"ibans": ["NL91ABNA0417164300"]}
    line.municipality.save()
    for text in ("iban NL91 ABNA", "0417 1643 00"):
        arrives(line, text)
    assert BULLETS not in "".join(texts())


def test_second_delivery_changes_nothing(line: Line) -> None:
    both = [incoming(line, "mijn bsn is 1234"), incoming(line, "56782")]
    for _ in range(2):
        receive_all(line, both, NOW)
    before = list(Message.objects.values("text", "findings", "original"))
    receive_all(line, both[1:], NOW)
    assert list(Message.objects.values("text", "findings", "original")) == before


def test_what_was_masked_already_keeps_its_bullets_and_its_original(line: Line) -> None:
    arrives(line, "mail rens@gmail.com, mijn bsn is 1234")
    arrives(line, "56782")
    first = Message.objects.order_by("pk")[0]
    assert first.text == f"mail {BULLETS}, mijn bsn is {BULLETS}"
    assert [kind for _start, _end, kind in first.findings] == ["EMAIL", "BSN"]
    assert words_of(first) == "mail rens@gmail.com, mijn bsn is 1234"


def test_number_that_stands_whole_in_the_next_message_masks_what_belongs_to_it(line: Line) -> None:
    for text in ("mijn adres is Dorpsstraat", "14, 6511 AB"):
        arrives(line, text)
    assert texts()[0] == f"mijn adres is {BULLETS}"


def test_edit_is_read_with_a_neighbour_that_is_masked_already(line: Line) -> None:
    arrives(line, "mijn bsn is 1234", network_id="wamid.first")
    arrives(line, "56782", second=5)
    arrives(line, Edit("wamid.first", Text("mijn bsn is: 1234")), second=9)
    assert texts() == (f"mijn bsn is: {BULLETS}", BULLETS)


def test_edit_that_completes_a_number_masks_both(line: Line) -> None:
    arrives(line, "mijn bsn is 1234")
    arrives(line, "wacht", second=5, network_id="wamid.second")
    arrives(line, Edit("wamid.second", Text("56782")), second=9)
    assert texts() == CUT


def test_early_edit_that_completes_a_number_masks_both(line: Line) -> None:
    arrives(line, "mijn bsn is 1234")
    arrives(line, Edit("wamid.second", Text("56782")), second=9)
    arrives(line, "wacht", second=5, network_id="wamid.second")
    assert texts() == CUT


def test_withdrawn_half_is_masked_too(line: Line) -> None:
    arrives(line, "mijn bsn is 1234", network_id="wamid.first")
    arrives(line, Revoke("wamid.first"), second=3)
    arrives(line, "56782", second=9)
    assert texts() == CUT


def test_list_shows_bullets_and_the_mark(line: Line) -> None:
    arrives(line, "56782", second=20)
    arrives(line, "mijn bsn is 1234")
    conversation = Conversation.objects.get()
    assert (conversation.preview, conversation.has_findings) == (BULLETS, True)


def test_half_is_erased_with_its_trace(line: Line) -> None:
    for text in ("mijn bsn is 1234", "56782"):
        arrives(line, text)
    first = Message.objects.order_by("pk")[0]
    assert erase(first, an_employee(line.municipality), NOW)
    assert Trace.objects.get().network_id == first.network_id


def test_term_erases_every_half(line: Line) -> None:
    for text in ("mijn bsn is 1234", "56782"):
        arrives(line, text)
    Conversation.objects.update(state=State.CLOSED, closed_at=timezone.now() - timedelta(hours=25))
    assert erase_ended(0) == 2
    assert not Message.objects.exclude(original=None).exists()


def test_half_that_stood_beside_something_erased_is_not_kept(line: Line) -> None:
    arrives(line, "mail rens@gmail.com, mijn bsn is 1234")
    erase(Message.objects.get(), an_employee(line.municipality), NOW)
    arrives(line, "56782", second=9)
    first = Message.objects.order_by("pk")[0]
    assert (first.text, first.original) == (f"mail {BULLETS}, mijn bsn is {BULLETS}", None)


def test_batch_takes_as_many_queries_as_one(line: Line) -> None:
    def queries(count: int, at: datetime) -> int:
        batch = [
            incoming(line, f"huisnummer {place}", phone=f"+3161234{place:04}", at=at)
            for place in range(count)
        ]
        with CaptureQueriesContext(
            connection,
        ) as seen:
            receive_all(line, batch, at)
        return len(seen)

    queries(40, NOW)
    assert queries(40, NOW + timedelta(minutes=1)) == queries(1, NOW + timedelta(minutes=2))


def test_long_message_that_begins_with_the_last_piece_counts(line: Line) -> None:
    for text in ("mijn bsn is 1234", f"56782 {'en nog een heel verhaal ' * 9}"):
        arrives(line, text)
    assert texts()[1].startswith(f"{BULLETS} en nog")


@pytest.mark.parametrize("text", ["hoi", f"Ik kom om 3 uur. {'En nog een heel verhaal. ' * 9}"])
def test_what_cannot_complete_a_number_costs_no_query(line: Line, text: str) -> None:
    def queries(text: str) -> int:
        with CaptureQueriesContext(connection) as seen:
            received(line, text)
        return len(seen)

    received(line)
    assert queries(text) + 1 == queries("hoi 1")
