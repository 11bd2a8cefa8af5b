"""Keeps of each promise that passes why it was broken: once, by a job or by the deed that comes too late."""

from datetime import datetime

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.beside import VALUES, beside
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.models import BrokenPromise, Conversation, Direction, Kind, Message, State
from samenspraak.domain.broken_promise import Cause, Circumstances, cause_of
from samenspraak.domain.hours import OpeningTimes
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times

AT_ONCE = 500

NEWEST_BROKEN = """(
    SELECT jsonb_build_object('number', id, 'cause', cause) FROM conversations_brokenpromise
     WHERE conversation_id = %(expressions)s AND judged_by_id IS NULL ORDER BY promised_at DESC LIMIT 1)"""


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="record_broken_promises")
def record_broken_promises(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: keep why promises were broken that passed until now. A second run finds nothing more."""
    return record_all(timezone.now())


def record_all(now: datetime) -> int:
    """Gives back how many."""
    return _recorded(Conversation.objects.exclude(state=State.CLOSED), now)


def record_if_broken(conversation: Conversation, now: datetime) -> None:
    """Call it in the deed that takes the promise away or moves it, before that is saved: no query when it is in time.

    ``conversation`` is the locked row.
    """
    if conversation.promised_at is not None and conversation.promised_at <= now:
        _recorded(Conversation.objects.filter(pk=conversation.pk), now)


@transaction.atomic
def judge(broken: BrokenPromise, employee: Employee, cause: Cause) -> None:
    """Somebody says what the cause was; the last one who does is right."""
    broken.cause, broken.judged_by = cause, employee
    broken.save(update_fields=["cause", "judged_by"])
    journal(Deed.JUDGED_PROMISE, broken.conversation, employee, cause=cause.value)
    announce(What.ROW, broken.conversation)


def with_broken_promise(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Each with what ``broken_promise_of`` gives of it, in the same query."""
    return conversations.annotate(newest_broken=beside(NEWEST_BROKEN, VALUES))


def broken_promise_of(conversation: Conversation) -> tuple[int, Cause] | None:
    """The id and cause of the newest that nobody judged; None when there is none, or it was not loaded."""
    found = getattr(conversation, "newest_broken", None)
    return (found["number"], Cause(found["cause"])) if found else None


def _recorded(conversations: QuerySet[Conversation], now: datetime) -> int:
    known = BrokenPromise.objects.filter(conversation=OuterRef("pk"), promised_at=OuterRef("promised_at"))
    asked = _unanswered().order_by("pk")
    due = (
        conversations.filter(~Exists(known), promised_at__lte=now)
        .annotate(asked_at=Subquery(asked.values("came_at")[:1]))
        .annotate(here_at=Subquery(asked.values("stored_at")[:1]))
        .select_related("line", "municipality", "assignee", "topic")
    )
    times: dict[int, OpeningTimes] = {}
    rows = [_broken(one, times) for one in due.order_by("promised_at")[:AT_ONCE]]
    BrokenPromise.objects.bulk_create(rows, ignore_conflicts=True)
    for row in rows:
        announce(What.ROW, row.conversation)
    return len(rows)


def _unanswered() -> QuerySet[Message]:
    """What the resident of the outer conversation wrote since an employee last wrote."""
    sent = Message.objects.filter(
        conversation=OuterRef("conversation"), direction=Direction.OUT, automatic=""
    )
    answered = sent.exclude(kind=Kind.REACTION).order_by("-pk").values("pk")[:1]
    written = Message.objects.filter(conversation=OuterRef("pk"), direction=Direction.IN)
    since = written.filter(pk__gt=Coalesce(Subquery(answered), 0))
    return since.exclude(kind__in=(Kind.REACTION, Kind.NOTICE))


def _broken(conversation: Conversation, times: dict[int, OpeningTimes]) -> BrokenPromise:
    """Unsaved; the caller annotated ``asked_at`` and ``here_at``. ``times`` are those of the municipalities so far."""
    municipality, promised_at = conversation.municipality, conversation.promised_at
    assert promised_at is not None
    if municipality.pk not in times:
        times[municipality.pk] = opening_times(municipality)
    found = Circumstances(
        promised_at=promised_at,
        asked_at=getattr(conversation, "asked_at", None) or promised_at,
        here_at=getattr(conversation, "here_at", None) or promised_at,
        is_held=conversation.line.held_until is not None and conversation.line.held_until > promised_at,
        is_out=conversation.term_at is not None,
        is_taken=conversation.assignee is not None,
    )
    return BrokenPromise(
        municipality=municipality,
        conversation=conversation,
        promised_at=promised_at,
        team_id=_team_of(conversation),
        cause=cause_of(found, times[municipality.pk]),
    )


def _team_of(conversation: Conversation) -> int | None:
    of_assignee = conversation.assignee.team_id if conversation.assignee else None
    return of_assignee or conversation.team_id or (conversation.topic.team_id if conversation.topic else None)
