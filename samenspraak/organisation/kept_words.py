"""What canned answers and articles have in common: who changes them, keeping, removing and counting their use."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F, QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import Employee, KeptWords, Role


def changeable[Words: KeptWords](rows: QuerySet[Words], employee: Employee) -> QuerySet[Words]:
    """All for the administrator, for a team lead those of the own team."""
    found = rows.filter(municipality_id=employee.municipality_id)
    match employee.role if employee.is_active else None:
        case Role.ADMINISTRATOR:
            return found
        case Role.LEAD:
            return found.filter(team__isnull=False, team=employee.team_id)
    return found.none()


def may_change(words: KeptWords, employee: Employee) -> bool:
    """The same of one that the employee may see."""
    return employee.role == Role.ADMINISTRATOR or (
        words.team_id is not None and words.team_id == employee.team_id and employee.role == Role.LEAD
    )


@transaction.atomic
def keep_words(words: KeptWords, employee: Employee, now: datetime, deed: Deed) -> None:
    """New or changed ones, as they are filled in. Raises NameTaken."""
    words.changed_by, words.changed_at = employee, now
    try:
        with transaction.atomic():
            words.save()
    except IntegrityError as taken:
        raise NameTaken from taken
    _journal(deed, words, employee)


@transaction.atomic
def remove_words(words: KeptWords, employee: Employee, deed: Deed) -> None:
    """They are gone; answers in which they were used stay as they are."""
    _journal(deed, words, employee)
    words.delete()


def count_use(words: KeptWords, now: datetime) -> None:
    """Somebody put it in an answer."""
    words.use_count, words.used_at = F("use_count") + 1, now
    words.save(update_fields=["use_count", "used_at"])


def _journal(deed: Deed, words: KeptWords, employee: Employee) -> None:
    subject = f"{words.subject}:{words.pk}"
    write(deed, subject, municipality=words.municipality_id, employee=employee)
