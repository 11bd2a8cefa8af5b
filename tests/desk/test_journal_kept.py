"""The journal's chain is checked and its entries are exported, and both are recorded."""

import csv
import io
from zoneinfo import ZoneInfo

import pytest
from django.db import connection
from django.test import Client

from samenspraak.desk.journal import exporting
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, JournalEntry, Line
from samenspraak.organisation.sealing_journal import seal_journal
from tests.makers import a_municipality, an_employee

JOURNAL = "/bureau/logboek/"
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def reader(client: Client, officer: Employee) -> Client:
    """A browser in which the privacy officer is signed in."""
    client.force_login(officer)
    return client


def _write(deed: Deed, subject: str, employee: Employee, **details: str | int) -> None:
    write(deed, subject, municipality=employee.municipality_id, employee=employee, details=details)


def test_check_of_the_chain_says_that_it_is_whole_and_is_recorded(
    reader: Client, agent: Employee, officer: Employee
) -> None:
    for number in range(3):
        _write(Deed.SAW, f"conversation:{number}", agent)
    content = reader.post(f"{JOURNAL}nakijken/", follow=True).content.decode()
    assert "De nieuwste 3 regels zijn nog precies zoals ze verzegeld zijn." in content
    entry = JournalEntry.objects.get(deed="checked_journal")
    assert (entry.employee, entry.details["entries"], entry.details["breaks"]) == (officer, 3, 0)
    assert reader.get(JOURNAL).context["chain"].last.is_sound


def test_check_of_a_broken_chain_says_so(reader: Client, agent: Employee) -> None:
    _write(Deed.SAW, "conversation:1", agent)
    seal_journal()
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("UPDATE organisation_journalentry SET deed = 'sent'")
        cursor.execute("SET LOCAL session_replication_role = origin")
    content = reader.post(f"{JOURNAL}nakijken/", follow=True).content.decode()
    assert "Het logboek is veranderd nadat het verzegeld was." in content
    assert not reader.get(JOURNAL).context["chain"].last.is_sound


def test_state_of_the_chain_stands_on_the_page(reader: Client, agent: Employee) -> None:
    _write(Deed.SAW, "conversation:1", agent)
    seal_journal()
    _write(Deed.SAW, "conversation:2", agent)
    chain = reader.get(JOURNAL).context["chain"]
    assert (bool(chain.sealed), chain.waiting, chain.last) == (True, 1, None)


def _lines(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_export_holds_what_was_searched_for_and_is_recorded(
    reader: Client, agent: Employee, officer: Employee
) -> None:
    _write(Deed.SAW, "conversation:1", agent)
    _write(Deed.TOOK, "conversation:2", agent)
    answer = reader.post(f"{JOURNAL}uitdraai/", {"handeling": "took"})
    assert answer["Content-Type"] == "text/csv; charset=utf-8"
    assert answer["Content-Disposition"].startswith('attachment; filename="logboek-voorbeeldstad-')
    head, row = _lines(answer.content)
    assert (head[1], row[2:6]) == (
        "Wanneer",
        ["Ilse de Boer", "Pakte gesprek 2 op.", "took", "conversation:2"],
    )
    entry = JournalEntry.objects.get(deed="exported_journal")
    assert (entry.employee, entry.details) == (officer, {"entries": 1})


def test_export_holds_nothing_of_another_municipality(reader: Client) -> None:
    _write(Deed.SAW, "conversation:1", an_employee(a_municipality("elders")))
    assert len(_lines(reader.post(f"{JOURNAL}uitdraai/").content)) == 1


def test_name_that_looks_like_a_formula_is_harmless_in_a_spreadsheet(reader: Client, line: Line) -> None:
    _write(Deed.SAW, "conversation:1", an_employee(line.municipality, name='=HYPERLINK("elders")'))
    assert _lines(reader.post(f"{JOURNAL}uitdraai/").content)[1][2] == '\'=HYPERLINK("elders")'


def test_export_of_too_much_asks_for_a_shorter_period(
    reader: Client, agent: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "MOST_ENTRIES", 2)
    for number in range(3):
        _write(Deed.SAW, f"conversation:{number}", agent)
    content = reader.post(f"{JOURNAL}uitdraai/", {"handeling": "saw"}, follow=True).content.decode()
    assert "Kies een kortere periode." in content
    assert not JournalEntry.objects.filter(deed="exported_journal").exists()


def test_export_of_a_search_that_makes_no_sense_goes_back_to_it(reader: Client) -> None:
    answer = reader.post(f"{JOURNAL}uitdraai/", {"gesprek": "x"})
    assert answer["Location"] == f"{JOURNAL}?gesprek=x"
