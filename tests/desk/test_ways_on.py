"""A message that did not arrive offers the ways on that fit why it failed."""

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Conversation, Message
from samenspraak.desk.thread.entries import Action, Bubble
from samenspraak.organisation.models import Employee, Role
from tests.makers import an_employee


@pytest.fixture
def failed(conversation: Conversation, agent: Employee) -> Message:
    """An answer that did not arrive."""
    message = reply(conversation, agent, "Morgen.", timezone.now())
    Message.objects.filter(pk=message.pk).update(status="failed")
    return message


def _ways_on(desk: Client, failed: Message, reason: str) -> list[Action]:
    Message.objects.filter(pk=failed.pk).update(failure_reason=reason)
    shown = desk.get(f"/bureau/gesprek/{failed.conversation_id}/").context["thread"].entries
    [bubble] = [one for one in shown if isinstance(one, Bubble) and one.id == failed.pk]
    return [action for foot in bubble.feet for action in foot.actions]


@pytest.mark.parametrize(
    ("reason", "ways"),
    [
        ("temporary", ["Opnieuw"]),
        ("window_closed", ["Kies een sjabloon"]),
        ("template_paused", ["Kies een sjabloon", "Plan een terugbelafspraak"]),
        ("media_refused", ["Verwijs naar e-mail"]),
        ("unreachable", []),
        ("something new", ["Opnieuw", "Plan een terugbelafspraak"]),
    ],
)
def test_failed_message_offers_the_ways_on_that_fit(
    desk: Client, failed: Message, reason: str, ways: list[str]
) -> None:
    assert [action.text for action in _ways_on(desk, failed, reason)] == ways


def test_message_that_met_a_closed_window_can_go_again_when_the_resident_wrote_since(
    desk: Client, failed: Message
) -> None:
    Conversation.objects.update(last_inbound_at=timezone.now())
    ways = [action.text for action in _ways_on(desk, failed, "window_closed")]
    assert ways == ["Opnieuw", "Kies een sjabloon"]


@pytest.mark.parametrize("reason", ["template_paused", "unsupported"])
def test_way_on_opens_its_dialog(desk: Client, failed: Message, reason: str) -> None:
    for way in _ways_on(desk, failed, reason):
        assert 'class="dialog__head"' in desk.get(way.url).content.decode()


def test_who_reads_along_gets_no_way_on(client: Client, failed: Message) -> None:
    client.force_login(an_employee(failed.municipality, Role.PRIVACY_OFFICER))
    assert _ways_on(client, failed, "template_paused") == []
