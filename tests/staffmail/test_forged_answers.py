"""A mail that is not surely of who was asked does nothing at all, and only who was asked hears of it."""

import pytest
from pytest_django.fixtures import Settings

from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, JournalEntry
from samenspraak.staffmail.models import AnswerAddress, Kind, StaffMail
from tests.handoff.handoffs import a_specialist
from tests.staffmail.answers import VOUCHER, WORD, came, notes, notice_to, stage, written_by

pytestmark = pytest.mark.usefixtures("answers_on")


FORGERIES = {
    "nobody vouches": ([], "not_vouched"),
    "a wrong word": (["X-Samenspraak-Voucher: wachtwoord"], "not_vouched"),
    "an empty word": (["X-Samenspraak-Voucher: "], "not_vouched"),
    "another server says so": (
        ["Authentication-Results: mx.elsewhere.example; dmarc=pass; spf=pass; dkim=pass"],
        "not_vouched",
    ),
    "our own server seems to say so": (
        ["Authentication-Results: kcc.voorbeeldstad.example; dmarc=pass header.from=voorbeeldstad.example"],
        "not_vouched",
    ),
    "two senders": (["From: mallory@voorbeeldstad.example", VOUCHER], "unreadable"),
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_forged_mail_does_nothing(
    handoff: Handoff, noor: Employee, address: AnswerAddress, forgery: str
) -> None:
    lines, expected = FORGERIES[forgery]
    assert came(address, written_by(noor.email, *lines)) == expected
    assert (stage(handoff), notes(handoff)) == ("asked", [])


def test_colleague_does_not_answer_for_another(
    handoff: Handoff, noor: Employee, address: AnswerAddress
) -> None:
    piet = a_specialist(handoff.municipality, name="Piet Smit")
    assert came(address, written_by(piet.email, VOUCHER)) == "wrong_sender"
    assert stage(handoff) == "asked"


def test_sender_on_the_envelope_has_to_be_the_same(
    handoff: Handoff, noor: Employee, address: AnswerAddress
) -> None:
    piet = a_specialist(handoff.municipality, name="Piet Smit")
    assert came(address, written_by(noor.email, VOUCHER, path=piet.email)) == "wrong_sender"


def test_word_of_one_municipality_does_not_vouch_for_another(
    settings: Settings, handoff: Handoff, noor: Employee, address: AnswerAddress
) -> None:
    domain = noor.email.rpartition("@")[2]
    settings.SAMENSPRAAK_ANSWER_VOUCHERS = [f"anderestad.example:{WORD}", f"{domain}:{'x' * 40}"]
    assert came(address, written_by(noor.email, VOUCHER)) == "not_vouched"
    assert came(address, written_by("mallory@anderestad.example", VOUCHER)) == "wrong_sender"
    assert stage(handoff) == "asked"


def test_short_word_counts_for_nothing(settings: Settings, noor: Employee, address: AnswerAddress) -> None:
    settings.SAMENSPRAAK_ANSWER_VOUCHERS = [f"{noor.email.rpartition('@')[2]}:kort"]
    assert came(address, written_by(noor.email, "X-Samenspraak-Voucher: kort")) == "not_vouched"


def test_who_was_asked_hears_of_a_forgery_once_a_day(noor: Employee, address: AnswerAddress) -> None:
    for number in range(3):
        came(address, written_by("mallory@elders.example", f"Message-ID: <{number}@x>"))
    notice = notice_to(noor)
    assert notice is not None
    assert (notice.to, StaffMail.objects.filter(kind=Kind.REFUSED_ANSWER).count()) == (noor.email, 1)
    assert JournalEntry.objects.filter(deed="answer_mail_came", employee=None).count() == 3
