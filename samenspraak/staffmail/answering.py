"""Reads the mails with which specialists answer, and does what the button on their screen would have done.

Each is claimed first, in a transaction of its own, and then read: a mail that kills the worker waits a while, and lets
the others go first. In one transaction the step is taken, the mail erased and its outcome kept: whoever reads it again
finds it read.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from time import monotonic

from django.db import OperationalError, transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.answering import Empty
from samenspraak.domain.handoff import NotPossible, Step
from samenspraak.domain.hours import local_day
from samenspraak.domain.mail_answer import SILENT, UNPROVEN, Outcome, Unreadable, Written, lack_of
from samenspraak.domain.mail_words import Said, said_in
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.working_days import working_day_after
from samenspraak.handoff.access import questions_for
from samenspraak.handoff.answering import answer, ask_back, ask_for_time
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.terms import NoSuchTerm
from samenspraak.mailservers.reading import heading_of, written_in
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times
from samenspraak.organisation.sealing import unsealed
from samenspraak.staffmail.models import AnswerAddress, AnswerMail, Kind, StaffMail
from samenspraak.staffmail.server import mail_leaves
from samenspraak.staffmail.vouching import is_from, is_vouched_for

logger = logging.getLogger(__name__)

TURN_SECONDS = 60
LEASE = timedelta(minutes=10)
MOST_ATTEMPTS = 5
LEFT_OUT = "(Bij de e-mail zat een bijlage. Die staat hier niet bij.)"
"""In Dutch, like all that stands in a conversation."""


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="read_answer_mails")
def read_answer_mails(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: read the mails with answers that came. A second run takes what the first did not yet.

    Gives back how many.
    """
    began, count = monotonic(), 0
    while monotonic() - began < TURN_SECONDS and read_next(timezone.now()):
        count += 1
    return count


def read_next(now: datetime) -> bool:
    """The one that waits longest; False when none does. A job runner: what fails is tried again, a few times."""
    claimed = _claimed(now)
    if claimed is None:
        return False
    try:
        _read(claimed, now)
    except OperationalError:
        raise
    except Exception:
        logger.exception("answer_mail_failed", extra={"answer_mail_id": claimed})
    return True


@transaction.atomic
def _claimed(now: datetime) -> int | None:
    """Its id: for a while nobody else reads it."""
    due = AnswerMail.objects.select_for_update(skip_locked=True).filter(due_at__lte=now).defer("body")
    mail = due.order_by("due_at", "pk").first()
    if mail is None:
        return None
    mail.attempts, mail.due_at = mail.attempts + 1, now + LEASE
    mail.save(update_fields=["attempts", "due_at"])
    return mail.pk


@transaction.atomic
def _read(number: int, now: datetime) -> None:
    loaded = AnswerMail.objects.select_related("address__employee__municipality", "address__employee__team")
    mail = loaded.select_for_update(of=("self",)).get(pk=number)
    if mail.due_at is not None:
        is_hopeless = mail.attempts > MOST_ATTEMPTS
        _settle(mail, Outcome.FAILED if is_hopeless else _outcome_of(mail, now), now)


def _outcome_of(mail: AnswerMail, now: datetime) -> Outcome:
    """What becomes of it: the step is taken, or not. Who sent it is looked at first, and then what it says."""
    body, address = unsealed(mail.body or b""), mail.address
    try:
        heading = heading_of(body)
        if heading.is_automatic:
            return Outcome.AUTOMATIC
        if not is_vouched_for(heading):
            return Outcome.NOT_VOUCHED
        if not is_from(heading, address.employee):
            return Outcome.WRONG_SENDER
        return _answered(address, written_in(body), now)
    except Unreadable:
        return Outcome.UNREADABLE


def _answered(address: AnswerAddress, written: Written, now: datetime) -> Outcome:
    employee, said = address.employee, said_in(written.text)
    found = questions_for(employee).select_related("team__municipality").filter(pk=address.handoff_id).first()
    if found is None:
        return Outcome.NOT_YOURS
    if (lack := lack_of(said)) is not None:
        return lack
    text = f"{said.text}\n\n{LEFT_OUT}" if written.attachments else said.text
    try:
        DEEDS[said.step](found, employee, Said(said.step, text, said.days), now)
    except NotPossible:
        return Outcome.OVER
    except (NoSuchTerm, NoWorkingDay):
        return Outcome.NO_TERM
    except Empty:
        return Outcome.EMPTY
    return Outcome.TAKEN


def _answer(found: Handoff, employee: Employee, said: Said, now: datetime) -> None:
    answer(found, employee, said.text, now)


def _ask_back(found: Handoff, employee: Employee, said: Said, now: datetime) -> None:
    ask_back(found, employee, said.text, now)


def _ask_for_time(found: Handoff, employee: Employee, said: Said, now: datetime) -> None:
    """So many working days more than the term of now."""
    times = opening_times(found.team.municipality)
    until = working_day_after(times, local_day(times, max(found.term_at, now)), said.days)
    ask_for_time(found, employee, until, said.text, now)


DEEDS: Mapping[Step, Callable[[Handoff, Employee, Said, datetime], None]] = {
    Step.ANSWER: _answer,
    Step.ASK_BACK: _ask_back,
    Step.ASK_FOR_TIME: _ask_for_time,
}


def _settle(mail: AnswerMail, outcome: Outcome, now: datetime) -> None:
    """Keep what became of it, and erase it."""
    mail.outcome, mail.body, mail.due_at = outcome.value, None, None
    mail.save(update_fields=["outcome", "body", "due_at"])
    logger.info("answer_mail_read", extra={"answer_mail_id": mail.pk, "why": outcome.value})
    if outcome is not Outcome.AUTOMATIC:
        _journal(mail, outcome)
    if outcome not in SILENT and mail_leaves():
        _tell(mail, outcome, now)


def _journal(mail: AnswerMail, outcome: Outcome) -> None:
    """Of whom it is only where that is proven."""
    employee = mail.address.employee
    write(
        Deed.ANSWER_MAIL_CAME,
        f"handoff:{mail.address.handoff_id}",
        municipality=employee.municipality_id,
        employee=None if outcome in UNPROVEN else employee,
        details={"outcome": outcome.value},
    )


def _tell(mail: AnswerMail, outcome: Outcome, now: datetime) -> None:
    """To who was asked, at the address that we know: never to who it says it is from."""
    address = mail.address
    is_unproven = outcome in UNPROVEN
    notice = StaffMail(
        employee=address.employee,
        kind=Kind.REFUSED_ANSWER,
        key=f"unproven:{address.pk}:{now:%Y%m%d}" if is_unproven else f"answer:{mail.pk}",
        handoff_id=address.handoff_id,
        answer=mail,
        made_at=now,
        due_at=now,
    )
    StaffMail.objects.bulk_create([notice], ignore_conflicts=True)
