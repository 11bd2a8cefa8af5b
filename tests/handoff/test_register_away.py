"""The register is away for a day: nothing is lost or doubled, it is asked once an hour, and comes back by itself."""

from datetime import datetime, timedelta

import httpx
import pytest
from pytest_django.fixtures import Settings

from samenspraak.domain.back_office import Trouble
from samenspraak.handoff.models import Handoff, Register
from samenspraak.handoff.reading_registers import read_registers
from samenspraak.handoff.registers import reachable, try_again
from samenspraak.handoff.telling_registers import tell, tell_registers
from samenspraak.organisation.models import Employee, JournalEntry, Role
from tests.handoff.handoffs import SOON, a_handoff
from tests.handoff.registers import MADE, a_register_of, registration_of
from tests.makers import a_line, a_municipality, an_employee, received
from tests.registers.register import OpenKlant, post_number

A_DAY = timedelta(days=1)


@pytest.fixture
def away(out: Handoff, open_klant: OpenKlant) -> Handoff:
    """A question that is out while the register answers nobody."""
    open_klant.goes_wrong = lambda request: httpx.ConnectError("away")
    return out


def minutes_pass(since: datetime, until: datetime) -> int:
    """The job of every minute, as often as the clock says; gives back how many questions were told."""
    told, now = 0, since
    while now < until:
        told += sum(tell(register, now) for register in reachable(now))
        now += timedelta(minutes=1)
    return told


def test_day_away_costs_a_try_an_hour_and_loses_nothing(away: Handoff, open_klant: OpenKlant) -> None:
    assert minutes_pass(SOON, SOON + A_DAY) == 0
    assert 24 <= len(open_klant.asked) <= 31
    assert registration_of(away).due_at is not None


def test_what_waited_goes_there_within_an_hour_after_the_register_came_back(
    away: Handoff, open_klant: OpenKlant
) -> None:
    minutes_pass(SOON, SOON + A_DAY)
    open_klant.goes_wrong = lambda request: None
    assert minutes_pass(SOON + A_DAY, SOON + A_DAY + timedelta(hours=1)) == 1
    assert [len(open_klant.all(path)) for path in MADE] == [1, 1, 1, 1]


def test_register_that_came_back_has_no_trouble_any_more(away: Handoff, open_klant: OpenKlant) -> None:
    minutes_pass(SOON, SOON + A_DAY)
    open_klant.goes_wrong = lambda request: None
    minutes_pass(SOON + A_DAY, SOON + A_DAY + timedelta(hours=1))
    row = Register.objects.get()
    assert (row.trouble, row.failures, row.went_away_at, row.held_until) == ("", 0, None, None)


def test_administrator_can_see_since_when_it_is_away(away: Handoff) -> None:
    minutes_pass(SOON, SOON + A_DAY)
    row = Register.objects.get()
    assert (row.trouble, row.went_away_at) == (Trouble.UNREACHABLE, SOON)


def test_administrator_need_not_wait_for_the_next_try(away: Handoff, open_klant: OpenKlant) -> None:
    minutes_pass(SOON, SOON + A_DAY)
    open_klant.goes_wrong = lambda request: None
    administrator = an_employee(away.municipality, Role.ADMINISTRATOR)
    assert try_again(administrator, SOON + A_DAY) == 1
    assert minutes_pass(SOON + A_DAY, SOON + A_DAY + timedelta(minutes=1)) == 1
    assert JournalEntry.objects.get(deed="tried_register_again").employee == administrator


def test_administrator_of_elsewhere_tries_nothing_of_ours_again(away: Handoff, agent: Employee) -> None:
    tell(Register.objects.get(), SOON)
    other = an_employee(a_municipality("elders"), Role.ADMINISTRATOR)
    assert try_again(other, SOON) == 0
    assert Register.objects.get().trouble == Trouble.UNREACHABLE


def test_question_that_was_refused_is_tried_again_as_well(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    open_klant.refuses = lambda request: 400
    tell(register, SOON)
    open_klant.refuses = lambda request: 0
    assert tell(register, SOON) == 0
    assert try_again(an_employee(out.municipality, Role.ADMINISTRATOR), SOON) == 1
    assert tell(register, SOON) == 1


def test_register_whose_host_may_no_longer_be_called_is_not_called(
    out: Handoff, open_klant: OpenKlant, register: Register, settings: Settings
) -> None:
    settings.SAMENSPRAAK_REGISTER_HOSTS = ["elders.example"]
    assert tell(register, SOON) == 0
    assert Register.objects.get().trouble == Trouble.NOT_ALLOWED
    assert open_klant.asked == []


def test_token_that_our_keys_no_longer_open_is_said(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    Register.objects.update(token=b"sealed elsewhere")
    assert tell(register, SOON) == 0
    assert Register.objects.get().trouble == Trouble.KEY_LOST


def test_register_that_is_away_keeps_no_other_one_waiting(away: Handoff, open_klant: OpenKlant) -> None:
    elsewhere = a_line(a_municipality("elders"), "551000000000009")
    a_register_of(elsewhere.municipality)
    agent = an_employee(elsewhere.municipality)
    theirs = a_handoff(received(elsewhere).conversation, agent)
    is_ours = post_number(1)
    open_klant.goes_wrong = lambda request: None
    open_klant.refuses = lambda request: 503 if is_ours(request) else 0
    assert tell_registers(timestamp=0) == 1
    assert (registration_of(away).put_there_at, registration_of(theirs).trouble) == (None, "")


def test_job_tells_and_the_other_job_reads(out: Handoff, open_klant: OpenKlant) -> None:
    assert tell_registers(timestamp=0) == 1
    assert read_registers(timestamp=0) == 0
    open_klant.handles_task()
    assert read_registers(timestamp=0) == 1
