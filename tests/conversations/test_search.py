"""Searching: what is found by words, names, topics and filters; what is not there, not seen, or gone."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.handling import note
from samenspraak.conversations.models import Conversation, Message, State
from samenspraak.conversations.search import finding
from samenspraak.conversations.search.finding import by_closeness, weeks_ahead
from samenspraak.conversations.search.scopes import Refused
from samenspraak.conversations.search.words import Matches
from samenspraak.domain.search import Wrong
from samenspraak.organisation.models import Employee, Line, Role
from tests.conversations.searched import BIN, NOW, found_for, numbers, said
from tests.makers import MONDAY_MORNING, a_line, a_municipality, a_topic, an_employee, received

FINDS = [
    "container",
    "CONTAINERS",
    "de container",
    "zorg",
    "cafe",
    "café container",
    '"zijn vol"',
    "container -grijs",
    'container -"grijze bak"',
]


@pytest.mark.parametrize("typed", FINDS)
def test_message_is_found_by_its_words_in_any_form(line: Line, agent: Employee, typed: str) -> None:
    wanted = said(line, BIN)
    said(line, "Wanneer is het gemeentehuis open?")
    assert numbers(agent, typed) == [wanted.pk]


@pytest.mark.parametrize(
    "typed", ["paspoort", "container paspoort", '"vol zijn"', "container -zorgen", 'container -"zijn vol"']
)
def test_message_without_what_was_asked_is_not_found(line: Line, agent: Employee, typed: str) -> None:
    said(line, BIN)
    assert numbers(agent, typed) == []


def test_hit_points_to_the_newest_message_that_has_the_words(line: Line, agent: Employee) -> None:
    phone = "+31612345678"
    received(line, "De container is vol.", phone=phone)
    newest = received(
        line, "Nog steeds die container!", phone=phone, at=MONDAY_MORNING + timedelta(minutes=5)
    )
    received(line, "Dank u wel.", phone=phone, at=MONDAY_MORNING + timedelta(minutes=9))
    [hit] = found_for(agent, "container").hits
    assert (hit.message, hit.at) == (newest.pk, newest.came_at)


def test_newest_stands_first(line: Line, agent: Employee) -> None:
    old = said(line, BIN, at=MONDAY_MORNING - timedelta(days=900))
    new = said(line, BIN)
    assert numbers(agent, "container") == [new.pk, old.pk]


def test_closest_words_stand_first_when_that_is_asked(line: Line, agent: Employee) -> None:
    near = said(line, "De grijze container is vol.", at=MONDAY_MORNING - timedelta(days=9))
    far = said(line, "Grijze luchten vandaag, en ook nog regen en storm. Verder is de container vol.")
    both = found_for(agent, "grijze container")
    assert [hit.conversation for hit in both.hits] == [far.pk, near.pk]
    assert [hit.conversation for hit in by_closeness(both.hits, both.query)] == [near.pk, far.pk]


def test_note_of_a_colleague_is_found(line: Line, agent: Employee) -> None:
    conversation = said(line, "Hallo")
    note(conversation, agent, "Buitendienst gebeld over de lantaarnpaal", NOW)
    assert numbers(agent, "lantaarnpaal") == [conversation.pk]


def test_what_was_masked_is_not_found(line: Line, agent: Employee) -> None:
    conversation = said(line, "Mijn BSN is 111222333, de container is vol")
    assert numbers(agent, "111222333") == []
    assert numbers(agent, "container") == [conversation.pk]


def test_text_that_changed_or_went_is_gone_at_once(line: Line, agent: Employee) -> None:
    conversation = said(line, BIN)
    Message.objects.update(text="Laat maar, het is opgelost.")
    assert (numbers(agent, "container"), numbers(agent, "opgelost")) == ([], [conversation.pk])
    Message.objects.all().delete()
    assert numbers(agent, "opgelost") == []


@pytest.mark.parametrize("typed", ["yildiz", "Yıldız", "ayse yildiz", "yil", "yildiz container"])
def test_resident_is_found_by_name(line: Line, agent: Employee, typed: str) -> None:
    wanted = said(line, BIN, name="Ayşe Yıldız")
    said(line, "Wanneer is het gemeentehuis open?", name="Ayşe de Boer")
    assert numbers(agent, typed) == [wanted.pk]


def test_name_and_a_word_that_they_did_not_write_find_nothing(line: Line, agent: Employee) -> None:
    said(line, BIN, name="Ayşe Yıldız")
    said(line, "Mijn paspoort is kwijt", name="Piet")
    assert numbers(agent, "yildiz paspoort") == []


def _about(conversation: Conversation, name: str) -> None:
    topic = a_topic(conversation.municipality, name, "Balie")
    Conversation.objects.filter(pk=conversation.pk).update(topic=topic, team=topic.team)


@pytest.mark.parametrize(
    "typed", ["reisdocumenten", "reisdocumenten verlopen", "onderwerp:reis", "team:balie"]
)
def test_conversation_is_found_by_its_topic(line: Line, agent: Employee, typed: str) -> None:
    wanted = said(line, "De mijne is verlopen")
    said(line, BIN)
    _about(wanted, "Reisdocumenten")
    assert numbers(agent, typed) == [wanted.pk]


NARROWED = [
    ("container status:afgerond", "closed"),
    ("status:afgerond", "closed"),
    ("container na:20-11-2026", "recent"),
    ("container na:1-10 voor:20-11", "older"),
    ("na:1-10 voor:20-11", "older"),
    ("container van:jansen", "jansen"),
    ("van:jansen", "jansen"),
    ("kanaal:whatsapp container na:20-11", "recent"),
]


@pytest.mark.parametrize(("typed", "which"), NARROWED, ids=[row[0] for row in NARROWED])
def test_filter_narrows(line: Line, agent: Employee, typed: str, which: str) -> None:
    written = {
        "closed": said(line, BIN, at=MONDAY_MORNING - timedelta(days=300)),
        "jansen": said(line, BIN, name="Kees Jansen", at=MONDAY_MORNING - timedelta(days=200)),
        "older": said(line, BIN, at=MONDAY_MORNING - timedelta(days=30)),
        "recent": said(line, BIN),
    }
    Conversation.objects.filter(pk=written["closed"].pk).update(state=State.CLOSED)
    assert numbers(agent, typed) == [written[which].pk]


def test_channel_narrows_too(line: Line, agent: Employee) -> None:
    wanted = said(line, BIN)
    elsewhere = a_line(line.municipality, "552")
    Line.objects.filter(pk=elsewhere.pk).update(channel="pigeons")
    said(elsewhere, BIN)
    assert numbers(agent, "container kanaal:whatsapp") == [wanted.pk]
    assert len(numbers(agent, "container")) == 2


def test_sender_may_be_a_colleague(line: Line, agent: Employee) -> None:
    conversation = said(line, "De container is vol")
    said(line, "De container is leeg")
    note(conversation, agent, "Container wordt morgen geleegd", NOW)
    assert numbers(agent, 'container van:"ilse de boer"') == [conversation.pk]
    assert numbers(agent, "van:ilse") == [conversation.pk]


def test_answer_to_a_resident_is_not_from_them(line: Line, agent: Employee) -> None:
    conversation = said(line, "Hallo", name="Kees Jansen")
    note(conversation, agent, "Container wordt morgen geleegd", NOW)
    assert numbers(agent, "container van:jansen") == []


REFUSED = [
    ("onderwerp:ruimtevaart", Wrong.NO_TOPIC),
    ("team:ruimtevaart", Wrong.NO_TEAM),
    ("kanaal:postduif", Wrong.NO_CHANNEL),
    ("van:niemand", Wrong.NO_SENDER),
]


@pytest.mark.parametrize(("typed", "why"), REFUSED)
def test_filter_that_names_nothing_is_refused(line: Line, agent: Employee, typed: str, why: Wrong) -> None:
    with pytest.raises(Refused) as refused:
        found_for(agent, typed)
    assert refused.value.problem.why == why


def test_name_that_too_many_have_is_refused(
    line: Line, agent: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("residents.finding", "conversations.search.scopes"):
        monkeypatch.setattr(f"samenspraak.{module}.MOST_PEOPLE", 1)
    said(line, BIN, name="Jan Jansen")
    one = said(line, BIN, name="Kees Jansen")
    with pytest.raises(Refused) as refused:
        found_for(agent, "van:jansen")
    assert refused.value.problem.why == Wrong.TOO_MANY_PEOPLE
    assert numbers(agent, 'van:"kees jansen"') == [one.pk]


def test_words_that_stand_everywhere_are_said_to_be_common(line: Line, agent: Employee) -> None:
    said(line, BIN)
    everywhere = found_for(agent, "de het een")
    assert (everywhere.hits, everywhere.are_common) == ((), True)


def test_other_municipality_finds_nothing_of_it(line: Line, agent: Employee) -> None:
    conversation = said(line, BIN, name="Ayşe Yıldız")
    _about(conversation, "Reisdocumenten")
    elsewhere = a_line(a_municipality("elders"), "551000000000002")
    stranger = an_employee(elsewhere.municipality)
    for typed in ("container", "yildiz", "reisdocumenten", "status:open", "na:1-1-2026", "contianer"):
        assert numbers(stranger, typed) == []
        assert typed == "contianer" or numbers(agent, typed) == [conversation.pk]


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.SPECIALIST])
def test_who_reads_no_conversations_finds_none(line: Line, role: Role) -> None:
    said(line, BIN, name="Ayşe Yıldız")
    somebody = an_employee(line.municipality, role)
    assert [numbers(somebody, typed) for typed in ("container", "yildiz", "status:open")] == [[], [], []]


def test_more_than_can_be_shown_is_said(line: Line, agent: Employee, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "MOST", 2)
    for _resident in range(3):
        said(line, BIN)
    cut = found_for(agent, "container")
    assert (len(cut.hits), cut.has_more) == (2, True)


def test_number_of_queries_does_not_follow_from_what_is_found(line: Line, agent: Employee) -> None:
    for _resident in range(30):
        said(line, BIN)
    with CaptureQueriesContext(connection) as few:
        found_for(agent, "container")
    for _resident in range(20):
        said(line, BIN)
    with CaptureQueriesContext(connection) as many:
        found_for(agent, "container")
    assert len(many) == len(few)


WEEKS = [
    # looked into, found there, left to look into, to look into now
    (2, 0, 9_000, 0),
    (2, 17, 9_000, 8),
    (2, 100, 9_000, 3),
    (2, 200, 9_000, 2),
    (10, 100, 9_000, 8),
    (28, 200, 9_000, 0),
    (2, 0, 3, 3),
    (2, 0, 20, 8),
    (2, 0, 40, 0),
]


@pytest.mark.parametrize(("looked", "found", "left", "expected"), WEEKS)
def test_search_looks_back_as_far_as_probably_holds_enough(
    looked: int, found: int, left: int, expected: int
) -> None:
    assert weeks_ahead(looked, found, left) == expected


def test_no_week_is_passed_over_on_the_way_back(
    line: Line, agent: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "MOST", 19)
    weekly = [said(line, BIN, at=MONDAY_MORNING - timedelta(weeks=ago)).pk for ago in range(30)]
    assert numbers(agent, "container") == weekly[:19]


def test_index_answers_for_words(db: None) -> None:
    """An expression that is not that of the index would be right too, and read a million texts."""
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    assert "Index Scan on message_words" in Message.objects.filter(Matches("'container'")).explain()


def test_week_of_a_message_is_that_of_the_index(db: None) -> None:
    at = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    with connection.cursor() as cursor:
        cursor.execute("SELECT message_words('', 3, 4, %s)::text", [at])
        assert cursor.fetchone() == (f"'=a4' '=w3.{int(at.timestamp()) // 604800}'",)
