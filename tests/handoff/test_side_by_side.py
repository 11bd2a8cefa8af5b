"""Two who do the same at the same moment: one does it, the other hears how it stands."""

from uuid import uuid4

import httpx
import pytest
from django.db import transaction

from samenspraak.conversations.models import Conversation, OutboxItem
from samenspraak.domain.handoff import NotPossible
from samenspraak.handoff.answering import answer
from samenspraak.handoff.asking import AlreadyOut
from samenspraak.handoff.models import Handoff, Register, Turn
from samenspraak.handoff.telling_registers import tell
from samenspraak.handoff.watching import run_out_due
from samenspraak.organisation.models import Employee
from tests.handoff.handoffs import SOON, THURSDAY_CLOSING, a_handoff, a_specialist
from tests.registers.register import OpenKlant
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

pytestmark = pytest.mark.django_db(transaction=True)


def test_two_specialists_give_one_answer(conversation: Conversation, agent: Employee) -> None:
    handoff, specialist = a_handoff(conversation, agent), a_specialist(conversation.municipality)
    with transaction.atomic():
        answer(handoff, specialist, "Ja.", SOON)
        other = in_another(lambda: answer(Handoff.objects.get(), specialist, "Nee.", SOON))
        until_blocked()
    with pytest.raises(NotPossible):
        other.result(PATIENCE_SECONDS)
    assert Turn.objects.filter(step="answer").count() == 1


def test_two_agents_put_out_one_question(conversation: Conversation, agent: Employee) -> None:
    with transaction.atomic():
        a_handoff(conversation, agent)
        stale = Conversation.objects.select_related("line", "municipality", "resident").get()
        other = in_another(lambda: a_handoff(stale, agent, reference=uuid4()))
        until_blocked()
    with pytest.raises(AlreadyOut):
        other.result(PATIENCE_SECONDS)
    assert (Handoff.objects.count(), OutboxItem.objects.count()) == (1, 1)


def test_two_workers_let_a_term_run_out_once(conversation: Conversation, agent: Employee) -> None:
    a_handoff(conversation, agent)
    both = [in_another(lambda: run_out_due(THURSDAY_CLOSING)) for _worker in range(2)]
    assert sum(done.result(PATIENCE_SECONDS) for done in both) == 1
    assert Turn.objects.filter(step="run_out").count() == 1


def test_two_workers_put_a_question_into_the_register_once(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    others: list[int] = []

    def meanwhile(request: httpx.Request) -> None:
        others.append(in_another(lambda: tell(register, SOON)).result(PATIENCE_SECONDS))

    open_klant.goes_wrong = meanwhile
    assert tell(register, SOON) == 1
    assert set(others) == {0}
    assert len(open_klant.all("internetaken")) == 1
