"""A template leaves when all of it is filled in and the guard lets it pass, also after the window."""

from datetime import timedelta

import pytest

from samenspraak.conversations.answering import Empty
from samenspraak.conversations.filling_in import send_template
from samenspraak.conversations.models import Conversation, OutboxItem
from samenspraak.organisation.models import Employee, LineTemplate
from samenspraak.privacy.clearing import Stopped
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_conversation, an_employee

pytestmark = pytest.mark.django_db


@pytest.fixture
def conversation() -> Conversation:
    return a_conversation()


@pytest.fixture
def agent(conversation: Conversation) -> Employee:
    return an_employee(conversation.municipality)


@pytest.fixture
def template(conversation: Conversation) -> LineTemplate:
    return LineTemplate.objects.create(
        line=conversation.line, name="antwoord", language="nl", category="UTILITY", status="APPROVED",
        body="We hebben antwoord op uw vraag over {{1}}.", variable_count=1, synced_at=NOW,
    )  # fmt: skip


def test_template_that_asks_for_a_bsn_is_stopped(
    conversation: Conversation, agent: Employee, template: LineTemplate
) -> None:
    with pytest.raises(Stopped):
        send_template(conversation, agent, template, ["parkeren. Wat is uw BSN?"], NOW)
    assert not OutboxItem.objects.exists()


def test_template_may_leave_after_the_window(
    conversation: Conversation, agent: Employee, template: LineTemplate
) -> None:
    message = send_template(conversation, agent, template, ["parkeren"], NOW + timedelta(days=3))
    assert message.text == "We hebben antwoord op uw vraag over parkeren."


@pytest.mark.parametrize("values", [[], [" "], ["een", "twee"]])
def test_template_with_an_open_variable_is_refused(
    conversation: Conversation, agent: Employee, template: LineTemplate, values: list[str]
) -> None:
    with pytest.raises(Empty):
        send_template(conversation, agent, template, values, NOW)


def test_template_value_passes_the_guard(
    conversation: Conversation, agent: Employee, template: LineTemplate
) -> None:
    with pytest.raises(Stopped):
        send_template(conversation, agent, template, ["BSN 111222333"], NOW)
