"""Signing in by a real provider, in a process of its own: the whole way, and attacks with codes that it really gave."""

from collections.abc import Iterator

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from samenspraak.domain.open_id import ProviderFailed, Trouble
from samenspraak.organisation.by_provider import Way
from samenspraak.organisation.models import Employee, IdentityProvider, ProviderAccount
from samenspraak.organisation.sealing import sealed
from tests.makers import a_municipality, an_employee
from tests.openid.real.municipality import (
    OF_OTHERS,
    OURS,
    PEOPLE,
    SLUG,
    a_real_provider,
    trusted,
    with_real_provider,
)
from tests.openid.real.running import RealProvider

PUBLIC_URL = "https://kcc.voorbeeldstad.example"
HERE = f"/inloggen/organisatie/{SLUG}/"
BACK = f"{HERE}terug/"


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealProvider]:
    with a_real_provider(tmp_path_factory.mktemp("provider"), PUBLIC_URL) as provider:
        yield provider


@pytest.fixture
def ilse(real: RealProvider, settings: Settings, agent: Employee) -> Iterator[Employee]:
    """An employee whose municipality signs in by the real provider."""
    with_real_provider(agent.municipality, real)
    agent.email = PEOPLE["ilse"]["email"]
    agent.save()
    with trusted(real, settings, PUBLIC_URL):
        yield agent


def _signs_in(browser: Client, real: RealProvider, name: str) -> tuple[str, dict[str, str]]:
    """Where it leads, and what was brought back."""
    said = real.comes_back(browser.get(HERE)["Location"], name)
    return browser.get(BACK, said)["Location"], said


def _is_in(browser: Client) -> bool:
    return browser.get("/bureau/").status_code == 200


def _way(real: RealProvider) -> Way:
    return Way(IdentityProvider.objects.select_related("municipality").get(), f"{PUBLIC_URL}{BACK}")


def _trouble(way: Way) -> Trouble:
    with pytest.raises(ProviderFailed) as failed:
        way.check()
    return failed.value.trouble


def test_employee_comes_in(client: Client, real: RealProvider, ilse: Employee) -> None:
    assert _signs_in(client, real, "ilse")[0] == "/bureau/"
    assert _is_in(client)
    assert ProviderAccount.objects.get().employee == ilse


def test_employee_is_known_the_second_time_by_the_account(
    client: Client, real: RealProvider, ilse: Employee
) -> None:
    _signs_in(client, real, "ilse")
    Employee.objects.filter(pk=ilse.pk).update(email="getrouwd@voorbeeldstad.example")
    other = Client()
    assert _signs_in(other, real, "ilse")[0] == "/bureau/"


@pytest.mark.parametrize("name", ["onbevestigd", "onbekend", "buur"])
def test_who_is_nobody_here_for_sure_does_not_come_in(
    client: Client, real: RealProvider, ilse: Employee, name: str
) -> None:
    an_employee(a_municipality("anderstad"))
    Employee.objects.exclude(pk=ilse.pk).update(email=PEOPLE["buur"]["email"])
    assert _signs_in(client, real, name)[0] == "/inloggen/"
    assert not _is_in(client)


def test_who_left_does_not_come_in(client: Client, real: RealProvider, ilse: Employee) -> None:
    _signs_in(Client(), real, "ilse")
    Employee.objects.update(is_active=False)
    assert _signs_in(client, real, "ilse")[0] == "/inloggen/"


def test_code_that_was_used_is_refused_by_the_provider_itself(
    client: Client, real: RealProvider, ilse: Employee
) -> None:
    _there, used = _signs_in(Client(), real, "ilse")
    said = real.comes_back(client.get(HERE)["Location"], "ilse")
    assert client.get(BACK, {**said, "code": used["code"]})["Location"] == "/inloggen/"
    assert not _is_in(client)


def test_code_of_somebody_elses_question_does_not_fit_our_verifier(
    client: Client, real: RealProvider, ilse: Employee
) -> None:
    stolen = real.comes_back(Client().get(HERE)["Location"], "ilse")
    said = real.comes_back(client.get(HERE)["Location"], "ilse")
    assert client.get(BACK, {**said, "code": stolen["code"]})["Location"] == "/inloggen/"
    assert not _is_in(client)


def test_code_for_another_client_is_refused(client: Client, real: RealProvider, ilse: Employee) -> None:
    address = client.get(HERE)["Location"].replace(f"client_id={OURS}", f"client_id={OF_OTHERS}")
    said = real.comes_back(address, "ilse")
    assert client.get(BACK, said)["Location"] == "/inloggen/"
    assert not _is_in(client)


def test_answer_to_another_state_is_refused(client: Client, real: RealProvider, ilse: Employee) -> None:
    said = real.comes_back(client.get(HERE)["Location"], "ilse")
    assert client.get(BACK, {**said, "state": "geraden"})["Location"] == "/inloggen/"
    assert client.get(BACK, said)["Location"] == "/bureau/"


def test_connection_test_knows_the_right_secret_from_a_wrong_one(real: RealProvider, ilse: Employee) -> None:
    _way(real).check()
    IdentityProvider.objects.update(client_secret=sealed(b"fout"))
    assert _trouble(_way(real)) == Trouble.NO_ACCESS


def test_provider_that_goes_by_another_name_is_none_of_ours(real: RealProvider, ilse: Employee) -> None:
    IdentityProvider.objects.update(issuer=f"{real.issuer}/")
    assert _trouble(_way(real)) == Trouble.OTHER_ISSUER


def test_provider_whose_certificate_nobody_knows_is_not_spoken_with(
    real: RealProvider, settings: Settings, agent: Employee
) -> None:
    with_real_provider(agent.municipality, real)
    settings.SAMENSPRAAK_SIGN_IN_HOSTS = [real.host]
    assert _trouble(_way(real)) == Trouble.UNREACHABLE


def test_provider_that_stopped_lets_nobody_in(
    client: Client, tmp_path_factory: pytest.TempPathFactory, settings: Settings, agent: Employee
) -> None:
    with a_real_provider(tmp_path_factory.mktemp("provider"), PUBLIC_URL) as provider:
        with_real_provider(agent.municipality, provider)
        with trusted(provider, settings, PUBLIC_URL):
            said = provider.comes_back(client.get(HERE)["Location"], "ilse")
            provider.stop()
            assert client.get(BACK, said)["Location"] == "/inloggen/"
    assert "antwoordt nu niet" in client.get("/inloggen/").content.decode()
