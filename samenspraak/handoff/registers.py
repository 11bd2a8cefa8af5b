"""The register of a municipality: what a system needs to act there, leaving it alone for a while, and its settings."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import F, QuerySet
from django.db.models.functions import Coalesce

from samenspraak.domain.back_office import INTERNAL, Access, RegisterFailed, Trouble, pause_after
from samenspraak.domain.handoff import LIVE
from samenspraak.domain.register_address import Fault, fault_in
from samenspraak.handoff.access import IS_WAITING
from samenspraak.handoff.models import Department, Register, Registration
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality
from samenspraak.organisation.sealing import SealBroken, sealed, unsealed
from samenspraak.registers import BACK_OFFICES

logger = logging.getLogger(__name__)

SYSTEMS = tuple(BACK_OFFICES)
UNTROUBLED: Mapping[str, Any] = {"trouble": "", "failures": 0, "went_away_at": None, "held_until": None}


@dataclass(frozen=True, slots=True)
class Settings:
    """What an administrator fills in. Without a ``token`` the one that is kept stays; ``departments`` by team id."""

    system: str
    base_url: str
    gives_address: bool
    departments: Mapping[int, str]
    token: str = field(default="", repr=False)


def register_of(municipality: Municipality) -> Register:
    """Its settings; without any the back office is in Samenspraak itself."""
    found = Register.objects.filter(municipality=municipality).first()
    return found or Register(municipality=municipality)


def reachable(now: datetime) -> QuerySet[Register]:
    """Those outside the house that are not left alone now. What one has to hear waits while specialists work here."""
    return Register.objects.exclude(system=INTERNAL).exclude(held_until__gt=now).order_by("pk")


def fault_of(address: str) -> Fault | None:
    """What is wrong with an address for this installation."""
    return fault_in(address, settings.SAMENSPRAAK_REGISTER_HOSTS)


def access_to(register: Register) -> Access:
    """What the system needs to act there; nothing in the house itself. Raises RegisterFailed."""
    if register.system == INTERNAL:
        return Access("", "")
    if fault_of(register.base_url) is not None:
        raise RegisterFailed(Trouble.NOT_ALLOWED)
    try:
        token = unsealed(register.token or b"").decode()
    except SealBroken as error:
        raise RegisterFailed(Trouble.KEY_LOST) from error
    return Access(register.base_url.rstrip("/"), token)


def version_of(register: Register) -> str:
    """Ask whether it answers us; the version of its API, empty when it does not say. Raises RegisterFailed.

    What waits for a register that answers goes on.
    """
    version = BACK_OFFICES[register.system].version(access_to(register))
    is_back(register)
    return version


def hold(register: Register, trouble: Trouble, now: datetime) -> None:
    """Leave it alone for a while, longer each time."""
    register.refresh_from_db(fields=["failures"])
    pause = pause_after(register.failures + 1)
    Register.objects.filter(pk=register.pk).update(
        trouble=trouble,
        failures=F("failures") + 1,
        went_away_at=Coalesce("went_away_at", now),
        held_until=now + pause,
    )
    logger.warning("register_held", extra={"register_id": register.pk, "why": trouble.value})


def is_back(register: Register) -> None:
    """It did something for us."""
    Register.objects.filter(pk=register.pk).exclude(trouble="").update(**UNTROUBLED)


@transaction.atomic
def try_again(employee: Employee, now: datetime) -> int:
    """Let everything that waits go on now, also what was refused; gives back how many questions.

    What somebody removed from the register is put there anew.
    """
    Register.objects.filter(municipality_id=employee.municipality_id).update(**UNTROUBLED)
    ours = Registration.objects.filter(handoff__municipality_id=employee.municipality_id)
    ours.filter(trouble=Trouble.GONE).update(kept={}, put_there_at=None)
    waiting = ours.filter(IS_WAITING).update(trouble="", due_at=now)
    _journal(Deed.TRIED_REGISTER_AGAIN, employee, {"count": waiting})
    return waiting


@transaction.atomic
def change_register(employee: Employee, chosen: Settings, now: datetime) -> bool:
    """From now on questions go there; at another address what is still out is put there anew.

    False, and nothing is written, when it is so already.
    """
    Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    register = register_of(employee.municipality)
    changed = _changed(register, chosen)
    if not changed:
        return False
    if "base_url" in changed:
        _begin_anew(employee, now)
    _fill(register, chosen)
    Department.objects.filter(team__municipality_id=employee.municipality_id).delete()
    Department.objects.bulk_create(
        Department(team_id=team, code=code) for team, code in chosen.departments.items() if code
    )
    _journal(Deed.CHANGED_REGISTER, employee, {"system": chosen.system, "changed": " ".join(changed)})
    return True


def departments_of(municipality: Municipality) -> dict[int, str]:
    """The codes that are filled in, by team id."""
    return dict(Department.objects.filter(team__municipality=municipality).values_list("team", "code"))


def is_elsewhere(system: str) -> bool:
    """Whether this system is outside the house: it then has an address and a token."""
    return system != INTERNAL


def _changed(register: Register, chosen: Settings) -> list[str]:
    """Which settings are others than before, by their names."""
    known = departments_of(register.municipality)
    wanted = {team: code for team, code in chosen.departments.items() if code}
    differs = {
        "system": register.system != chosen.system,
        "base_url": register.base_url != chosen.base_url,
        "token": bool(chosen.token),
        "gives_address": register.gives_address != chosen.gives_address,
        "departments": known != wanted,
    }
    return [name for name, is_other in differs.items() if is_other]


def _begin_anew(employee: Employee, now: datetime) -> None:
    """What is still out is due again, as if nothing stood anywhere."""
    ours = Registration.objects.filter(handoff__municipality_id=employee.municipality_id)
    out = ours.filter(handoff__stage__in=LIVE)
    out.update(kept={}, put_there_at=None, handled_at=None, trouble="", due_at=now)


def _fill(register: Register, chosen: Settings) -> None:
    register.system, register.base_url = chosen.system, chosen.base_url
    register.gives_address = chosen.gives_address
    if chosen.token:
        register.token = sealed(chosen.token.encode())
    for name, value in UNTROUBLED.items():
        setattr(register, name, value)
    register.save()


def _journal(deed: Deed, employee: Employee, details: Mapping[str, str | int]) -> None:
    municipality = employee.municipality_id
    write(deed, f"municipality:{municipality}", municipality=municipality, employee=employee, details=details)
