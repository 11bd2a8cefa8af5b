"""Who may do what with a question that is out: the wrong role, the other municipality, the specialist."""

import pytest
from django.test import Client
from django.urls import reverse

from samenspraak.domain.handoff import Stage
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Role
from tests.makers import a_municipality, an_employee


@pytest.mark.parametrize(
    "door",
    [
        "handoff_tell_more",
        "handoff_remind",
        "handoff_prolong",
        "handoff_decline",
        "handoff_withdraw",
        "handoff_settle",
        "handoff_told",
    ],
)
def test_cards_are_for_who_answers_here(
    client: Client, handoff: Handoff, specialist: Employee, door: str
) -> None:
    officer = an_employee(handoff.municipality, Role.PRIVACY_OFFICER)
    administrator = an_employee(handoff.municipality, Role.ADMINISTRATOR)
    stranger = an_employee(a_municipality("elders"))
    for wrong in (officer, administrator, specialist, stranger):
        client.force_login(wrong)
        assert client.post(reverse(door, args=[handoff.pk]), {"text": "x"}).status_code == 404
    assert Handoff.objects.get().stage == Stage.ASKED


def test_specialist_sees_no_conversation(client: Client, handoff: Handoff, specialist: Employee) -> None:
    client.force_login(specialist)
    number = handoff.conversation_id
    for door in ("conversation", "head", "hand_off", "newest", "writing", "phone"):
        assert client.get(reverse(door, args=[number])).status_code == 404
    assert client.get("/bureau/").headers["Location"] == reverse("handoff_questions")
