"""What was handled in the register comes back to the contact centre, once."""

from datetime import timedelta

import httpx
import pytest

from samenspraak.conversations.models import Conversation, State
from samenspraak.domain.back_office import Trouble
from samenspraak.domain.handoff import Stage
from samenspraak.handoff.access import waiting_for
from samenspraak.handoff.answering import answer, ask_back
from samenspraak.handoff.following import settle, tell_more, withdraw
from samenspraak.handoff.models import Handoff, Register
from samenspraak.handoff.reading_registers import read
from samenspraak.handoff.registers import hold, try_again
from samenspraak.handoff.telling_registers import tell
from samenspraak.organisation.models import Employee, JournalEntry, Role
from tests.handoff.handoffs import SOON
from tests.handoff.registers import registration_of
from tests.makers import an_employee
from tests.registers.register import OpenKlant

LATER = SOON + timedelta(hours=1)


@pytest.fixture
def there(out: Handoff, register: Register) -> Handoff:
    """A question that stands in the register."""
    tell(register, SOON)
    return out


def test_open_task_changes_nothing(there: Handoff, register: Register) -> None:
    assert read(register, LATER) == 0
    assert Handoff.objects.get().stage == Stage.ASKED


def test_handled_task_is_the_contact_centre_s_turn(
    there: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    open_klant.handles_task()
    assert read(register, LATER) == 1
    row = Handoff.objects.get()
    assert (row.stage, row.answered_at, row.ended_at) == (Stage.ANSWERED, LATER, None)
    assert registration_of(row).handled_at == LATER
    assert Conversation.objects.get().state == State.OPEN


def test_journal_knows_that_the_house_took_the_step(
    there: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    open_klant.handles_task()
    read(register, LATER)
    entry = JournalEntry.objects.get(deed="moved_handoff")
    assert (entry.employee, entry.details["step"]) == (None, "handled")


def test_second_run_takes_no_second_step(there: Handoff, open_klant: OpenKlant, register: Register) -> None:
    open_klant.handles_task()
    read(register, LATER)
    assert read(register, LATER) == 0


def test_question_that_was_asked_back_can_be_handled_there_too(
    there: Handoff, open_klant: OpenKlant, register: Register, specialist: Employee
) -> None:
    ask_back(there, specialist, "Welk nummer?", LATER)
    open_klant.handles_task()
    assert read(register, LATER) == 1


def test_task_that_we_closed_ourselves_is_not_asked_after(
    there: Handoff, open_klant: OpenKlant, register: Register, specialist: Employee
) -> None:
    answer(there, specialist, "Ja.", LATER)
    tell(register, LATER)
    open_klant.asked.clear()
    assert read(register, LATER) == 0
    assert open_klant.asked == []


def test_question_that_is_asked_on_can_be_handled_again(
    there: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    open_klant.handles_task()
    read(register, LATER)
    tell_more(Handoff.objects.get(), agent, "En op zondag?", LATER)
    tell(register, LATER)
    assert read(register, LATER) == 0
    open_klant.handles_task()
    assert read(register, LATER) == 1


def test_step_that_came_meanwhile_goes_first(
    there: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    def meanwhile(request: httpx.Request) -> None:
        tell_more(there, agent, "Nog iets.", LATER)

    open_klant.handles_task()
    open_klant.goes_wrong = meanwhile
    assert read(register, LATER) == 0
    assert Handoff.objects.get().stage == Stage.ASKED


def test_handled_question_can_be_settled(
    there: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    open_klant.handles_task()
    read(register, LATER)
    settle(Handoff.objects.get(), agent, LATER)
    assert Handoff.objects.get().stage == Stage.SETTLED


def test_task_that_somebody_removed_waits_for_an_administrator(
    there: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    open_klant.all("internetaken").clear()
    assert read(register, LATER) == 0
    assert registration_of(there).trouble == Trouble.GONE
    assert Handoff.objects.get().stage == Stage.ASKED


def test_task_that_somebody_removed_is_put_there_anew_when_tried_again(
    there: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    open_klant.all("internetaken").clear()
    read(register, LATER)
    try_again(an_employee(there.municipality, Role.ADMINISTRATOR), LATER)
    assert tell(register, LATER) == 1
    assert len(open_klant.all("klantcontacten")) == 1
    assert registration_of(there).kept["interne_taak"] == open_klant.only("internetaken")["uuid"]


def test_task_that_is_gone_waits_for_nobody_once_the_question_is_withdrawn(
    there: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    administrator = an_employee(there.municipality, Role.ADMINISTRATOR)
    open_klant.all("internetaken").clear()
    read(register, LATER)
    assert waiting_for(administrator).count() == 1
    withdraw(there, agent, LATER)
    tell(register, LATER)
    assert waiting_for(administrator).count() == 0


def test_register_that_answers_again_has_no_trouble_any_more(there: Handoff, register: Register) -> None:
    hold(register, Trouble.NO_ANSWER, SOON)
    read(register, LATER)
    row = Register.objects.get()
    assert (row.trouble, row.failures, row.went_away_at) == ("", 0, None)


def test_register_that_was_asked_nothing_keeps_its_trouble(out: Handoff, register: Register) -> None:
    hold(register, Trouble.NO_ANSWER, SOON)
    read(register, LATER)
    assert Register.objects.get().trouble == Trouble.NO_ANSWER


def test_register_that_does_not_answer_is_left_alone(
    there: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    open_klant.goes_wrong = lambda request: httpx.ReadTimeout("silence")
    assert read(register, LATER) == 0
    row = Register.objects.get()
    assert (row.trouble, row.held_until) == (Trouble.NO_ANSWER, LATER + timedelta(minutes=1))
