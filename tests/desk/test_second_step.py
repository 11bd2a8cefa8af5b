"""The second step: asked after the password, set up by who wants it or has to, reset for who lost it."""

import re

import pyotp
import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from samenspraak.organisation.models import Employee, JournalEntry, Municipality, SecondFactor, SignIn
from tests.desk.signed_in import PASSWORD, signed_in
from tests.makers import a_municipality, an_employee
from tests.organisation.second_steps import code_of, with_second_step

STEP, SET_UP, RULES = "/inloggen/code/", "/inloggen/tweede-stap/", "/bureau/beheer/inloggen/"


def _gave_password(browser: Client, employee: Employee, there: str = "") -> str:
    """Where it leads."""
    said = {"username": employee.email, "password": PASSWORD, "next": there}
    return browser.post("/inloggen/", said)["Location"]


def _is_in(browser: Client) -> bool:
    return browser.get("/bureau/").status_code == 200


def _sets_up(browser: Client) -> str:
    """By what the page proposes; what stands on the page that came of it."""
    proposal = browser.get(SET_UP).context["proposal"]
    code = pyotp.TOTP(proposal.secret).at(timezone.now())
    return browser.post(SET_UP, {"token": proposal.token, "code": code}).content.decode()


@pytest.fixture
def codes(agent: Employee) -> tuple[str, ...]:
    return with_second_step(agent)


def test_password_alone_lets_nobody_in(client: Client, agent: Employee, codes: tuple[str, ...]) -> None:
    assert _gave_password(client, agent) == STEP
    assert not _is_in(client)
    assert not SignIn.objects.exists()
    assert not JournalEntry.objects.filter(deed="signed_in").exists()


def test_session_of_before_the_password_does_not_wait_along(
    client: Client, agent: Employee, codes: tuple[str, ...]
) -> None:
    given = client.session.session_key
    _gave_password(client, agent)
    assert client.session.session_key != given
    assert not Session.objects.filter(session_key=given).exists()


def test_code_lets_in_where_they_were_going(client: Client, agent: Employee, codes: tuple[str, ...]) -> None:
    _gave_password(client, agent, "/bureau/agenda/")
    assert client.post(STEP, {"code": code_of(agent)})["Location"] == "/bureau/agenda/"
    assert _is_in(client)
    assert SignIn.objects.get().employee == agent


def test_recovery_code_lets_in(client: Client, agent: Employee, codes: tuple[str, ...]) -> None:
    _gave_password(client, agent)
    client.post(STEP, {"code": codes[0]})
    assert _is_in(client)


@pytest.mark.parametrize("code", ["", "123", "geen-code"])
def test_wrong_code_is_asked_again(
    client: Client, agent: Employee, codes: tuple[str, ...], code: str
) -> None:
    _gave_password(client, agent)
    assert client.post(STEP, {"code": code}).status_code == 422
    assert not _is_in(client)


def test_who_gave_no_password_is_asked_for_it(
    client: Client, agent: Employee, codes: tuple[str, ...]
) -> None:
    for page in (STEP, SET_UP):
        assert client.post(page, {"code": code_of(agent)})["Location"] == "/inloggen/"
    assert not _is_in(client)


@pytest.mark.parametrize("meanwhile", ["left", "another password", "ten minutes"])
def test_password_that_was_given_holds_no_longer_than_it_may(
    client: Client, agent: Employee, codes: tuple[str, ...], meanwhile: str
) -> None:
    _gave_password(client, agent)
    if meanwhile == "left":
        Employee.objects.filter(pk=agent.pk).update(is_active=False)
    elif meanwhile == "another password":
        agent.set_password("vier-gele-fietsen-thuis")
        agent.save()
    else:
        assert (Session.objects.get().expire_date - timezone.now()).total_seconds() <= 600
        Session.objects.update(expire_date=timezone.now())
    assert client.post(STEP, {"code": code_of(agent)})["Location"] == "/inloggen/"
    assert not _is_in(client)


def test_employee_sets_it_up_and_sees_the_recovery_codes_once(agent: Employee) -> None:
    browser = signed_in(agent)
    assert len(re.findall(r"<code>[a-z0-9]{4}-", _sets_up(browser))) == 10
    assert browser.get(SET_UP)["Location"] == "/bureau/ingelogd/"
    assert "Je hebt nog 10 herstelcodes." in browser.get("/bureau/ingelogd/").content.decode()


def test_browser_keeps_nothing_of_secrets(agent: Employee) -> None:
    assert "no-store" in signed_in(agent).get(SET_UP)["Cache-Control"]


def test_wrong_first_code_keeps_the_same_proposal(agent: Employee) -> None:
    browser = signed_in(agent)
    proposal = browser.get(SET_UP).context["proposal"]
    again = browser.post(SET_UP, {"token": proposal.token, "code": "1"})
    assert (again.status_code, again.context["proposal"].secret) == (422, proposal.secret)


def test_who_has_to_sets_it_up_before_they_are_in(client: Client, agent: Employee) -> None:
    Municipality.objects.update(requires_second_factor=True)
    assert _gave_password(client, agent) == SET_UP
    assert not _is_in(client)
    assert "Je herstelcodes" in _sets_up(client)
    assert _is_in(client)


def test_who_has_one_cannot_set_up_another_with_a_password_alone(
    client: Client, agent: Employee, codes: tuple[str, ...]
) -> None:
    _gave_password(client, agent)
    assert client.get(SET_UP)["Location"] == "/inloggen/"
    assert SecondFactor.objects.count() == 1


def test_other_municipality_asks_no_second_step(client: Client, office: Client) -> None:
    stranger = an_employee(a_municipality("elders"))
    office.post(RULES, {"idle_minutes": 60, "requires_second_factor": "on"})
    assert JournalEntry.objects.get(deed="changed_sign_in_rules").details["requires_second_factor"] == 1
    assert _gave_password(Client(), stranger) == "/bureau/"


def test_who_waits_at_a_code_that_was_reset_begins_anew(
    client: Client, office: Client, agent: Employee, codes: tuple[str, ...]
) -> None:
    browser = Client()
    _gave_password(browser, agent)
    office.post(f"/bureau/beheer/medewerkers/{agent.pk}/tweede-stap/")
    assert browser.post(STEP, {"code": codes[0]})["Location"] == "/inloggen/"
    assert _gave_password(browser, agent) == "/bureau/"


def test_administrator_resets_it(office: Client, agent: Employee, codes: tuple[str, ...]) -> None:
    page = f"/bureau/beheer/medewerkers/{agent.pk}/"
    answer = office.post(f"{page}tweede-stap/", follow=True)
    assert "kan de tweede stap opnieuw instellen" in answer.content.decode()
    assert [past.what for past in answer.context["history"]] == [
        "Zette de tweede stap van Ilse de Boer terug."
    ]
    assert _gave_password(Client(), agent) == "/bureau/"


def test_employee_of_another_municipality_keeps_theirs(office: Client) -> None:
    stranger = an_employee(a_municipality("elders"))
    with_second_step(stranger)
    assert office.post(f"/bureau/beheer/medewerkers/{stranger.pk}/tweede-stap/").status_code == 404
    assert SecondFactor.objects.exists()
