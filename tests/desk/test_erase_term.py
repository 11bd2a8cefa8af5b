"""The page on which the privacy officer says when masked data is erased: with a reason, within bounds, journalled."""

import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.erasing import erase_ended
from samenspraak.conversations.models import Conversation, Message, State
from samenspraak.organisation.erase_term import HOURS, TermRefused, change_term
from samenspraak.organisation.models import Employee, JournalEntry, Line, Municipality, Role
from tests.makers import a_line, a_municipality, an_employee, received

pytestmark = pytest.mark.django_db
GUARD = "/bureau/beheer/privacywacht/"
URL = f"{GUARD}wissen/"
WHY = "Besluit van 3 november 2026: het KCC heeft langer nodig"
TYPED = {"hours": "72", "why": WHY}


@pytest.fixture
def reader(client: Client, officer: Employee) -> Client:
    """A browser in which the privacy officer is signed in."""
    client.force_login(officer)
    return client


def ended(line: Line, *, hours_ago: int) -> Message:
    """A message with something masked, in a conversation that ended so long ago."""
    phone = f"+3161234{1000 + hours_ago}"
    message = received(line, "Mijn bsn is 111222333", phone=phone, at=timezone.now())
    closed_at = timezone.now() - timedelta(hours=hours_ago)
    Conversation.objects.filter(pk=message.conversation_id).update(state=State.CLOSED, closed_at=closed_at)
    return message


def term(municipality: Municipality) -> int | None:
    municipality.refresh_from_db()
    return municipality.erase_after_hours


def test_term_is_changed_and_the_page_says_who_and_why(reader: Client, officer: Employee) -> None:
    answer = reader.post(URL, TYPED, follow=True)
    assert answer.redirect_chain == [(f"{GUARD}#wissen", 302)]
    content = answer.content.decode()
    for words in ("De termijn is gewijzigd.", "Na 3 dagen", "Tom van Dalen", WHY, "standaard is “na 24 uur”"):
        assert words in content
    assert term(officer.municipality) == 72


def test_journal_keeps_who_when_from_what_to_what_and_why(reader: Client, officer: Employee) -> None:
    reader.post(URL, TYPED)
    entry = JournalEntry.objects.get(deed="changed_erase_term")
    assert entry.employee == officer
    assert entry.details == {"old_hours": 24, "new_hours": 72, "reason": WHY}
    said = reader.get("/bureau/logboek/").content.decode()
    assert "Van “na 24 uur” naar “na 3 dagen”." in said


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"why": ""}, "why"),
        ({"why": "omdat"}, "why"),
        ({"why": "Gevraagd door de inwoner met BSN 111222333"}, "why"),
        ({"hours": ""}, "hours"),
        ({"hours": "0"}, "hours"),
        ({"hours": "-24"}, "hours"),
        ({"hours": "87600"}, "hours"),
        ({"hours": "x"}, "hours"),
        ({"hours": "24"}, "hours"),
    ],
)
def test_wrong_choice_comes_back_with_a_sentence(
    reader: Client, officer: Employee, typed: dict[str, str], field: str
) -> None:
    answer = reader.post(URL, {**TYPED, **typed})
    content = answer.content.decode()
    assert (answer.status_code, re.findall(r'id="id_(\w+)_error"', content)) == (422, [field])
    assert term(officer.municipality) == 24
    assert not JournalEntry.objects.exists()


def test_deed_refuses_what_the_page_does_not_offer(officer: Employee) -> None:
    with pytest.raises(TermRefused):
        change_term(officer, 100_000, why=WHY)
    assert not change_term(officer, 24, why=WHY)
    assert not JournalEntry.objects.exists()


def test_page_counts_what_each_term_would_erase_at_once(reader: Client, line: Line) -> None:
    ended(line, hours_ago=2)
    ended(line, hours_ago=200)
    due = {option.value: option.due for option in reader.get(URL).context["options"]}
    assert due == {1: 2, 8: 1, 24: 1, 72: 1, 168: 1, 720: 0}


def test_page_counts_nothing_of_another_municipality(reader: Client) -> None:
    ended(a_line(a_municipality("elders"), "551000000000009"), hours_ago=2000)
    assert {option.due for option in reader.get(URL).context["options"]} == {0}


def test_shorter_term_erases_in_conversations_that_ended_already(reader: Client, line: Line) -> None:
    message = ended(line, hours_ago=2)
    assert erase_ended(0) == 0
    reader.post(URL, {**TYPED, "hours": "1"})
    assert erase_ended(0) == 1
    message.refresh_from_db()
    assert message.original is None


def test_longer_term_keeps_what_still_lies_there(reader: Client, line: Line) -> None:
    message = ended(line, hours_ago=30)
    reader.post(URL, TYPED)
    assert erase_ended(0) == 0
    message.refresh_from_db()
    assert message.original is not None


def test_municipality_that_never_erased_is_told_so_and_chooses_a_term(
    reader: Client, officer: Employee
) -> None:
    Municipality.objects.update(erase_after_hours=None)
    assert "Nooit vanzelf" in reader.get(GUARD).content.decode()
    reader.post(URL, {**TYPED, "hours": str(HOURS[-1])})
    assert term(officer.municipality) == HOURS[-1]


def test_administrator_reads_along_and_changes_nothing(client: Client, line: Line) -> None:
    client.force_login(an_employee(line.municipality, Role.ADMINISTRATOR))
    content = client.get(GUARD).content.decode()
    assert "Na 24 uur" in content
    assert URL not in content
    assert [client.get(URL).status_code, client.post(URL, TYPED).status_code] == [403, 403]
    assert term(line.municipality) == 24


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD])
def test_page_is_not_for_who_answers_residents(client: Client, line: Line, role: Role) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert [client.get(URL).status_code, client.post(URL, TYPED).status_code] == [403, 403]
    assert term(line.municipality) == 24


def test_other_municipality_sees_and_changes_its_own_term_only(client: Client, officer: Employee) -> None:
    change_term(officer, 72, why=WHY)
    stranger = an_employee(a_municipality("elders"), Role.PRIVACY_OFFICER)
    client.force_login(stranger)
    assert WHY not in client.get(GUARD).content.decode() + client.get(URL).content.decode()
    client.post(URL, {**TYPED, "hours": "8"})
    assert (term(officer.municipality), term(stranger.municipality)) == (72, 8)


def test_reason_with_script_in_it_is_shown_as_text(reader: Client) -> None:
    reader.post(URL, {**TYPED, "why": "<script>alert(1)</script> besluit"})
    content = reader.get(GUARD).content.decode() + reader.get(URL).content.decode()
    assert "&lt;script&gt;alert(1)" in content
    assert "<script>alert" not in content
