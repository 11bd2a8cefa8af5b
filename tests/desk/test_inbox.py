"""The list shows what belongs in each segment, nobody else's, in a fixed number of queries."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.models import Conversation, State
from samenspraak.desk.inbox.segments import PAGE_SIZE
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.residents.models import Resident
from tests.makers import a_line, a_municipality, an_employee, received


def _conversations(line: Line, number: int) -> None:
    for place in range(number):
        received(line, phone=f"+3161000{place:04d}", at=timezone.now() - timedelta(minutes=place))


def _queries(desk: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as caught:
        assert desk.get(address).status_code == 200
    return len(caught)


def _rows(desk: Client, address: str) -> list[int]:
    return [row.id for row in desk.get(address).context["list"].rows]


def _numbers(desk: Client, segment: str) -> set[int]:
    return set(_rows(desk, f"/bureau/?bak={segment}"))


@pytest.mark.parametrize(
    ("state", "is_mine", "segments"),
    [
        (State.OPEN, False, {"vrij", "team", "alle"}),
        (State.OPEN, True, {"mijn", "team", "alle"}),
        (State.WAITING, True, {"wacht", "alle"}),
        (State.CLOSED, True, {"alle"}),
    ],
)
def test_conversation_stands_in_its_segments(
    desk: Client, agent: Employee, conversation: Conversation, state: State, is_mine: bool, segments: set[str]
) -> None:
    conversation.state, conversation.assignee = state, agent if is_mine else None
    conversation.save()
    everywhere = ("mijn", "vrij", "team", "wacht", "alle")
    assert {segment for segment in everywhere if _numbers(desk, segment)} == segments


def test_other_municipality_is_not_there(desk: Client) -> None:
    received(a_line(a_municipality("elders"), "552"))
    assert _numbers(desk, "alle") == set()


@pytest.mark.parametrize(
    ("segment", "state"), [("vrij", State.OPEN), ("wacht", State.WAITING), ("alle", State.OPEN)]
)
def test_emergency_stands_on_top(
    desk: Client, line: Line, conversation: Conversation, segment: str, state: State
) -> None:
    conversation.urgency = "danger"
    conversation.promised_at = timezone.now() + timedelta(days=9)
    conversation.save()
    newer = received(line, phone="+31611111111", at=timezone.now()).conversation
    Conversation.objects.update(state=state)
    assert _rows(desk, f"/bureau/?bak={segment}") == [conversation.pk, newer.pk]


def test_emergency_of_long_ago_stands_on_top_of_all_once(desk: Client, line: Line) -> None:
    _conversations(line, PAGE_SIZE + 3)
    oldest = Conversation.objects.earliest("last_message_at")
    Conversation.objects.filter(pk=oldest.pk).update(urgency="danger")
    first, second = (_rows(desk, f"/bureau/?bak=alle&deel=lijst&pagina={page}") for page in range(2))
    assert first[0] == oldest.pk
    assert sorted(first + second) == sorted(Conversation.objects.values_list("pk", flat=True))


def test_emergency_elsewhere_is_on_no_list_here(desk: Client) -> None:
    urgent = received(a_line(a_municipality("elders"), "552")).conversation
    Conversation.objects.filter(pk=urgent.pk).update(urgency="danger")
    assert _numbers(desk, "alle") == set()


def test_emergency_costs_the_list_of_all_no_query(desk: Client, conversation: Conversation) -> None:
    _queries(desk, "/bureau/?bak=alle")
    calm = _queries(desk, "/bureau/?bak=alle")
    Conversation.objects.update(urgency="danger")
    assert _queries(desk, "/bureau/?bak=alle") == calm == 6


def test_row_of_an_emergency_says_what_it_is_and_who_is_on_it(
    desk: Client, agent: Employee, conversation: Conversation
) -> None:
    Conversation.objects.update(urgency="danger", assignee=agent)
    row = desk.get("/bureau/?bak=mijn&deel=lijst").content.decode()
    assert "Mogelijk gevaar" in row
    assert agent.name.split()[0] in row


def test_number_of_queries_does_not_grow_with_the_list(desk: Client, line: Line) -> None:
    _conversations(line, 2)
    _queries(desk, "/bureau/?bak=vrij")
    few = _queries(desk, "/bureau/?bak=vrij")
    _conversations(line, 30)
    assert _queries(desk, "/bureau/?bak=vrij") == few == 6


def test_list_comes_a_page_at_a_time(desk: Client, line: Line) -> None:
    _conversations(line, PAGE_SIZE + 3)
    first = desk.get("/bureau/?bak=vrij").context["list"]
    second = desk.get("/bureau/?bak=vrij&deel=lijst&pagina=1").context["list"]
    assert (len(first.rows), first.next_page) == (PAGE_SIZE, 1)
    assert (len(second.rows), second.next_page) == (3, 0)


@pytest.mark.parametrize("nonsense", ["-1", "zeven", "9999999999", "²"])
def test_page_that_is_no_number_is_the_first(desk: Client, nonsense: str) -> None:
    assert desk.get(f"/bureau/?deel=lijst&pagina={nonsense}").status_code == 200


def test_chosen_segment_stays_when_a_conversation_opens(desk: Client, conversation: Conversation) -> None:
    desk.get("/bureau/?bak=vrij")
    assert desk.get(f"/bureau/gesprek/{conversation.pk}/").context["list"].segment == "vrij"


def test_number_is_masked_for_who_has_no_name(desk: Client, line: Line) -> None:
    received(line, phone="+31612345678", at=timezone.now())
    Resident.objects.update(name="")
    content = desk.get("/bureau/?bak=vrij").content.decode()
    assert "+31612345678" not in content
    assert "•••• 5678" in content


def test_administrator_reads_no_conversations_and_comes_to_the_lines(client: Client, line: Line) -> None:
    client.force_login(an_employee(line.municipality, Role.ADMINISTRATOR))
    answer = client.get("/bureau/")
    assert answer.status_code == 302
    assert b"Gesprekken" not in client.get(answer["Location"], follow=True).content
