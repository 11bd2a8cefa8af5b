"""The live stream ends with the right to hear it: at the next look, or at once when somebody is sent away."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.desk.stream import door as stream_door
from samenspraak.domain.directory import Told
from samenspraak.organisation.employees import EmployeeSettings
from samenspraak.organisation.models import Employee, Role
from samenspraak.personnel import by_directory as directory
from samenspraak.personnel.leaving import change, send_away
from tests.desk.streamed import cookie_of, streamed
from tests.makers import a_municipality, an_employee, received

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_door, "HEARTBEAT_SECONDS", 0.05)
    monkeypatch.setattr(stream_door, "LOOK_AGAIN_SECONDS", 0)


def sent_away(agent: Employee) -> None:
    send_away(an_employee(agent.municipality, Role.ADMINISTRATOR), agent)


def told_of_as_gone(agent: Employee) -> None:
    directory.change(agent.municipality, agent.pk, Told(is_active=False))


def given_other_work(agent: Employee) -> None:
    boss = an_employee(agent.municipality, Role.ADMINISTRATOR)
    change(boss, agent, replace(EmployeeSettings.of(agent), role=Role.ADMINISTRATOR))


def left(agent: Employee) -> None:
    Employee.objects.update(is_active=False)


def promoted(agent: Employee) -> None:
    Employee.objects.update(role=Role.ADMINISTRATOR)


def moved(agent: Employee) -> None:
    Employee.objects.update(municipality=a_municipality("anderstad"))


@pytest.mark.parametrize("change", [left, promoted, moved])
def test_stream_ends_when_the_employee_is_another(
    desk: Client, agent: Employee, change: Callable[[Employee], None]
) -> None:
    status, said = streamed(cookie_of(desk), lambda: change(agent))
    assert (status, said[:8]) == (200, b": welkom")


@pytest.mark.parametrize("deed", [sent_away, told_of_as_gone, given_other_work])
def test_who_may_do_less_hears_nothing_more_from_that_moment(
    desk: Client,
    agent: Employee,
    conversation: Conversation,
    monkeypatch: pytest.MonkeyPatch,
    deed: Callable[[Employee], None],
) -> None:
    monkeypatch.setattr(stream_door, "HEARTBEAT_SECONDS", 600)
    monkeypatch.setattr(stream_door, "LOOK_AGAIN_SECONDS", 600)

    def less() -> None:
        deed(agent)
        received(conversation.line, "Alleen voor wie er nog is")

    status, said = streamed(cookie_of(desk), less, listens=True)
    assert (status, b"Alleen voor" in said) == (200, False)


def test_stream_ends_at_signing_out(desk: Client) -> None:
    assert streamed(cookie_of(desk), desk.logout)[0] == 200


def test_stream_ends_with_its_session(desk: Client) -> None:
    def expire() -> None:
        with connection.cursor() as cursor:
            cursor.execute(
                "UPDATE django_session SET expire_date = %s", [timezone.now() - timedelta(seconds=1)]
            )

    assert streamed(cookie_of(desk), expire)[0] == 200
