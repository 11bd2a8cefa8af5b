"""What a provider tells about itself: its addresses, and the keys that it signs with.

Sources: OpenID Connect Discovery 1.0, RFC 7517.
"""

from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from samenspraak.domain.open_id import Access, ProviderFailed, Trouble
from samenspraak.openid.calling import ask, check_allowed
from samenspraak.openid.keeping import Kept

HOUR, MINUTE, NOW = 3600.0, 60.0, 0.0
DOCUMENT = "/.well-known/openid-configuration"

type Key = dict[str, Any]


class Wire(BaseModel):
    """What we do not know is left out; an error never quotes what came."""

    model_config = ConfigDict(extra="ignore", frozen=True, hide_input_in_errors=True)


class Configuration(Wire):
    """The discovery document, as far as we read it."""

    issuer: str
    authorization_endpoint: str
    token_endpoint: str
    jwks_uri: str
    end_session_endpoint: str = ""
    token_endpoint_auth_methods_supported: tuple[str, ...] = ("client_secret_basic",)


class KeySet(Wire):
    """Its public keys (JWK)."""

    keys: tuple[Key, ...]


_configurations: Kept[Configuration] = Kept()
_key_sets: Kept[KeySet] = Kept()


def configuration_of(access: Access, *, most_seconds: float = HOUR) -> Configuration:
    """Of exactly this issuer, with every address where we may go. Raises ProviderFailed."""
    return _configurations.thing(
        access.issuer, lambda: _fetched_configuration(access), most_seconds=most_seconds
    )


def keys_of(access: Access, configuration: Configuration, *, most_seconds: float = HOUR) -> tuple[Key, ...]:
    """Raises ProviderFailed."""
    address = configuration.jwks_uri
    return _key_sets.thing(address, lambda: _fetched(access, address, KeySet), most_seconds=most_seconds).keys


def forget() -> None:
    """What was kept of all providers."""
    _configurations.forget()
    _key_sets.forget()


def understood[Shape: Wire](body: bytes, shape: type[Shape]) -> Shape:
    """The answer as the shape we expect; whatever else answers is no provider. Raises ProviderFailed."""
    try:
        return shape.model_validate_json(body)
    except ValidationError:
        raise ProviderFailed(Trouble.NO_PROVIDER) from None


def _fetched_configuration(access: Access) -> Configuration:
    found = _fetched(access, access.issuer.rstrip("/") + DOCUMENT, Configuration)
    if found.issuer != access.issuer:
        raise ProviderFailed(Trouble.OTHER_ISSUER)
    for address in (found.authorization_endpoint, found.token_endpoint, found.jwks_uri):
        check_allowed(access, address)
    if found.end_session_endpoint:
        check_allowed(access, found.end_session_endpoint)
    return found


def _fetched[Shape: Wire](access: Access, address: str, shape: type[Shape]) -> Shape:
    answer = ask(access, address)
    if not answer.is_good:
        raise ProviderFailed(Trouble.UNREACHABLE if answer.status >= 500 else Trouble.NO_PROVIDER)
    return understood(answer.body, shape)
