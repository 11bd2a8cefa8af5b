"""What the tests of conversations start from: a conversation on the line."""

import pytest

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Line
from tests.makers import a_conversation


@pytest.fixture
def conversation(line: Line) -> Conversation:
    """Somebody wrote on Monday morning."""
    return a_conversation(line)
