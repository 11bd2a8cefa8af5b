"""The directory tells who works here: somebody new, what they are called now, that they leave or come back."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from django.db import transaction

from samenspraak.domain.directory import LONGEST, NOBODY, Told, told
from samenspraak.organisation.access import GIVEN_BY_PEOPLE
from samenspraak.organisation.directory import find_again, keep_account, listed, people_in, person_who_left
from samenspraak.organisation.employees import (
    EmployeeSettings,
    LastAdministrator,
    reactivate,
    rename,
    take_in,
)
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality, Role
from samenspraak.personnel.leaving import send_away


class NotThere(Exception):
    """The directory has nobody with this id. Nothing was changed."""


class NotByDirectory(Exception):
    """Where an administrator or privacy officer signs in is for people to change. Nothing was changed."""


@transaction.atomic
def add(municipality: Municipality, said: Told) -> Employee:
    """Somebody new, a specialist until an administrator says otherwise; or whom the directory had before.

    Raises Unfit, NameInUse, EmailTaken, NotByDirectory.
    """
    _wait_for_others(municipality)
    after = told(NOBODY, said)
    former = person_who_left(municipality.pk, after.external_id)
    if former is not None:
        find_again(former)
        return _changed(former, replace(said, is_active=after.is_active))
    [newcomer] = take_in(municipality.pk, [EmployeeSettings(after.name, after.email, Role.SPECIALIST)])
    keep_account(newcomer, after)
    if not after.is_active:
        send_away(None, newcomer)
    return newcomer


def change(municipality: Municipality, number: int, said: Told) -> Employee:
    """What was told of the employee with this id.

    Raises NotThere, Unfit, NameInUse, EmailTaken, LastAdministrator, NotByDirectory.
    """
    with _refusals_written(municipality, number), transaction.atomic():
        _wait_for_others(municipality)
        return _changed(_found(municipality, number), said)


def remove(municipality: Municipality, number: int, now: datetime) -> None:
    """They left, and their directory finds them no more. Raises NotThere, LastAdministrator."""
    with _refusals_written(municipality, number), transaction.atomic():
        _wait_for_others(municipality)
        colleague = _found(municipality, number)
        if colleague.is_active:
            send_away(None, colleague)
        keep_account(colleague, listed(colleague), left_at=now)


def _changed(colleague: Employee, said: Told) -> Employee:
    known = listed(colleague)
    after = told(known, said)
    if changed := [field for field in LONGEST if getattr(after, field) != getattr(known, field)]:
        _check_address_is_theirs_to_change(colleague, changed)
        rename(colleague, after.name, after.email, changed)
        keep_account(colleague, after)
    if known.is_active and not after.is_active:
        send_away(None, colleague)
    elif after.is_active and not known.is_active:
        reactivate(None, colleague)
    return colleague


def _check_address_is_theirs_to_change(colleague: Employee, changed: Collection[str]) -> None:
    """Whoever has the address of an administrator may come in as one."""
    if colleague.role in GIVEN_BY_PEOPLE and "email" in changed:
        raise NotByDirectory


def _found(municipality: Municipality, number: int) -> Employee:
    colleague = people_in(municipality.pk).filter(pk=number).first()
    if colleague is None:
        raise NotThere
    return colleague


def _wait_for_others(municipality: Municipality) -> None:
    """Two who tell of the same person come one after the other."""
    Municipality.objects.select_for_update(no_key=True).get(pk=municipality.pk)


@contextmanager
def _refusals_written(municipality: Municipality, number: int) -> Iterator[None]:
    """What the directory wanted and may not is in the journal, though nothing came of it."""
    try:
        yield
    except (LastAdministrator, NotByDirectory):
        write(Deed.REFUSED_DIRECTORY, f"employee:{number}", municipality=municipality.pk)
        raise
