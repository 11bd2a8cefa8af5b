"""A message shows a safe way out: counted once, with its reason in kinds of data, ended once, in the journal."""

from datetime import timedelta

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.models import Message
from samenspraak.conversations.sensitive import mark_sensitive
from samenspraak.organisation.models import JournalEntry
from samenspraak.referrals.models import Outcome, Way
from samenspraak.referrals.referring import causes, conclude, refer
from tests.files import a_photo
from tests.makers import MONDAY_MORNING, a_line, an_employee, received

pytestmark = pytest.mark.django_db
SOON = MONDAY_MORNING + timedelta(minutes=2)


@pytest.fixture
def message() -> Message:
    asked = received(a_line(), "Mijn bsn is 111222333 en ik wil een container")
    employee = an_employee(asked.municipality)
    return reply(asked.conversation, employee, "Goedemorgen, bel ons even.", SOON)


def test_referral_knows_the_kinds_and_nothing_of_the_data(message: Message) -> None:
    referral = refer(message, Way.FORM, SOON)
    assert referral.kinds == ["BSN"]
    assert "111222333" not in str(JournalEntry.objects.get(deed="referred").details)


def test_sensitive_file_is_a_reason_of_its_own(message: Message) -> None:
    photo = a_photo(message.line)
    assert mark_sensitive(photo, an_employee(message.municipality), SOON)
    assert causes(photo.conversation) == ["BSN", "file"]


def test_twice_is_once(message: Message) -> None:
    assert refer(message, Way.FORM, SOON) == refer(message, Way.CALLBACK, SOON)
    assert JournalEntry.objects.filter(deed="referred").count() == 1


def test_only_the_first_end_counts(message: Message) -> None:
    referral = refer(message, Way.FORM, SOON)
    assert conclude(referral, Outcome.DONE, SOON)
    assert not conclude(referral, Outcome.EXPIRED, SOON)
    referral.refresh_from_db()
    assert referral.outcome == Outcome.DONE


def test_nothing_masked_is_no_cause() -> None:
    assert causes(received(a_line()).conversation) == []
