"""Compares a list of employees with who works here: what it would do to each of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from django.db.models.functions import Lower

from samenspraak.domain.employee_list import ListedEmployee
from samenspraak.organisation.employees import managed_employees_for
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.teams import managed_teams_for
from samenspraak.organisation.training import is_loaded_as_trained
from samenspraak.organisation.wall import over


class Effect(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    GONE = "gone"
    """Somebody who was deactivated: stays so."""
    TAKEN = "taken"
    """Somebody of elsewhere signs in with this address."""
    LAST = "last"
    """No administrator who can sign in would be left."""


REFUSED = frozenset({Effect.TAKEN, Effect.LAST})
"""With one of these nothing can be imported."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A row and what it would do. ``changes`` are fields; ``is_new_team`` says that its team has to be made."""

    listed: ListedEmployee
    effect: Effect
    colleague: Employee | None = None
    changes: tuple[str, ...] = ()
    is_new_team: bool = False


def planned_for(by: Employee, rows: Sequence[ListedEmployee]) -> tuple[Planned, ...]:
    """What each row would do, in the order of the list; three queries however long it is."""
    here = {one.email.lower(): one for one in managed_employees_for(by).select_related("team", "training")}
    teams = {name.casefold() for name in managed_teams_for(by).values_list("name", flat=True)}
    addresses = [row.email for row in rows if row.email not in here]
    taken = Employee.objects.annotate(address=Lower("email")).filter(address__in=addresses)
    with over():
        elsewhere = set(taken.values_list("address", flat=True))
    planned = [_planned(row, here, elsewhere, teams) for row in rows]
    return tuple(planned if _leaves_an_administrator(here, planned) else map(_without_the_last, planned))


def _planned(
    row: ListedEmployee, here: Mapping[str, Employee], elsewhere: set[str], teams: set[str]
) -> Planned:
    if row.email in elsewhere:
        return Planned(row, Effect.TAKEN)
    is_new_team = bool(row.team) and row.team.casefold() not in teams
    known = here.get(row.email)
    if known is None:
        return Planned(row, Effect.NEW, is_new_team=is_new_team)
    if not known.is_active:
        return Planned(row, Effect.GONE, known)
    changes = _changes(known, row)
    return Planned(row, Effect.CHANGED if changes else Effect.SAME, known, changes, is_new_team)


def _changes(known: Employee, row: ListedEmployee) -> tuple[str, ...]:
    """The fields in which the list differs; a list without teams leaves them."""
    team = known.team.name if known.team else ""
    differs = {
        "name": known.name != row.name,
        "role": known.role != row.role,
        "team": bool(row.team) and team.casefold() != row.team.casefold(),
        "training": row.is_trained and not is_loaded_as_trained(known),
    }
    return tuple(field for field, is_other in differs.items() if is_other)


def _leaves_an_administrator(here: Mapping[str, Employee], planned: Sequence[Planned]) -> bool:
    """One who can sign in already."""
    listed = {one.listed.email: one.listed.role for one in planned if one.effect is Effect.CHANGED}
    able = {address for address, one in here.items() if one.is_active and one.has_usable_password()}
    return any(listed.get(address, here[address].role) == Role.ADMINISTRATOR for address in able)


def _without_the_last(planned: Planned) -> Planned:
    known = planned.colleague
    is_theirs = planned.effect is Effect.CHANGED and known is not None and known.role == Role.ADMINISTRATOR
    return Planned(planned.listed, Effect.LAST, known) if is_theirs else planned
