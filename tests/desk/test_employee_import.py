"""A list of employees: what it would do is shown first, then it is done, whole or not at all."""

import csv
import io
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.access import answerable_for, conversations_for
from samenspraak.conversations.models import Conversation
from samenspraak.desk.people.importing import CannotImport, import_employees
from samenspraak.domain.employee_list import employees_in
from samenspraak.handoff.access import questions_for
from samenspraak.organisation.access import journal_for
from samenspraak.organisation.employees import managed_employees_for
from samenspraak.organisation.importing import Effect, planned_for
from samenspraak.organisation.models import Employee, JournalEntry, Role, Team
from samenspraak.organisation.training import is_being_trained, may_approve
from tests.makers import a_municipality, a_press_officer, an_employee
from tests.together import PATIENCE_SECONDS, in_another, until_blocked

PAGE = "/bureau/beheer/medewerkers/lijst/"
HEADER = "naam;e-mail;rol;team\n"
SANNE = "Sanne Bakker;sanne@a.nl;medewerker;KCC\n"
ONLY_ONE = "Dit is de enige beheerder die kan inloggen"


def _shown(office: Client, rows: str, size: int = 0) -> Any:
    content = (HEADER + rows).encode() + b"\n" * size
    return office.post(PAGE, {"list": SimpleUploadedFile("lijst.csv", content)})


def _imported(office: Client, rows: str) -> Any:
    """What the button on the page sends."""
    return office.post(f"{PAGE}doen/", {"list": _shown(office, rows).context["list"]}, follow=True)


def test_nothing_is_kept_before_it_is_confirmed(office: Client, administrator: Employee) -> None:
    answer = _shown(office, SANNE)
    assert [row.chip.text for row in answer.context["rows"]] == ["Nieuw"]
    assert list(Employee.objects.all()) == [administrator]
    assert not Team.objects.exists()


def test_confirmed_list_adds_people_and_their_team(office: Client, administrator: Employee) -> None:
    answer = _imported(office, SANNE + "Tom van Dalen;tom@a.nl;specialist;kcc\n")
    assert "2 medewerkers toegevoegd, 0 gewijzigd." in answer.content.decode()
    sanne = Employee.objects.get(email="sanne@a.nl")
    assert (sanne.name, sanne.role, sanne.municipality) == (
        "Sanne Bakker",
        "agent",
        administrator.municipality,
    )
    assert (sanne.team, sanne.has_usable_password()) == (Team.objects.get(name="KCC"), False)
    assert JournalEntry.objects.get(deed="imported_employees").details == {"count": 2}
    assert JournalEntry.objects.filter(deed="added_employee").count() == 2


def test_administrator_who_gives_up_managing_by_a_list_comes_to_the_desk(
    office: Client, administrator: Employee
) -> None:
    an_employee(administrator.municipality, Role.ADMINISTRATOR)
    answer = _imported(office, f"{administrator.name};{administrator.email};teamleider;\n")
    assert (answer.redirect_chain, answer.status_code) == ([("/bureau/", 302)], 200)


def test_second_time_nothing_is_left_to_do(office: Client) -> None:
    _imported(office, SANNE)
    before = list(Employee.objects.order_by("pk").values())
    answer = _shown(office, SANNE)
    assert [row.chip.text for row in answer.context["rows"]] == ["Blijft zoals het is"]
    assert "Importeer deze lijst" not in answer.content.decode()
    _imported(office, SANNE)
    assert list(Employee.objects.order_by("pk").values()) == before


def test_who_is_known_by_address_is_changed(office: Client, agent: Employee) -> None:
    rows = f"Ilse Visser;{agent.email.upper()};teamleider;KCC\n"
    [row] = _shown(office, rows).context["rows"]
    assert (row.chip.text, row.changes) == ("Wijzigt", "naam, rol, nieuw team")
    _imported(office, rows)
    agent.refresh_from_db()
    assert (agent.name, agent.role, agent.team) == ("Ilse Visser", "lead", Team.objects.get(name="KCC"))
    assert agent.check_password("wachtwoord-van-een-test")


def test_row_without_a_team_leaves_the_team(office: Client, agent: Employee) -> None:
    team = Team.objects.create(municipality=agent.municipality, name="KCC")
    Employee.objects.filter(pk=agent.pk).update(team=team)
    _imported(office, f"Ilse Visser;{agent.email};medewerker;\n")
    agent.refresh_from_db()
    assert (agent.name, agent.team) == ("Ilse Visser", team)


def test_who_gets_other_work_lets_go_of_conversations(
    office: Client, agent: Employee, conversation: Conversation
) -> None:
    Conversation.objects.update(assignee=agent)
    _imported(office, f"{agent.name};{agent.email};specialist;\n")
    assert Conversation.objects.get().assignee is None


def test_who_was_deactivated_stays_so(office: Client, agent: Employee) -> None:
    Employee.objects.filter(pk=agent.pk).update(is_active=False)
    [row] = _shown(office, f"Ander;{agent.email};teamleider;\n").context["rows"]
    assert row.chip.text == "Is niet actief en blijft dat"
    _imported(office, SANNE + f"Ander;{agent.email};teamleider;\n")
    agent.refresh_from_db()
    assert (agent.is_active, agent.name) == (False, "Ilse de Boer")


def test_address_of_somebody_elsewhere_stops_the_whole_list(office: Client) -> None:
    strange = an_employee(a_municipality("elders"))
    rows = SANNE + f"Ander;{strange.email};medewerker;\n"
    answer = _shown(office, rows)
    assert answer.status_code == 422
    assert "Importeer deze lijst" not in answer.content.decode()
    assert _imported(office, rows).status_code == 422
    strange.refresh_from_db()
    assert (strange.name, Employee.objects.filter(name="Sanne Bakker").exists()) == ("Ilse de Boer", False)


@pytest.mark.django_db(transaction=True)
def test_list_that_is_sent_twice_at_once_is_shown_anew(administrator: Employee) -> None:
    rows = employees_in((HEADER + SANNE).encode())
    with transaction.atomic():
        import_employees(administrator, rows)
        again = in_another(lambda: import_employees(administrator, rows))
        until_blocked()
    with pytest.raises(CannotImport):
        again.result(PATIENCE_SECONDS)
    assert [one.effect for one in planned_for(administrator, rows)] == [Effect.SAME]


def test_list_cannot_take_the_last_administrator_away(office: Client, administrator: Employee) -> None:
    rows = f"{administrator.name};{administrator.email};medewerker;\n"
    assert [row.chip.text for row in _shown(office, rows).context["rows"]] == [ONLY_ONE]
    _imported(office, rows)
    administrator.refresh_from_db()
    assert administrator.role == Role.ADMINISTRATOR


def test_list_can_hand_the_administration_over(
    office: Client, administrator: Employee, agent: Employee
) -> None:
    rows = f"{administrator.name};{administrator.email};medewerker;\nIlse;{agent.email};beheerder;\n"
    _imported(office, rows)
    assert Employee.objects.get(role=Role.ADMINISTRATOR) == agent


def test_list_cannot_hand_it_to_who_has_no_password_yet(office: Client, administrator: Employee) -> None:
    rows = f"{administrator.name};{administrator.email};medewerker;\nTom;tom@a.nl;beheerder;\n"
    shown = [row.chip.text for row in _shown(office, rows).context["rows"]]
    assert shown == [ONLY_ONE, "Nieuw"]
    assert _imported(office, rows).status_code == 422


def test_mistakes_are_told_by_line_and_nothing_is_shown_to_confirm(office: Client) -> None:
    answer = _shown(office, SANNE + "=1+1;b@a.nl;medewerker;\nBo;geen;baas;\n")
    assert answer.status_code == 422
    assert list(answer.context["mistakes"]) == [
        "Regel 3: Een naam kan niet beginnen met =, +, - of @: =1+1;b@a.nl;medewerker;",
        "Regel 4: Het e-mailadres klopt niet: Bo;geen;baas;",
    ]


def test_long_list_of_mistakes_is_cut_and_says_so(office: Client) -> None:
    mistakes = _shown(office, "Bo;geen;medewerker;\n" * 30).context["mistakes"]
    assert (len(mistakes), mistakes[-1]) == (21, "Nog 10 regels kloppen niet.")


@pytest.mark.parametrize("size", [1024 * 1024, 10 * 1024 * 1024])
def test_file_that_is_too_large_is_refused(office: Client, size: int) -> None:
    answer = _shown(office, SANNE, size)
    assert (answer.status_code, answer.context["error"]) == (422, "Het bestand is groter dan 1 MB.")


@pytest.mark.parametrize("sent", [{}, {"list": "Zomaar tekst"}, {"list": HEADER}])
def test_what_is_no_list_imports_nothing(office: Client, sent: dict[str, str]) -> None:
    assert office.post(f"{PAGE}doen/", sent).status_code == 422
    assert office.post(PAGE).status_code == 422
    assert not JournalEntry.objects.filter(deed="imported_employees").exists()


def test_names_are_drawn_as_text(office: Client) -> None:
    answer = _shown(office, '"<b>Bo</b>""";bo@a.nl;medewerker;"<i>"\n').content.decode()
    assert "&lt;b&gt;Bo&lt;/b&gt;" in answer
    assert "<b>Bo" not in answer


def test_longer_list_costs_no_more_queries_to_show(office: Client) -> None:
    _shown(office, SANNE)
    with CaptureQueriesContext(connection) as short:
        _shown(office, SANNE)
    with CaptureQueriesContext(connection) as long:
        _shown(office, "".join(f"M;m{place}@a.nl;medewerker;Team {place}\n" for place in range(300)))
    assert len(long) == len(short)


def _statements(office: Client, rows: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        _imported(office, rows)
    return len(captured)


@pytest.mark.parametrize(("role", "most"), [("medewerker", 1), ("specialist", 2)])
def test_row_costs_its_entry_in_the_journal_and_a_changed_one_its_update(
    office: Client, role: str, most: int
) -> None:
    people = [f"m{place}@a.nl;" for place in range(60)]
    if role == "specialist":
        _imported(office, "".join(f"M;{person}medewerker;\n" for person in people))
    few, many = ("".join(f"M;{person}{role};\n" for person in part) for part in (people[:10], people[10:]))
    assert _statements(office, many) - _statements(office, few) <= 40 * most


def test_list_begins_a_training_and_never_ends_one(office: Client, administrator: Employee) -> None:
    for said in ("ja", "ja", "nee"):
        listed = f"naam;e-mail;rol;inwerken\nNoa;noa@a.nl;medewerker;{said}\n"
        office.post(f"{PAGE}doen/", {"list": listed})
        noa = Employee.objects.get(email="noa@a.nl")
        assert is_being_trained(noa)
    assert JournalEntry.objects.filter(deed="began_training", subject=f"employee:{noa.pk}").count() == 1


def _rights(office: Client) -> list[list[str]]:
    content = office.post("/bureau/beheer/medewerkers/rechten/").content
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def test_rights_report_says_who_may_do_what(office: Client, agent: Employee) -> None:
    gone = an_employee(agent.municipality, Role.LEAD, "Weg Gegaan")
    Employee.objects.filter(pk=gone.pk).update(is_active=False)
    header, ilse, marieke, left = _rights(office)
    assert header[:3] == ["Naam", "E-mailadres", "Rol"]
    assert (ilse[0], ilse[4], ilse[6:]) == (
        "Ilse de Boer",
        "ja",
        ["ja", "ja", "nee", "nee", "nee", "nee", "nee", "nee"],
    )
    assert (marieke[0], marieke[6:]) == (
        "Marieke Hoekstra",
        ["nee", "nee", "nee", "nee", "nee", "ja", "nee", "nee"],
    )
    assert (left[0], left[4], left[6:]) == ("Weg Gegaan", "nee", ["nee"] * 8)


@pytest.mark.parametrize("role", [role for role in Role if role != Role.COMMUNICATIONS])
def test_rights_report_says_what_each_role_is_given(
    office: Client, administrator: Employee, role: Role
) -> None:
    somebody = an_employee(administrator.municipality, role, "Zus Zo")
    given = (conversations_for, answerable_for, questions_for, managed_employees_for, journal_for)
    [*_others, line] = _rights(office)
    approves = "ja" if may_approve(somebody) else "nee"
    assert line[8:10] == ["nee", approves]
    assert [*line[6:8], *line[10:-1]] == [
        "nee" if rows(somebody).query.is_empty() else "ja" for rows in given
    ]


@pytest.mark.parametrize(
    ("role", "reads"),
    [
        (Role.AGENT, ["ja", "ja", "ja"]),
        (Role.COMMUNICATIONS, ["nee", "ja", "ja"]),
        (Role.PRIVACY_OFFICER, ["ja", "nee", "ja"]),
        (Role.ADMINISTRATOR, ["nee", "nee", "nee"]),
    ],
)
def test_rights_report_says_who_reads_what_a_private_team_has(
    office: Client, administrator: Employee, role: Role, reads: list[str]
) -> None:
    femke = a_press_officer(administrator.municipality, "Zus Zo")
    Employee.objects.filter(pk=femke.pk).update(role=role)
    [header, *_others, line] = _rights(office)
    assert (header[-1], line[3]) == ("Leest een besloten team", "Persteam")
    assert [*line[6:8], line[-1]] == reads


def test_rights_report_is_in_the_journal_and_kept_by_no_browser(office: Client) -> None:
    answer = office.post("/bureau/beheer/medewerkers/rechten/")
    assert answer["Cache-Control"] == "no-store"
    assert "rechten-voorbeeldstad-" in answer["Content-Disposition"]
    assert JournalEntry.objects.get(deed="exported_rights").details == {"entries": 1}


def test_rights_report_names_nobody_of_elsewhere(office: Client) -> None:
    an_employee(a_municipality("elders"), name="Zwaluw")
    assert [line[0] for line in _rights(office)] == ["Naam", "Marieke Hoekstra"]


def test_name_that_looks_like_a_formula_is_harmless_in_a_spreadsheet(office: Client, agent: Employee) -> None:
    Employee.objects.filter(pk=agent.pk).update(name='=HYPERLINK("http://kwaad.example")')
    assert '\'=HYPERLINK("http://kwaad.example")' in {line[0] for line in _rights(office)}
