"""An agent fills in an approved template and sends it, the one thing that may leave when the window is closed."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import QuerySet

from samenspraak.conversations.answering import Empty, check_guard, queue_answer
from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.domain.templates import filled_in, names_of, variables_of
from samenspraak.organisation.models import Employee, LineTemplate


APPROVED, ADVERTISING = "APPROVED", "MARKETING"
"""The network's words for the status of a template, and for a kind of it."""


def templates_for(conversation: Conversation) -> QuerySet[LineTemplate]:
    """Those that the network approved; without advertising for a resident who stopped it: that would be refused."""
    approved = conversation.line.templates.filter(status=APPROVED)
    is_stopped = conversation.resident.wants_marketing is False
    return approved.exclude(category=ADVERTISING) if is_stopped else approved


def send_template(
    conversation: Conversation,
    employee: Employee,
    template: LineTemplate,
    values: Sequence[str],
    now: datetime,
) -> Message:
    """Queue an approved template, the one thing that may leave when the window is closed. Raises Empty, Stopped."""
    if len(values) != len(variables_of(template.body)) or not all(value.strip() for value in values):
        raise Empty
    text = filled_in(template.body, values)
    check_guard(conversation, employee, (*values, text))
    payload = {
        "name": template.name,
        "language": template.language,
        "values": list(values),
        "names": names_of(template.body),
    }
    message = Message(kind=Kind.TEMPLATE, text=text, payload=payload, author=employee)
    with transaction.atomic():
        return queue_answer(conversation, message, now)
