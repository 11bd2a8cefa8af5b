"""What a specialist does with a question: answer, ask back, ask for more time. All of it goes to the contact centre."""

from datetime import date, datetime

from django.db import transaction

from samenspraak.domain.handoff import Step
from samenspraak.handoff.models import Handoff
from samenspraak.handoff.stepping import check_said, keep, said_by_specialist, stepped
from samenspraak.handoff.terms import term_until
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee


def see(handoff: Handoff, employee: Employee) -> None:
    """The specialist opened the question: the journal knows who looked."""
    write(
        Deed.SAW_HANDOFF,
        f"handoff:{handoff.pk}",
        municipality=handoff.municipality_id,
        employee=employee,
        details={"conversation": handoff.conversation_id},
    )


def answer(handoff: Handoff, employee: Employee, text: str, now: datetime) -> Handoff:
    """The contact centre has the answer. Raises NotPossible, Empty."""
    return _said(handoff, employee, Step.ANSWER, text, now)


def ask_back(handoff: Handoff, employee: Employee, text: str, now: datetime) -> Handoff:
    """The specialist needs to know more first; the term goes on. Raises NotPossible, Empty."""
    return _said(handoff, employee, Step.ASK_BACK, text, now)


@transaction.atomic
def ask_for_time(handoff: Handoff, employee: Employee, until: date, why: str, now: datetime) -> Handoff:
    """The contact centre has to agree; until then the term is what it was. Raises NotPossible, Empty, NoSuchTerm."""
    row = stepped(handoff, Step.ASK_FOR_TIME, now)
    check_said(why)
    term_until(row.team, until, max(row.term_at, now))
    row.wanted_on = until
    message = said_by_specialist(row, employee, why, now)
    return keep(row, Step.ASK_FOR_TIME, now, by=employee, message=message)


@transaction.atomic
def _said(handoff: Handoff, employee: Employee, step: Step, text: str, now: datetime) -> Handoff:
    row = stepped(handoff, step, now)
    check_said(text)
    if step is Step.ANSWER:
        row.answered_at = now
    message = said_by_specialist(row, employee, text, now)
    return keep(row, step, now, by=employee, message=message)
