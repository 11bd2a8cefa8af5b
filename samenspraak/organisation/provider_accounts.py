"""Which employee somebody is whom the provider let in: by a linked account, or once by what is known of them."""

import logging
from datetime import datetime
from enum import StrEnum

from django.db import IntegrityError, transaction

from samenspraak.domain.open_id import Person
from samenspraak.organisation.access import GIVEN_BY_PEOPLE
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, IdentityProvider, ProviderAccount
from samenspraak.organisation.signing_in import is_paused

logger = logging.getLogger(__name__)


class Refusal(StrEnum):
    """Why somebody does not come in whom the provider knows."""

    GUEST = "guest"
    """A guest of the organisation there: whose e-mail address another organisation chose."""
    NOT_VERIFIED = "not_verified"
    """The provider does not say that their e-mail address is theirs, so nobody can be linked by it."""
    UNKNOWN = "unknown"
    """No employee of this municipality has that address."""
    DEACTIVATED = "deactivated"
    """They do not work here any more."""
    OTHER_ACCOUNT = "other_account"
    """This employee is linked to another account there."""
    PAUSED = "paused"
    """Too many wrong tries to sign in as them."""


class NotRecognised(Exception):
    """Nobody is signed in. Say why."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


def recognised(provider: IdentityProvider, person: Person, now: datetime) -> Employee:
    """Their employee, of the provider's own municipality; linked from the first time on. Raises NotRecognised."""
    if person.is_guest:
        raise _refused(provider, Refusal.GUEST)
    known = _linked(provider, person)
    employee = known or _told_of(provider, person) or _called(provider, person)
    if not employee.is_active:
        raise _refused(provider, Refusal.DEACTIVATED, employee)
    if is_paused(employee, now):
        raise _refused(provider, Refusal.PAUSED)
    if known is None and not _is_linked(provider, person, employee, now):
        raise _refused(provider, Refusal.OTHER_ACCOUNT, employee)
    return employee


def account_of(employee: Employee) -> ProviderAccount | None:
    """Theirs at the provider; None for who never came in by it."""
    return ProviderAccount.objects.filter(employee=employee).first()


def is_loaded_as_linked(employee: Employee) -> bool:
    """Whether they came in by it once, of somebody who was loaded with their account: no query."""
    return hasattr(employee, "provider_account")


@transaction.atomic
def unlink(by: Employee, colleague: Employee) -> bool:
    """The next account with their e-mail address is theirs. False when there was none."""
    is_gone = forget_account(colleague)
    if is_gone:
        _journal(Deed.UNLINKED_ACCOUNT, colleague, by)
    return is_gone


def forget_account(colleague: Employee) -> bool:
    """The same, by a deed that has an entry of its own."""
    return bool(ProviderAccount.objects.filter(employee=colleague).delete()[0])


def _linked(provider: IdentityProvider, person: Person) -> Employee | None:
    found = Employee.objects.filter(
        municipality_id=provider.municipality_id,
        provider_account__provider=provider,
        provider_account__subject=person.subject,
    )
    return found.select_related("municipality", "team").first()


def _told_of(provider: IdentityProvider, person: Person) -> Employee | None:
    """Whom the directory told of under this id. Not with a role that only people give: those are found by e-mail."""
    found = Employee.objects.filter(
        municipality_id=provider.municipality_id,
        directory_account__external_id=person.directory_id,
        directory_account__left_at=None,
    )
    told = found.exclude(role__in=GIVEN_BY_PEOPLE).select_related("municipality", "team")
    return told.first() if person.directory_id else None


def _called(provider: IdentityProvider, person: Person) -> Employee:
    """By an address that the provider verified. Raises NotRecognised."""
    if not person.email:
        raise _refused(provider, Refusal.NOT_VERIFIED)
    found = Employee.objects.filter(
        municipality_id=provider.municipality_id, email__iexact=person.email
    ).select_related("municipality", "team")
    employee = found.first()
    if employee is None:
        raise _refused(provider, Refusal.UNKNOWN)
    return employee


def _is_linked(provider: IdentityProvider, person: Person, employee: Employee, now: datetime) -> bool:
    """Whether it is from now on: not when this employee has another account there."""
    try:
        with transaction.atomic():
            ProviderAccount.objects.create(
                provider=provider, employee=employee, subject=person.subject, linked_at=now
            )
            _journal(Deed.LINKED_ACCOUNT, employee, employee)
    except IntegrityError:
        return _linked(provider, person) == employee
    return True


def _refused(provider: IdentityProvider, refusal: Refusal, employee: Employee | None = None) -> NotRecognised:
    """In the journal as every refusal of a known employee is; in the log for the others, who are nobody here."""
    logger.warning("provider_account_refused", extra={"provider_id": provider.pk, "why": refusal.value})
    if employee is not None:
        write(Deed.SIGN_IN_REFUSED, f"employee:{employee.pk}", municipality=employee.municipality_id)
    return NotRecognised(refusal)


def _journal(deed: Deed, colleague: Employee, by: Employee) -> None:
    write(deed, f"employee:{colleague.pk}", municipality=colleague.municipality_id, employee=by)
