"""An invitation: a link that works once, for three days, with which somebody chooses a password."""

import re
from datetime import timedelta

import pytest
from django.contrib.auth.tokens import PasswordResetTokenGenerator
from django.test import Client
from django.utils import timezone

from samenspraak.organisation.models import Employee, JournalEntry

LIST = "/bureau/beheer/medewerkers/"
CHOSEN = {"new_password1": "vier-gele-fietsen-thuis", "new_password2": "vier-gele-fietsen-thuis"}


def _link(office: Client, employee: Employee) -> str:
    page = office.post(f"{LIST}{employee.pk}/uitnodiging/").content.decode()
    found = re.search(r'value="http[^"]*(/welkom/[^"]+)"', page)
    assert found
    return found[1]


def _signs_in(employee: Employee, password: str) -> bool:
    return Client().post("/inloggen/", {"username": employee.email, "password": password}).status_code == 302


def test_invited_employee_chooses_a_password_and_signs_in(office: Client, agent: Employee) -> None:
    link = _link(office, agent)
    answer = Client().post(link, CHOSEN, follow=True)
    assert "Je wachtwoord is bewaard." in answer.content.decode()
    assert _signs_in(agent, CHOSEN["new_password1"])


def test_invitation_and_its_use_are_in_the_journal_without_the_link(
    office: Client, agent: Employee, administrator: Employee
) -> None:
    link = _link(office, agent)
    Client().post(link, CHOSEN)
    entries = JournalEntry.objects.filter(subject=f"employee:{agent.pk}").order_by("pk")
    assert [(entry.deed, entry.employee_id) for entry in entries] == [
        ("invited_employee", administrator.pk),
        ("used_invitation", agent.pk),
    ]
    assert all(entry.details == {} for entry in entries)


def test_page_with_the_link_is_kept_by_no_browser(office: Client, agent: Employee) -> None:
    assert office.post(f"{LIST}{agent.pk}/uitnodiging/")["Cache-Control"] == "no-store"


def test_link_works_once(office: Client, agent: Employee) -> None:
    link = _link(office, agent)
    Client().post(link, CHOSEN)
    again = Client().post(
        link, {"new_password1": "iets-heel-anders-nu", "new_password2": "iets-heel-anders-nu"}
    )
    assert (again.status_code, _signs_in(agent, "iets-heel-anders-nu")) == (404, False)
    assert "Deze link werkt niet meer" in again.content.decode()


@pytest.mark.parametrize(("days", "status"), [(2, 200), (4, 404)])
def test_link_works_for_three_days(
    office: Client, agent: Employee, monkeypatch: pytest.MonkeyPatch, days: int, status: int
) -> None:
    link = _link(office, agent)
    later = timezone.make_naive(timezone.now()) + timedelta(days=days)
    monkeypatch.setattr(PasswordResetTokenGenerator, "_now", lambda _self: later)
    assert Client().get(link).status_code == status


def test_link_is_of_one_employee(office: Client, agent: Employee, administrator: Employee) -> None:
    link = _link(office, agent).replace(f"/{agent.pk}/", f"/{administrator.pk}/")
    assert Client().get(link).status_code == 404


def test_link_ends_with_leaving_and_does_not_come_back(office: Client, agent: Employee) -> None:
    link = _link(office, agent)
    office.post(f"{LIST}{agent.pk}/weg/")
    assert Client().get(link).status_code == 404
    office.post(f"{LIST}{agent.pk}/terug/")
    assert Client().get(link).status_code == 404


def test_who_is_deactivated_is_not_invited(office: Client, agent: Employee) -> None:
    office.post(f"{LIST}{agent.pk}/weg/")
    answer = office.post(f"{LIST}{agent.pk}/uitnodiging/", follow=True)
    assert "Maak deze medewerker eerst weer actief." in answer.content.decode()
    assert not JournalEntry.objects.filter(deed="invited_employee").exists()


@pytest.mark.parametrize("password", ["kort", "123456789012", "wachtwoord", "ilse-de-boer"])
def test_easy_password_is_refused(office: Client, agent: Employee, password: str) -> None:
    answer = Client().post(_link(office, agent), {"new_password1": password, "new_password2": password})
    assert (answer.status_code, _signs_in(agent, password)) == (422, False)


def test_short_password_comes_back_with_a_sentence_in_dutch(office: Client, agent: Employee) -> None:
    short = {"new_password1": "kort", "new_password2": "kort"}
    assert "Gebruik minstens 12 tekens." in Client().post(_link(office, agent), short).content.decode()


def test_new_password_ends_every_session(office: Client, agent: Employee) -> None:
    desk = Client()
    desk.force_login(agent)
    Client().post(_link(office, agent), CHOSEN)
    assert desk.get("/bureau/")["Location"].startswith("/inloggen/")
