"""The search page: what it shows, says and keeps; who may not use it; how many queries it takes."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.desk.inbox.segments import PAGE_SIZE
from samenspraak.desk.search.wording import PROBLEMS
from samenspraak.domain.search import Wrong
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.residents.models import Resident
from tests.makers import a_line, a_municipality, a_topic, an_employee, received

SEARCH = "/bureau/zoeken/"
IN_PANE = {"HX-Target": "aside#lijst"}


def _said(line: Line, text: str, number: int = 1) -> list[Conversation]:
    """This many residents wrote it, just now."""
    known = Resident.objects.count()
    phones = [f"+3161{place:07d}" for place in range(known, known + number)]
    return [received(line, text, phone=phone, at=timezone.now()).conversation for phone in phones]


def _searched(desk: Client, typed: str, **more: object) -> str:
    return desk.post(SEARCH, {"zoek": typed, **more}).content.decode()


def test_found_words_are_marked_in_their_text(desk: Client, line: Line) -> None:
    [wanted] = _said(line, "Goedemiddag, bij ons op de hoek liggen zakken naast de containers.")
    page = _searched(desk, "container")
    assert "naast de <mark>containers</mark>." in page
    assert f"/bureau/gesprek/{wanted.pk}/" in page
    assert "1 gesprek<" in page


def test_text_of_a_resident_stays_text(desk: Client, line: Line) -> None:
    _said(line, "Kees & co <3 de container <script>alert(1)</script>\ue000")
    page = _searched(desk, "container")
    assert "Kees &amp; co &lt;3 de <mark>container</mark>" in page
    assert "<script>alert" not in page


def test_masked_number_is_not_in_the_snippet(desk: Client, line: Line) -> None:
    _said(line, "Mijn BSN is 111222333 en de container is vol")
    page = _searched(desk, "container")
    assert "••••••" in page
    assert "111222333" not in page


def test_found_name_is_marked(desk: Client, line: Line) -> None:
    [conversation] = _said(line, "Hallo")
    Resident.objects.filter(pk=conversation.resident_id).update(name="Ayşe Yıldız")
    assert "Ayşe <mark>Yıldız</mark>" in _searched(desk, "yildiz")


def test_page_without_a_question_teaches_the_filters(desk: Client, line: Line) -> None:
    page = desk.get(SEARCH).content.decode()
    assert "<code>onderwerp:afval</code>" in page
    assert "<code>topic:waste</code>" in _in_english(desk)


def _in_english(desk: Client) -> str:
    Employee.objects.update(language="en")
    return desk.get(SEARCH).content.decode()


TOLD = [
    ("ondewerp:afval", "“ondewerp:” is geen filter."),
    ("onderwerp:ruimtevaart", "Er is geen onderwerp “ruimtevaart”."),
    ("na:31-2-2026", "“31-2-2026” is geen datum. Schrijf 1-10-2026"),
    ("van:niemand", "Niemand heet “niemand”."),
    ("de het een", "Deze woorden staan in bijna elk bericht."),
    ("een " * 20, "Gebruik hoogstens 12 woorden."),
    ("ruimtevaart", "Niets gevonden"),
]


@pytest.mark.parametrize(("typed", "said"), TOLD, ids=[row[0][:20] for row in TOLD])
def test_page_says_what_to_do(desk: Client, line: Line, typed: str, said: str) -> None:
    _said(line, "De container is vol")
    assert said in _searched(desk, typed)


def test_every_problem_has_a_sentence() -> None:
    assert set(PROBLEMS) == set(Wrong)


def test_more_is_loaded_a_page_at_a_time(desk: Client, line: Line) -> None:
    _said(line, "De container is vol", PAGE_SIZE + 2)
    first = _searched(desk, "container")
    more = desk.post(SEARCH, {"zoek": "container", "pagina": 1}, headers={"HX-Target": "li#meer"})
    rows = more.content.decode()
    assert (first.count("<li id="), rows.count("<li id="), "<html" in rows) == (PAGE_SIZE, 2, False)


def test_htmx_gets_the_pane_alone(desk: Client, line: Line) -> None:
    answer = desk.post(SEARCH, {"zoek": "container"}, headers=IN_PANE).content.decode()
    assert ("<html" in answer, 'id="zoekvorm"' in answer) == (False, True)


def test_what_was_typed_is_in_no_address_and_not_kept(
    desk: Client, line: Line, caplog: pytest.LogCaptureFixture
) -> None:
    _said(line, "De container is vol")
    page = _searched(desk, "container van:geheim")
    assert "?zoek=" not in page
    assert "geheim" not in desk.get(SEARCH).content.decode()
    assert "geheim" not in caplog.text + str(list(JournalEntry.objects.values()))
    assert "geheim" not in str(dict(desk.session))


def test_journal_gets_numbers_only(desk: Client, agent: Employee, line: Line) -> None:
    _said(line, "De container is vol")
    _searched(desk, "container -grijs status:open na:1-1")
    entry = JournalEntry.objects.get(deed="searched")
    assert (entry.employee, entry.subject) == (agent, f"employee:{agent.pk}")
    assert entry.details == {"words": 2, "filters": "na status", "count": 1}


def test_later_page_is_no_new_search(desk: Client, line: Line) -> None:
    _said(line, "De container is vol")
    _searched(desk, "container", pagina=1)
    assert not JournalEntry.objects.filter(deed="searched").exists()


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.SPECIALIST])
def test_who_reads_no_conversations_has_no_search(client: Client, line: Line, role: Role) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert [client.get(SEARCH).status_code, client.post(SEARCH, {"zoek": "x"}).status_code] == [403, 403]


def test_other_municipality_finds_nothing(client: Client, line: Line) -> None:
    _said(line, "De container is vol")
    elsewhere = a_line(a_municipality("elders"), "551000000000002")
    client.force_login(an_employee(elsewhere.municipality))
    assert "Niets gevonden" in _searched(client, "container")


def test_number_of_queries_does_not_follow_from_what_is_found(
    desk: Client, agent: Employee, line: Line
) -> None:
    _said(line, "De container is vol", 30)
    _searched(desk, "container")
    with CaptureQueriesContext(connection) as few:
        _searched(desk, "container")
    _said(line, "De container is vol", 20)
    Conversation.objects.update(topic=a_topic(line.municipality), assignee=agent)
    with CaptureQueriesContext(connection) as many:
        _searched(desk, "container")
    assert len(many) == len(few)
