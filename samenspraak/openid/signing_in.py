"""The authorization code flow with PKCE: where to send somebody, and who it is that comes back with a code.

Sources: OpenID Connect Core 1.0, RFC 7636, RFC 9700; the profile OIDC NL GOV.
"""

from base64 import urlsafe_b64encode
from hashlib import sha256
from secrets import token_urlsafe
from urllib.parse import quote, urlencode

from samenspraak.domain.open_id import Access, Asked, Person, ProviderFailed, Trouble, person_in, scope_at
from samenspraak.openid.calling import Answer, ask
from samenspraak.openid.configuration import NOW, Configuration, Wire, configuration_of, keys_of, understood
from samenspraak.openid.tokens import KINDS, claims_in, usable


class TokenAnswer(Wire):
    """What a code is exchanged for. Whatever else it gives, we have no use for and do not keep."""

    id_token: str


class TokenRefusal(Wire):
    """Why it is not exchanged (RFC 6749, section 5.2)."""

    error: str = ""


def new_question() -> Asked:
    """Nobody can guess any part of it."""
    return Asked(state=token_urlsafe(32), nonce=token_urlsafe(32), verifier=token_urlsafe(48))


def address_to_ask(access: Access, asked: Asked, back: str) -> str:
    """Where somebody signs in, to come ``back`` to us. Raises ProviderFailed."""
    challenge = urlsafe_b64encode(sha256(asked.verifier.encode()).digest()).rstrip(b"=").decode()
    question = {
        "response_type": "code",
        "client_id": access.client_id,
        "redirect_uri": back,
        "scope": scope_at(access.issuer),
        "state": asked.state,
        "nonce": asked.nonce,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
    }
    return f"{configuration_of(access).authorization_endpoint}?{urlencode(question)}"


def person_behind(access: Access, asked: Asked, code: str, back: str) -> Person:
    """Who came ``back`` with this code. Raises ProviderFailed."""
    configuration = configuration_of(access)
    answer = _exchanged(access, configuration, code, back, asked.verifier)
    if not answer.is_good:
        raise ProviderFailed(_why(answer))
    token = understood(answer.body, TokenAnswer).id_token
    return person_in(claims_in(token, access, configuration, nonce=asked.nonce))


def address_to_end(access: Access, back: str) -> str:
    """Where somebody signs out there too, to come ``back``; empty when it has no such place. Raises ProviderFailed."""
    there = configuration_of(access).end_session_endpoint
    said = {"client_id": access.client_id, "post_logout_redirect_uri": back}
    return f"{there}?{urlencode(said)}" if there else ""


def check(access: Access, back: str) -> None:
    """Ask it now: is it this provider, has it a key that we can read its tokens with, does it take our secret?

    With a code that nobody gave, which is refused for another reason than a wrong secret is. Raises ProviderFailed.
    """
    configuration = configuration_of(access, most_seconds=NOW)
    keys = keys_of(access, configuration, most_seconds=NOW)
    if not any(usable(keys, kind) for kind in set(KINDS.values())):
        raise ProviderFailed(Trouble.NO_PROVIDER)
    answer = _exchanged(access, configuration, "no-code", back, new_question().verifier)
    if not answer.is_good and _why(answer) == Trouble.NO_ACCESS:
        raise ProviderFailed(Trouble.NO_ACCESS)


def _exchanged(access: Access, configuration: Configuration, code: str, back: str, verifier: str) -> Answer:
    """With our secret in the form where that may be: in a header not every provider reads odd characters alike."""
    sent = {"grant_type": "authorization_code", "code": code, "redirect_uri": back, "code_verifier": verifier}
    if "client_secret_post" in configuration.token_endpoint_auth_methods_supported:
        ours = {"client_id": access.client_id, "client_secret": access.client_secret}
        return ask(access, configuration.token_endpoint, sent={**sent, **ours})
    login = quote(access.client_id, safe=""), quote(access.client_secret, safe="")
    return ask(access, configuration.token_endpoint, sent=sent, login=login)


def _why(answer: Answer) -> Trouble:
    if answer.status >= 500:
        return Trouble.UNREACHABLE
    refusal = understood(answer.body, TokenRefusal).error
    if refusal in ("invalid_client", "unauthorized_client") or answer.status == 401:
        return Trouble.NO_ACCESS
    return Trouble.CODE_REFUSED if refusal == "invalid_grant" else Trouble.NO_PROVIDER
