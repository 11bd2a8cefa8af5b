"""How the municipality answers: its greeting, its signature, and its guidelines for who writes."""

from datetime import datetime
from typing import NamedTuple

from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.desk.thread.heading import form_of
from samenspraak.domain.tone import Form, filled, greeting_for
from samenspraak.organisation.models import Employee
from samenspraak.organisation.texts import text_for, texts_for

GREETING, GUIDELINES, SIGNATURE = "greeting", "guidelines", "signature"


class HouseStyle(NamedTuple):
    """`guidelines` are for the employee: one a line."""

    greeting: str
    guidelines: tuple[str, ...]
    signature: str


def house_style(conversation: Conversation, employee: Employee, now: datetime) -> HouseStyle:
    """In the form of address of the conversation, in one query."""
    texts = texts_for(conversation.municipality, (GREETING, GUIDELINES, SIGNATURE))
    form = said_as(form_of(conversation))
    return HouseStyle(
        greeting=_greeted(texts[GREETING].in_form(form), conversation, form, now),
        guidelines=tuple(filter(None, map(str.strip, texts[GUIDELINES].in_form(form).splitlines()))),
        signature=_signed(texts[SIGNATURE].in_form(form), conversation, employee),
    )


def greeting_of(conversation: Conversation, form: str, now: datetime) -> str:
    """The municipality's greeting in this form of address, as it fits the hour. One query."""
    return _greeted(text_for(conversation.municipality, GREETING, form), conversation, said_as(form), now)


def signature_of(conversation: Conversation, employee: Employee) -> str:
    """The municipality's signature below this employee's answers. One query."""
    return _signed(
        text_for(conversation.municipality, SIGNATURE, form_of(conversation)), conversation, employee
    )


def said_as(form: str) -> Form:
    """One of the two; u when a word is neither."""
    return "je" if form == "je" else "u"


def _greeted(words: str, conversation: Conversation, form: Form, now: datetime) -> str:
    return greeting_for(words, conversation.resident.name, form, timezone.localtime(now))


def _signed(words: str, conversation: Conversation, employee: Employee) -> str:
    return filled(words, {"medewerker": employee.name.split()[0], "gemeente": conversation.municipality.name})
