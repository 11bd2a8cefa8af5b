"""Sends a resident the link to a form: the message, the referral and the link stand or fall together."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from django.db import transaction
from django.utils import timezone, translation
from django.utils.formats import date_format

from samenspraak.conversations.answering import Empty, queue_answer
from samenspraak.conversations.asking import Question, check_question
from samenspraak.conversations.models import Conversation, Direction, Kind, Message
from samenspraak.domain.form_links import HIDDEN, hash_of, new_check_code, new_token
from samenspraak.domain.tone import filled
from samenspraak.organisation.models import Employee
from samenspraak.organisation.sealing import sealed
from samenspraak.organisation.texts import text_for
from samenspraak.referrals.form_models import FormLink, OneTimeForm
from samenspraak.referrals.models import Way
from samenspraak.referrals.referring import refer

TERM = timedelta(days=7)
NEEDED = ("{link}", "{controlecode}")

type AddressOf = Callable[[str], str]
"""The address of the page for a token."""


class LinkMissing(Exception):
    """The text has no place for the link or the check code: put ``{link}`` and ``{controlecode}`` in it."""


@dataclass(frozen=True, slots=True)
class FormOffer:
    """What an agent sends: a form, and the text with its two variables. ``reference`` marks the dialog."""

    form: OneTimeForm
    text: str
    reference: UUID


def opening_text(conversation: Conversation, form: str, now: datetime) -> str:
    """The municipality's text to start from, with the link and the code still open; ``form`` is je or u."""
    text = text_for(conversation.municipality, "referral.form", form)
    with translation.override("nl"):
        last_day = date_format(timezone.localtime(now + TERM), "l j F")
    known = {"gemeente": conversation.municipality.name, "dag": last_day}
    return filled(text, known | {name.strip("{}"): name for name in NEEDED})


def send_form(
    conversation: Conversation,
    employee: Employee,
    made: FormOffer,
    now: datetime,
    *,
    address_of: AddressOf,
) -> FormLink:
    """Queue the message and keep the link; the same reference twice is once.

    Raises Empty, LinkMissing, Unfilled (other variables), TooLong, WindowClosed, Stopped.
    """
    if not made.text.strip():
        raise Empty
    if not all(name in made.text for name in NEEDED):
        raise LinkMissing
    token, code = new_token(), new_check_code()
    told = _worded(made.text, address_of(token), code)
    check_question(conversation, employee, Question(told), now)
    shown = _worded(made.text, address_of(HIDDEN), code)
    message = Message(kind=Kind.TEXT, text=shown, author=employee, reference=made.reference)
    message.original = sealed(told.encode())
    link = FormLink(form=made.form, token_hash=hash_of(token), check_code=code, expires_at=now + TERM)
    return _sent(conversation, message, link, now)


def forget_token(link: FormLink) -> None:
    """The link works no more, so nothing needs the sealed text with its token, nor a copy that was sent again."""
    message = link.referral.message
    alike = Message.objects.filter(line_id=message.line_id, direction=Direction.OUT, text=message.text)
    alike.filter(conversation__resident_id=link.conversation.resident_id).update(original=None)


@transaction.atomic
def _sent(conversation: Conversation, message: Message, link: FormLink, now: datetime) -> FormLink:
    Conversation.objects.select_for_update(no_key=True).get(pk=conversation.pk)
    known = FormLink.objects.filter(
        referral__message__reference=message.reference,
        referral__municipality_id=conversation.municipality_id,
    )
    if (sent := known.first()) is not None:
        return sent
    queue_answer(conversation, message, now)
    link.referral, link.conversation = refer(message, Way.FORM, now), message.conversation
    link.save(force_insert=True)
    return link


def _worded(text: str, address: str, code: str) -> str:
    return filled(text.strip(), {"link": address, "controlecode": code})
