"""Sends a resident the link to a form: the message, the referral and the link stand or fall together."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from samenspraak.conversations.answering import Empty, queue_answer
from samenspraak.conversations.asking import Question, check_question
from samenspraak.conversations.models import Conversation, Message
from samenspraak.organisation.models import Employee
from samenspraak.referrals.form_models import FormLink, OneTimeForm
from samenspraak.referrals.linking import TERM, AddressOf, linked
from samenspraak.referrals.models import Way
from samenspraak.referrals.referring import refer

TEXT = "referral.form"


@dataclass(frozen=True, slots=True)
class FormOffer:
    """What an agent sends: a form, and the text with its two variables. ``reference`` marks the dialog."""

    form: OneTimeForm
    text: str
    reference: UUID


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
    worded = linked(made.text, address_of)
    question = Question(worded.told, shown=worded.shown)
    check_question(conversation, employee, question, now)
    message = question.message()
    message.author, message.reference = employee, made.reference
    link = FormLink(form=made.form, token_hash=worded.token_hash, check_code=worded.check_code)
    link.expires_at = now + TERM
    return _sent(conversation, message, link, now)


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
