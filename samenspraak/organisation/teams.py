"""Keeps the teams of a municipality, and finds them for who manages them."""

from dataclasses import dataclass
from typing import Self

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import NameTaken, managed
from samenspraak.organisation.models import Employee, Municipality, Team

PRESS_TEAM = "Persteam"
"""What it is called until an administrator calls it something else."""


@dataclass(frozen=True, slots=True)
class TeamSettings:
    """What an administrator fills in; a press team is private."""

    name: str
    is_private: bool = False
    is_press: bool = False

    @classmethod
    def of(cls, team: Team) -> Self:
        """As they are now."""
        return cls(team.name, team.is_private, team.is_press)


def managed_teams_for(employee: Employee) -> QuerySet[Team]:
    """All of them, for the administrator."""
    return managed(Team.objects.all(), employee)


@transaction.atomic
def keep_team(employee: Employee, settings: TeamSettings, team: Team | None = None) -> Team:
    """Make one, or change ``team``; of two press teams the last is the one. Raises NameTaken."""
    kept = team or Team(municipality_id=employee.municipality_id)
    kept.name, kept.is_private, kept.is_press = settings.name, settings.is_private, settings.is_press
    try:
        with transaction.atomic():
            if kept.is_press:
                managed_teams_for(employee).exclude(pk=kept.pk or 0).update(is_press=False)
            kept.save()
    except IntegrityError as taken:
        raise NameTaken from taken
    write(
        Deed.CHANGED_TEAM,
        f"team:{kept.pk}",
        municipality=kept.municipality_id,
        employee=employee,
        details={"is_private": int(kept.is_private), "is_press": int(kept.is_press)},
    )
    return kept


def give_press_team(municipality: Municipality) -> None:
    """To a new municipality: private from the start, and of nobody yet."""
    Team.objects.create(municipality=municipality, name=PRESS_TEAM, is_private=True, is_press=True)
