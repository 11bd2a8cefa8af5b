"""A dossier is asked after with the conversation of whoever has one."""

import pytest

from samenspraak.conduct.cases import has_case, open_case, with_case
from samenspraak.conversations.models import Conversation
from tests.makers import MONDAY_MORNING as NOW

pytestmark = pytest.mark.django_db


def test_dossier_of_the_resident_is_asked_after(conversation: Conversation) -> None:
    (without,) = with_case(Conversation.objects.all())
    open_case(conversation.resident, conversation.municipality, NOW)
    (within,) = with_case(Conversation.objects.all())
    assert (has_case(without), has_case(within), has_case(conversation)) == (False, True, True)
