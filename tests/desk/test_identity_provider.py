"""The administrator's page of the identity provider: filling it in, testing it, removing it, unlinking an account."""

from collections.abc import Iterator

import httpx
import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from samenspraak.organisation.models import Employee, IdentityProvider, JournalEntry, ProviderAccount
from samenspraak.organisation.provider_accounts import recognised
from tests.makers import a_municipality, an_employee
from tests.openid.provider import ACCESS, HOST, Provider, a_provider
from tests.organisation.providers import a_person, a_provider_of

PAGE = "/bureau/beheer/inloggen/inlogdienst/"
FILLED_IN = {
    "issuer": ACCESS.issuer,
    "client_id": ACCESS.client_id,
    "client_secret": "geheim",
    "label": "Voorbeeldstad-account",
    "second_step": "told",
}


@pytest.fixture(autouse=True)
def _allowed(settings: Settings) -> None:
    settings.SAMENSPRAAK_SIGN_IN_HOSTS = [HOST, "login.microsoftonline.com"]
    settings.PUBLIC_URL = "https://kcc.voorbeeldstad.example"


@pytest.fixture
def provider(monkeypatch: pytest.MonkeyPatch, office: Client, agent: Employee) -> Iterator[Provider]:
    a_provider_of(agent.municipality)
    with a_provider(monkeypatch) as provider:
        yield provider


def _said(office: Client, path: str) -> str:
    return office.post(path, follow=True).content.decode()


def test_settings_are_kept_and_told(office: Client) -> None:
    answer = office.post(PAGE, FILLED_IN, follow=True)
    kept = IdentityProvider.objects.get()
    assert (kept.issuer, kept.second_step, kept.is_only) == (ACCESS.issuer, "told", False)
    assert answer.context["history"][0].what.startswith(
        "Wijzigde de inlogdienst. Gewijzigd: client-id, geheim"
    )


def test_page_shows_what_to_fill_in_there_and_never_the_secret(office: Client, agent: Employee) -> None:
    a_provider_of(agent.municipality)
    page = office.get(PAGE).content.decode()
    assert "https://kcc.voorbeeldstad.example/inloggen/organisatie/voorbeeldstad/terug/" in page
    assert 'value="https://kcc.voorbeeldstad.example/inloggen/organisatie/voorbeeldstad/"' in page
    assert 'geheim"' not in page.replace("Geheim", "")


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"issuer": "http://inloggen.voorbeeldstad.example"}, "Begin met https://"),
        ({"issuer": "https://elders.example/realms/x"}, "SAMENSPRAAK_SIGN_IN_HOSTS"),
        ({"issuer": "https://192.168.1.7/realms/x"}, "SAMENSPRAAK_SIGN_IN_HOSTS"),
        ({"issuer": f"https://{HOST}/?realm=x"}, "Dit is geen adres van een inlogdienst"),
        ({"issuer": "https://login.microsoftonline.com/common/v2.0"}, "voor alle organisaties samen"),
        ({"issuer": ""}, "Dit veld is verplicht"),
        ({"client_secret": ""}, "Vul het geheim in"),
        ({"second_step": "nobody"}, "Selecteer een geldige keuze"),
        ({"is_only": "on"}, "Wachtwoorden kunnen nog niet weg"),
    ],
)
def test_what_cannot_be_is_said_beside_its_field(office: Client, changed: dict[str, str], told: str) -> None:
    answer = office.post(PAGE, {**FILLED_IN, **changed})
    assert answer.status_code == 422
    assert told in answer.content.decode()
    assert not IdentityProvider.objects.exists()


def test_secret_that_is_left_empty_stays(office: Client, agent: Employee) -> None:
    kept = bytes(a_provider_of(agent.municipality).client_secret)
    office.post(PAGE, {**FILLED_IN, "client_secret": ""})
    assert bytes(IdentityProvider.objects.get().client_secret) == kept


def test_connection_test_says_that_it_works(office: Client, provider: Provider) -> None:
    assert "heeft sleutels die we kunnen gebruiken" in _said(office, f"{PAGE}testen/")


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (httpx.Response(503), "antwoordt nu niet"),
        (httpx.Response(404), "geen inlogdienst die we begrijpen"),
        (httpx.Response(200, text="x" * 300_000), "geen inlogdienst die we begrijpen"),
    ],
)
def test_connection_test_says_what_is_wrong(
    office: Client, provider: Provider, answer: httpx.Response, told: str
) -> None:
    provider.answer = lambda request: answer
    assert told in _said(office, f"{PAGE}testen/")


def test_connection_test_says_that_the_secret_is_wrong(office: Client, provider: Provider) -> None:
    refusal = httpx.Response(401, json={"error": "invalid_client"})
    provider.answer = lambda request: refusal if request.url.path.endswith("/token") else None
    assert "weigert ons geheim" in _said(office, f"{PAGE}testen/")


def test_nothing_to_test_is_no_error(office: Client) -> None:
    assert office.post(f"{PAGE}testen/")["Location"] == PAGE


def test_removing_it_is_told(office: Client, provider: Provider) -> None:
    assert "Iedereen logt in met een wachtwoord" in _said(office, f"{PAGE}weg/")
    assert not IdentityProvider.objects.exists()
    assert JournalEntry.objects.filter(deed="removed_provider").count() == 1


def test_administrator_unlinks_an_account(office: Client, agent: Employee) -> None:
    recognised(a_provider_of(agent.municipality), a_person(agent), timezone.now())
    page = f"/bureau/beheer/medewerkers/{agent.pk}/"
    assert "Account bij de inlogdienst" in office.get(page).content.decode()
    assert "is ontkoppeld" in _said(office, f"{page}account/")
    assert not ProviderAccount.objects.exists()


def test_account_of_another_municipality_stays(office: Client) -> None:
    stranger = an_employee(a_municipality("elders"))
    recognised(a_provider_of(stranger.municipality), a_person(stranger), timezone.now())
    assert office.post(f"/bureau/beheer/medewerkers/{stranger.pk}/account/").status_code == 404
    assert ProviderAccount.objects.exists()
