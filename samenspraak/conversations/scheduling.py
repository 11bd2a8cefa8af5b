"""Sends an answer at a moment that the agent chose: within the reply window, and only when nothing happened since.

When the resident or a colleague wrote meanwhile, it was handed over or finished, or the guard finds something by then,
it does not leave: it stands in its author's composer again, as a draft.
"""

from datetime import datetime

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.answering import (
    Empty,
    TooLong,
    WindowClosed,
    check_guard,
    check_shape,
    reply,
    window_of,
)
from samenspraak.conversations.crossing import check_crossing
from samenspraak.conversations.drafts import Drawn, forget, put_in, take_back
from samenspraak.conversations.locking import locked
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import ECHO, Conversation, Direction, Draft, Kind, State
from samenspraak.domain.window import WindowState
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.models import Employee
from samenspraak.organisation.sealing import SealBroken
from samenspraak.privacy.clearing import Stopped


class OutOfTime(Exception):
    """The moment is over, or beyond the reply window, which ends at ``closes_at`` (None: the resident never wrote)."""

    def __init__(self, closes_at: datetime | None) -> None:
        super().__init__()
        self.closes_at = closes_at


def schedule(
    conversation: Conversation,
    employee: Employee,
    text: str,
    drawn: Drawn,
    *,
    send_at: datetime,
    now: datetime,
) -> None:
    """Let it leave by itself then. Raises Empty, TooLong, OutOfTime, Stopped, Crossed; nothing is kept then.

    The same composer twice is a double click.
    """
    check_shape(conversation, text)
    then = window_of(conversation, send_at)
    if send_at <= now or then.state is WindowState.CLOSED:
        raise OutOfTime(then.closes_at)
    check_guard(conversation, employee, (text,))
    with transaction.atomic():
        check_crossing(locked(conversation), employee, drawn)
        if scheduled_by(employee).filter(reference=drawn.reference).exists():
            return
        forget(conversation, employee, drawn)
        draft = Draft(conversation=conversation, author=employee, is_note=False, send_at=send_at)
        put_in(draft, text)
        draft.reference, draft.kept_at = drawn.reference, now
        draft.save()
        announce(What.ROW, conversation)


def scheduled_by(employee: Employee) -> QuerySet[Draft]:
    """The answers of this employee that still have to leave."""
    return Draft.objects.filter(author=employee).exclude(send_at=None)


def is_held(draft: Draft) -> bool:
    """Whether something happened since it was scheduled, so that it does not leave by itself. At most one query."""
    conversation = draft.conversation
    if conversation.state == State.CLOSED or conversation.assignee_id not in (None, draft.author_id):
        return True
    of_others = Q(direction=Direction.OUT, automatic__in=("", ECHO)) & ~Q(author=draft.author_id)
    since = conversation.messages.filter(stored_at__gt=draft.kept_at).exclude(kind=Kind.REACTION)
    return since.filter(Q(direction=Direction.IN) | of_others).exists()


@transaction.atomic
def send_now(draft: Draft, now: datetime, *, by_itself: bool = False) -> bool:
    """Let it leave at once; what may not leave goes back to its author as a draft, and False is the answer.

    ``by_itself`` also holds what its author has to look at again first.
    """
    row = Draft.objects.select_for_update(skip_locked=True).filter(pk=draft.pk).exclude(send_at=None).first()
    if row is None:
        return False
    conversation = row.conversation = draft.conversation
    # What comes in at this moment waits until it has left, or holds it.
    locked(conversation)
    conversation.refresh_from_db(fields=["state", "assignee", "last_inbound_at", "unread_count"])
    if not answers_residents(row.author) or (by_itself and is_held(row)):
        take_back(row, now)
        return False
    try:
        reply(conversation, row.author, words_of(row), now, reference=row.reference)
    except (Empty, TooLong, WindowClosed, Stopped, SealBroken):
        take_back(row, now)
        return False
    row.delete()
    return True


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="send_scheduled")
def send_scheduled(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: let every answer leave whose moment has come; gives back how many. A second run finds nothing more."""
    return send_due(timezone.now())


def send_due(now: datetime) -> int:
    """Each in a transaction of its own."""
    loaded = ("conversation__municipality", "conversation__line", "conversation__resident", "author")
    due = Draft.objects.filter(send_at__lte=now).select_related(*loaded).order_by("send_at")
    return sum(send_now(draft, now, by_itself=True) for draft in due)
