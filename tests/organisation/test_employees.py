"""Changes of employees at the same moment: an administrator who can sign in stays."""

from dataclasses import replace

import pytest
from django.db import transaction
from django.utils import timezone

from samenspraak.organisation.employees import (
    EmployeeSettings,
    LastAdministrator,
    change_colleagues,
    deactivate,
)
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.provider_accounts import recognised
from tests.makers import a_municipality, an_employee
from tests.organisation.providers import a_person, a_provider_of
from tests.together import PATIENCE_SECONDS, in_another, until_blocked


@pytest.mark.django_db(transaction=True)
def test_two_administrators_do_not_send_each_other_away_at_once() -> None:
    municipality = a_municipality()
    marieke, tom = (an_employee(municipality, Role.ADMINISTRATOR) for _number in range(2))
    with transaction.atomic():
        deactivate(marieke, tom)
        back = in_another(lambda: deactivate(tom, marieke))
        until_blocked()
    with pytest.raises(LastAdministrator):
        back.result(PATIENCE_SECONDS)
    assert list(Employee.objects.filter(is_active=True)) == [marieke]


@pytest.mark.django_db(transaction=True)
def test_nobody_takes_over_who_is_sent_away_at_that_moment() -> None:
    municipality = a_municipality()
    marieke, tom = an_employee(municipality, Role.ADMINISTRATOR), an_employee(municipality)
    handing_over = [
        (marieke, replace(EmployeeSettings.of(marieke), role=Role.AGENT)),
        (Employee.objects.get(pk=tom.pk), replace(EmployeeSettings.of(tom), role=Role.ADMINISTRATOR)),
    ]
    with transaction.atomic():
        deactivate(marieke, tom)
        back = in_another(lambda: change_colleagues(marieke, handing_over))
        until_blocked()
    with pytest.raises(LastAdministrator):
        back.result(PATIENCE_SECONDS)


def test_administrator_who_comes_in_by_the_provider_is_one_who_can_sign_in(line: Line) -> None:
    marieke, tom = (an_employee(line.municipality, Role.ADMINISTRATOR) for _number in range(2))
    for one in (marieke, tom):
        one.set_unusable_password()
        one.save()
    recognised(a_provider_of(line.municipality), a_person(marieke), timezone.now())
    deactivate(marieke, tom)
    with pytest.raises(LastAdministrator):
        deactivate(tom, marieke)
