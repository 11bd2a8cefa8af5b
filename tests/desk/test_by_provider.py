"""Signing in by the identity provider of a municipality: there, back, and every way in which it goes wrong."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.organisation.models import (
    Employee,
    IdentityProvider,
    JournalEntry,
    Municipality,
    ProviderAccount,
    SignIn,
)
from samenspraak.organisation.sign_ins import end, sign_ins_of
from tests.makers import a_municipality, an_employee
from tests.openid.provider import CODE, HOST, Claims, Provider, a_provider, unsigned
from tests.organisation.providers import a_provider_of
from tests.organisation.second_steps import code_of, with_second_step

HERE = "/inloggen/organisatie/voorbeeldstad/"
BACK, OUT = f"{HERE}terug/", f"{HERE}uit/"

type Said = dict[str, str]


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch, settings: Settings, agent: Employee) -> Iterator[Provider]:
    """Of the agent's municipality; it says that the agent comes."""
    settings.SAMENSPRAAK_SIGN_IN_HOSTS = [HOST]
    settings.PUBLIC_URL = "https://kcc.voorbeeldstad.example"
    a_provider_of(agent.municipality)
    with a_provider(monkeypatch) as provider:
        provider.claims = {"email": agent.email}
        yield provider


def _leaves(browser: Client, provider: Provider, there: str = "") -> Said:
    """What the provider is asked."""
    asked = dict(parse_qsl(urlsplit(browser.get(HERE, {"next": there})["Location"]).query))
    provider.nonce = asked["nonce"]
    return {"state": asked["state"], "code": CODE}


def _comes_back(browser: Client, said: Said, back: str = BACK) -> str:
    """Where it leads."""
    return browser.get(back, said, headers={"User-Agent": "Firefox/150.0 (Windows)"})["Location"]


def _signs_in(browser: Client, provider: Provider, there: str = "") -> str:
    return _comes_back(browser, _leaves(browser, provider, there))


def _is_in(browser: Client) -> bool:
    return browser.get("/bureau/").status_code == 200


def _told(browser: Client) -> str:
    """What the page to sign in says went wrong."""
    return browser.get("/inloggen/").content.decode()


def test_browser_goes_to_the_provider_and_comes_back_to_us(client: Client, provider: Provider) -> None:
    address = urlsplit(client.get(HERE)["Location"])
    assert (address.netloc, address.path) == (HOST, "/realms/gemeente/auth")
    assert f"https://kcc.voorbeeldstad.example{BACK}" in dict(parse_qsl(address.query))["redirect_uri"]


def test_employee_comes_to_the_desk(client: Client, provider: Provider, agent: Employee) -> None:
    assert _signs_in(client, provider) == "/bureau/"
    assert _is_in(client)
    assert ProviderAccount.objects.get().employee == agent


def test_employee_comes_where_they_were_going(client: Client, provider: Provider) -> None:
    assert _signs_in(client, provider, "/bureau/agenda/") == "/bureau/agenda/"


def test_sign_in_leads_nowhere_else(client: Client, provider: Provider) -> None:
    assert _signs_in(client, provider, "https://elders.example/") == "/bureau/"


def test_who_is_in_already_goes_on(client: Client, provider: Provider) -> None:
    _signs_in(client, provider)
    assert client.get(HERE, {"next": "/bureau/agenda/"})["Location"] == "/bureau/agenda/"


def test_sign_in_is_listed_and_in_the_journal(client: Client, provider: Provider, agent: Employee) -> None:
    _signs_in(client, provider)
    assert SignIn.objects.get().browser == "Firefox"
    entry = JournalEntry.objects.get(deed="signed_in")
    assert (entry.employee, list(entry.details)) == (agent, ["provider"])


def test_sign_in_is_ended_from_elsewhere(client: Client, provider: Provider, agent: Employee) -> None:
    _signs_in(client, provider)
    end(agent, agent, sign_ins_of(agent))
    assert not _is_in(client)


def test_who_does_nothing_is_signed_out(client: Client, provider: Provider) -> None:
    Municipality.objects.update(idle_minutes=15)
    _signs_in(client, provider)
    assert Session.objects.get().expire_date - timezone.now() <= timedelta(minutes=15)


def test_session_of_before_is_not_the_one_of_after(client: Client, provider: Provider) -> None:
    said = _leaves(client, provider)
    given = client.session.session_key
    _comes_back(client, said)
    assert client.session.session_key != given
    assert not Session.objects.filter(session_key=given).exists()


def test_code_works_once(client: Client, provider: Provider) -> None:
    said = _leaves(client, provider)
    _comes_back(client, said)
    client.logout()
    assert _comes_back(client, said) == "/inloggen/"
    assert provider.count("/token") == 1


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("another state", lambda said: {**said, "state": "geraden"}),
        ("no state", lambda said: {"code": said["code"]}),
        ("a state with an accent", lambda said: {**said, "state": "é"}),
    ],
)
def test_answer_to_another_question_is_refused(
    client: Client, provider: Provider, name: str, change: Callable[[Said], Said]
) -> None:
    assert _comes_back(client, change(_leaves(client, provider))) == "/inloggen/", name
    assert provider.count("/token") == 0
    assert not _is_in(client)


def test_answer_in_another_browser_is_refused(client: Client, provider: Provider) -> None:
    said, other = _leaves(client, provider), Client()
    assert _comes_back(other, said) == "/inloggen/"
    assert not _is_in(other)


def test_answer_that_took_too_long_is_refused(client: Client, provider: Provider) -> None:
    said = _leaves(client, provider)
    assert Session.objects.get().expire_date - timezone.now() <= timedelta(minutes=10)
    Session.objects.update(expire_date=timezone.now())
    assert _comes_back(client, said) == "/inloggen/"
    assert "duurde te lang" in _told(client)


def test_answer_of_one_provider_is_not_handed_to_another(client: Client, provider: Provider) -> None:
    a_provider_of(a_municipality("anderstad"))
    said = _leaves(client, provider)
    assert _comes_back(client, said, "/inloggen/organisatie/anderstad/terug/") == "/inloggen/"
    assert provider.count("/token") == 0


def test_who_does_not_sign_in_there_is_not_signed_in_here(client: Client, provider: Provider) -> None:
    said = {"state": _leaves(client, provider)["state"], "error": "access_denied"}
    assert _comes_back(client, said) == "/inloggen/"
    assert not _is_in(client)


@pytest.mark.parametrize(
    ("claims", "told"),
    [
        ({"nonce": "een-andere"}, "niet te vertrouwen"),
        ({"aud": "iemand-anders"}, "niet te vertrouwen"),
        ({"email_verified": False}, "zegt niet dat dit e-mailadres van jou is"),
        ({"email": "niemand@voorbeeldstad.example"}, "staat hier geen medewerker"),
    ],
)
def test_who_is_not_known_for_sure_is_told_why(
    client: Client, provider: Provider, claims: Claims, told: str
) -> None:
    provider.claims |= claims
    assert _signs_in(client, provider) == "/inloggen/"
    assert told in _told(client)
    assert not _is_in(client)


def test_token_without_a_signature_lets_nobody_in(client: Client, provider: Provider) -> None:
    provider.sign = unsigned
    assert _signs_in(client, provider) == "/inloggen/"
    assert not _is_in(client)


def test_employee_of_another_municipality_is_nobody_here(client: Client, provider: Provider) -> None:
    provider.claims = {"email": an_employee(a_municipality("anderstad")).email}
    assert _signs_in(client, provider) == "/inloggen/"
    assert "staat hier geen medewerker" in _told(client)


def test_who_left_is_told_so(client: Client, provider: Provider) -> None:
    Employee.objects.update(is_active=False)
    assert _signs_in(client, provider) == "/inloggen/"
    assert "inactief gemaakt" in _told(client)
    assert not _is_in(client)


def test_provider_that_is_away_lets_nobody_in_and_says_so(client: Client, provider: Provider) -> None:
    provider.answer = lambda request: httpx.Response(503)
    assert client.get(HERE)["Location"] == "/inloggen/"
    assert "antwoordt nu niet" in _told(client)


def test_provider_that_falls_away_meanwhile_lets_nobody_in(client: Client, provider: Provider) -> None:
    said = _leaves(client, provider)
    provider.answer = lambda request: httpx.Response(503)
    assert _comes_back(client, said) == "/inloggen/"
    assert not _is_in(client)


def test_our_own_second_step_comes_after(client: Client, provider: Provider, agent: Employee) -> None:
    with_second_step(agent)
    assert _signs_in(client, provider, "/bureau/agenda/") == "/inloggen/code/"
    assert not _is_in(client)
    assert client.post("/inloggen/code/", {"code": code_of(agent)})["Location"] == "/bureau/agenda/"
    assert list(JournalEntry.objects.get(deed="signed_in").details) == ["provider"]


@pytest.mark.parametrize(
    ("second_step", "amr", "there"),
    [
        ("ours", ["pwd", "mfa"], "/inloggen/tweede-stap/"),
        ("told", ["pwd"], "/inloggen/tweede-stap/"),
        ("told", ["pwd", "mfa"], "/bureau/"),
        ("theirs", ["pwd"], "/bureau/"),
    ],
)
def test_second_step_of_the_provider_counts_where_the_municipality_says_so(
    client: Client, provider: Provider, second_step: str, amr: list[str], there: str
) -> None:
    Municipality.objects.update(requires_second_factor=True)
    IdentityProvider.objects.update(second_step=second_step)
    provider.claims |= {"amr": amr}
    assert _signs_in(client, provider) == there


def test_name_of_a_municipality_leads_to_its_provider(client: Client, provider: Provider) -> None:
    asked = {"gemeente": " Voorbeeldstad ", "next": "/bureau/agenda/"}
    page = client.get("/inloggen/organisatie/", asked).content.decode()
    assert f'href="{HERE}?next=/bureau/agenda/"' in page


@pytest.mark.parametrize("typed", ["", "Nergenshuizen", "Anderstad", "ilse@voorbeeldstad.example"])
def test_every_other_name_gets_the_same_page(client: Client, provider: Provider, typed: str) -> None:
    a_municipality("anderstad")
    answer = client.get("/inloggen/organisatie/", {"gemeente": typed})
    assert (answer.status_code, answer.context["provider"]) == (422, None)


def test_municipality_without_a_provider_leads_to_the_same_page(client: Client, provider: Provider) -> None:
    a_municipality("anderstad")
    for name in ("anderstad", "nergenshuizen"):
        assert client.get(f"/inloggen/organisatie/{name}/")["Location"] == "/inloggen/organisatie/"


def test_sign_in_page_remembers_by_which_provider_somebody_came(client: Client, provider: Provider) -> None:
    assert "Voorbeeldstad-account" not in _told(client)
    _signs_in(client, provider)
    client.post("/uitloggen/")
    assert f'href="{HERE}"' in _told(client)
    assert "Log in met Voorbeeldstad-account" in _told(client)


def test_signing_out_ends_ours_and_offers_the_providers(client: Client, provider: Provider) -> None:
    _signs_in(client, provider)
    assert client.post("/uitloggen/")["Location"] == OUT
    assert not _is_in(client)
    assert f"https://{HOST}/realms/gemeente/logout?client_id=samenspraak" in client.get(OUT).content.decode()


def test_who_came_by_password_signs_out_as_ever(client: Client, provider: Provider, agent: Employee) -> None:
    client.post("/inloggen/", {"username": agent.email, "password": "wachtwoord-van-een-test"})
    assert client.post("/uitloggen/")["Location"] == "/inloggen/"


def test_forms_still_go_nowhere_but_to_us(client: Client, provider: Provider) -> None:
    for page in ("/inloggen/", "/inloggen/organisatie/", OUT):
        assert "form-action 'self';" in client.get(page)["Content-Security-Policy"] + ";"


def test_nothing_of_it_is_kept_by_the_browser(client: Client, provider: Provider) -> None:
    assert "no-store" in client.get(HERE)["Cache-Control"]
    assert "no-store" in client.get(BACK)["Cache-Control"]
