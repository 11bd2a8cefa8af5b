"""Security keys on the pages: adding one, signing in with it, taking it away; and where each of these is refused."""

import re
from datetime import timedelta

import pyotp
import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import Settings

from samenspraak.organisation.models import Employee, Municipality, SecondFactor, SecurityKey, SignIn
from tests.desk.signed_in import PASSWORD, signed_in
from tests.makers import a_municipality, an_employee
from tests.organisation.second_steps import code_of, with_second_step
from tests.organisation.soft_keys import HOME, SoftKey, with_key

STEP, BY_KEY, ASK = "/inloggen/code/", "/inloggen/sleutel/", "/inloggen/sleutel/vraag/"
NEW, ASK_NEW = "/inloggen/sleutel/nieuw/", "/inloggen/sleutel/nieuw/vraag/"
HERE, ANEW = "/bureau/ingelogd/", "/bureau/ingelogd/opnieuw/"


@pytest.fixture(autouse=True)
def _home(settings: Settings) -> None:
    settings.PUBLIC_URL = HOME.origin


@pytest.fixture
def waiting(client: Client, agent: Employee) -> Client:
    """The agent has a key and gave their password."""
    return _gave_password(client, agent)


@pytest.fixture
def key(agent: Employee) -> SoftKey:
    return with_key(agent)


def _gave_password(browser: Client, employee: Employee) -> Client:
    browser.post("/inloggen/", {"username": employee.email, "password": PASSWORD})
    return browser


def _signs_in(browser: Client, key: SoftKey) -> int:
    """The status: 302 when they are in."""
    options = browser.post(ASK).content.decode()
    return browser.post(BY_KEY, {"answer": key.signs(options)}).status_code


def _adds(browser: Client, name: str = "Blauwe sleutel") -> str:
    """What stands on the page that comes of it."""
    made = SoftKey().makes(browser.post(ASK_NEW).content.decode())
    return browser.post(NEW, {"answer": made, "name": name}, follow=True).content.decode()


def _is_in(browser: Client) -> bool:
    return browser.get("/bureau/").status_code == 200


def _came_in_earlier(employee: Employee) -> None:
    SignIn.objects.filter(employee=employee).update(began_at=timezone.now() - timedelta(minutes=10))


def _remove(browser: Client, employee: Employee) -> str:
    number = SecurityKey.objects.get(factor__employee=employee).pk
    return browser.post(f"{HERE}sleutel/{number}/weg/", follow=True).content.decode()


def test_password_alone_lets_nobody_in_who_has_a_key(client: Client, agent: Employee, key: SoftKey) -> None:
    page = client.post("/inloggen/", {"username": agent.email, "password": PASSWORD}, follow=True)
    assert "Gebruik je sleutel" in page.content.decode()
    assert "Vul een van je herstelcodes in." in page.content.decode()
    assert not _is_in(client)


def test_key_lets_in_where_they_were_going(client: Client, agent: Employee, key: SoftKey) -> None:
    client.post("/inloggen/?next=/bureau/agenda/", {"username": agent.email, "password": PASSWORD})
    options = client.post(ASK).content.decode()
    assert client.post(BY_KEY, {"answer": key.signs(options)})["Location"] == "/bureau/agenda/"
    assert _is_in(client)


def test_code_of_the_app_lets_in_beside_a_key(client: Client, agent: Employee, key: SoftKey) -> None:
    with_second_step(agent)
    assert "Open de app" in _gave_password(client, agent).get(STEP).content.decode()
    client.post(STEP, {"code": code_of(agent)})
    assert _is_in(client)


def test_key_that_is_refused_leaves_the_other_ways(key: SoftKey, waiting: Client) -> None:
    options = waiting.post(ASK).content.decode()
    page = waiting.post(BY_KEY, {"answer": SoftKey().signs(options)})
    assert (page.status_code, _is_in(waiting)) == (422, False)
    assert "Deze sleutel is niet geaccepteerd" in page.content.decode()
    assert _signs_in(waiting, key) == 302


def test_browser_without_script_is_told_so(key: SoftKey, waiting: Client) -> None:
    assert "Sta JavaScript toe" in waiting.post(BY_KEY, {"answer": ""}).content.decode()


def test_answer_for_another_browser_of_theirs_is_refused(
    agent: Employee, key: SoftKey, waiting: Client
) -> None:
    other = _gave_password(Client(), agent)
    answer = key.signs(waiting.post(ASK).content.decode())
    other.post(ASK)
    assert other.post(BY_KEY, {"answer": answer}).status_code == 422
    assert waiting.post(BY_KEY, {"answer": answer}).status_code == 302


def test_who_gave_no_password_is_asked_for_it(client: Client, agent: Employee, key: SoftKey) -> None:
    assert (client.post(ASK).status_code, client.post(ASK_NEW).status_code) == (403, 403)
    for page in (BY_KEY, NEW):
        assert client.post(page, {"answer": "{}", "name": "Een"})["Location"] == "/inloggen/"
    assert not _is_in(client)


def test_who_has_a_key_adds_none_with_a_password_alone(key: SoftKey, waiting: Client) -> None:
    assert waiting.post(ASK_NEW).status_code == 403
    assert waiting.get(NEW)["Location"] == "/inloggen/"


def test_colleague_and_stranger_do_not_come_in_by_it(sanne: Employee, key: SoftKey) -> None:
    for other in (sanne, an_employee(a_municipality("elders"))):
        with_key(other)
        assert _signs_in(_gave_password(Client(), other), key) == 422


def test_employee_adds_keys_and_sees_them(agent: Employee) -> None:
    browser = signed_in(agent)
    assert len(re.findall(r"<code>[a-z0-9]{4}-", _adds(browser))) == 10
    page = _adds(browser, "Laptop")
    assert "De sleutel is toegevoegd." in page
    assert re.findall(r"<b>(Blauwe sleutel|Laptop)</b>", page) == ["Blauwe sleutel", "Laptop"]
    assert page.count("nog niet gebruikt") == 2


def test_who_has_to_have_one_comes_in_with_their_first_key(client: Client, agent: Employee) -> None:
    Municipality.objects.update(requires_second_factor=True)
    assert (
        "Liever met een beveiligingssleutel"
        in _gave_password(client, agent).get("/inloggen/tweede-stap/").content.decode()
    )
    assert "Je herstelcodes" in _adds(client)
    assert _is_in(client)


@pytest.mark.parametrize("sent", [{"name": ""}, {"name": "x" * 41}, {"answer": "{}"}, {"answer": ""}])
def test_key_without_a_name_or_that_is_none_is_not_added(agent: Employee, sent: dict[str, str]) -> None:
    browser = signed_in(agent)
    made = SoftKey().makes(browser.post(ASK_NEW).content.decode())
    assert browser.post(NEW, {"answer": made, "name": "Een", **sent}).status_code == 422
    assert not SecondFactor.objects.exists()


def test_desk_that_stands_open_is_not_enough_to_change_a_second_step(agent: Employee, key: SoftKey) -> None:
    browser = Client()
    _signs_in(_gave_password(browser, agent), key)
    _came_in_earlier(agent)
    assert browser.post(ASK_NEW).status_code == 403
    for page in (NEW, "/inloggen/tweede-stap/"):
        assert browser.get(page)["Location"] == ANEW
    assert "Log eerst opnieuw in" in _remove(browser, agent)
    assert SecurityKey.objects.count() == 1


def test_signing_in_again_leads_back_to_the_list(agent: Employee, key: SoftKey) -> None:
    browser = Client()
    _signs_in(_gave_password(browser, agent), key)
    left = browser.post("/uitloggen/", {"next": HERE}, follow=True)
    assert left.redirect_chain[-1][0] == f"/inloggen/?next={HERE}"


def test_first_second_step_needs_no_signing_in_again(agent: Employee) -> None:
    browser = signed_in(agent)
    _came_in_earlier(agent)
    assert "Je herstelcodes" in _adds(browser)


def test_employee_removes_a_key(agent: Employee, key: SoftKey) -> None:
    with_second_step(agent)
    browser = Client()
    _signs_in(_gave_password(browser, agent), key)
    assert "De sleutel is verwijderd" in _remove(browser, agent)
    assert "Gebruik je sleutel" not in _gave_password(Client(), agent).get(STEP).content.decode()


def test_last_second_step_stays_where_everybody_has_one(agent: Employee, key: SoftKey) -> None:
    Municipality.objects.update(requires_second_factor=True)
    browser = Client()
    _signs_in(_gave_password(browser, agent), key)
    assert "Voeg eerst een andere toe" in browser.get(HERE).content.decode()
    assert "Dit is je enige tweede stap" in _remove(browser, agent)
    assert SecurityKey.objects.exists()


def test_key_of_a_colleague_is_not_there_to_remove(agent: Employee, sanne: Employee) -> None:
    with_key(sanne)
    number = SecurityKey.objects.get().pk
    assert signed_in(agent).post(f"{HERE}sleutel/{number}/weg/").status_code == 404
    assert SecurityKey.objects.exists()


def test_app_beside_keys_shows_no_new_recovery_codes(agent: Employee, key: SoftKey) -> None:
    browser = Client()
    _signs_in(_gave_password(browser, agent), key)
    proposal = browser.get("/inloggen/tweede-stap/").context["proposal"]
    code = pyotp.TOTP(proposal.secret).at(timezone.now())
    page = browser.post("/inloggen/tweede-stap/", {"token": proposal.token, "code": code}, follow=True)
    assert "De app is ingesteld." in page.content.decode()
    assert browser.get("/inloggen/tweede-stap/")["Location"] == HERE


def test_administrator_sees_keys_and_resets_them(office: Client, agent: Employee, key: SoftKey) -> None:
    page = f"/bureau/beheer/medewerkers/{agent.pk}/"
    assert "Heeft 1 beveiligingssleutel." in office.get(page).content.decode()
    answer = office.post(f"{page}tweede-stap/", follow=True)
    assert "beveiligingssleutel" not in answer.content.decode()
    assert not SecurityKey.objects.exists()


def test_installation_where_keys_cannot_work_says_so(agent: Employee, settings: Settings) -> None:
    settings.PUBLIC_URL = "http://192.0.2.7"
    browser = signed_in(agent)
    assert "Voeg een beveiligingssleutel toe" not in browser.get(HERE).content.decode()
    assert "Sleutels werken niet op deze installatie" in browser.get(NEW).content.decode()
    assert browser.post(ASK_NEW).status_code == 403
