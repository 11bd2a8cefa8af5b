"""Refers a resident to mail: what the text says, where to, and sending it together with its referral."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID

from django.db import transaction
from django.utils import timezone, translation
from django.utils.formats import date_format

from samenspraak.conversations.answering import reply
from samenspraak.conversations.asking import Question, check_question, newest_with, tell
from samenspraak.conversations.formality import FormalMessage, seen_to
from samenspraak.conversations.models import Conversation
from samenspraak.domain.formal import Formal
from samenspraak.domain.tone import filled
from samenspraak.organisation.models import Employee
from samenspraak.organisation.texts import text_for, texts_for
from samenspraak.referrals.mail_models import FOR_THE_REST, MailAddress
from samenspraak.referrals.models import Outcome, Referral, Way
from samenspraak.referrals.referring import conclude, refer

WORDS: dict[Formal, str] = {
    Formal.DATA_REQUEST: "AVG-verzoek",
    Formal.RECORDS_REQUEST: "Woo-verzoek",
}
"""What residents call it where the label does not: "uw Woo-verzoek"."""

TEXTS = ("referral.mail", "referral.mail_receipt")
CAME = "referral.mail_came"


class Noted(Enum):
    """What became of noting that the mail came."""

    TOLD = "told"
    """The resident is told."""
    UNTOLD = "untold"
    """Not: the reply window is shut."""
    TOO_LATE = "too_late"
    """It had ended before; nothing was changed."""


class NoAddress(Exception):
    """Nobody set where this goes: an administrator does, on the page with mail addresses."""


@dataclass(frozen=True, slots=True)
class MailOffer:
    """What an agent sends. ``reference`` marks the dialog; ``formal`` is what the resident's message is, if any."""

    text: str
    reference: UUID
    formal: Formal | None = None


def address_for(conversation: Conversation, formal: Formal | None) -> str:
    """Where mail of this kind goes, else where the rest goes. Raises NoAddress."""
    wanted = formal.value if formal else FOR_THE_REST
    rows = MailAddress.objects.filter(
        municipality_id=conversation.municipality_id, formal__in=(wanted, FOR_THE_REST)
    )
    addresses = dict(rows.values_list("formal", "address"))
    if not addresses:
        raise NoAddress
    address = addresses.get(wanted) or addresses.get(FOR_THE_REST)
    if not address:
        raise NoAddress
    return address


def opening_texts(
    conversation: Conversation, formal: Formal | None, received: FormalMessage | None
) -> dict[str, str]:
    """The text to start from, in je and in u; below the receipt of the formal message, if any. Raises NoAddress."""
    variables = {
        "adres": address_for(conversation, formal),
        "onderwerp": _subject(conversation, formal),
        "gemeente": conversation.municipality.name,
    }
    texts = texts_for(conversation.municipality, TEXTS)
    said = {}
    for form in ("je", "u"):
        parts = [filled(texts["referral.mail"].in_form(form), variables)]
        if received is not None:
            parts.insert(0, _receipt(texts["referral.mail_receipt"].in_form(form), received))
        said[form] = "\n\n".join(parts)
    return said


def refer_to_mail(conversation: Conversation, employee: Employee, made: MailOffer, now: datetime) -> Referral:
    """Queue the answer and keep the referral; the same reference twice is once.

    Raises Empty, TooLong, WindowClosed, Stopped (in the journal; nothing was sent).
    """
    check_question(conversation, employee, Question(made.text), now)
    return _referred(conversation, employee, made, now)


@transaction.atomic
def mail_came(referral: Referral, employee: Employee, now: datetime) -> Noted:
    """The resident mailed, and reads when we noted that, as long as the channel lets us write."""
    if not conclude(referral, Outcome.DONE, now, employee):
        return Noted.TOO_LATE
    live = newest_with(referral.conversation)
    text = text_for(live.municipality, CAME, live.form or live.resident.form)
    is_told = tell(live, Question(filled(text, _moment(now))), now, automatic=CAME)
    return Noted.TOLD if is_told else Noted.UNTOLD


@transaction.atomic
def give_up(referral: Referral, employee: Employee, now: datetime) -> bool:
    """There will be no mail. False when it had ended before."""
    return conclude(referral, Outcome.CANCELLED, now, employee)


@transaction.atomic
def _referred(conversation: Conversation, employee: Employee, made: MailOffer, now: datetime) -> Referral:
    message = reply(conversation, employee, made.text, now, reference=made.reference)
    if message.conversation.formal:
        seen_to(message.conversation)
    return refer(message, Way.MAIL, now, formal=made.formal.value if made.formal else "")


def _subject(conversation: Conversation, formal: Formal | None) -> str:
    """So that who reads the mail finds the conversation, and nothing in it is about the resident."""
    what = _word(formal).capitalize() if formal and formal not in WORDS else _word(formal)
    return f"{what}, gesprek {conversation.pk}" if what else f"Gesprek {conversation.pk}"


def _receipt(text: str, received: FormalMessage) -> str:
    return filled(text, {"soort": _word(received.kind), **_moment(received.came_at)})


def _moment(at: datetime) -> dict[str, str]:
    local = timezone.localtime(at)
    with translation.override("nl"):
        return {"dag": date_format(local, "l j F Y"), "tijd": f"{local:%H.%M} uur"}


def _word(formal: Formal | None) -> str:
    return WORDS.get(formal, formal.value) if formal else ""
