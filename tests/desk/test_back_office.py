"""The page about the register: who may open it, what it says, what it keeps, and what it never shows."""

from typing import Any

import httpx
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.desk.back_office.wording import FAULTS, SYSTEM_NAMES, TROUBLES
from samenspraak.domain.back_office import INTERNAL, Trouble
from samenspraak.domain.register_address import Fault
from samenspraak.handoff.models import Department, Handoff, Register, Registration
from samenspraak.handoff.registers import SYSTEMS, hold
from samenspraak.organisation.models import Employee, Line, Role
from samenspraak.organisation.sealing import unsealed
from tests.handoff.handoffs import a_handoff, a_specialist, a_team
from tests.handoff.registers import a_register_of
from tests.makers import a_line, a_municipality, an_employee, received
from tests.registers.questions import ACCESS
from tests.registers.register import a_register

PAGE = "/bureau/beheer/vakafdelingen/"
DOORS = ("back_office", "check_register", "try_register_again")


@pytest.fixture
def office(client: Client, line: Line, settings: Settings) -> Client:
    """The desk of an administrator, on an installation that may call the register."""
    settings.SAMENSPRAAK_REGISTER_HOSTS = [".voorbeeldstad.example"]
    client.force_login(an_employee(line.municipality, Role.ADMINISTRATOR))
    return client


@pytest.fixture
def waiting(line: Line, agent: Employee) -> Handoff:
    """A question that the register was not told of yet."""
    a_register_of(line.municipality)
    a_specialist(line.municipality)
    return a_handoff(received(line, at=timezone.now()).conversation, agent, timezone.now())


def filled_in(**other: Any) -> dict[str, Any]:
    return {"system": "klantinteracties", "base_url": ACCESS.base_url, "token": "nieuw-geheim", **other}


def read(office: Client) -> str:
    return office.get(PAGE).content.decode()


@pytest.mark.parametrize("role", [Role.AGENT, Role.LEAD, Role.SPECIALIST, Role.PRIVACY_OFFICER])
@pytest.mark.parametrize("door", DOORS)
def test_register_is_for_administrators_only(client: Client, line: Line, role: Role, door: str) -> None:
    client.force_login(an_employee(line.municipality, role))
    assert client.post(reverse(door), filled_in()).status_code == 403
    assert not Register.objects.exists()


def test_page_says_that_specialists_work_here_until_somebody_says_otherwise(office: Client) -> None:
    content = read(office)
    assert "Er gaat niets naar buiten." in content
    assert "Test de verbinding" not in content


def test_settings_are_kept(office: Client, line: Line) -> None:
    team = a_team(line.municipality)
    answer = office.post(PAGE, filled_in(**{f"team_{team.pk}": "openbareruimte"}))
    assert answer["Location"] == PAGE
    row = Register.objects.get()
    assert (row.base_url, unsealed(row.token or b"")) == (ACCESS.base_url, b"nieuw-geheim")
    assert Department.objects.get().code == "openbareruimte"


def test_way_back_is_open_also_with_an_address_that_is_not_good_any_more(
    office: Client, waiting: Handoff
) -> None:
    Register.objects.update(base_url="https://weg.example")
    answer = office.post(PAGE, filled_in(system=INTERNAL, base_url="https://weg.example"), follow=True)
    assert "Specialisten vinden nieuwe vragen vanaf nu in Samenspraak." in answer.content.decode()
    assert Register.objects.get().system == INTERNAL


def test_access_key_is_never_shown(office: Client, waiting: Handoff) -> None:
    refused = office.post(PAGE, filled_in(base_url="https://elders.example"))
    content = refused.content.decode() + read(office)
    assert not [key for key in (ACCESS.token, "nieuw-geheim") if key in content]


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"base_url": ""}, "Vul het adres van het register in."),
        ({"base_url": "http://register.voorbeeldstad.example"}, str(FAULTS[Fault.NOT_ENCRYPTED])),
        ({"system": INTERNAL, "base_url": "http://localhost"}, str(FAULTS[Fault.NOT_ENCRYPTED])),
        ({"base_url": "https://elders.example"}, "Vraag de technisch beheerder"),
        ({"base_url": "https://x@register.voorbeeldstad.example"}, "Dit is geen adres van een register."),
        ({"token": ""}, "Vul de toegangssleutel van het register in."),
        ({"system": "iets anders"}, "iets anders"),
    ],
)
def test_settings_that_cannot_work_are_refused_with_what_to_do(
    office: Client, wrong: dict[str, str], said: str
) -> None:
    answer = office.post(PAGE, filled_in(**wrong))
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not Register.objects.exists()


def test_access_key_can_stay_while_something_else_changes(office: Client, waiting: Handoff) -> None:
    office.post(PAGE, filled_in(token="", gives_address="on"))
    assert Register.objects.get().gives_address


def test_history_says_who_changed_what(office: Client) -> None:
    office.post(PAGE, filled_in())
    content = read(office)
    assert "Gewijzigd: systeem, adres, toegangssleutel." in content


def test_register_that_answers_says_so(
    office: Client, waiting: Handoff, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_register(monkeypatch):
        answer = office.post(reverse("check_register"), follow=True)
    assert "Versie van de API: 0.9.0." in answer.content.decode()


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (httpx.ConnectError("x"), "Het register is niet te bereiken."),
        (httpx.ReadTimeout("x"), "Het register antwoordt niet op tijd."),
    ],
)
def test_register_that_does_not_answer_says_what_to_do(
    office: Client, waiting: Handoff, monkeypatch: pytest.MonkeyPatch, wrong: Exception, said: str
) -> None:
    with a_register(monkeypatch) as register:
        register.goes_wrong = lambda request: wrong
        answer = office.post(reverse("check_register"), follow=True)
    assert said in answer.content.decode()


def test_test_of_the_connection_tells_the_register_nothing(
    office: Client, waiting: Handoff, monkeypatch: pytest.MonkeyPatch
) -> None:
    with a_register(monkeypatch) as register:
        office.post(reverse("check_register"))
    assert register.asked == [("GET", "/internetaken")]


def test_page_says_what_waits_without_its_words(office: Client, waiting: Handoff) -> None:
    content = read(office)
    assert f"Vraag {waiting.pk}" in content
    assert "1 vraag wacht." in content
    assert waiting.topic not in content


def test_page_says_why_a_question_waits_for_somebody(office: Client, waiting: Handoff) -> None:
    Registration.objects.update(due_at=None, trouble=Trouble.REFUSED)
    assert "Het register neemt deze vraag niet aan." in read(office)


def test_register_that_is_away_is_said_on_its_page_and_in_the_menu(office: Client, waiting: Handoff) -> None:
    assert "Het register is weg" not in read(office)
    hold(Register.objects.get(), Trouble.UNREACHABLE, timezone.now())
    content = read(office)
    assert "Weg sinds" in content
    assert "Het register is weg" in content


def test_trying_again_makes_everything_due(office: Client, waiting: Handoff) -> None:
    hold(Register.objects.get(), Trouble.UNREACHABLE, timezone.now())
    Registration.objects.update(due_at=None, trouble=Trouble.REFUSED)
    answer = office.post(reverse("try_register_again"), follow=True)
    assert "1 vraag wordt binnen een minuut opnieuw geprobeerd." in answer.content.decode()
    row = Registration.objects.get()
    assert (row.trouble, row.due_at is not None) == ("", True)
    assert Register.objects.get().held_until is None


def test_page_says_nothing_of_another_municipality(client: Client, waiting: Handoff) -> None:
    elsewhere = a_line(a_municipality("elders"), "552").municipality
    client.force_login(an_employee(elsewhere, Role.ADMINISTRATOR))
    content = read(client)
    assert not [
        word for word in (ACCESS.base_url, f"Vraag {waiting.pk}", "Openbare ruimte") if word in content
    ]


def test_administrator_of_elsewhere_changes_nothing_of_ours(client: Client, waiting: Handoff) -> None:
    elsewhere = a_line(a_municipality("elders"), "552").municipality
    client.force_login(an_employee(elsewhere, Role.ADMINISTRATOR))
    client.post(PAGE, {"system": "internal", f"team_{waiting.team_id}": "gekaapt"})
    assert Register.objects.get(municipality=waiting.municipality).system == "klantinteracties"
    assert not Department.objects.exists()


def test_number_of_queries_does_not_grow_with_what_waits(
    office: Client, line: Line, waiting: Handoff
) -> None:
    with CaptureQueriesContext(connection) as few:
        read(office)
    agent = waiting.asked_by
    for number in range(8):
        conversation = received(line, phone=f"+3168765432{number}", at=timezone.now()).conversation
        a_handoff(conversation, agent, timezone.now())
    with CaptureQueriesContext(connection) as many:
        read(office)
    assert len(many) == len(few)


def test_everything_that_can_go_wrong_has_words() -> None:
    assert (set(TROUBLES), set(FAULTS), set(SYSTEM_NAMES)) == (set(Trouble), set(Fault), set(SYSTEMS))
