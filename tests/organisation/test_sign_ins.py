"""Where somebody is signed in is kept as long as they are, and no longer."""

from datetime import timedelta

import pytest
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.utils import timezone

from samenspraak.domain.browsers import Browser
from samenspraak.organisation.employees import deactivate
from samenspraak.organisation.forgetting import forget_sign_ins
from samenspraak.organisation.inviting import choose_password
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role, SignIn
from samenspraak.organisation.sign_ins import TimeLeft, be_active, begin, end, sign_ins_of, time_left
from tests.makers import an_employee

FIREFOX = Browser("Firefox", "Windows")


def _signed_in(employee: Employee) -> SessionStore:
    session = SessionStore()
    begin(employee, session, FIREFOX, timezone.now())
    return session


def _active_at(session: SessionStore) -> object:
    return SignIn.objects.get(session=session.session_key).active_at


def test_sign_in_goes_with_its_session(agent: Employee) -> None:
    _signed_in(agent).flush()
    assert not SignIn.objects.exists()


def test_sign_in_that_is_over_is_forgotten(agent: Employee) -> None:
    _signed_in(agent)
    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert not sign_ins_of(agent).exists()
    forget_sign_ins(0)
    assert not SignIn.objects.exists()


def test_doing_something_is_kept_to_the_minute(agent: Employee) -> None:
    session, now = _signed_in(agent), timezone.now()
    began = _active_at(session)
    be_active(agent, session, now + timedelta(seconds=50))
    assert _active_at(session) == began
    be_active(agent, session, now + timedelta(minutes=2))
    assert _active_at(session) == now + timedelta(minutes=2)


@pytest.mark.parametrize(("minutes", "seconds"), [(15, 900), (60, 3600), (240, 14400)])
def test_who_does_nothing_is_signed_out_when_their_municipality_says(
    agent: Employee, minutes: int, seconds: int
) -> None:
    agent.municipality.idle_minutes = minutes
    session = _signed_in(agent)
    assert seconds - 5 < time_left(session).seconds <= seconds


def test_who_does_something_stays_signed_in_as_long_again(agent: Employee) -> None:
    session, now = _signed_in(agent), timezone.now()
    be_active(agent, session, now + timedelta(minutes=40))
    assert session.get_expiry_date() == now + timedelta(minutes=100)
    assert not time_left(session).is_last


def test_after_ten_hours_it_ends_whatever_is_done(agent: Employee) -> None:
    session, now = _signed_in(agent), timezone.now()
    began = SignIn.objects.get().began_at
    be_active(agent, session, now + timedelta(hours=9, minutes=30))
    assert session.get_expiry_date() == began + timedelta(hours=10)
    assert time_left(session).is_last


def test_what_was_signed_in_otherwise_has_its_time_too() -> None:
    assert time_left(SessionStore()) == TimeLeft(36_000, is_last=False)


def test_signing_out_elsewhere_says_how_many_and_leaves_other_people(
    agent: Employee, sanne: Employee
) -> None:
    _signed_in(agent), _signed_in(agent), _signed_in(sanne)
    assert end(agent, agent, sign_ins_of(agent)) == 2
    assert SignIn.objects.get().employee == sanne
    entry = JournalEntry.objects.get(deed="signed_out_elsewhere")
    assert (entry.employee, entry.subject, entry.details) == (agent, f"employee:{agent.pk}", {"count": 2})


def test_nothing_to_sign_out_leaves_no_entry(agent: Employee) -> None:
    assert end(agent, agent, sign_ins_of(agent)) == 0
    assert not JournalEntry.objects.exists()


@pytest.mark.parametrize("deed", ["deactivate", "choose_password"])
def test_who_leaves_or_chooses_a_password_is_signed_in_nowhere(
    agent: Employee, line: Line, deed: str
) -> None:
    _signed_in(agent)
    if deed == "deactivate":
        deactivate(an_employee(line.municipality, Role.ADMINISTRATOR), agent)
    else:
        choose_password(agent, "vier-gele-fietsen-thuis")
    assert not Session.objects.exists()
