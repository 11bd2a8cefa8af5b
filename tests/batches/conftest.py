"""What the tests of batches start from: some residents who wrote, and an agent who chose their conversations."""

import pytest
from django.utils import timezone

from samenspraak.batches.choosing import choose
from samenspraak.batches.models import Batch
from samenspraak.conversations.models import Conversation
from samenspraak.domain.batches import Action
from samenspraak.organisation.models import Employee, Line
from tests.batches.made import conversations_of


@pytest.fixture
def three(line: Line) -> list[Conversation]:
    """Three residents wrote, and nobody answered yet; nothing is promised, so that the day does not matter."""
    return conversations_of(line, 3)


@pytest.fixture
def closing(agent: Employee, three: list[Conversation]) -> Batch:
    """The three, chosen to be closed."""
    batch = choose(agent, Action.CLOSE, [one.pk for one in three], timezone.now())
    assert batch is not None
    return batch
