"""Two administrators who send each other away at the same moment: one of them stays."""

import pytest
from django.db import transaction

from samenspraak.organisation.employees import LastAdministrator, deactivate
from samenspraak.organisation.models import Employee, Role
from tests.makers import a_municipality, an_employee
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
