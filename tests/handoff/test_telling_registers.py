"""A question goes into the register after the step, once, and stays right there."""

from datetime import timedelta
from itertools import count

import httpx
import pytest

from samenspraak.conversations.models import Conversation
from samenspraak.domain.back_office import Trouble
from samenspraak.domain.findings import Finding, Kind
from samenspraak.domain.handoff import Stage
from samenspraak.domain.policy import Flow, Measure, Rule, Trust
from samenspraak.handoff import composing, telling_registers
from samenspraak.handoff.answering import answer
from samenspraak.handoff.following import remind, settle, tell_more, withdraw
from samenspraak.handoff.models import Department, Handoff, Register, Registration
from samenspraak.handoff.registers import hold
from samenspraak.handoff.telling_registers import TURN_SECONDS, tell
from samenspraak.organisation.guard_policy import change
from samenspraak.organisation.models import Employee, JournalEntry, Role
from samenspraak.privacy.clearing import Stopped
from tests.handoff.handoffs import SOON, a_handoff
from tests.handoff.registers import MADE, a_register_of, registration_of
from tests.makers import PHONE, a_municipality, an_employee, received
from tests.registers.register import OpenKlant, post_number

BSN = "111222333"
LATER = SOON + timedelta(minutes=1)


def counts(open_klant: OpenKlant) -> list[int]:
    return [len(open_klant.all(path)) for path in MADE]


def test_question_waits_for_the_job(out: Handoff, open_klant: OpenKlant) -> None:
    assert open_klant.asked == []
    assert registration_of(out).due_at == SOON


def test_question_goes_into_the_register(out: Handoff, open_klant: OpenKlant, register: Register) -> None:
    assert tell(register, LATER) == 1
    task = open_klant.only("internetaken")
    assert (task["toelichting"], task["status"]) == ("Kan er een rijplaat voor de oprit?", "te_verwerken")
    row = registration_of(out)
    assert (row.due_at, row.put_there_at, row.trouble) == (None, LATER, "")
    assert row.kept["interne_taak"] == task["uuid"]


def test_second_run_asks_the_register_nothing(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    tell(register, LATER)
    open_klant.asked.clear()
    assert tell(register, LATER + timedelta(minutes=1)) == 0
    assert open_klant.asked == []


def test_journal_knows_that_it_left_and_only_once(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    tell(register, LATER)
    tell_more(out, agent, "Het gaat om nummer 12.", LATER)
    tell(register, LATER)
    assert JournalEntry.objects.filter(deed="put_in_register", subject=f"handoff:{out.pk}").count() == 1


def test_question_of_a_municipality_without_a_register_stays_here(handoff: Handoff) -> None:
    assert not Registration.objects.exists()


def test_registers_are_told_of_their_own_municipality_alone(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    elsewhere = a_register_of(a_municipality("elders"))
    assert tell(elsewhere, LATER) == 0
    assert counts(open_klant) == [0, 0, 0, 0]


def test_task_is_given_to_the_department_of_the_team(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    Department.objects.create(team=out.team, code="openbareruimte")
    tell(register, LATER)
    assert open_klant.only("actoren")["naam"] == "Openbare ruimte"


def test_what_is_told_later_stands_in_the_task_too(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    tell(register, LATER)
    tell_more(out, agent, "Het gaat om nummer 12.", LATER)
    assert tell(register, LATER) == 1
    expected = "Kan er een rijplaat voor de oprit?\n\nHet gaat om nummer 12."
    assert open_klant.only("internetaken")["toelichting"] == expected


def test_answered_question_is_no_task_any_more(
    out: Handoff, open_klant: OpenKlant, register: Register, specialist: Employee
) -> None:
    tell(register, LATER)
    answer(out, specialist, "Ja.", LATER)
    tell(register, LATER)
    assert open_klant.only("internetaken")["status"] == "verwerkt"


def test_question_that_is_asked_on_after_an_answer_is_a_task_again(
    out: Handoff, open_klant: OpenKlant, register: Register, specialist: Employee, agent: Employee
) -> None:
    answer(out, specialist, "Ja.", LATER)
    tell(register, LATER)
    tell_more(out, agent, "En op zondag?", LATER)
    tell(register, LATER)
    assert open_klant.only("internetaken")["status"] == "te_verwerken"


def test_withdrawn_question_says_so_there(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    tell(register, LATER)
    withdraw(out, agent, LATER)
    tell(register, LATER)
    task = open_klant.only("internetaken")
    assert task["status"] == "verwerkt"
    assert task["toelichting"].endswith("Het KCC heeft de vraag ingetrokken.")


def test_reminder_is_nothing_to_tell(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    tell(register, LATER)
    remind(out, agent, LATER)
    assert registration_of(out).due_at is None


def test_guard_masks_what_goes_into_the_register(
    conversation: Conversation, agent: Employee, open_klant: OpenKlant, register: Register
) -> None:
    message = received(conversation.line, f"Mijn BSN is {BSN}.", at=SOON)
    a_handoff(conversation, agent, quotes=(message.pk,), question=f"Kent u BSN {BSN}?", topic=f"BSN {BSN}")
    tell(register, LATER)
    sent = [*open_klant.all("klantcontacten"), *open_klant.all("internetaken")]
    assert open_klant.only("klantcontacten")["inhoud"] == "Mijn BSN is ••••••."
    assert BSN not in str(sent)


def test_guard_lets_nothing_through_that_only_our_own_policy_allows(
    conversation: Conversation, agent: Employee, open_klant: OpenKlant, register: Register
) -> None:
    officer = an_employee(conversation.municipality, Role.PRIVACY_OFFICER)
    rule = Rule(Trust.MESSAGING, Flow.IN, Kind.EMAIL)
    change(officer, rule, Measure.ALLOW, why="Wij mailen veel.", now=SOON)
    message = received(conversation.line, "Mail rens@example.com maar.", at=SOON)
    assert message.text == "Mail rens@example.com maar."
    a_handoff(conversation, agent, quotes=(message.pk,))
    tell(register, LATER)
    assert open_klant.only("klantcontacten")["inhoud"] == "Mail •••••• maar."


@pytest.fixture
def guarded(out: Handoff, monkeypatch: pytest.MonkeyPatch) -> Handoff:
    """A question that is out and that the guard stops at the door."""

    def stops(*args: object, **options: object) -> None:
        raise Stopped((Finding(0, 3, Kind.BSN),))

    monkeypatch.setattr(composing, "cleared", stops)
    return out


def test_what_the_guard_stops_is_set_apart(
    guarded: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    assert tell(register, LATER) == 0
    row = registration_of(guarded)
    assert (row.trouble, row.due_at) == (Trouble.GUARDED, None)
    assert open_klant.asked == []


def test_what_the_guard_stops_says_nothing_of_the_register(guarded: Handoff, register: Register) -> None:
    hold(register, Trouble.UNREACHABLE, SOON)
    tell(register, LATER)
    assert Register.objects.get().trouble == Trouble.UNREACHABLE


def test_name_and_number_of_the_resident_stay_here(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    tell(register, LATER)
    assert open_klant.all("digitaleadressen") == []
    assert "Rens" not in str(open_klant.objects)


def test_number_goes_along_where_the_municipality_says_so(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    Register.objects.update(gives_address=True)
    tell(register, LATER)
    assert open_klant.only("digitaleadressen")["adres"] == PHONE


@pytest.mark.parametrize("number", [1, 2, 3])
def test_silence_after_the_register_did_it_makes_nothing_twice(
    out: Handoff, open_klant: OpenKlant, register: Register, number: int
) -> None:
    open_klant.falls_silent = post_number(number)
    assert tell(register, LATER) == 0
    register.refresh_from_db()
    assert (register.trouble, register.held_until) == (Trouble.NO_ANSWER, LATER + timedelta(minutes=1))
    assert tell(register, LATER + timedelta(minutes=1)) == 1
    assert counts(open_klant) == [1, 1, 1, 1]


def test_items_that_stand_there_are_kept_when_a_later_one_fails(
    out: Handoff, open_klant: OpenKlant, register: Register
) -> None:
    fails_at = post_number(3)
    open_klant.refuses = lambda request: 503 if fails_at(request) else 0
    tell(register, LATER)
    assert set(registration_of(out).kept) == {"klantcontact", "betrokkene", "bijlage"}


def test_step_that_comes_while_the_register_is_told_is_told_too(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    def meanwhile(request: httpx.Request) -> None:
        if request.method == "PATCH" and Handoff.objects.get().stage == Stage.ASKED:
            withdraw(out, agent, LATER)

    open_klant.goes_wrong = meanwhile
    assert tell(register, LATER) == 2
    assert open_klant.only("internetaken")["status"] == "verwerkt"


def test_question_that_is_being_told_is_left_alone_although_it_became_due_anew(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    others: list[int] = []

    def meanwhile(request: httpx.Request) -> None:
        if not others:
            tell_more(out, agent, "Het gaat om nummer 12.", LATER)
            others.append(tell(register, LATER))

    open_klant.goes_wrong = meanwhile
    assert tell(register, LATER) == 2
    assert others == [0]
    assert counts(open_klant) == [1, 1, 1, 1]


def test_run_that_takes_long_leaves_the_rest_to_one_whose_lease_is_new(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_handoff(received(out.conversation.line, phone="+31687654321").conversation, agent)
    seconds = count(step=TURN_SECONDS - 1)
    monkeypatch.setattr(telling_registers, "monotonic", lambda: next(seconds))
    assert tell(register, LATER) == 1
    assert [row.leased_until for row in Registration.objects.all()] == [None, None]
    assert tell(register, LATER + timedelta(minutes=1)) == 1


def test_question_that_the_register_refuses_is_set_apart_and_others_go_on(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee
) -> None:
    other = a_handoff(received(out.conversation.line, phone="+31687654321").conversation, agent)
    open_klant.refuses = lambda request: 400 if str(out.reference).encode() in request.content else 0
    assert tell(register, LATER) == 1
    assert registration_of(out).trouble == Trouble.REFUSED
    assert registration_of(other).trouble == ""


@pytest.mark.parametrize("status", [401, 404, 500])
def test_trouble_of_the_register_leaves_every_question_waiting(
    out: Handoff, open_klant: OpenKlant, register: Register, agent: Employee, status: int
) -> None:
    other = a_handoff(received(out.conversation.line, phone="+31687654321").conversation, agent)
    open_klant.refuses = lambda request: status
    assert tell(register, LATER) == 0
    assert [registration_of(one).due_at for one in (out, other)] == [SOON, SOON]
    assert len(open_klant.asked) == 1


def test_settled_question_is_told_once_more_and_then_no_more(
    out: Handoff, open_klant: OpenKlant, register: Register, specialist: Employee, agent: Employee
) -> None:
    settle(answer(out, specialist, "Ja.", LATER), agent, LATER)
    assert tell(register, LATER) == 1
    assert tell(register, LATER) == 0
