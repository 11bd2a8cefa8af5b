"""Topics at the desk: the administrator's list, choosing one, where it shows, and who may not."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role, Topic
from tests.makers import a_municipality, a_topic, an_employee, received

LIST = "/bureau/beheer/onderwerpen/"


@pytest.fixture
def waste(line: Line) -> Topic:
    return a_topic(line.municipality)


def _filled_in(topic: Topic, **more: object) -> dict[str, object]:
    return {"name": topic.name, "team": topic.team_id, "kept_as": "6.1.3", **more}


def test_administrator_makes_a_topic(office: Client, waste: Topic) -> None:
    office.post(f"{LIST}nieuw/", _filled_in(waste, name="Parkeren", term_days=3, kept_as="6.1.5"))
    made = Topic.objects.get(name="Parkeren")
    assert (made.team, made.term_days, made.kept_as) == (waste.team, 3, "6.1.5")
    assert JournalEntry.objects.get(deed="changed_topic").subject == f"topic:{made.pk}"
    assert "Parkeren" in office.get(LIST).content.decode()


def test_new_topic_asks_for_a_team(office: Client) -> None:
    assert "Kies een team" in office.get(f"{LIST}nieuw/").content.decode()


def test_retired_topic_stays_and_cannot_be_chosen(
    client: Client, office: Client, conversation: Conversation, agent: Employee, waste: Topic
) -> None:
    office.post(f"{LIST}{waste.pk}/", _filled_in(waste, is_retired="on"))
    client.force_login(agent)
    address = f"/bureau/gesprek/{conversation.pk}/onderwerp/"
    assert "Oud papier" not in client.get(address).content.decode()
    assert client.post(address, {"topic": waste.pk}).status_code == 404


@pytest.mark.parametrize(
    "wrong", [{"name": ""}, {"team": 0}, {"kept_as": "zeven"}, {"term_days": 0}, {"name": "Parkeren"}]
)
def test_what_cannot_be_is_refused(office: Client, waste: Topic, wrong: dict[str, object]) -> None:
    a_topic(waste.municipality, "Parkeren")
    answer = office.post(f"{LIST}{waste.pk}/", _filled_in(waste, **wrong))
    waste.refresh_from_db()
    assert (answer.status_code, waste.name) == (422, "Oud papier")


def test_chosen_topic_shows_in_head_and_list(desk: Client, conversation: Conversation, waste: Topic) -> None:
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/onderwerp/", {"topic": waste.pk})
    [row] = desk.get("/bureau/?bak=alle").context["list"].rows
    assert "Dit gaat over Oud papier." in answer.content.decode()
    assert desk.get(f"/bureau/gesprek/{conversation.pk}/").context["thread"].head.topic == "Oud papier"
    assert "Oud papier" in [chip.text for chip in row.chips]


def test_topic_can_be_taken_away(desk: Client, conversation: Conversation, waste: Topic) -> None:
    Conversation.objects.update(topic=waste)
    desk.post(f"/bureau/gesprek/{conversation.pk}/onderwerp/", {"topic": ""})
    assert Conversation.objects.get().topic is None


@pytest.mark.parametrize("word", ["999999", "²", "x"])
def test_topic_that_is_none_is_refused(desk: Client, conversation: Conversation, word: str) -> None:
    assert desk.post(f"/bureau/gesprek/{conversation.pk}/onderwerp/", {"topic": word}).status_code == 404


def test_topic_of_another_municipality_is_refused(desk: Client, conversation: Conversation) -> None:
    strange = a_topic(a_municipality("elders"))
    answer = desk.post(f"/bureau/gesprek/{conversation.pk}/onderwerp/", {"topic": strange.pk})
    assert (answer.status_code, Conversation.objects.get().topic) == (404, None)


def test_officer_chooses_none(client: Client, conversation: Conversation, waste: Topic) -> None:
    client.force_login(an_employee(conversation.municipality, Role.PRIVACY_OFFICER))
    address = f"/bureau/gesprek/{conversation.pk}/onderwerp/"
    assert client.post(address, {"topic": waste.pk}).status_code == 404


def test_topics_in_the_list_cost_no_queries(desk: Client, line: Line, waste: Topic) -> None:
    for place in range(12):
        received(line, phone=f"+3161000{place:04d}", at=timezone.now())
    desk.get("/bureau/?bak=alle")
    with CaptureQueriesContext(connection) as without:
        desk.get("/bureau/?bak=alle")
    Conversation.objects.update(topic=waste, team=waste.team)
    with CaptureQueriesContext(connection) as with_topics:
        desk.get("/bureau/?bak=alle")
    assert len(with_topics) == len(without)
