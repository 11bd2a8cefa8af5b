"""An administrator says where specialists find questions."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import httpx
import pytest

from samenspraak.domain.back_office import INTERNAL, Trouble
from samenspraak.handoff.answering import answer
from samenspraak.handoff.models import Department, Handoff, Register
from samenspraak.handoff.registers import (
    Settings,
    change_register,
    departments_of,
    hold,
    reachable,
    register_of,
    version_of,
)
from samenspraak.handoff.telling_registers import tell, tell_registers
from samenspraak.organisation.models import Employee, JournalEntry, Line, Role
from samenspraak.organisation.sealing import unsealed
from samenspraak.registers import KLANTINTERACTIES
from tests.handoff.handoffs import SOON, a_team
from tests.handoff.registers import MADE, registration_of
from tests.makers import a_municipality, an_employee
from tests.registers.questions import ACCESS
from tests.registers.register import OpenKlant

LATER = SOON + timedelta(minutes=1)
ELSEWHERE = "https://nieuw.voorbeeldstad.example/klantinteracties/api/v1"


@pytest.fixture
def administrator(line: Line) -> Employee:
    return an_employee(line.municipality, Role.ADMINISTRATOR)


def settings_of(**other: Any) -> Settings:
    filled_in = Settings(
        KLANTINTERACTIES, ACCESS.base_url, gives_address=False, departments={}, token="nieuw-geheim"
    )
    return replace(filled_in, **other)


def test_back_office_is_in_samenspraak_until_somebody_says_otherwise(line: Line) -> None:
    assert register_of(line.municipality).system == INTERNAL
    assert version_of(register_of(line.municipality)) == ""


def test_token_is_kept_sealed(administrator: Employee) -> None:
    change_register(administrator, settings_of(), SOON)
    kept = bytes(Register.objects.get().token or b"")
    assert b"nieuw-geheim" not in kept
    assert unsealed(kept) == b"nieuw-geheim"


def test_token_that_is_left_empty_stays(administrator: Employee, register: Register) -> None:
    change_register(administrator, settings_of(token="", gives_address=True), SOON)
    row = Register.objects.get()
    assert (unsealed(row.token or b""), row.gives_address) == (ACCESS.token.encode(), True)


def test_journal_knows_which_settings_changed_and_not_the_token(administrator: Employee) -> None:
    team = a_team(administrator.municipality)
    change_register(administrator, settings_of(departments={team.pk: "openbareruimte"}), SOON)
    entry = JournalEntry.objects.get(deed="changed_register")
    assert entry.details == {"system": KLANTINTERACTIES, "changed": "system base_url token departments"}


def test_same_settings_once_more_change_nothing(administrator: Employee, register: Register) -> None:
    assert not change_register(administrator, settings_of(token=""), SOON)
    assert not JournalEntry.objects.filter(deed="changed_register").exists()


def test_code_of_a_department_is_replaced_and_taken_away(administrator: Employee) -> None:
    team = a_team(administrator.municipality)
    for code in ("oud", "nieuw", ""):
        change_register(administrator, settings_of(departments={team.pk: code}), SOON)
        assert departments_of(administrator.municipality) == ({team.pk: code} if code else {})


def test_codes_of_another_municipality_stay(administrator: Employee) -> None:
    theirs = a_team(a_municipality("elders"))
    Department.objects.create(team=theirs, code="theirs")
    change_register(administrator, settings_of(), SOON)
    assert departments_of(theirs.municipality) == {theirs.pk: "theirs"}


def test_question_that_is_out_goes_to_the_new_address_as_well(
    out: Handoff, open_klant: OpenKlant, register: Register, administrator: Employee
) -> None:
    tell(register, LATER)
    open_klant.objects.clear()
    change_register(administrator, settings_of(base_url=f"{ACCESS.base_url}/", token=""), LATER)
    assert tell(Register.objects.get(), LATER) == 1
    assert registration_of(out).kept["interne_taak"] == open_klant.only("internetaken")["uuid"]


def test_address_that_changes_while_a_question_is_told_begins_anew_there(
    out: Handoff, open_klant: OpenKlant, register: Register, administrator: Employee
) -> None:
    hosts: list[str] = []

    def meanwhile(request: httpx.Request) -> None:
        if not hosts:
            change_register(administrator, settings_of(base_url=ELSEWHERE, token=""), LATER)
        hosts.append(request.url.host)

    open_klant.goes_wrong = meanwhile
    tell(register, LATER)
    looked_for_there = hosts[hosts.index("nieuw.voorbeeldstad.example") :]
    assert set(looked_for_there) == {"nieuw.voorbeeldstad.example"}
    assert len(looked_for_there) > len(MADE)


def test_register_that_answers_a_test_is_tried_again_at_once(
    open_klant: OpenKlant, register: Register
) -> None:
    hold(register, Trouble.UNREACHABLE, SOON)
    assert version_of(register) == "0.9.0"
    assert list(reachable(SOON)) == [register]


def test_question_that_waited_goes_nowhere_once_specialists_work_here(
    out: Handoff, open_klant: OpenKlant, administrator: Employee
) -> None:
    change_register(administrator, settings_of(system=INTERNAL), LATER)
    assert tell_registers(timestamp=0) == 0
    assert open_klant.asked == []


def test_register_hears_what_happened_while_specialists_worked_here(
    out: Handoff, open_klant: OpenKlant, register: Register, administrator: Employee, specialist: Employee
) -> None:
    tell(register, LATER)
    change_register(administrator, settings_of(system=INTERNAL, token=""), LATER)
    answer(out, specialist, "Ja.", LATER)
    tell_registers(timestamp=0)
    change_register(administrator, settings_of(token=""), LATER)
    assert tell_registers(timestamp=0) == 1
    assert open_klant.only("internetaken")["status"] == "verwerkt"


def test_settings_never_print_the_token() -> None:
    assert "geheim" not in repr(settings_of())
