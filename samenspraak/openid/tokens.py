"""Reads an ID token, and trusts it only when it is signed by the provider, for us, now, and in answer to our question.

Source: OpenID Connect Core 1.0, section 3.1.3.7. The signature and the times are PyJWT's work.
"""

from collections.abc import Iterable, Mapping
from hmac import compare_digest
from typing import Any

import jwt

from samenspraak.domain.open_id import Access, ProviderFailed, Trouble
from samenspraak.openid.configuration import HOUR, MINUTE, Configuration, Key, keys_of

KINDS = {"RS256": "RSA", "PS256": "RSA", "ES256": "EC"}
"""Which algorithms we take, each with the kind of its key. Never none, and never one whose key is a shared secret."""
LEEWAY_SECONDS = 30
"""How far two clocks may differ."""
REQUIRED = ("iss", "sub", "aud", "exp", "iat", "nonce")
MOST_SUBJECT = 255


def claims_in(
    token: str, access: Access, configuration: Configuration, *, nonce: str
) -> Mapping[str, object]:
    """What the provider says of who signed in. Raises ProviderFailed."""
    try:
        key = _key_for(jwt.get_unverified_header(token), access, configuration)
        claims = jwt.decode(
            token,
            key,
            algorithms=list(KINDS),
            audience=access.client_id,
            issuer=access.issuer,
            leeway=LEEWAY_SECONDS,
            options={"require": list(REQUIRED), "enforce_minimum_key_length": True},
        )
    except (jwt.PyJWTError, ValueError):
        # Its text may quote a claim, so it goes no further.
        raise ProviderFailed(Trouble.NOT_TRUSTED) from None
    if not (_is_for_us(claims, access.client_id) and _answers(claims, nonce) and _names_somebody(claims)):
        raise ProviderFailed(Trouble.NOT_TRUSTED)
    return claims


def usable(keys: Iterable[Key], kind: str) -> list[Key]:
    """Those of this kind that a token may be signed with."""
    return [key for key in keys if key.get("kty") == kind and key.get("use", "sig") == "sig"]


def _key_for(header: Mapping[str, Any], access: Access, configuration: Configuration) -> jwt.PyJWK:
    """By its id; one that we do not know may be new, and is asked for once a minute at most. Raises ProviderFailed."""
    algorithm, known_as = str(header.get("alg")), header.get("kid")
    if algorithm not in KINDS:
        raise ProviderFailed(Trouble.NOT_TRUSTED)
    for age in (HOUR, MINUTE):
        keys = usable(keys_of(access, configuration, most_seconds=age), KINDS[algorithm])
        fitting = [key for key in keys if known_as is None or key.get("kid") == known_as]
        if len(fitting) == 1:
            return jwt.PyJWK(fitting[0], algorithm=algorithm)
    raise ProviderFailed(Trouble.NOT_TRUSTED)


def _is_for_us(claims: Mapping[str, Any], client_id: str) -> bool:
    """A token for several has to name who asked for it, and whoever is named has to be us."""
    is_for_more = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    asked_by = claims.get("azp", None if is_for_more else client_id)
    return bool(asked_by == client_id)


def _answers(claims: Mapping[str, Any], nonce: str) -> bool:
    return compare_digest(str(claims["nonce"]).encode(), nonce.encode())


def _names_somebody(claims: Mapping[str, Any]) -> bool:
    return 0 < len(claims["sub"]) <= MOST_SUBJECT
