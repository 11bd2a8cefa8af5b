"""Sign-ins that are over are forgotten; who is at work stays signed in."""

from datetime import timedelta

from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from samenspraak.organisation.forgetting import forget_sign_ins
from samenspraak.organisation.models import Line
from tests.makers import an_employee


def test_sign_in_that_is_over_is_forgotten(client: Client, line: Line) -> None:
    client.force_login(an_employee(line.municipality))
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    forget_sign_ins(0)
    assert not Session.objects.exists()


def test_who_is_at_work_stays_signed_in(client: Client, line: Line) -> None:
    client.force_login(an_employee(line.municipality))
    forget_sign_ins(0)
    assert client.get("/bureau/").status_code == 200
