"""The settings of a municipality's identity provider, and when passwords may be switched off."""

from dataclasses import replace

import pytest
from django.contrib.auth import authenticate
from django.utils import timezone

from samenspraak.domain.open_id import ProviderFailed, SecondStep, Trouble
from samenspraak.organisation.identity_providers import (
    NoWayBack,
    Settings,
    access_to,
    change_provider,
    provider_of,
    remove_provider,
)
from samenspraak.organisation.models import (
    Employee,
    IdentityProvider,
    JournalEntry,
    ProviderAccount,
    Role,
)
from samenspraak.organisation.provider_accounts import recognised
from tests.makers import a_municipality, an_employee
from tests.organisation.providers import CHOSEN, a_person, a_provider_of
from tests.organisation.second_steps import with_second_step

PASSWORD = "wachtwoord-van-een-test"
ONLY = replace(CHOSEN, is_only=True, client_secret="")


@pytest.fixture
def manager(agent: Employee) -> Employee:
    return an_employee(agent.municipality, Role.ADMINISTRATOR, "Noor Visser")


@pytest.fixture
def tried(manager: Employee) -> IdentityProvider:
    """The provider, after the administrator came in by it, who has a second factor as well."""
    provider = a_provider_of(manager.municipality)
    recognised(provider, a_person(manager, "noor-1"), timezone.now())
    with_second_step(manager)
    return provider


def _may_use_password(employee: Employee) -> bool:
    return authenticate(username=employee.email, password=PASSWORD) == employee


def _keys() -> list[object]:
    entries = JournalEntry.objects.filter(deed="changed_provider").order_by("pk")
    return [entry.details["changed"] for entry in entries]


def test_secret_is_sealed_and_stays_when_it_is_left_empty(manager: Employee) -> None:
    assert change_provider(manager, CHOSEN)
    assert change_provider(manager, replace(CHOSEN, label="Gemeente", client_secret=""))
    provider = provider_of(manager.municipality)
    assert provider is not None
    assert b"geheim" not in bytes(provider.client_secret)
    assert access_to(provider).client_secret == "geheim"
    assert _keys() == ["client_id client_secret issuer label", "label"]


def test_nothing_is_written_when_it_is_so_already(manager: Employee) -> None:
    change_provider(manager, CHOSEN)
    assert not change_provider(manager, replace(CHOSEN, client_secret=""))
    assert len(_keys()) == 1


def test_secret_that_our_keys_no_longer_open_is_said(manager: Employee) -> None:
    provider = a_provider_of(manager.municipality, client_secret=b"gAAAAA")
    with pytest.raises(ProviderFailed) as failed:
        access_to(provider)
    assert failed.value.trouble == Trouble.KEY_LOST


@pytest.mark.parametrize(
    "other", [replace(CHOSEN, issuer="https://elders.example"), replace(CHOSEN, client_id="anders")]
)
def test_another_provider_knows_nobody_yet(
    tried: IdentityProvider, manager: Employee, other: Settings
) -> None:
    change_provider(manager, other)
    assert not ProviderAccount.objects.exists()


def test_new_secret_of_the_same_provider_keeps_its_accounts(
    tried: IdentityProvider, manager: Employee
) -> None:
    change_provider(manager, replace(CHOSEN, client_secret="nieuw"))
    assert ProviderAccount.objects.exists()


def test_other_municipality_keeps_its_own(tried: IdentityProvider, manager: Employee) -> None:
    other = a_municipality("anderstad")
    a_provider_of(other, label="Van hen")
    change_provider(manager, replace(CHOSEN, second_step=SecondStep.TOLD))
    assert remove_provider(manager)
    assert IdentityProvider.objects.get().label == "Van hen"


def test_removing_it_lets_everybody_use_a_password_again(
    tried: IdentityProvider, manager: Employee, agent: Employee
) -> None:
    change_provider(manager, ONLY)
    assert remove_provider(manager)
    assert not remove_provider(manager)
    assert _may_use_password(agent)
    assert JournalEntry.objects.filter(deed="removed_provider").count() == 1


def test_password_lets_nobody_in_where_the_provider_is_the_only_way(
    tried: IdentityProvider, manager: Employee, agent: Employee
) -> None:
    assert _may_use_password(agent)
    change_provider(manager, ONLY)
    assert not _may_use_password(agent)


def test_administrator_with_a_second_factor_still_comes_in_by_password(
    tried: IdentityProvider, manager: Employee
) -> None:
    other = an_employee(manager.municipality, Role.ADMINISTRATOR, "Zonder code")
    change_provider(manager, ONLY)
    assert _may_use_password(manager)
    assert not _may_use_password(other)


def test_second_factor_of_who_answers_residents_is_no_way_in(
    tried: IdentityProvider, manager: Employee, agent: Employee
) -> None:
    with_second_step(agent)
    change_provider(manager, ONLY)
    assert not _may_use_password(agent)


def test_employee_of_another_municipality_keeps_their_password(
    tried: IdentityProvider, manager: Employee
) -> None:
    stranger = an_employee(a_municipality("anderstad"))
    change_provider(manager, ONLY)
    assert _may_use_password(stranger)


@pytest.mark.parametrize("missing", ["came in by it", "second factor", "password", "the same provider"])
def test_passwords_stay_until_the_administrator_has_a_way_back(
    tried: IdentityProvider, manager: Employee, missing: str
) -> None:
    chosen = ONLY
    if missing == "came in by it":
        ProviderAccount.objects.all().delete()
    elif missing == "second factor":
        manager.second_factor.delete()
    elif missing == "password":
        manager.set_unusable_password()
    else:
        chosen = replace(ONLY, issuer="https://elders.example")
    with pytest.raises(NoWayBack):
        change_provider(manager, chosen)
    assert not IdentityProvider.objects.get().is_only


def test_new_secret_can_be_filled_in_while_passwords_are_off(
    tried: IdentityProvider, manager: Employee
) -> None:
    change_provider(manager, ONLY)
    manager.second_factor.delete()
    assert change_provider(manager, replace(ONLY, client_secret="nieuw"))
