"""Closes a conversation with what each of its questions was about and how it ended; proposes both."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.going_private import follow_private_topic
from samenspraak.conversations.handling import close
from samenspraak.conversations.models import Conclusion, Conversation, Direction
from samenspraak.conversations.parts import messages_of, parts_of
from samenspraak.domain.selectielijst import broken_off, kept_until
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Result, Topic
from samenspraak.organisation.result_models import Ending
from samenspraak.organisation.results import result_of_breaking_off, results_for
from samenspraak.organisation.topic_models import KEPT_AS

MOST_QUESTIONS = 6


@dataclass(frozen=True, slots=True)
class Ended:
    """One question: what it was about, when that is known, and its result, None while nobody chose one."""

    topic: Topic | None
    result: Result | None


@transaction.atomic
def conclude(
    conversation: Conversation, employee: Employee, questions: Sequence[Ended], now: datetime
) -> bool:
    """Close it with these; the conversation is then about the first. Each has a result.

    False, and nothing is done, when the resident wrote something meanwhile.
    """
    if not close(conversation, employee, now):
        return False
    conversation.conclusions.all().delete()
    rows = [
        _row(conversation, one.topic, one.result, now, place)
        for place, one in enumerate(questions, start=1)
        if one.result is not None
    ]
    Conclusion.objects.bulk_create(rows)
    if questions and questions[0].topic is not None:
        conversation.topic = questions[0].topic
        conversation.save(update_fields=["topic"])
    journal(
        Deed.CONCLUDED,
        conversation,
        employee,
        topics=" ".join(str(row.topic_id or 0) for row in rows),
        results=" ".join(str(row.result_id) for row in rows),
    )
    follow_private_topic(conversation, employee)
    return True


def break_off(conversation: Conversation, employee: Employee, now: datetime) -> bool:
    """Close what is not answered any more. False as for conclude."""
    result = result_of_breaking_off(conversation.municipality_id)
    questions = [Ended(conversation.topic, result)] if result else []
    return conclude(conversation, employee, questions, now)


def proposed(conversation: Conversation, employee: Employee) -> list[Ended]:
    """What it was closed with before, else its topic, with the usual result when we answered; then what it took in."""
    earlier = conversation.conclusions.select_related("topic", "result")
    known = [Ended(one.topic, one.result) for one in earlier]
    usual = results_for(employee).first() if _was_answered(conversation) else None
    if not known or known[0].topic != conversation.topic:
        known.insert(0, Ended(conversation.topic, usual))
    said = {one.topic for one in known}
    merged = [Ended(topic, usual) for topic in _merged_topics(conversation) if topic not in said]
    return [*known, *merged][:MOST_QUESTIONS]


def _merged_topics(conversation: Conversation) -> list[Topic]:
    """What those parts were about that did not end with results of their own. No query without parts."""
    numbers = parts_of(conversation)
    if not numbers:
        return []
    unfinished = Conversation.objects.filter(pk__in=numbers, conclusions=None)
    topics = [one.topic for one in unfinished.select_related("topic").order_by("pk")]
    return [topic for topic in dict.fromkeys(topics) if topic is not None]


def _was_answered(conversation: Conversation) -> bool:
    return messages_of(conversation).filter(direction=Direction.OUT, automatic="").exists()


def _row(
    conversation: Conversation, topic: Topic | None, result: Result, now: datetime, place: int
) -> Conclusion:
    kept_as = topic.kept_as if topic else KEPT_AS
    if result.ending == Ending.BROKEN_OFF:
        kept_as = broken_off(kept_as)
    return Conclusion(
        conversation=conversation,
        topic=topic,
        result=result,
        kept_as=kept_as,
        kept_until_on=kept_until(kept_as, _day(now)),
        place=place,
        concluded_at=now,
    )


def _day(now: datetime) -> date:
    return timezone.localtime(now).date()
