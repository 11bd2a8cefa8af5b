"""The journal's pages: the privacy officer reads and searches; nobody else does."""

import re
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from samenspraak.desk.journal.deeds import DEEDS
from samenspraak.desk.journal.sentences import sentence
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from tests.makers import a_municipality, an_employee, received

JOURNAL = "/bureau/logboek/"
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def reader(client: Client, officer: Employee) -> Client:
    """A browser in which the privacy officer is signed in."""
    client.force_login(officer)
    return client


def _write(deed: Deed, subject: str, employee: Employee, **details: str | int) -> None:
    write(deed, subject, municipality=employee.municipality_id, employee=employee, details=details)


def _found(reader: Client, **search: str | int) -> list[str]:
    return [row.what for row in reader.get(JOURNAL, search).context["page"].rows]


def _entry_at(employee: Employee, at: datetime, subject: str) -> None:
    JournalEntry.objects.create(
        municipality_id=employee.municipality_id, employee=employee, at=at, deed=Deed.SAW, subject=subject
    )


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.ADMINISTRATOR])
@pytest.mark.parametrize("part", ["", "nakijken/", "uitdraai/"])
def test_journal_is_for_the_privacy_officer_only(client: Client, line: Line, role: Role, part: str) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert [client.get(JOURNAL + part).status_code, client.post(JOURNAL + part).status_code] == [403, 403]
    assert not JournalEntry.objects.exists()


@pytest.mark.parametrize("part", ["", "nakijken/", "uitdraai/"])
def test_stranger_is_sent_to_sign_in(client: Client, line: Line, part: str) -> None:
    assert client.post(JOURNAL + part)["Location"].startswith("/inloggen/")


@pytest.mark.parametrize("part", ["nakijken/", "uitdraai/"])
def test_reading_an_address_changes_nothing(reader: Client, part: str) -> None:
    assert reader.get(JOURNAL + part).status_code == 405


def test_newest_entry_stands_on_top_with_who_and_when(reader: Client, agent: Employee) -> None:
    for number in (1, 2):
        _write(Deed.SAW, f"conversation:{number}", agent)
    first, second = reader.get(JOURNAL).context["page"].rows
    assert (first.what, second.what) == ("Bekeek gesprek 2.", "Bekeek gesprek 1.")
    assert first.who == "Ilse de Boer"
    assert first.day == timezone.localtime().strftime("%d-%m-%Y")


def test_journal_of_another_municipality_is_not_there(reader: Client, line: Line) -> None:
    stranger = an_employee(a_municipality("elders"), name="Vreemde Vogel")
    _write(Deed.SAW, "conversation:1", stranger)
    assert _found(reader) == []
    assert _found(reader, gesprek=1) == []
    assert "Vreemde Vogel" not in reader.get(JOURNAL).content.decode()


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ({"medewerker": "{agent}"}, ["Bekeek gesprek 1."]),
        ({"medewerker": "0"}, ["Rondde gesprek 3 af."]),
        ({"handeling": "took"}, ["Pakte gesprek 2 op."]),
        ({"gesprek": "2"}, ["Pakte gesprek 2 op."]),
        ({"handeling": "took", "gesprek": "1"}, []),
        ({}, ["Rondde gesprek 3 af.", "Pakte gesprek 2 op.", "Bekeek gesprek 1."]),
    ],
)
def test_entries_are_searched(
    reader: Client, agent: Employee, officer: Employee, search: dict[str, str], expected: list[str]
) -> None:
    _write(Deed.SAW, "conversation:1", agent)
    _write(Deed.TOOK, "conversation:2", officer)
    write(Deed.CLOSED, "conversation:3", municipality=agent.municipality_id)
    assert _found(reader, **{name: word.format(agent=agent.pk) for name, word in search.items()}) == expected


def test_search_for_a_conversation_finds_what_was_done_with_its_messages(
    reader: Client, line: Line, agent: Employee
) -> None:
    message = received(line, at=timezone.now())
    other = received(line, phone="+31687654321", at=timezone.now())
    for number in (message.pk, other.pk):
        _write(Deed.REVEALED, f"message:{number}", agent, why="answer")
    (what,) = _found(reader, gesprek=message.conversation_id)
    assert what.startswith(f"Bekeek de afgeschermde gegevens van bericht {message.pk}.")
    assert "Reden:" in what


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ({"vanaf": "2026-03-02"}, {"2", "3"}),
        ({"tot_en_met": "2026-03-02"}, {"1", "2"}),
        ({"vanaf": "2026-03-02", "tot_en_met": "2026-03-02"}, {"2"}),
    ],
)
def test_period_runs_from_midnight_to_midnight_on_the_local_clock(
    reader: Client, agent: Employee, search: dict[str, str], expected: set[str]
) -> None:
    for number, day, hour in (("1", 1, 23), ("2", 2, 0), ("3", 3, 0)):
        _entry_at(agent, datetime(2026, 3, day, hour, 30, tzinfo=AMSTERDAM), f"conversation:{number}")
    assert set(re.findall(r"gesprek (\d)", " ".join(_found(reader, **search)))) == expected


@pytest.mark.parametrize(
    ("search", "field"),
    [
        ({"medewerker": "999999"}, "medewerker"),
        ({"medewerker": "x"}, "medewerker"),
        ({"handeling": "drank_coffee"}, "handeling"),
        ({"gesprek": "-1"}, "gesprek"),
        ({"gesprek": "9" * 30}, "gesprek"),
        ({"vanaf": "gisteren"}, "vanaf"),
        ({"vanaf": "2026-03-02", "tot_en_met": "2026-03-01"}, "tot_en_met"),
    ],
)
def test_search_that_makes_no_sense_is_told_next_to_its_field(
    reader: Client, search: dict[str, str], field: str
) -> None:
    content = reader.get(JOURNAL, search).content.decode()
    assert re.findall(r'id="id_(\w+)_error"', content) == [field]


def test_entries_come_a_hundred_at_a_time(reader: Client, agent: Employee) -> None:
    for number in range(1, 203):
        _write(Deed.SAW, f"conversation:{number}", agent)
    seen, url = [], f"{JOURNAL}?handeling=saw"
    while url:
        context = reader.get(url).context
        seen.append([row.what for row in context["page"].rows])
        url = f"{JOURNAL}{context['older_url']}" if context["older_url"] else ""
    assert [len(rows) for rows in seen] == [100, 100, 2]
    assert len({what for rows in seen for what in rows}) == 202


@pytest.mark.parametrize("nonsense", ["-1", "zeven", "²", "9" * 40])
def test_place_that_is_no_number_is_the_beginning(reader: Client, agent: Employee, nonsense: str) -> None:
    _write(Deed.SAW, "conversation:1", agent)
    assert _found(reader, voor=nonsense) == ["Bekeek gesprek 1."]


def test_number_of_queries_does_not_grow_with_the_journal(reader: Client, agent: Employee) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as caught:
            assert reader.get(JOURNAL).status_code == 200
        return len(caught)

    queries()
    few = queries()
    for number in range(150):
        colleague = an_employee(agent.municipality) if number % 50 == 0 else agent
        _write(Deed.SAW, f"conversation:{number}", colleague)
    assert queries() == few <= 9


def test_every_deed_has_a_choice_and_a_sentence() -> None:
    assert set(DEEDS) == set(Deed)


@pytest.mark.parametrize(
    ("deed", "subject", "details", "expected"),
    [
        ("signed_in", "employee:7", {}, "Logde in."),
        (
            "moved_handoff",
            "handoff:3",
            {"step": "answer"},
            "Zette een stap in doorgezette vraag 3. Stap: beantwoord.",
        ),
        ("signed_out_elsewhere", "employee:7", {"count": 2}, "Logde Ilse uit in andere browsers. Aantal: 2."),
        ("sign_in_refused", "employee:7", {}, "Iemand probeerde in te loggen als Ilse. Dat lukte niet."),
        (
            "sign_in_refused",
            "employee:8",
            {},
            "Iemand probeerde in te loggen als medewerker 8. Dat lukte niet.",
        ),
        ("sent", "message:3", {"conversation": 12}, "Verstuurde bericht 3 in gesprek 12."),
        ("stopped", "conversation:12", {"kinds": "BSN NEW"}, "hield dat tegen. Gevonden: BSN, NEW."),
        ("stopped", "conversation:12", {"asked": "BSN"}, "hield dat tegen. Gevraagd: BSN."),
        ("unblocked", "resident:5", {"line": 1}, "Hief de blokkade van inwoner 5 op."),
        ("opened_letters", "letters:closed", {"why": "unreadable", "count": 3}, "opnieuw openen. Aantal: 3."),
        ("checked_journal", "journal:chain", {"entries": 9, "breaks": 1}, "9 regels. De keten was gebroken."),
        (
            "changed_guard_rule",
            "guard:messaging.in.EMAIL",
            {"old": "mask", "new": "allow", "reason": "Besluit 12"},
            "persoon (berichtenkanalen, van de inwoner). Van “Afschermen” naar “Toestaan”. Reden: Besluit 12.",
        ),
        (
            "changed_guard_rule",
            "guard:pigeon.in.BSN",
            {"old": "?", "new": "mask"},
            "voor guard:pigeon.in.BSN.",
        ),
        ("changed_canned_answer", "canned_answer:4", {}, "Wijzigde snelantwoord 4."),
        ("removed_article", "article:4", {}, "Verwijderde artikel 4."),
        ("changed_topic", "topic:5", {}, "Wijzigde onderwerp 5."),
        ("changed_topic", "topic:5", {"team": 2, "kept_as": "6.1.3"}, "onderwerp 5. Selectielijst 6.1.3."),
        ("signed_block", "block:2", {}, "blokkade 2."),
        ("destroyed_conduct_case", "conduct_case:3", {}, "gedragsdossier 3: de bewaartermijn was voorbij."),
        ("something_new", "thing:1", {}, "something_new"),
        ("saw", "thing:1", {}, "Bekeek thing:1."),
    ],
)
def test_deed_is_told_in_a_sentence(deed: str, subject: str, details: dict[str, Any], expected: str) -> None:
    entry = JournalEntry(deed=deed, subject=subject, details=details)
    with translation.override("nl"):
        assert sentence(entry, {7: "Ilse"}).endswith(expected)


def test_empty_journal_and_empty_search_are_explained(reader: Client) -> None:
    assert "Het logboek is nog leeg" in reader.get(JOURNAL).content.decode()
    assert "Niets gevonden" in reader.get(JOURNAL, {"gesprek": 5}).content.decode()


def test_entry_leads_to_its_conversation(reader: Client, line: Line, agent: Employee) -> None:
    number = received(line, at=timezone.now() - timedelta(minutes=1)).conversation_id
    _write(Deed.SAW, f"conversation:{number}", agent)
    assert f'href="/bureau/gesprek/{number}/"' in reader.get(JOURNAL).content.decode()
