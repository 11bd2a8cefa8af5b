"""What the stream tells of what is new: to who answers residents, on any page, and nothing of the resident."""

import json
from collections.abc import Callable
from datetime import timedelta

import pytest
from asgiref.sync import sync_to_async
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.answering import reply
from samenspraak.conversations.approving import send_back, tell_of_late_approvals
from samenspraak.conversations.handing_over import Holder, hand_over
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.conversations.receiving import receive
from samenspraak.desk.stream.hub import Screen
from samenspraak.desk.stream.notices import Viewer
from samenspraak.domain.contents import Edit, Text
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.training import begin_training
from tests.desk.streamed import heard
from tests.makers import a_line, a_municipality, an_employee, incoming, received

pytestmark = pytest.mark.django_db(transaction=True)


def _alerts(viewer: Viewer, deed: Callable[[], object]) -> list[dict[str, object]]:
    """What this viewer is told by alerts when the deed is done."""

    async def deeds(_screen: Screen) -> None:
        await sync_to_async(deed)()

    said = [part for event in heard(deeds, viewer) for part in event.split("\n\n")]
    return [json.loads(part.partition("data: ")[2]) for part in said if part.startswith("event: alert\n")]


def _answers(employee: Employee, *, shows_none: bool = False) -> Viewer:
    return Viewer(employee.pk, employee.municipality_id, "nl", shows_none=shows_none, may_write=True)


@pytest.mark.parametrize("shows_none", [True, False])
def test_message_is_told_on_every_page_by_ids_alone(
    agent: Employee, conversation: Conversation, shows_none: bool
) -> None:
    number = conversation.pk
    told = {
        "what": "message",
        "conversation": number,
        "url": f"/bureau/gesprek/{number}/",
        "assignee": None,
        "team": None,
        "urgent": False,
    }
    assert _alerts(
        _answers(agent, shows_none=shows_none), lambda: received(conversation.line, "Bent u er nog?")
    ) == [told]


def test_answer_to_approve_and_what_became_of_it_are_told(
    agent: Employee, conversation: Conversation
) -> None:
    lead, now = an_employee(agent.municipality, Role.LEAD), timezone.now()
    begin_training(lead, agent, now)
    seen = _answers(lead, shows_none=True)
    told = _alerts(seen, lambda: reply(conversation, agent, "Dinsdag.", now))
    kept = Message.objects.get(direction=Direction.KEPT)
    told += _alerts(seen, lambda: send_back(kept, lead, "Noem de tijd.", now))
    assert [(one["what"], one["writer"], one["verdict"]) for one in told] == [
        ("approval", agent.pk, ""),
        ("approval", agent.pk, "returned"),
    ]


def test_answer_that_waits_too_long_is_told_once(agent: Employee, conversation: Conversation) -> None:
    lead, then = an_employee(agent.municipality, Role.LEAD), timezone.now() - timedelta(hours=1)
    begin_training(lead, agent, then)
    reply(conversation, agent, "Dinsdag.", then)
    seen = _answers(lead, shows_none=True)
    told = [_alerts(seen, lambda: tell_of_late_approvals(0)) for _twice in range(2)]
    assert [[alert["what"] for alert in one] for one in told] == [["approval_late"], []]


def test_emergency_is_told_as_one(agent: Employee, conversation: Conversation) -> None:
    alerts = _alerts(_answers(agent), lambda: received(conversation.line, "Help, mijn huis staat in brand!"))
    assert [alert["urgent"] for alert in alerts] == [True]


def test_edit_that_became_an_emergency_is_told_as_one(agent: Employee, line: Line) -> None:
    now = timezone.now()
    receive(line, incoming(line, "Hoi", at=now, network_id="wamid.hoi"), now)
    edit = incoming(line, Edit("wamid.hoi", Text("Help, er is brand in mijn huis!!")), at=now)
    alerts = _alerts(_answers(agent), lambda: receive(line, edit, now))
    assert [(alert["what"], alert["urgent"]) for alert in alerts] == [("emergency", True)]


def test_conversation_that_is_handed_over_is_told_with_who_has_it(
    agent: Employee, sanne: Employee, conversation: Conversation
) -> None:
    alerts = _alerts(
        _answers(sanne), lambda: hand_over(conversation, agent, Holder(sanne), timezone.now(), text="Jij?")
    )
    assert [(alert["what"], alert["assignee"]) for alert in alerts] == [("handed_over", sanne.pk)]


def test_who_takes_it_back_is_not_told_of_it(
    agent: Employee, sanne: Employee, conversation: Conversation
) -> None:
    hand_over(conversation, agent, Holder(sanne), timezone.now())
    assert (
        _alerts(_answers(agent), lambda: hand_over(conversation, agent, Holder(agent), timezone.now())) == []
    )


def test_our_answer_is_no_alert(agent: Employee, conversation: Conversation) -> None:
    assert _alerts(_answers(agent), lambda: reply(conversation, agent, "Dinsdag.", timezone.now())) == []


@pytest.mark.parametrize("shows_none", [True, False])
def test_who_answers_nobody_is_alerted_of_nothing(
    agent: Employee, conversation: Conversation, shows_none: bool
) -> None:
    reader = Viewer(agent.pk, agent.municipality_id, "nl", shows_none=shows_none)
    assert _alerts(reader, lambda: received(conversation.line, "Bent u er nog?")) == []


def test_other_municipality_is_alerted_of_nothing(conversation: Conversation) -> None:
    stranger = an_employee(a_line(a_municipality("anderstad"), "551000000000009").municipality)
    assert _alerts(_answers(stranger), lambda: received(conversation.line, "Niet voor jou")) == []


@pytest.mark.parametrize(("role", "has_switch"), [(Role.AGENT, True), (Role.ADMINISTRATOR, False)])
def test_only_who_answers_residents_has_the_switches(
    client: Client, conversation: Conversation, role: Role, has_switch: bool
) -> None:
    client.force_login(an_employee(conversation.municipality, role))
    page = client.get("/bureau/", follow=True).content.decode()
    assert ('name="sound"' in page, 'id="meldingen"' in page) == (has_switch, has_switch)
