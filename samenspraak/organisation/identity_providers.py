"""The identity provider of a municipality: its settings, what we need to speak with it, and taking it away."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.conf import settings
from django.contrib.auth.hashers import is_password_usable
from django.db import transaction

from samenspraak.domain.open_id import Access, ProviderFailed, SecondStep, Trouble
from samenspraak.domain.register_address import Fault, fault_in
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import (
    Employee,
    IdentityProvider,
    Municipality,
    ProviderAccount,
    SecondFactor,
)
from samenspraak.organisation.sealing import SealBroken, sealed, unsealed

IDENTITY = frozenset({"issuer", "client_id"})
"""With another of these everybody is somebody else there."""


class NoWayBack(Exception):
    """Passwords cannot go yet: this administrator must have come in by the provider, and have a second factor of ours.

    Nothing was changed.
    """


@dataclass(frozen=True, slots=True)
class Settings:
    """What an administrator fills in. Without a ``client_secret`` the one that is kept stays."""

    issuer: str
    client_id: str
    label: str
    second_step: SecondStep
    is_only: bool
    client_secret: str = field(default="", repr=False)


def provider_of(municipality: Municipality) -> IdentityProvider | None:
    """None where employees have a password only."""
    return IdentityProvider.objects.filter(municipality=municipality).first()


def provider_called(slug: str) -> IdentityProvider | None:
    """Of the municipality with this slug, with the municipality."""
    found = IdentityProvider.objects.filter(municipality__slug=slug)
    return found.select_related("municipality").first()


def fault_of(issuer: str) -> Fault | None:
    """What is wrong with an address for this installation."""
    return fault_in(issuer, settings.SAMENSPRAAK_SIGN_IN_HOSTS)


def access_to(provider: IdentityProvider) -> Access:
    """What we are to it. Raises ProviderFailed."""
    try:
        secret = unsealed(provider.client_secret).decode()
    except SealBroken as error:
        raise ProviderFailed(Trouble.KEY_LOST) from error
    hosts = tuple(settings.SAMENSPRAAK_SIGN_IN_HOSTS)
    return Access(provider.issuer, provider.client_id, secret, hosts)


@transaction.atomic
def change_provider(employee: Employee, chosen: Settings) -> bool:
    """From the next sign-in on. Another provider knows nobody yet, so accounts at the old one are unlinked.

    False, and nothing is written, when it is so already. Raises NoWayBack.
    """
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    provider = provider_of(municipality) or IdentityProvider(municipality=municipality)
    changed = _changed(provider, chosen)
    if not changed:
        return False
    is_other = not IDENTITY.isdisjoint(changed)
    if chosen.is_only and (is_other or "is_only" in changed):
        _check_way_back(employee, is_other=is_other)
    for name in changed - {"client_secret"}:
        setattr(provider, name, getattr(chosen, name))
    if chosen.client_secret:
        provider.client_secret = sealed(chosen.client_secret.encode())
    provider.save()
    if is_other:
        provider.accounts.all().delete()
    said = " ".join(sorted(changed))
    _journal(Deed.CHANGED_PROVIDER, employee, {"changed": said, "is_only": int(chosen.is_only)})
    return True


@transaction.atomic
def remove_provider(employee: Employee) -> bool:
    """Everybody signs in with a password again. False when there was none."""
    count, _each = IdentityProvider.objects.filter(municipality_id=employee.municipality_id).delete()
    if count:
        _journal(Deed.REMOVED_PROVIDER, employee, {})
    return bool(count)


def _changed(provider: IdentityProvider, chosen: Settings) -> set[str]:
    """Which settings are others than before, by their names."""
    names = ("issuer", "client_id", "label", "second_step", "is_only")
    changed = {name for name in names if getattr(provider, name) != getattr(chosen, name)}
    return changed | ({"client_secret"} if chosen.client_secret else set())


def _check_way_back(employee: Employee, *, is_other: bool) -> None:
    """That the provider lets administrators in was seen, and when it fails one comes in with password and code."""
    came_in = not is_other and ProviderAccount.objects.filter(employee=employee).exists()
    has_code = SecondFactor.objects.filter(employee=employee).exists()
    if not (came_in and has_code and is_password_usable(employee.password)):
        raise NoWayBack


def _journal(deed: Deed, employee: Employee, details: Mapping[str, str | int]) -> None:
    municipality = employee.municipality_id
    write(deed, f"municipality:{municipality}", municipality=municipality, employee=employee, details=details)
