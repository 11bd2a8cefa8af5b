"""Finding a conversation by who it is with or by its number, for who may read it; the journal gets no names."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.search.called import MOST_CALLED, conversations_called
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from tests.conversations.searched import BIN, said
from tests.makers import a_municipality, an_employee


@pytest.mark.parametrize("typed", ["ayse", "Yıldız", "yil ay", "  AYŞE  "])
def test_name_is_found_by_the_beginnings_of_its_words(line: Line, agent: Employee, typed: str) -> None:
    wanted = said(line, BIN, name="Ayşe Yıldız")
    said(line, BIN, name="Rens Vermeulen")
    assert conversations_called(agent, typed) == [wanted]


def test_number_is_of_the_conversation(line: Line, agent: Employee) -> None:
    wanted = said(line, BIN, name="Rens Vermeulen")
    said(line, BIN, name="Ayşe Yıldız")
    assert conversations_called(agent, f" {wanted.pk} ") == [wanted]


@pytest.mark.parametrize("typed", ["", " ", "r", "0", "9" * 30, "vermeulen yildiz", "31612345678"])
def test_what_says_too_little_or_nothing_finds_none(line: Line, agent: Employee, typed: str) -> None:
    said(line, BIN, name="Rens Vermeulen")
    assert conversations_called(agent, typed) == []


def test_text_of_a_message_is_not_looked_into(line: Line, agent: Employee) -> None:
    said(line, BIN, name="Rens Vermeulen")
    assert conversations_called(agent, "containers") == []


@pytest.mark.parametrize(
    ("role", "is_found"),
    [
        (Role.AGENT, True),
        (Role.LEAD, True),
        (Role.PRIVACY_OFFICER, True),
        (Role.ADMINISTRATOR, False),
        (Role.SPECIALIST, False),
    ],
)
def test_who_may_not_read_conversations_finds_none(line: Line, role: Role, is_found: bool) -> None:
    wanted = said(line, BIN, name="Rens Vermeulen")
    employee = an_employee(line.municipality, role)
    found = [conversations_called(employee, typed) for typed in ("rens", str(wanted.pk))]
    assert found == ([[wanted]] * 2 if is_found else [[]] * 2)


def test_other_municipality_finds_none(line: Line) -> None:
    wanted = said(line, BIN, name="Rens Vermeulen")
    stranger = an_employee(a_municipality("elders"))
    assert [conversations_called(stranger, typed) for typed in ("rens", str(wanted.pk))] == [[], []]


def test_newest_few_are_found_in_as_many_queries_as_one(line: Line, agent: Employee) -> None:
    counts = []
    for more in (1, MOST_CALLED):
        newest = [said(line, BIN, name="Rens Vermeulen") for _one in range(more)][-1]
        with CaptureQueriesContext(connection) as caught:
            found = conversations_called(agent, "rens")
        counts.append(len(caught))
    assert (len(found), found[0], counts) == (MOST_CALLED, newest, [6, 6])


def test_journal_gets_how_much_was_asked_and_never_what(line: Line, agent: Employee) -> None:
    said(line, BIN, name="Rens Vermeulen")
    conversations_called(agent, "r")
    conversations_called(agent, "rens ver")
    entry = JournalEntry.objects.get(deed="searched")
    assert (entry.subject, entry.details) == (f"employee:{agent.pk}", {"words": 2, "count": 1})
