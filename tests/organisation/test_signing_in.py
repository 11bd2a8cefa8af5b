"""Signing in: guessing is slow and leaves traces."""

from datetime import timedelta

import pytest
from django.contrib.auth import authenticate
from django.db import connection

from samenspraak.organisation.models import Employee, JournalEntry, UnsealedEntry
from tests.makers import a_municipality, an_employee

pytestmark = pytest.mark.django_db

RIGHT = "wachtwoord-van-een-test"


@pytest.fixture
def employee() -> Employee:
    return an_employee(a_municipality())


def guessed(employee: Employee, times: int) -> None:
    for _ in range(times):
        assert authenticate(username=employee.email, password="mis") is None


def test_right_password_is_let_in_after_a_few_mistakes(employee: Employee) -> None:
    guessed(employee, 9)
    assert authenticate(username=employee.email, password=RIGHT) == employee


def test_after_ten_mistakes_even_the_right_password_waits(employee: Employee) -> None:
    guessed(employee, 10)
    assert authenticate(username=employee.email, password=RIGHT) is None


def test_pause_ends_by_itself(employee: Employee) -> None:
    guessed(employee, 10)
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL session_replication_role = replica")
    JournalEntry.objects.update(at=JournalEntry.objects.latest("at").at - timedelta(minutes=16))
    assert authenticate(username=employee.email, password=RIGHT) == employee


def test_every_refusal_is_in_the_journal_and_on_the_list_to_be_sealed(employee: Employee) -> None:
    guessed(employee, 2)
    assert JournalEntry.objects.filter(deed="sign_in_refused").count() == 2
    assert UnsealedEntry.objects.count() == 2


def test_somebody_unknown_leaves_nothing(employee: Employee) -> None:
    assert authenticate(username="wie@dan.ook", password=RIGHT) is None
    assert not JournalEntry.objects.exists()
