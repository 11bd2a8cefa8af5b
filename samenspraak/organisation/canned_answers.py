"""Keeps and removes canned answers, and finds the ones for an agent."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.answer_models import CannedAnswer
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.kept_words import changeable, keep_words, remove_words
from samenspraak.organisation.models import Employee, Role, Team

MOST_FOUND = 8


@dataclass(frozen=True, slots=True)
class Wording:
    """What somebody fills in; ``team`` None: for everybody."""

    word: str
    title: str
    je: str
    u: str
    team: Team | None = None
    review_on: date | None = None


def usable_by(employee: Employee) -> QuerySet[CannedAnswer]:
    """Those of everybody and of the employee's team, for who answers residents."""
    if not answers_residents(employee):
        return CannedAnswer.objects.none()
    mine = Q(team=None) | Q(team=employee.team_id) if employee.team_id else Q(team=None)
    return CannedAnswer.objects.filter(mine, municipality_id=employee.municipality_id)


def manageable_by(employee: Employee) -> QuerySet[CannedAnswer]:
    """All for the administrator; for a team lead those of everybody to read, and of the own team."""
    if not employee.is_active or employee.role not in (Role.LEAD, Role.ADMINISTRATOR):
        return CannedAnswer.objects.none()
    if employee.role == Role.LEAD:
        return usable_by(employee)
    return CannedAnswer.objects.filter(municipality_id=employee.municipality_id)


def changeable_by(employee: Employee) -> QuerySet[CannedAnswer]:
    """All for the administrator, for a team lead those of the own team."""
    return changeable(CannedAnswer.objects.all(), employee)


def found(employee: Employee, words: str) -> list[CannedAnswer]:
    """The few that fit what the agent types: by their word first, then title and text; the most used first."""
    answers = usable_by(employee)
    for word in words.split()[:5]:
        answers = answers.filter(Q(word__icontains=word) | Q(title__icontains=word) | Q(u__icontains=word))
    begins = ExpressionWrapper(Q(word__istartswith=words.strip()), output_field=BooleanField())
    return list(answers.order_by(begins.desc(), "-use_count", "title")[:MOST_FOUND])


def keep(
    employee: Employee, wording: Wording, now: datetime, answer: CannedAnswer | None = None
) -> CannedAnswer:
    """Make one, or change ``answer``. Raises NameTaken, of its word."""
    kept = answer or CannedAnswer(municipality_id=employee.municipality_id)
    kept.word, kept.title, kept.je, kept.u = wording.word, wording.title, wording.je, wording.u
    kept.team, kept.review_on = wording.team, wording.review_on
    keep_words(kept, employee, now, Deed.CHANGED_CANNED_ANSWER)
    return kept


def remove(answer: CannedAnswer, employee: Employee) -> None:
    """As remove_words."""
    remove_words(answer, employee, Deed.REMOVED_CANNED_ANSWER)
