"""Each safe way is in the journal when it is shown and when it ends, is counted, and keeps nothing of the data."""

import json
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.organisation.sealing import unsealed
from samenspraak.referrals.callbacks.booking import book
from samenspraak.referrals.callbacks.calling import reached
from samenspraak.referrals.counting import Unit, counted
from samenspraak.referrals.forms.filling import Filled, fill
from samenspraak.referrals.mail import MailOffer, mail_came, refer_to_mail
from samenspraak.referrals.models import FormAnswer, Outcome, Referral, Way
from tests.makers import an_employee, received
from tests.referrals.callbacks.appointments import a_page_offer, a_plan, free
from tests.referrals.forms.made import a_form, sent

pytestmark = pytest.mark.django_db
BSN, PLATE = "111222333", "GV-123-B"
type Walk = Callable[[Conversation, Employee], None]


@pytest.fixture
def conversation(line: Line) -> Conversation:
    return received(line, f"Mijn BSN is {BSN}", at=timezone.now()).conversation


def called(conversation: Conversation, agent: Employee) -> None:
    plan, now = a_plan(conversation.municipality), timezone.now()
    appointment = book(a_page_offer(conversation, agent, plan, now=now), free(plan)[0], now)
    reached(appointment, agent, f"Zijn BSN is {BSN}", now)


def filled_in(conversation: Conversation, agent: Employee) -> None:
    now = timezone.now()
    link, _token = sent(conversation, agent, a_form(conversation.municipality), now)
    fill(link, (Filled("Kenteken", "text", PLATE), Filled("BSN", "bsn", BSN)), (), now)


def mailed(conversation: Conversation, agent: Employee) -> None:
    now = timezone.now()
    offer = MailOffer("Goedemorgen, mail ons even.", uuid4())
    mail_came(refer_to_mail(conversation, agent, offer, now), agent, now)


WALKS: dict[Way, Walk] = {Way.CALLBACK: called, Way.FORM: filled_in, Way.MAIL: mailed}


@pytest.mark.parametrize("way", Way)
def test_way_is_in_the_journal_when_shown_and_when_it_ended(
    conversation: Conversation, agent: Employee, way: Way
) -> None:
    WALKS[way](conversation, agent)
    entries = JournalEntry.objects.filter(subject=f"referral:{Referral.objects.get().pk}").order_by("pk")
    assert [(entry.deed, entry.details["way"]) for entry in entries] == [
        ("referred", way),
        ("referral_ended", way),
    ]


@pytest.mark.parametrize("way", Way)
def test_way_is_counted_with_the_kind_of_data_that_was_the_reason(
    conversation: Conversation, agent: Employee, way: Way
) -> None:
    WALKS[way](conversation, agent)
    lead = an_employee(conversation.municipality, Role.LEAD)
    counts = counted(lead, Unit.WEEK, timezone.now())
    assert dict(counts.by_end) == {(way, Outcome.DONE): 1}
    assert dict(counts.by_kind) == {"BSN": 1}


@pytest.mark.parametrize("way", Way)
def test_neither_journal_nor_referral_holds_the_data(
    conversation: Conversation, agent: Employee, way: Way
) -> None:
    WALKS[way](conversation, agent)
    rows = [*JournalEntry.objects.values("subject", "details"), *Referral.objects.values()]
    kept = json.dumps(rows, default=str)
    assert not any(data in kept for data in (BSN, PLATE, "Rens", "31612345678"))
    answers = [unsealed(answer.sealed or b"").decode() for answer in FormAnswer.objects.all()]
    assert all(PLATE in answer for answer in answers)
