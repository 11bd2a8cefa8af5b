"""An answer of a new agent on the screens of its writer, of who decides on it, and of everybody else."""

from collections.abc import Callable
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Approval, Conversation, Direction, Draft, Message, OutboxItem
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.training import begin_training
from samenspraak.residents.blocking import keep_out
from tests.makers import a_municipality, an_employee

pytestmark = pytest.mark.usefixtures("in_office_hours")


@pytest.fixture
def trained(agent: Employee) -> Employee:
    begin_training(an_employee(agent.municipality, Role.LEAD, "Yusuf Aydın"), agent, timezone.now())
    return agent


@pytest.fixture
def kept(trained: Employee, conversation: Conversation) -> Message:
    return reply(conversation, trained, "Dag Rens, dinsdag.", timezone.now())


@pytest.fixture
def senior(line: Line) -> Client:
    """A browser in which a senior is signed in."""
    browser = Client()
    browser.force_login(an_employee(line.municipality, Role.SENIOR, "Sanne Peters"))
    return browser


def _below(browser: Client, conversation: Conversation) -> str:
    return browser.get(f"/bureau/gesprek/{conversation.pk}/voet/").content.decode()


def _decide(browser: Client, message: Message, deed: str = "", text: str = "") -> Any:
    return browser.post(f"/bureau/goedkeuren/{message.pk}/{deed}", {"text": text})


def test_what_a_new_agent_sends_waits_and_the_screen_says_so(
    desk: Client, trained: Employee, conversation: Conversation
) -> None:
    data = {"text": "Dag Rens.", "reference": uuid4(), "then": "close"}
    page = desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", data).content.decode()
    assert "Een ervaren collega leest je antwoord eerst." in page
    assert "Nog niet verstuurd: een ervaren collega leest het eerst." in page
    assert Conversation.objects.get().closed_at is None
    assert not OutboxItem.objects.exists()


def test_writer_reads_beforehand_that_it_is_read_first(
    desk: Client, trained: Employee, conversation: Conversation
) -> None:
    assert "Een ervaren collega leest het eerst." in _below(desk, conversation)


def test_writer_may_take_it_back_and_decides_nothing(
    desk: Client, kept: Message, conversation: Conversation
) -> None:
    page = _below(desk, conversation)
    assert "Je antwoord wacht op een ervaren collega." in page
    assert f"/bureau/goedkeuren/{kept.pk}/terugnemen/" in page
    assert "Keur goed" not in page
    assert _decide(desk, kept, "terugnemen/").status_code == 200
    assert Draft.objects.get().text == "Dag Rens, dinsdag."


def test_senior_finds_it_in_a_list_with_the_time_left(senior: Client, kept: Message) -> None:
    listed = senior.get("/bureau/?bak=keuren").context["list"]
    [row] = listed.rows
    assert [tab.count for tab in listed.segments if tab.slug == "keuren"] == [1]
    assert "Te keuren" in [chip.text for chip in row.chips]
    assert row.waiting == str(kept.author_id)
    assert len(row.chips) >= 2


def test_list_is_gone_when_nothing_waits(senior: Client, kept: Message) -> None:
    _decide(senior, kept)
    assert "keuren" not in [tab.slug for tab in senior.get("/bureau/").context["list"].segments]


def test_agents_have_no_such_list(desk: Client, kept: Message) -> None:
    assert "keuren" not in [tab.slug for tab in desk.get("/bureau/").context["list"].segments]


def test_list_takes_as_many_queries_for_many_as_for_one(
    senior: Client, trained: Employee, kept: Message, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    senior.get("/bureau/?bak=keuren")
    with django_assert_max_num_queries(40) as one:
        senior.get("/bureau/?bak=keuren")
    for _number in range(3):
        reply(kept.conversation, trained, "En nog iets.", timezone.now())
    with django_assert_max_num_queries(len(one.captured_queries)):
        senior.get("/bureau/?bak=keuren")


def test_senior_approves_it(senior: Client, kept: Message, conversation: Conversation) -> None:
    assert "Antwoord van Ilse de Boer, nog te keuren." in _below(senior, conversation)
    page = _decide(senior, kept).content.decode()
    assert "Het antwoord is verstuurd." in page
    assert "Goedgekeurd door Sanne." in page
    assert Message.objects.get(pk=kept.pk).direction == Direction.OUT


def test_senior_changes_it_and_the_writer_sees_both(
    senior: Client, desk: Client, kept: Message, conversation: Conversation
) -> None:
    assert "Dag Rens, dinsdag." in senior.get(f"/bureau/goedkeuren/{kept.pk}/aanpassen/").content.decode()
    assert _decide(senior, kept, "aanpassen/", "Dag Rens, woensdag.").status_code == 200
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()
    assert "Dag Rens, woensdag." in page
    assert "Aangepast door Sanne. Eerst stond er: “Dag Rens, dinsdag.”" in page


def test_senior_sends_it_back_with_a_remark(
    senior: Client, desk: Client, kept: Message, conversation: Conversation
) -> None:
    assert _decide(senior, kept, "terugsturen/", "Noem ook de tijd.").status_code == 200
    page = _below(desk, conversation)
    assert "Sanne Peters stuurde je antwoord terug." in page
    assert "Noem ook de tijd." in page
    assert "Dag Rens, dinsdag.</textarea>" in page


def test_remark_is_gone_from_the_composer_with_the_next_answer(
    senior: Client, desk: Client, kept: Message, trained: Employee, conversation: Conversation
) -> None:
    _decide(senior, kept, "terugsturen/", "Noem ook de tijd.")
    reply(conversation, trained, "Dag Rens, dinsdag om 9 uur.", timezone.now())
    assert "stuurde je antwoord terug" not in _below(desk, conversation)


@pytest.mark.parametrize(
    ("deed", "text", "said"),
    [
        ("terugsturen/", "", "Schrijf eerst iets."),
        ("aanpassen/", "", "Schrijf eerst iets."),
        ("aanpassen/", "Uw BSN is 111222333", "BSN"),
    ],
)
def test_refusal_is_said_in_the_dialog_and_nothing_is_done(
    senior: Client, kept: Message, deed: str, text: str, said: str
) -> None:
    refused = _decide(senior, kept, deed, text)
    assert (refused.status_code, said in refused.content.decode()) == (422, True)
    assert Approval.objects.get().verdict == ""


def test_answer_to_who_was_blocked_can_only_be_sent_back(
    senior: Client, kept: Message, conversation: Conversation, officer: Employee
) -> None:
    keep_out(conversation.resident, conversation.line, officer)
    page = _below(senior, conversation)
    assert "De inwoner is geblokkeerd en krijgt dit niet." in page
    assert ("Keur goed" in page, "Stuur terug" in page) == (False, True)
    refused = _decide(senior, kept)
    assert (refused.status_code, "geblokkeerd" in refused.content.decode()) == (409, True)


def test_who_comes_too_late_is_told_how_it_stands(senior: Client, kept: Message) -> None:
    _decide(senior, kept)
    for deed in ("", "aanpassen/", "terugsturen/"):
        assert "Dat kan niet meer." in _decide(senior, kept, deed, "Iets").content.decode()
        if deed:
            opened = senior.get(f"/bureau/goedkeuren/{kept.pk}/{deed}").content.decode()
            assert "Dat kan niet meer." in opened
    assert OutboxItem.objects.count() == 1


@pytest.mark.parametrize("deed", ["", "aanpassen/", "terugsturen/"])
@pytest.mark.parametrize(
    "who",
    [
        lambda here: an_employee(here),
        lambda here: an_employee(here, Role.PRIVACY_OFFICER),
        lambda here: an_employee(here, Role.ADMINISTRATOR),
        lambda here: an_employee(a_municipality("elders"), Role.SENIOR),
    ],
)
def test_others_decide_nothing(
    client: Client, kept: Message, deed: str, who: Callable[[Any], Employee]
) -> None:
    client.force_login(who(kept.conversation.municipality))
    assert _decide(client, kept, deed, "Iets").status_code == 404
    assert Approval.objects.get().verdict == ""


def test_colleague_takes_nothing_back_of_another(senior: Client, kept: Message) -> None:
    assert _decide(senior, kept, "terugnemen/").status_code == 404
