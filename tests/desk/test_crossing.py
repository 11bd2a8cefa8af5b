"""The screen of who answers at the same moment as a colleague: what came, and the question."""

from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.answering import reply
from samenspraak.conversations.crossing import newest_id
from samenspraak.conversations.models import Conversation, Direction
from samenspraak.organisation.models import Employee


@pytest.fixture
def crossed(desk: Client, sanne: Employee, conversation: Conversation) -> Any:
    """What comes back to who answers after Sanne."""
    newest = newest_id(conversation)
    reply(conversation, sanne, "Dat kan, tot morgen.", timezone.now())
    data = {"text": "Dat kan niet.", "reference": uuid4(), "newest_id": newest, "then": "close"}
    return desk.post(f"/bureau/gesprek/{conversation.pk}/schrijven/", data)


def test_crossing_answer_is_refused_and_the_other_shown(crossed: Any, conversation: Conversation) -> None:
    page = crossed.content.decode()
    assert (crossed.status_code, crossed["HX-Reswap"]) == (409, "none")
    assert "Sanne Peters antwoordde intussen" in page
    assert "Dat kan, tot morgen." in page
    assert conversation.messages.filter(direction=Direction.OUT, text__startswith="Dat kan niet").count() == 0


def test_screen_knows_the_other_answer_from_then_on(
    crossed: Any, sanne: Employee, conversation: Conversation
) -> None:
    page = crossed.content.decode()
    assert f'name="newest_id" value="{newest_id(conversation)}"' in page
    assert f'name="holder_id" value="{sanne.pk}"' in page
    assert 'name="then" value="close"' in page


def test_composer_says_what_it_was_drawn_with(desk: Client, conversation: Conversation) -> None:
    page = desk.get(f"/bureau/gesprek/{conversation.pk}/").content.decode()
    assert f'name="newest_id" value="{newest_id(conversation)}"' in page
    assert 'name="holder_id" value=""' in page
