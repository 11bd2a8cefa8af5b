"""A municipality of ours whose identity provider is the real one."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from pytest_django.fixtures import Settings

from samenspraak.openid import calling, configuration
from samenspraak.organisation.models import IdentityProvider, Municipality
from samenspraak.organisation.sealing import sealed
from tests.openid.real.running import SECRET, RealProvider
from tests.organisation.providers import a_provider_of

SLUG = "voorbeeldstad"
PEOPLE: dict[str, dict[str, Any]] = {
    "ilse": {"email": "ilse@voorbeeldstad.example", "email_verified": True},
    "onbevestigd": {"email": "ilse@voorbeeldstad.example", "email_verified": False},
    "buur": {"email": "buur@anderstad.example", "email_verified": True},
    "onbekend": {"email": "onbekend@voorbeeldstad.example", "email_verified": True},
}
OURS, OF_OTHERS = "samenspraak", "een-ander-programma"


@contextmanager
def a_real_provider(folder: Path, public_url: str) -> Iterator[RealProvider]:
    """It knows us at this address, and another program at the same."""
    back = f"{public_url}/inloggen/organisatie/{SLUG}/terug/"
    clients = dict.fromkeys((OURS, OF_OTHERS), (back, f"{public_url}/inloggen/"))
    provider = RealProvider.started(folder, PEOPLE, clients)
    yield provider
    provider.stop()


@contextmanager
def trusted(provider: RealProvider, settings: Settings, public_url: str) -> Iterator[None]:
    """As the installation is told in its environment."""
    settings.SAMENSPRAAK_SIGN_IN_HOSTS = [provider.host]
    settings.PUBLIC_URL = public_url
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("SSL_CERT_FILE", str(provider.certificate))
        calling.client.cache_clear()
        configuration.forget()
        yield
    calling.client.cache_clear()
    configuration.forget()


def with_real_provider(municipality: Municipality, provider: RealProvider) -> IdentityProvider:
    secret = sealed(SECRET.encode())
    return a_provider_of(municipality, issuer=provider.issuer, client_id=OURS, client_secret=secret)
