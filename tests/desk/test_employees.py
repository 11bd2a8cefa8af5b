"""The administrator's pages of employees: found, added, changed, invited, sent away and back."""

import pytest
from django.contrib.auth.hashers import make_password
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from samenspraak.conversations.models import Conversation
from samenspraak.organisation.models import Employee, JournalEntry, Line, ProviderAccount, Role, Team
from tests.makers import a_municipality, an_employee, received
from tests.organisation.providers import a_provider_of

LIST = "/bureau/beheer/medewerkers/"
TEAMS = "/bureau/beheer/teams/"
ONLY_ONE = "Dit is de enige beheerder die kan inloggen."


def _filled_in(employee: Employee, **more: object) -> dict[str, object]:
    known = {"name": employee.name, "email": employee.email, "role": employee.role}
    return {**known, "team": employee.team_id or "", **more}


def _names(office: Client, search: str = "") -> list[str]:
    return [row.name for row in office.get(LIST + search).context["list"].rows]


@pytest.fixture
def waste(line: Line) -> Team:
    return Team.objects.create(municipality=line.municipality, name="Afval")


def test_administrator_adds_an_employee(office: Client, waste: Team) -> None:
    sanne = {
        "name": "Sanne Bakker",
        "email": "Sanne@Voorbeeldstad.example",
        "role": "agent",
        "team": waste.pk,
    }
    office.post(f"{LIST}nieuw/", sanne)
    made = Employee.objects.get(name="Sanne Bakker")
    assert (made.email, made.team, made.has_usable_password()) == (
        "sanne@voorbeeldstad.example",
        waste,
        False,
    )
    entry = JournalEntry.objects.get(deed="added_employee")
    assert (entry.subject, entry.details["role"]) == (f"employee:{made.pk}", "agent")


def test_signs_that_nobody_sees_are_no_part_of_a_name(office: Client, agent: Employee) -> None:
    office.post(f"{LIST}{agent.pk}/", _filled_in(agent, name="\u202eIlse\u200b Visser"))
    agent.refresh_from_db()
    assert agent.name == "Ilse Visser"


def test_list_says_who_cannot_sign_in_yet(office: Client) -> None:
    office.post(f"{LIST}nieuw/", {"name": "Sanne Bakker", "email": "s@a.example", "role": "lead"})
    [row] = office.get(f"{LIST}?zoek=sanne").context["list"].rows
    assert [chip.text for chip in row.chips] == ["Teamleider", "Nog geen wachtwoord"]


@pytest.mark.parametrize("is_of_team", [False, True])
def test_who_came_in_by_a_provider_waits_for_no_password(
    office: Client, waste: Team, *, is_of_team: bool
) -> None:
    sanne = an_employee(waste.municipality, name="Sanne Bakker")
    Employee.objects.filter(pk=sanne.pk).update(team=waste, password=make_password(None))
    ProviderAccount.objects.create(
        provider=a_provider_of(waste.municipality), employee=sanne, subject="s", linked_at=timezone.now()
    )
    context = office.get(f"{TEAMS}{waste.pk}/" if is_of_team else f"{LIST}?zoek=sanne").context
    [row] = context["members"] if is_of_team else context["list"].rows
    assert [chip.text for chip in row.chips] == ["Medewerker", "Afval"]


@pytest.mark.parametrize(
    "wrong",
    [{"name": ""}, {"email": "geen adres"}, {"role": "baas"}, {"team": 0}, {"email": "BEZET@a.example"}],
)
def test_what_cannot_be_is_refused(office: Client, agent: Employee, wrong: dict[str, object]) -> None:
    an_employee(agent.municipality)
    Employee.objects.exclude(pk=agent.pk).filter(role=Role.AGENT).update(email="bezet@a.example")
    assert office.post(f"{LIST}{agent.pk}/", _filled_in(agent, **wrong)).status_code == 422
    kept = Employee.objects.get(pk=agent.pk)
    assert (kept.name, kept.email, kept.role) == (agent.name, agent.email, agent.role)


def test_address_of_somebody_elsewhere_is_taken(office: Client, agent: Employee) -> None:
    other = an_employee(a_municipality("elders"))
    answer = office.post(f"{LIST}{agent.pk}/", _filled_in(agent, email=other.email.upper()))
    assert "logt al iemand in" in answer.content.decode()


def test_changing_somebody_keeps_their_own_choices(office: Client, agent: Employee) -> None:
    Employee.objects.filter(pk=agent.pk).update(scheme="dark")
    office.post(f"{LIST}{agent.pk}/", _filled_in(agent, name="Ilse Visser", role="lead"))
    agent.refresh_from_db()
    assert (agent.name, agent.role, agent.scheme) == ("Ilse Visser", "lead", "dark")
    assert agent.check_password("wachtwoord-van-een-test")


def test_page_that_was_open_longer_sets_nothing_else_back(office: Client, agent: Employee) -> None:
    page = office.get(f"{LIST}{agent.pk}/").context["form"]
    seen = {field.html_initial_name: field.value() or "" for field in page}
    office.post(f"{LIST}{agent.pk}/", _filled_in(agent, role="specialist"))
    office.post(f"{LIST}{agent.pk}/", _filled_in(agent, name="Ilse Visser") | seen)
    agent.refresh_from_db()
    assert (agent.name, agent.role) == ("Ilse Visser", "specialist")


def test_page_tells_who_changed_it_and_to_what(office: Client, agent: Employee) -> None:
    office.post(f"{LIST}{agent.pk}/", _filled_in(agent, role="lead"))
    [past] = office.get(f"{LIST}{agent.pk}/").context["history"]
    assert (past.by, past.what) == ("Marieke Hoekstra", "Wijzigde Ilse de Boer. Rol: Teamleider.")


def test_page_does_not_tell_what_somebody_did_at_work(
    office: Client, agent: Employee, conversation: Conversation
) -> None:
    desk = Client()
    desk.post("/inloggen/", {"username": agent.email, "password": "wachtwoord-van-een-test"})
    assert JournalEntry.objects.filter(subject=f"employee:{agent.pk}").exists()
    assert office.get(f"{LIST}{agent.pk}/").context["history"] == ()


def test_employees_are_found_by_name_team_role_and_whether_they_work_here(
    office: Client, agent: Employee, waste: Team
) -> None:
    tom = an_employee(agent.municipality, Role.LEAD, "Tom van Dalen")
    Employee.objects.filter(pk=tom.pk).update(team=waste)
    gone = an_employee(agent.municipality, name="Esra Yilmaz")
    Employee.objects.filter(pk=gone.pk).update(is_active=False)
    assert _names(office) == ["Ilse de Boer", "Marieke Hoekstra", "Tom van Dalen"]
    assert _names(office, "?zoek=dalen+tom") == ["Tom van Dalen"]
    assert _names(office, f"?team={waste.pk}") == _names(office, "?rol=lead") == ["Tom van Dalen"]
    assert _names(office, "?wie=weg") == ["Esra Yilmaz"]
    assert len(_names(office, "?wie=iedereen")) == 4


def test_search_that_makes_no_sense_finds_everybody(office: Client, agent: Employee) -> None:
    assert _names(office, "?team=x&rol=baas&pagina=nul") == ["Ilse de Boer", "Marieke Hoekstra"]


def test_nobody_found_says_what_to_do(office: Client) -> None:
    assert "Niemand gevonden" in office.get(f"{LIST}?zoek=niemand").content.decode()


def test_long_list_comes_in_pages_that_keep_the_search(office: Client, agent: Employee) -> None:
    Employee.objects.bulk_create(
        Employee(municipality=agent.municipality, email=f"m{place}@a.example", name=f"Medewerker {place:03}")
        for place in range(60)
    )
    first = office.get(f"{LIST}?zoek=medewerker").context["list"]
    later = office.get(LIST + first.later_url).context["list"]
    assert (len(first.rows), len(later.rows), later.count) == (50, 10, 60)
    assert office.get(LIST + later.earlier_url).context["list"].rows == first.rows


def test_more_employees_cost_no_more_queries(office: Client, agent: Employee, waste: Team) -> None:
    office.get(LIST)
    with CaptureQueriesContext(connection) as few:
        office.get(LIST)
    Employee.objects.bulk_create(
        Employee(municipality=agent.municipality, email=f"m{place}@a.example", name="Bo", team=waste)
        for place in range(40)
    )
    with CaptureQueriesContext(connection) as many:
        office.get(LIST)
    assert len(many) == len(few)


def test_who_is_sent_away_is_signed_out_at_once(office: Client, agent: Employee) -> None:
    desk = Client()
    desk.force_login(agent)
    assert desk.get("/bureau/").status_code == 200
    office.post(f"{LIST}{agent.pk}/weg/")
    assert desk.get("/bureau/")["Location"].startswith("/inloggen/")
    assert JournalEntry.objects.get(deed="deactivated_employee").subject == f"employee:{agent.pk}"


def test_session_does_not_come_alive_with_who_comes_back(office: Client, agent: Employee) -> None:
    desk = Client()
    desk.force_login(agent)
    office.post(f"{LIST}{agent.pk}/weg/")
    office.post(f"{LIST}{agent.pk}/terug/")
    agent.refresh_from_db()
    assert agent.is_active
    assert desk.get("/bureau/")["Location"].startswith("/inloggen/")


def test_conversations_of_who_is_sent_away_are_free(
    office: Client, agent: Employee, conversation: Conversation
) -> None:
    Conversation.objects.update(assignee=agent)
    answer = office.post(f"{LIST}{agent.pk}/weg/", follow=True)
    assert "1 gesprek is weer vrij." in answer.content.decode()
    assert Conversation.objects.get().assignee is None


def test_who_gets_other_work_lets_go_of_conversations(
    office: Client, agent: Employee, conversation: Conversation
) -> None:
    Conversation.objects.update(assignee=agent)
    office.post(f"{LIST}{agent.pk}/", _filled_in(agent, role="lead"))
    assert Conversation.objects.get().assignee == agent
    office.post(f"{LIST}{agent.pk}/", _filled_in(agent, role="specialist"))
    assert Conversation.objects.get().assignee is None


@pytest.mark.parametrize("address", ["weg/", ""])
def test_last_administrator_stays(office: Client, administrator: Employee, address: str) -> None:
    gone = an_employee(administrator.municipality, Role.ADMINISTRATOR)
    Employee.objects.filter(pk=gone.pk).update(is_active=False)
    an_employee(a_municipality("elders"), Role.ADMINISTRATOR)
    _stays(office, administrator, address)


@pytest.mark.parametrize("address", ["weg/", ""])
def test_administrator_who_was_only_invited_lets_no_other_go(
    office: Client, administrator: Employee, address: str
) -> None:
    office.post(f"{LIST}nieuw/", {"name": "Bo", "email": "bo@a.example", "role": "administrator"})
    _stays(office, administrator, address)


def _stays(office: Client, administrator: Employee, address: str) -> None:
    answer = office.post(
        f"{LIST}{administrator.pk}/{address}", _filled_in(administrator, role="lead"), follow=True
    )
    administrator.refresh_from_db()
    assert (administrator.is_active, administrator.role) == (True, "administrator")
    assert ONLY_ONE in answer.content.decode()


def test_administrator_who_was_only_invited_may_go(office: Client, administrator: Employee) -> None:
    invited = an_employee(administrator.municipality, Role.ADMINISTRATOR)
    invited.set_unusable_password()
    invited.save()
    office.post(f"{LIST}{invited.pk}/weg/")
    invited.refresh_from_db()
    assert not invited.is_active


def test_administrator_may_go_when_another_is_there(office: Client, administrator: Employee) -> None:
    an_employee(administrator.municipality, Role.ADMINISTRATOR)
    office.post(f"{LIST}{administrator.pk}/weg/")
    administrator.refresh_from_db()
    assert not administrator.is_active


@pytest.mark.parametrize(("role", "page"), [(Role.ADMINISTRATOR, LIST), (Role.LEAD, "/bureau/")])
def test_administrator_who_changes_themselves_comes_where_they_may_be(
    office: Client, administrator: Employee, role: Role, page: str
) -> None:
    an_employee(administrator.municipality, Role.ADMINISTRATOR)
    changed = _filled_in(administrator, name="Marieke Hoekstra-Vos", role=role)
    answer = office.post(f"{LIST}{administrator.pk}/", changed, follow=True)
    assert answer.redirect_chain == [(page, 302)]
    assert answer.status_code == 200


@pytest.mark.parametrize("deed", ["", "weg/", "terug/", "uitnodiging/"])
def test_employee_of_another_municipality_is_not_found(office: Client, deed: str) -> None:
    strange = an_employee(a_municipality("elders"))
    assert office.post(f"{LIST}{strange.pk}/{deed}", _filled_in(strange)).status_code == 404


def test_message_of_a_resident_finds_somebody_else_after_leaving(
    office: Client, agent: Employee, line: Line, conversation: Conversation
) -> None:
    Conversation.objects.update(assignee=agent)
    office.post(f"{LIST}{agent.pk}/weg/")
    again = received(line, "Bent u daar nog?", at=timezone.now())
    assert again.conversation.assignee is None
