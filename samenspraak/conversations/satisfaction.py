"""Asks residents once how satisfied they are, a while after their conversation was finished."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.asking import Question, can_choose, can_tell, tell
from samenspraak.conversations.automatic import EMERGENCY
from samenspraak.conversations.handling import UNDONE_WITHIN
from samenspraak.conversations.models import (
    Conclusion,
    Conversation,
    Direction,
    Message,
    Satisfaction,
    State,
)
from samenspraak.domain.satisfaction import ASKED_ONCE_PER, SCORES, reply_id
from samenspraak.organisation.journal import Deed, was_done
from samenspraak.organisation.result_models import Ending
from samenspraak.organisation.texts import text_for

ASK = "csat.ask"
TOO_LATE = timedelta(hours=1)
"""Whoever was finished longer ago is not asked any more: the question would come out of the blue."""
AT_ONCE = 200


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="ask_satisfaction")
def ask_satisfaction(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: ask who was finished just now. A second run finds them asked."""
    return ask_due(timezone.now())


def ask_due(now: datetime) -> int:
    """Gives back how many were asked; each is a transaction of its own."""
    return sum(_asked(number, now) for number in list(_due(now).values_list("pk", flat=True)[:AT_ONCE]))


@transaction.atomic
def _asked(number: int, now: datetime) -> bool:
    """False when it does not have to be asked any more, there were conduct steps, or they cannot be told now."""
    locked = _due(now).select_for_update(of=("self",), no_key=True).filter(pk=number)
    conversation = locked.select_related("line", "municipality", "resident").first()
    if conversation is None or _was_unpleasant(conversation) or not can_tell(conversation, now):
        return False
    row = Satisfaction.objects.create(
        conversation=conversation, resident_id=conversation.resident_id, asked_at=now
    )
    return tell(conversation, _question(conversation, row), now, automatic=ASK)


def _due(now: datetime) -> QuerySet[Conversation]:
    """Answered and done, where nobody was in need; undoing is no longer possible."""
    closed = Conversation.objects.filter(
        state=State.CLOSED, closed_at__lte=now - UNDONE_WITHIN, closed_at__gt=now - TOO_LATE
    )
    wanted = closed.filter(
        municipality__asks_satisfaction=True, satisfaction=None, resident__blocked_at=None, dropped_urgency=""
    )
    theirs = Message.objects.filter(conversation=OuterRef("pk"), direction=Direction.OUT)
    asked = Satisfaction.objects.filter(resident=OuterRef("resident"), asked_at__gt=now - ASKED_ONCE_PER)
    done = Conclusion.objects.filter(conversation=OuterRef("pk"), result__ending=Ending.DONE)
    return wanted.filter(
        ~Exists(asked),
        ~Exists(theirs.filter(automatic__startswith=EMERGENCY)),
        Exists(theirs.filter(automatic="")),
        Exists(done),
    ).order_by("closed_at")


def _was_unpleasant(conversation: Conversation) -> bool:
    subject = f"conversation:{conversation.pk}"
    return was_done(Deed.TOOK_CONDUCT_STEP, subject, municipality=conversation.municipality_id)


def _question(conversation: Conversation, row: Satisfaction) -> Question:
    """A list to tap on where the channel has one; a figure can be typed everywhere."""
    text = text_for(conversation.municipality, ASK, conversation.form or conversation.resident.form)
    if not can_choose(conversation):
        return Question(text)
    options = tuple(
        (reply_id(row.pk, score), f"{score} · {name}") for score, name in reversed(SCORES.items())
    )
    return Question(text, button="Kies een cijfer", options=options)
