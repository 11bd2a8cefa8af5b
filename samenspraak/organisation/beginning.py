"""What a municipality has of what it needs before residents can write: asked of its own rows, nothing is remembered."""

from dataclasses import dataclass

from django.contrib.auth.hashers import UNUSABLE_PASSWORD_PREFIX

from samenspraak.domain.delivery import Rest
from samenspraak.organisation.access import WRITERS, colleagues_of, lines_for
from samenspraak.organisation.models import Employee, Line, Municipality
from samenspraak.organisation.teams import managed_teams_for

NOBODYS_PHONE = "14 000"
"""What a municipality begins with; no area has this code."""


@dataclass(frozen=True, slots=True)
class People:
    """Teams that everybody sees; who may answer residents, and how many of them chose a password.

    A municipality begins with a private team, for the press, that no resident's question comes to by itself.
    """

    teams: int
    writers: int
    able: int


def has_own_phone(municipality: Municipality) -> bool:
    """Whether its telephone number is one that somebody filled in."""
    return municipality.phone != NOBODYS_PHONE


def first_line(employee: Employee) -> Line | None:
    """The line of the administrator's municipality that was there first, of those in use."""
    in_use = lines_for(employee).exclude(held_reason=Rest.RETIRED)
    return in_use.select_related("letterbox").order_by("pk").first()


def is_connected(line: Line) -> bool:
    """Whether its network knows where our letterbox is; the supplier saw to that of its own."""
    return line.letterbox is None or line.letterbox.asked_at is not None


def people_of(employee: Employee) -> People:
    """Three queries."""
    writers = colleagues_of(employee).filter(is_active=True, role__in=WRITERS)
    able = writers.exclude(password__startswith=UNUSABLE_PASSWORD_PREFIX)
    shared = managed_teams_for(employee).filter(is_private=False)
    return People(shared.count(), writers.count(), able.count())
