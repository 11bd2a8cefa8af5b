"""Carries out a list of employees, whole or not at all."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from samenspraak.domain.employee_list import ListedEmployee
from samenspraak.organisation.employees import EmailTaken, EmployeeSettings, LastAdministrator, add_colleagues
from samenspraak.organisation.importing import REFUSED, Effect, Planned, planned_for
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import Employee, Role, Team
from samenspraak.organisation.teams import TeamSettings, keep_team, managed_teams_for
from samenspraak.organisation.training import begin_training, trainable_by
from samenspraak.personnel.leaving import change_all


class CannotImport(Exception):
    """A row stands in the way, or somebody kept the same just now: show the plan. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Imported:
    """How many were added and changed."""

    added: int
    changed: int


@transaction.atomic
def import_employees(by: Employee, rows: Sequence[ListedEmployee]) -> Imported:
    """As the list says now; a second time nothing is left to do. Raises CannotImport."""
    planned = planned_for(by, rows)
    if any(one.effect in REFUSED for one in planned):
        raise CannotImport
    teams = {team.name.casefold(): team for team in managed_teams_for(by)}
    try:
        new = [_settings(by, one, teams) for one in planned if one.effect is Effect.NEW]
        changed = [
            (one.colleague, _settings(by, one, teams))
            for one in planned
            if one.colleague and one.effect is Effect.CHANGED
        ]
        add_colleagues(by, new)
        change_all(by, changed)
    except (EmailTaken, NameTaken, LastAdministrator) as overtaken:
        raise CannotImport from overtaken
    _train(by, rows)
    imported = Imported(len(new), len(changed))
    write(
        Deed.IMPORTED_EMPLOYEES,
        f"municipality:{by.municipality_id}",
        municipality=by.municipality_id,
        employee=by,
        details={"count": imported.added + imported.changed},
    )
    return imported


def _train(by: Employee, rows: Sequence[ListedEmployee]) -> None:
    """Who is being trained already stays so."""
    now = timezone.now()
    for agent in trainable_by(by).filter(email__in=[row.email for row in rows if row.is_trained]):
        begin_training(by, agent, now)


def _settings(by: Employee, planned: Planned, teams: dict[str, Team]) -> EmployeeSettings:
    row, known = planned.listed, planned.colleague
    team = _team(by, row.team, teams) if row.team else (known.team if known else None)
    return EmployeeSettings(row.name, row.email, Role(row.role), team)


def _team(by: Employee, name: str, teams: dict[str, Team]) -> Team:
    """The team with this name, made when it is new."""
    if name.casefold() not in teams:
        teams[name.casefold()] = keep_team(by, TeamSettings(name))
    return teams[name.casefold()]
