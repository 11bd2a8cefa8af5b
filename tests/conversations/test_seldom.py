"""A screen asks nothing after what its conversation does not have; what it may have it asks after."""

from datetime import timedelta
from uuid import uuid4

import pytest
from pytest_django import DjangoAssertNumQueries

from samenspraak.conversations.approvals import approval_of, open_approvals_in
from samenspraak.conversations.crossing import newest_id, with_newest_id
from samenspraak.conversations.drafts import Drawn, drafts_in, keep
from samenspraak.conversations.handling import close
from samenspraak.conversations.models import Conversation, Merge, Message
from samenspraak.conversations.parts import with_parts
from samenspraak.conversations.seldom import Seldom, may_have, with_seldom
from samenspraak.organisation.models import Employee
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import received

pytestmark = pytest.mark.django_db


def _had(conversation: Conversation) -> set[Seldom]:
    (loaded,) = with_seldom(Conversation.objects.filter(pk=conversation.pk))
    return {what for what in Seldom if may_have(loaded, what)}


def test_new_conversation_has_none_of_it(conversation: Conversation) -> None:
    assert _had(conversation) == set()


def test_draft_is_asked_after(conversation: Conversation, agent: Employee) -> None:
    keep(conversation, agent, "Goedemorgen", Drawn(uuid4()), NOW)
    assert _had(conversation) == {Seldom.DRAFT}


def test_approval_is_asked_after(kept: Message) -> None:
    assert _had(kept.conversation) == {Seldom.APPROVAL}


def test_conversation_in_which_it_goes_on_is_asked_after(conversation: Conversation, agent: Employee) -> None:
    assert close(conversation, agent, NOW)
    later = received(conversation.line, "Nog iets", at=NOW + timedelta(days=9)).conversation
    assert later.follows == conversation
    assert _had(conversation) == {Seldom.FOLLOWER}


def test_everything_is_asked_after_where_something_was_merged_in(merged: Merge) -> None:
    assert _had(merged.whole) == set(Seldom)


def test_everything_is_asked_after_when_it_was_not_loaded(conversation: Conversation) -> None:
    assert all(may_have(conversation, what) for what in Seldom)


def test_what_is_not_there_costs_no_query(
    conversation: Conversation, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    message = conversation.messages.get()
    with django_assert_num_queries(1):
        (loaded,) = with_newest_id(with_parts(with_seldom(Conversation.objects.all())))
        message.conversation = loaded
        assert not [*drafts_in(loaded), *open_approvals_in(loaded)]
        assert (approval_of(message), newest_id(loaded)) == (None, message.pk)
