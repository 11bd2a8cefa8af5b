"""Signing in by OpenID Connect: what is asked of an identity provider, whom it tells about, and what can go wrong.

What a claim means is a rule of this file; that it was really said by the provider is checked in ``openid/tokens.py``.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

ENTRA = "https://login.microsoftonline.com/"
"""How the issuer of each tenant of Microsoft Entra ID begins."""
ALL_TENANTS = frozenset({"common", "organizations", "consumers"})
"""What stands in the place of a tenant in addresses of Entra that let everybody in."""
KINDS_OF_FACTOR = (
    frozenset({"pwd", "pin", "kba"}),
    frozenset({"otp", "sms", "tel", "hwk", "swk", "sc"}),
    frozenset({"face", "fpt", "iris", "retina", "vbm"}),
)
"""Something known, had or been, as RFC 8176 names them in ``amr``."""
STRONG_LEVELS = frozenset(
    {
        "http://eidas.europa.eu/LoA/substantial",
        "http://eidas.europa.eu/LoA/high",
        "http://schemas.openid.net/pape/policies/2007/06/multi-factor",
        "https://refeds.org/profile/mfa",
        "phr",
        "phrh",
    }
)
"""Values of ``acr`` that mean more than one factor: eIDAS, PAPE, REFEDS and OpenID's own."""


class SecondStep(StrEnum):
    """Who asks a second factor of those whom the provider lets in."""

    OURS = "ours"
    """We do, by the same rules as after a password."""
    TOLD = "told"
    """We do, unless the provider tells that it was given there."""
    THEIRS = "theirs"
    """The provider always does, which was arranged there."""


class Trouble(StrEnum):
    """Why a provider let nobody in, in words that the desk has a plain Dutch sentence for."""

    UNREACHABLE = "unreachable"
    """No connection, or no answer in time."""
    NO_PROVIDER = "no_provider"
    """What answers at this address is no identity provider."""
    OTHER_ISSUER = "other_issuer"
    """It calls itself otherwise than we do, as the addresses for all tenants together do."""
    NOT_ALLOWED = "not_allowed"
    """This installation may not call that address, or one that the provider sends us to."""
    KEY_LOST = "key_lost"
    """Our keys no longer open the secret."""
    NO_ACCESS = "no_access"
    """It refuses our client id and secret."""
    CODE_REFUSED = "code_refused"
    """It does not take the code: used before, too old, or never given."""
    NOT_TRUSTED = "not_trusted"
    """Its ID token is not good: forged, for somebody else, too old, or no answer to our question."""


class ProviderFailed(Exception):
    """The provider told us nothing we can trust. Say why, and let nobody in."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Access:
    """What we are to a provider. ``hosts`` are those that this installation may call; see ``register_address``."""

    issuer: str
    client_id: str
    client_secret: str = field(repr=False)
    hosts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """The secrets of one question, kept in the browser's session until it is answered."""

    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True, slots=True)
class Person:
    """Who signed in there. ``subject`` is the provider's own id of them; ``email`` is empty unless it was verified.

    ``directory_id`` is what a directory of the same organisation calls them; empty where we cannot be sure of that.
    """

    subject: str
    email: str
    is_guest: bool
    gave_second_factor: bool
    directory_id: str = ""


def is_for_all_tenants(issuer: str) -> bool:
    """Whether this is no provider of one organisation: Entra then signs each token with another name than this."""
    return issuer.startswith(ENTRA) and issuer.removeprefix(ENTRA).partition("/")[0] in ALL_TENANTS


def scope_at(issuer: str) -> str:
    """What we ask to be told: no more than an address, but at Entra the object id comes with the profile alone."""
    return "openid email profile" if issuer.startswith(ENTRA) else "openid email"


def needs_ours(second_step: SecondStep, person: Person) -> bool:
    """Whether our own second step comes after that of the provider, for who has one or has to have one."""
    if second_step == SecondStep.TOLD:
        return not person.gave_second_factor
    return second_step == SecondStep.OURS


def person_in(claims: Mapping[str, object]) -> Person:
    """Of an ID token that is good."""
    email = claims.get("email")
    return Person(
        subject=str(claims["sub"]),
        email=email if isinstance(email, str) and _is_verified(claims) else "",
        is_guest=_is_guest(claims),
        gave_second_factor=_has_second_factor(claims),
        directory_id=_directory_id(claims),
    )


def _is_verified(claims: Mapping[str, object]) -> bool:
    """Entra says it with ``xms_edov``. Names such as ``preferred_username`` and ``upn`` are no proof of anything."""
    if _is_entra(claims) and claims.get("xms_edov") in (True, "1", "true"):
        return True
    return claims.get("email_verified") is True


def _is_guest(claims: Mapping[str, object]) -> bool:
    """Whose account is of another tenant, and only invited to this one: that tenant chose its e-mail address."""
    is_elsewhere = claims.get("idp", claims["iss"]) != claims["iss"]
    return _is_entra(claims) and (is_elsewhere or claims.get("acct") in (1, "1"))


def _directory_id(claims: Mapping[str, object]) -> str:
    """The object id at Entra, which the tenant gives and nobody chooses; ``sub`` is another there for each client."""
    number = claims.get("oid")
    return number if _is_entra(claims) and isinstance(number, str) else ""


def _is_entra(claims: Mapping[str, object]) -> bool:
    return str(claims["iss"]).startswith(ENTRA)


def _has_second_factor(claims: Mapping[str, object]) -> bool:
    methods = claims.get("amr")
    named = {one for one in methods if isinstance(one, str)} if isinstance(methods, list) else set()
    kinds = sum(not kind.isdisjoint(named) for kind in KINDS_OF_FACTOR)
    return "mfa" in named or kinds > 1 or str(claims.get("acr")) in STRONG_LEVELS
