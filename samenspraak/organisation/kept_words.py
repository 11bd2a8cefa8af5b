"""Who changes the words that are kept, canned answers and articles, and counting how often each is used."""

from datetime import datetime

from django.db.models import F, QuerySet

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


def count_use(words: KeptWords, now: datetime) -> None:
    """Somebody put it in an answer."""
    words.use_count, words.used_at = F("use_count") + 1, now
    words.save(update_fields=["use_count", "used_at"])
