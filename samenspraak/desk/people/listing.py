"""Employees as they are searched for and listed: a page at a time, in a fixed number of queries."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.db.models import Q
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.desk.marks import Avatar, Chip, avatar_of
from samenspraak.desk.people.forms import ALL, GONE, EmployeeSearchForm
from samenspraak.organisation.employees import managed_employees_for
from samenspraak.organisation.models import Employee
from samenspraak.organisation.provider_accounts import is_loaded_as_linked
from samenspraak.organisation.teams import managed_teams_for
from samenspraak.organisation.training import is_loaded_as_trained

PAGE_SIZE = 50
SHOWN = ("team", "training", "provider_account")
"""What a row shows beside the employee."""


@dataclass(frozen=True, slots=True)
class Row:
    """An employee in a list. `about` is what they sign in with."""

    name: str
    about: str
    url: str
    avatar: Avatar
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of those that were found. The addresses are empty where there is no page."""

    form: EmployeeSearchForm
    rows: tuple[Row, ...]
    count: int
    is_searching: bool
    earlier_url: str
    later_url: str


def employees_listed(employee: Employee, asked: QueryDict) -> Listing:
    """What was searched for, by name."""
    form = EmployeeSearchForm(asked, teams=managed_teams_for(employee).order_by("name"))
    found = managed_employees_for(employee).filter(_wanted(form.cleaned_data if form.is_valid() else {}))
    pages = Paginator(found.select_related(*SHOWN).order_by("name", "pk"), PAGE_SIZE)
    shown = pages.get_page(asked.get("pagina"))
    return Listing(
        form,
        rows_of(shown.object_list),
        pages.count,
        any(asked.get(name) for name in form.fields),
        _address(asked, shown.previous_page_number()) if shown.has_previous() else "",
        _address(asked, shown.next_page_number()) if shown.has_next() else "",
    )


def rows_of(employees: Iterable[Employee]) -> tuple[Row, ...]:
    """As they are drawn; what is shown of them is loaded."""
    return tuple(_row(employee) for employee in employees)


def _wanted(chosen: dict[str, Any]) -> Q:
    wanted = Q()
    for word in chosen.get("zoek", "").split():
        wanted &= Q(name__icontains=word) | Q(email__icontains=word)
    if chosen.get("rol"):
        wanted &= Q(role=chosen["rol"])
    if chosen.get("team"):
        wanted &= Q(team=chosen["team"])
    return wanted if chosen.get("wie") == ALL else wanted & Q(is_active=chosen.get("wie") != GONE)


def _row(employee: Employee) -> Row:
    chips = [Chip("user-round", employee.get_role_display(), "plain")]
    if employee.team:
        chips.append(Chip("users", employee.team.name, "plain"))
    if is_loaded_as_trained(employee):
        chips.append(Chip("hourglass", _("Being trained"), "info"))
    if not employee.is_active:
        chips.append(Chip("archive", _("Deactivated")))
    elif not employee.has_usable_password() and not is_loaded_as_linked(employee):
        chips.append(Chip("mail", _("No password yet"), "warn"))
    return Row(
        employee.name,
        employee.email,
        reverse("employee", args=[employee.pk]),
        avatar_of(employee.name, employee.pk),
        tuple(chips),
    )


def _address(asked: QueryDict, number: int) -> str:
    chosen = {name: asked.get(name, "") for name in ("zoek", "team", "rol", "wie")}
    return "?" + urlencode({**{name: value for name, value in chosen.items() if value}, "pagina": number})
