"""Queues mail about questions to the back office: to who has to answer one, and to who is reminded of a term.

What happened is read from the handoffs, at most a minute later. Each mail is unique by what it is about: whoever reads
the same thing again queues nothing.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import chain
from typing import NamedTuple

from django.db.models import F, QuerySet
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.domain.handoff import WITH_SPECIALIST, Stage, Step
from samenspraak.handoff.access import asked_specialists, watching_leads
from samenspraak.handoff.models import Handoff, Turn
from samenspraak.organisation.models import Employee
from samenspraak.staffmail.models import Kind, StaffMail
from samenspraak.staffmail.server import mail_leaves

LOOKS_BACK = timedelta(days=1)
"""Longer ago is no news: it happened while nothing could be queued."""
TELLING = (Step.ASK.value, Step.TELL_MORE.value)
"""The steps with which a question comes to the specialist."""


class News(NamedTuple):
    """Something that colleagues are mailed about once."""

    kind: Kind
    key: str
    handoff: Handoff
    colleagues: QuerySet[Employee]


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="queue_staff_mail")
def queue_staff_mail(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: queue mail about questions to the back office. A second run finds it queued. Gives back how many."""
    return queue_news(timezone.now()) if mail_leaves() else 0


def queue_news(now: datetime) -> int:
    """What happened and nobody was mailed about; gives back how many mails."""
    news = {one.key: one for one in chain(_questions(now), _reminders(now), _nearing_terms(now))}
    for key in StaffMail.objects.filter(key__in=news).values_list("key", flat=True):
        news.pop(key, None)
    mails = [_mail(one, colleague, now) for one in news.values() for colleague in one.colleagues]
    return len(StaffMail.objects.bulk_create(mails, ignore_conflicts=True))


def queue_test(employee: Employee, now: datetime) -> None:
    """A mail to this administrator, who wants to see that it arrives; one a minute at most."""
    test = StaffMail(employee=employee, kind=Kind.TEST, key=f"test:{now:%Y%m%d%H%M}", made_at=now, due_at=now)
    StaffMail.objects.bulk_create([test], ignore_conflicts=True)


def _questions(now: datetime) -> Iterator[News]:
    """Put to a specialist or told more about, and not answered yet."""
    turns = Turn.objects.filter(step__in=TELLING, at__gt=now - LOOKS_BACK, handoff__stage=Stage.ASKED)
    for turn in turns.select_related("handoff__specialist").order_by("pk"):
        yield News(Kind.QUESTION, f"turn:{turn.pk}", turn.handoff, asked_specialists(turn.handoff))


def _reminders(now: datetime) -> Iterator[News]:
    """Somebody, or the house by itself, reminded of a question that the specialist has to answer."""
    for handoff in _reminded(now).filter(stage=Stage.ASKED):
        yield News(
            Kind.REMINDER, _key("reminder", handoff, handoff.reminded_at), handoff, asked_specialists(handoff)
        )


def _nearing_terms(now: datetime) -> Iterator[News]:
    """A term that nearly ends, which the team leads answer for: once for each, whoever reminds of it again."""
    nearly_over = _reminded(now).filter(reminded_at__gte=F("reminder_due_at"))
    for handoff in nearly_over.select_related("conversation__team"):
        yield News(
            Kind.NEARING_TERM,
            _key("nearing", handoff, handoff.reminder_due_at),
            handoff,
            watching_leads(handoff),
        )


def _reminded(now: datetime) -> QuerySet[Handoff]:
    stages = [stage.value for stage in WITH_SPECIALIST]
    return Handoff.objects.filter(stage__in=stages, reminded_at__gt=now - LOOKS_BACK).order_by("pk")


def _key(about: str, handoff: Handoff, at: datetime | None) -> str:
    return f"{about}:{handoff.pk}:{at:%Y%m%d%H%M%S%f}"


def _mail(news: News, colleague: Employee, now: datetime) -> StaffMail:
    return StaffMail(
        employee=colleague, kind=news.kind, key=news.key, handoff=news.handoff, made_at=now, due_at=now
    )
