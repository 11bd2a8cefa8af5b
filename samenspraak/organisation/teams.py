"""Keeps the teams of a municipality, and finds them for who manages them."""

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import NameTaken, managed
from samenspraak.organisation.models import Employee, Team


def managed_teams_for(employee: Employee) -> QuerySet[Team]:
    """All of them, for the administrator."""
    return managed(Team.objects.all(), employee)


@transaction.atomic
def keep_team(employee: Employee, name: str, team: Team | None = None, *, is_private: bool = False) -> Team:
    """Make one, or change ``team``. Raises NameTaken."""
    kept = team or Team(municipality_id=employee.municipality_id)
    kept.name, kept.is_private = name, is_private
    try:
        with transaction.atomic():
            kept.save()
    except IntegrityError as taken:
        raise NameTaken from taken
    write(
        Deed.CHANGED_TEAM,
        f"team:{kept.pk}",
        municipality=kept.municipality_id,
        employee=employee,
        details={"is_private": int(is_private)},
    )
    return kept
