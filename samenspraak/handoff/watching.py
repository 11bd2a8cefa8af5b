"""Watches the terms: reminds in time, and lets none end in silence."""

from datetime import datetime

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.asking import Question, tell
from samenspraak.conversations.broken_promises import record_if_broken
from samenspraak.domain.handoff import WITH_SPECIALIST, Step
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.handoff.models import IS_LIVE, Handoff
from samenspraak.handoff.stepping import bring_back, keep, set_term, stepped, tell_of
from samenspraak.handoff.terms import new_term
from samenspraak.handoff.wording import LONGER, text_about


@app.periodic(cron="*/5 * * * *")
@app.task(queue="upkeep", queueing_lock="watch_terms")
def watch_terms(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: remind of terms that nearly end, and tell residents whose term ended. A second run finds nothing more."""
    now = timezone.now()
    return remind_due(now) + run_out_due(now)


def remind_due(now: datetime) -> int:
    """Each specialist sees it, and the conversation is the contact centre's turn again; gives back how many."""
    with_specialist = Q(stage__in=[stage.value for stage in WITH_SPECIALIST])
    due = Handoff.objects.filter(with_specialist, reminder_due_at__lte=now, term_at__gt=now)
    not_yet = Q(reminded_at=None) | Q(reminded_at__lt=F("reminder_due_at"))
    numbers = due.filter(not_yet).values_list("pk", flat=True)
    return sum(_remind(number, not_yet, now) for number in list(numbers))


def run_out_due(now: datetime) -> int:
    """Each resident whose term ended hears it, or somebody has to tell them; gives back how many."""
    due = Handoff.objects.filter(IS_LIVE, term_at__lte=now, untold_at=None)
    return sum(_run_out(number, now) for number in list(due.values_list("pk", flat=True)))


@transaction.atomic
def _remind(number: int, not_yet: Q, now: datetime) -> bool:
    rows = Handoff.objects.select_for_update(of=("self",), skip_locked=True).select_related("conversation")
    row = rows.filter(not_yet, IS_LIVE, pk=number).first()
    if row is None:
        return False
    bring_back(row, now)
    row.reminded_at = now
    row.save(update_fields=["reminded_at", "conversation"])
    tell_of(row, "remind")
    return True


@transaction.atomic
def _run_out(number: int, now: datetime) -> bool:
    """By ourselves only once, and only while the resident can be told; else an agent has to reach them another way."""
    held = Handoff.objects.select_for_update(of=("self",), skip_locked=True)
    found = held.filter(IS_LIVE, pk=number, term_at__lte=now, untold_at=None).first()
    if found is None:
        return False
    row = stepped(found, Step.RUN_OUT, now)
    record_if_broken(row.conversation, now)
    bring_back(row, now)
    if not (row.ran_out_at is None and _told(row, now)):
        row.untold_at = now
    row.ran_out_at = row.ran_out_at or now
    keep(row, Step.RUN_OUT, now)
    return True


def _told(row: Handoff, now: datetime) -> bool:
    """Whether the resident now knows a later term, of as many days as the team has."""
    try:
        term = new_term(row.team, now)
    except NoWorkingDay:
        return False
    text = text_about(row.conversation, LONGER, row.team, term.ends_at)
    if not tell(row.conversation, Question(text), now, automatic=LONGER):
        return False
    set_term(row, term)
    return True
