"""Two administrators who send each other away at the same moment: one of them stays."""

import threading

import pytest

from samenspraak.organisation.employees import LastAdministrator, deactivate
from samenspraak.organisation.models import Employee, Role
from tests.makers import a_municipality, an_employee
from tests.together import PATIENCE_SECONDS, in_another


@pytest.mark.django_db(transaction=True)
def test_two_administrators_do_not_send_each_other_away_at_once() -> None:
    municipality = a_municipality()
    marieke, tom = (an_employee(municipality, Role.ADMINISTRATOR) for _number in range(2))
    gate = threading.Barrier(2)

    def is_away(by: Employee, colleague: Employee) -> bool:
        gate.wait(PATIENCE_SECONDS)
        try:
            deactivate(by, colleague)
        except LastAdministrator:
            return False
        return True

    futures = [in_another(lambda: is_away(marieke, tom)), in_another(lambda: is_away(tom, marieke))]
    assert sorted(future.result(PATIENCE_SECONDS) for future in futures) == [False, True]
    assert Employee.objects.filter(role=Role.ADMINISTRATOR, is_active=True).count() == 1
