"""Referring to mail: the text says why and where, the address is the municipality's, the receipt has its moment."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import Empty, WindowClosed
from samenspraak.conversations.formality import newest_formal
from samenspraak.conversations.models import Conversation, Message, OutboxItem
from samenspraak.domain.formal import Formal
from samenspraak.domain.tone import has_unfilled_variable
from samenspraak.organisation.models import Employee, JournalEntry, Line, OwnText
from samenspraak.privacy.clearing import Stopped
from samenspraak.privacy.guard import findings
from samenspraak.referrals.mail import (
    MailOffer,
    NoAddress,
    Noted,
    address_for,
    give_up,
    mail_came,
    opening_texts,
    refer_to_mail,
)
from samenspraak.referrals.models import MailAddress, Outcome, Referral, Way
from samenspraak.residents.models import Resident
from tests.makers import MONDAY_MORNING, a_line, a_municipality, received

pytestmark = pytest.mark.django_db
SOON = MONDAY_MORNING + timedelta(minutes=2)
CLAIM = "Ik stel de gemeente aansprakelijk voor de schade aan mijn auto."


@pytest.fixture
def conversation(line: Line) -> Conversation:
    municipality = line.municipality
    municipality.guard_profile = {"domains": ["voorbeeldstad.example"]}
    municipality.save()
    _set(municipality.pk, "aansprakelijkstelling", "schade@voorbeeldstad.example")
    _set(municipality.pk, "", "gemeente@voorbeeldstad.example")
    return received(line, CLAIM).conversation


@pytest.mark.parametrize(
    ("formal", "address"),
    [
        (Formal.LIABILITY, "schade@voorbeeldstad.example"),
        (Formal.COMPLAINT, "gemeente@voorbeeldstad.example"),
        (None, "gemeente@voorbeeldstad.example"),
    ],
)
def test_each_kind_has_its_address_or_that_of_the_rest(
    conversation: Conversation, formal: Formal | None, address: str
) -> None:
    assert address_for(conversation, formal) == address


def test_address_of_another_municipality_is_not_used(conversation: Conversation) -> None:
    elsewhere = received(a_line(a_municipality("elders"), "551000000000009")).conversation
    with pytest.raises(NoAddress):
        address_for(elsewhere, None)


@pytest.mark.parametrize(
    ("form", "says"), [("je", "je aansprakelijkstelling"), ("u", "uw aansprakelijkstelling")]
)
def test_text_says_where_and_confirms_when_it_came(conversation: Conversation, form: str, says: str) -> None:
    text = opening_texts(conversation, Formal.LIABILITY, newest_formal(conversation))[form]
    assert f"We ontvingen {says} op maandag 23 november 2026 om 10.00 uur." in text
    assert "schade@voorbeeldstad.example" in text
    assert f"Aansprakelijkstelling, gesprek {conversation.pk}" in text
    assert has_unfilled_variable(text) is None


def test_receipt_has_the_time_of_the_municipalitys_clock_in_summer() -> None:
    at = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    asked = received(a_line(), CLAIM, at=at).conversation
    _set(asked.municipality_id, "", "gemeente@voorbeeldstad.example")
    text = opening_texts(asked, Formal.LIABILITY, newest_formal(asked))["u"]
    assert "op donderdag 2 juli 2026 om 00.30 uur" in text


def test_text_without_a_formal_message_confirms_nothing(conversation: Conversation) -> None:
    text = opening_texts(conversation, None, None)["u"]
    assert ("ontvingen" in text, f"Gesprek {conversation.pk}." in text) == (False, True)


@pytest.mark.parametrize("formal", [*Formal, None])
def test_every_text_passes_the_guard(
    conversation: Conversation, agent: Employee, formal: Formal | None
) -> None:
    received_formal = newest_formal(conversation)
    assert received_formal is not None
    at = received_formal._replace(kind=formal) if formal else None
    for text in opening_texts(conversation, formal, at).values():
        assert _refer(conversation, agent, text, formal).way == Way.MAIL


@pytest.mark.parametrize("number", [9, 42, 999, 1000, 1234, 6541, 12345, 123456, 12345678])
def test_number_of_the_conversation_in_the_subject_is_no_personal_data(number: int) -> None:
    assert findings(f"Zet als onderwerp: Gesprek {number}. Dan komt uw mail bij de goede collega.") == ()
    assert findings(f"Zet als onderwerp: Bezwaar, gesprek {number}. Dan komt je mail goed terecht.") == ()


def test_own_words_of_the_municipality_count(conversation: Conversation) -> None:
    OwnText.objects.create(
        municipality=conversation.municipality,
        key="referral.mail",
        je="Mail {adres}!",
        u="Mail naar {adres}.",
    )
    assert opening_texts(conversation, None, None)["u"] == "Mail naar gemeente@voorbeeldstad.example."


def test_referral_is_kept_with_its_reason_and_the_formal_message_is_seen_to(
    conversation: Conversation, agent: Employee
) -> None:
    referral = _refer(conversation, agent, "Goedemorgen, mail ons even.", Formal.LIABILITY)
    assert (referral.way, referral.formal, referral.outcome) == (
        Way.MAIL,
        "aansprakelijkstelling",
        Outcome.OPEN,
    )
    assert Conversation.objects.get().formal == ""
    assert JournalEntry.objects.filter(deed="referred").count() == OutboxItem.objects.count() == 1


def test_double_click_refers_once(conversation: Conversation, agent: Employee) -> None:
    offer = MailOffer("Goedemorgen, mail ons even.", uuid4(), Formal.LIABILITY)
    first, second = (refer_to_mail(conversation, agent, offer, SOON) for _twice in range(2))
    assert first == second
    assert OutboxItem.objects.count() == 1


@pytest.mark.parametrize(
    ("text", "refusal"),
    [
        ("Mail uw BSN 111222333 naar ons.", Stopped),
        ("Mail het naar rens.vermeulen@gmail.com.", Stopped),
        ("Wat is uw BSN?", Stopped),
        ("  ", Empty),
    ],
)
def test_text_that_may_not_leave_refers_nobody(
    conversation: Conversation, agent: Employee, text: str, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        _refer(conversation, agent, text)
    assert not Referral.objects.exists()
    assert not Message.objects.filter(author=agent).exists()
    assert JournalEntry.objects.filter(deed="stopped").exists() is (refusal is Stopped)


def test_nobody_is_referred_when_the_window_is_shut(conversation: Conversation, agent: Employee) -> None:
    offer = MailOffer("Mail ons even.", uuid4())
    with pytest.raises(WindowClosed):
        refer_to_mail(conversation, agent, offer, SOON + timedelta(days=2))
    assert not Referral.objects.exists()


def test_noting_that_the_mail_came_tells_the_resident_when_once(
    conversation: Conversation, agent: Employee
) -> None:
    referral = _refer(conversation, agent, "Mail ons even.")
    assert [mail_came(referral, agent, SOON) for _twice in range(2)] == [Noted.TOLD, Noted.TOO_LATE]
    told = Message.objects.get(automatic="referral.mail_came")
    assert told.text == (
        "Uw mail is aangekomen. We noteerden dat op maandag 23 november 2026 om 10.02 uur. "
        "U krijgt antwoord per mail."
    )
    referral.refresh_from_db()
    assert referral.outcome == Outcome.DONE


def test_resident_is_told_in_the_conversation_they_have_now(
    conversation: Conversation, agent: Employee
) -> None:
    referral = _refer(conversation, agent, "Mail ons even.")
    Conversation.objects.update(state="closed", closed_at=SOON)
    phone = conversation.resident.addresses.get(kind="phone").value
    newer = received(conversation.line, "Nog iets", phone=phone, at=SOON + timedelta(days=9)).conversation
    mail_came(referral, agent, SOON + timedelta(days=9, minutes=1))
    assert Message.objects.get(automatic="referral.mail_came").conversation == newer


def test_mail_that_came_after_the_window_shut_is_noted_and_told_to_nobody(
    conversation: Conversation, agent: Employee
) -> None:
    referral = _refer(conversation, agent, "Mail ons even.")
    assert mail_came(referral, agent, SOON + timedelta(days=2)) is Noted.UNTOLD
    assert not Message.objects.filter(automatic="referral.mail_came").exists()


def test_mail_of_a_blocked_resident_is_noted_and_told_to_nobody(
    conversation: Conversation, agent: Employee
) -> None:
    referral = _refer(conversation, agent, "Mail ons even.")
    Resident.objects.update(blocked_at=SOON)
    assert mail_came(referral, agent, SOON) is Noted.UNTOLD
    assert not Message.objects.filter(automatic="referral.mail_came").exists()


def test_mail_that_will_not_come_is_noted_once_and_told_to_nobody(
    conversation: Conversation, agent: Employee
) -> None:
    referral = _refer(conversation, agent, "Mail ons even.")
    assert [give_up(referral, agent, SOON) for _twice in range(2)] == [True, False]
    assert mail_came(referral, agent, SOON) is Noted.TOO_LATE
    assert not Message.objects.filter(automatic="referral.mail_came").exists()


def _refer(conversation: Conversation, agent: Employee, text: str, formal: Formal | None = None) -> Referral:
    return refer_to_mail(conversation, agent, MailOffer(text, uuid4(), formal), SOON)


def _set(municipality_id: int, formal: str, address: str) -> None:
    MailAddress.objects.create(municipality_id=municipality_id, formal=formal, address=address)
