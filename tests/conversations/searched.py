"""Conversations to search among, and searching in them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from samenspraak.conversations.models import Conversation
from samenspraak.conversations.search.finding import Found, found
from samenspraak.domain.search import read_search
from samenspraak.organisation.models import Employee, Line
from samenspraak.residents.models import Resident
from tests.makers import MONDAY_MORNING, received

NOW = MONDAY_MORNING + timedelta(hours=1)
TODAY = date(2026, 11, 23)
BIN = "Goedemiddag, de containers bij ons zijn vol. Ik maak me zorgen over het café."


def said(line: Line, text: str, *, name: str = "", at: datetime = MONDAY_MORNING) -> Conversation:
    """Somebody new wrote this; they go by that name."""
    phone = f"+316{Resident.objects.count():08d}"
    conversation = received(line, text, phone=phone, at=at).conversation
    Resident.objects.filter(pk=conversation.resident_id).update(name=name)
    return conversation


def found_for(employee: Employee, typed: str) -> Found:
    return found(employee, read_search(typed, TODAY), NOW)


def numbers(employee: Employee, typed: str) -> Sequence[int]:
    return [hit.conversation for hit in found_for(employee, typed).hits]
