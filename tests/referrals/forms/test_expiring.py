"""What has had its time ends by itself: links, answers with their files, counts of tries; all of it journalled."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.organisation.models import JournalEntry
from samenspraak.referrals.forms.expiring import expire_forms
from samenspraak.referrals.forms.filling import Filled, FilledFile, fill, open_link
from samenspraak.referrals.models import AnswerFile, FormAnswer, FormLink, LinkTries, Outcome
from samenspraak.referrals.trying import may_try
from tests.makers import a_line, an_employee, received
from tests.referrals.forms.made import a_form, sent

pytestmark = pytest.mark.django_db
LONG_AGO = timezone.now() - timedelta(days=60)


@pytest.fixture
def link() -> FormLink:
    conversation = received(a_line(), at=LONG_AGO).conversation
    municipality = conversation.municipality
    return sent(conversation, an_employee(municipality), a_form(municipality), LONG_AGO)[0]


@pytest.fixture
def answer(link: FormLink) -> FormAnswer:
    file = FilledFile("foto.png", "image/png", b"bytes")
    return fill(link, (Filled("BSN", "bsn", "111222333"),), (file,), LONG_AGO + timedelta(hours=1))


def test_link_that_nobody_used_expires_with_its_referral(link: FormLink) -> None:
    assert expire_forms(0) == 1
    link.referral.refresh_from_db()
    assert link.referral.outcome == Outcome.EXPIRED
    link.referral.message.refresh_from_db()
    assert link.referral.message.original is None


def test_answer_is_destroyed_at_its_term_with_its_files(answer: FormAnswer) -> None:
    assert expire_forms(0) == 1
    answer.refresh_from_db()
    assert answer.sealed is None
    assert answer.destroyed_at is not None
    assert not AnswerFile.objects.exists()
    assert JournalEntry.objects.filter(deed="destroyed_answer").count() == 1


def test_answer_within_its_term_stays(answer: FormAnswer) -> None:
    FormAnswer.objects.update(expires_at=timezone.now() + timedelta(days=1))
    assert expire_forms(0) == 0
    assert FormAnswer.objects.get().sealed is not None


def test_second_run_finds_nothing(answer: FormAnswer) -> None:
    expire_forms(0)
    assert expire_forms(0) == 0


def test_used_link_does_not_expire(answer: FormAnswer) -> None:
    expire_forms(0)
    answer.link.referral.refresh_from_db()
    assert answer.link.referral.outcome == Outcome.DONE


def test_old_counts_of_tries_go(db: None) -> None:
    may_try("10.0.0.1", LONG_AGO)
    may_try("10.0.0.1", timezone.now())
    expire_forms(0)
    assert LinkTries.objects.count() == 1


def test_link_of_a_stranger_is_none(db: None) -> None:
    assert open_link("x" * 32, timezone.now()) is None
