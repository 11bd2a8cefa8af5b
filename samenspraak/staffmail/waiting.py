"""What waits for an employee, as a digest counts it: what they may see of each kind, by ids and moments."""

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db.models import F, QuerySet
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from samenspraak.conversations.access import answerable_for, conversations_for
from samenspraak.conversations.approvals import approvable_for
from samenspraak.conversations.models import Conversation, Mention, Message, State
from samenspraak.domain.handoff import Stage
from samenspraak.domain.hours import closes_today
from samenspraak.handoff.access import questions_for
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.opening import opening_times

type Waiting = Mapping["Item", Mapping[int, datetime]]
"""The id of each thing, and since when it waits: of a promise until when."""


class Item(StrEnum):
    """A kind of thing that waits, in the order of the mail."""

    PROMISE = "promise"
    MINE = "mine"
    QUESTION = "question"
    APPROVAL = "approval"
    MENTION = "mention"


def waiting_for(employee: Employee, now: datetime) -> Waiting:
    """What there is of each kind; a query for each, and one for the hours."""
    return {item: dict(held(employee, now).values_list("pk", at)) for item, (held, at) in HELD.items()}


def names_of(waiting: Waiting) -> Iterator[str]:
    """One for each thing, ``mine:12:20261123090500``: another when it begins to wait anew."""
    for item, things in waiting.items():
        yield from (f"{item}:{number}:{at:%Y%m%d%H%M%S}" for number, at in sorted(things.items()))


def _promises(employee: Employee, now: datetime) -> QuerySet[Conversation]:
    """Those that break today: the employee's own; for a team lead everybody's."""
    until = closes_today(opening_times(employee.municipality), now)
    if until is None:
        return Conversation.objects.none()
    live = answerable_for(employee).filter(state__in=[State.OPEN, State.WAITING])
    ending = live.filter(promised_at__gt=now, promised_at__lte=until)
    return ending if employee.role == Role.LEAD else ending.filter(assignee=employee)


def _mine(employee: Employee, _now: datetime) -> QuerySet[Conversation]:
    return answerable_for(employee).filter(state=State.OPEN, assignee=employee)


def _questions(employee: Employee, _now: datetime) -> QuerySet[Handoff]:
    return questions_for(employee).filter(stage=Stage.ASKED)


def _approvals(employee: Employee, _now: datetime) -> QuerySet[Message]:
    return approvable_for(employee)


def _mentions(employee: Employee, _now: datetime) -> QuerySet[Mention]:
    return Mention.objects.filter(
        employee=employee, seen_at=None, conversation__in=conversations_for(employee)
    )


HELD: Mapping[Item, tuple[Callable[[Employee, datetime], QuerySet[Any]], Combinable]] = {
    Item.PROMISE: (_promises, F("promised_at")),
    Item.MINE: (_mine, Coalesce("last_inbound_at", "started_at")),
    Item.QUESTION: (_questions, F("asked_at")),
    Item.APPROVAL: (_approvals, F("approval__asked_at")),
    Item.MENTION: (_mentions, F("message__stored_at")),
}
