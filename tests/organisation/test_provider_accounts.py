"""Whom the identity provider lets in: an employee of its own municipality, by the account that was linked once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from django.utils import timezone

from samenspraak.domain.directory import Listed
from samenspraak.domain.open_id import Person
from samenspraak.organisation.directory import keep_account, listed
from samenspraak.organisation.employees import deactivate, reactivate
from samenspraak.organisation.models import (
    Employee,
    IdentityProvider,
    JournalEntry,
    ProviderAccount,
    Role,
)
from samenspraak.organisation.provider_accounts import NotRecognised, Refusal, account_of, recognised, unlink
from samenspraak.organisation.signing_in import MOST_REFUSALS
from tests.makers import a_municipality, an_employee
from tests.organisation.providers import a_person, a_provider_of
from tests.organisation.test_signing_in import guessed


@pytest.fixture
def provider(agent: Employee) -> IdentityProvider:
    return a_provider_of(agent.municipality)


@pytest.fixture
def manager(agent: Employee) -> Employee:
    return an_employee(agent.municipality, Role.ADMINISTRATOR, "Noor Visser")


def _comes(provider: IdentityProvider, person: Person) -> Employee:
    return recognised(provider, person, timezone.now())


def _refused(provider: IdentityProvider, person: Person) -> Refusal:
    with pytest.raises(NotRecognised) as refused:
        _comes(provider, person)
    return refused.value.refusal


def test_first_time_links_by_the_address_that_was_verified(
    provider: IdentityProvider, agent: Employee
) -> None:
    assert _comes(provider, replace(a_person(agent), email=agent.email.upper())) == agent
    assert ProviderAccount.objects.get().subject == "ilse-1"
    assert JournalEntry.objects.get(deed="linked_account").subject == f"employee:{agent.pk}"


def test_linked_account_is_known_whatever_its_address_is_now(
    provider: IdentityProvider, agent: Employee
) -> None:
    _comes(provider, a_person(agent))
    for email in ("", "anders@elders.example"):
        assert _comes(provider, replace(a_person(agent), email=email)) == agent
    assert ProviderAccount.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (lambda person: replace(person, email=""), Refusal.NOT_VERIFIED),
        (lambda person: replace(person, email="niemand@voorbeeldstad.example"), Refusal.UNKNOWN),
        (lambda person: replace(person, is_guest=True), Refusal.GUEST),
    ],
)
def test_nobody_is_let_in_and_no_account_is_made(
    provider: IdentityProvider, agent: Employee, change: Callable[[Person], Person], refusal: Refusal
) -> None:
    assert _refused(provider, change(a_person(agent))) == refusal
    assert not ProviderAccount.objects.exists()
    assert Employee.objects.count() == 1


def test_linked_account_that_became_a_guest_is_refused(provider: IdentityProvider, agent: Employee) -> None:
    _comes(provider, a_person(agent))
    assert _refused(provider, replace(a_person(agent), is_guest=True)) == Refusal.GUEST


def test_provider_lets_nobody_into_another_municipality(provider: IdentityProvider, agent: Employee) -> None:
    other = a_provider_of(a_municipality("anderstad"))
    assert _refused(other, a_person(agent)) == Refusal.UNKNOWN
    _comes(provider, a_person(agent))
    assert _refused(other, a_person(agent)) == Refusal.UNKNOWN


def test_second_account_with_the_same_address_is_refused(provider: IdentityProvider, agent: Employee) -> None:
    _comes(provider, a_person(agent))
    assert _refused(provider, a_person(agent, "iemand-anders")) == Refusal.OTHER_ACCOUNT
    assert JournalEntry.objects.get(deed="sign_in_refused").subject == f"employee:{agent.pk}"


def test_administrator_unlinks_an_account_and_the_next_one_is_theirs(
    provider: IdentityProvider, agent: Employee, manager: Employee
) -> None:
    _comes(provider, a_person(agent))
    assert unlink(manager, agent)
    assert not unlink(manager, agent)
    assert JournalEntry.objects.get(deed="unlinked_account").employee == manager
    assert _comes(provider, a_person(agent, "een-nieuw-account")) == agent


def test_who_left_is_refused_and_comes_back_as_a_new_account(
    provider: IdentityProvider, agent: Employee, manager: Employee
) -> None:
    _comes(provider, a_person(agent))
    deactivate(manager, agent)
    assert account_of(agent) is None
    assert _refused(provider, a_person(agent)) == Refusal.DEACTIVATED
    reactivate(manager, agent)
    agent.refresh_from_db()
    assert _comes(provider, a_person(agent)) == agent


def test_linked_account_of_who_is_not_active_is_refused(provider: IdentityProvider, agent: Employee) -> None:
    _comes(provider, a_person(agent))
    Employee.objects.filter(pk=agent.pk).update(is_active=False)
    assert _refused(provider, a_person(agent)) == Refusal.DEACTIVATED


def test_pause_after_wrong_passwords_holds_here_too(provider: IdentityProvider, agent: Employee) -> None:
    _comes(provider, a_person(agent))
    guessed(agent, MOST_REFUSALS)
    assert _refused(provider, a_person(agent)) == Refusal.PAUSED


def test_stranger_cannot_pause_anybody_where_passwords_are_off(
    provider: IdentityProvider, agent: Employee
) -> None:
    IdentityProvider.objects.update(is_only=True)
    guessed(agent, MOST_REFUSALS + 1)
    assert _comes(provider, a_person(agent)) == agent
    assert not JournalEntry.objects.filter(deed="sign_in_refused").exists()


def _told_of(employee: Employee, person: Person) -> Person:
    """The same, without an address that was verified, whom the directory told of."""
    keep_account(employee, Listed(user_name=employee.email, external_id="7f1c"))
    return replace(person, email="", directory_id="7f1c")


def test_first_time_links_who_the_directory_told_of(provider: IdentityProvider, agent: Employee) -> None:
    assert _comes(provider, _told_of(agent, a_person(agent))) == agent
    assert account_of(agent) is not None


def test_whom_the_directory_has_no_more_is_not_known_by_it(
    provider: IdentityProvider, agent: Employee
) -> None:
    person = _told_of(agent, a_person(agent))
    keep_account(agent, listed(agent), left_at=timezone.now())
    assert _refused(provider, person) == Refusal.NOT_VERIFIED


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.PRIVACY_OFFICER])
def test_directory_makes_nobody_come_in_with_a_role_that_people_give(
    provider: IdentityProvider, role: Role
) -> None:
    colleague = an_employee(provider.municipality, role)
    assert _refused(provider, _told_of(colleague, a_person(colleague))) == Refusal.NOT_VERIFIED


def test_directory_of_elsewhere_makes_nobody_known_here(provider: IdentityProvider, agent: Employee) -> None:
    stranger = an_employee(a_municipality("anderstad"))
    assert _refused(provider, _told_of(stranger, a_person(stranger))) == Refusal.NOT_VERIFIED


def test_second_account_with_the_same_id_is_refused(provider: IdentityProvider, agent: Employee) -> None:
    person = _told_of(agent, a_person(agent))
    _comes(provider, person)
    assert _refused(provider, replace(person, subject="iemand-anders")) == Refusal.OTHER_ACCOUNT
