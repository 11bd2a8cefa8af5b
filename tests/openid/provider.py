"""A provider that says whatever a test wants, signed with real keys. httpx is all that is faked."""

import hmac
import json
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import ECAlgorithm, RSAAlgorithm

from samenspraak.domain.open_id import Access
from samenspraak.openid import calling, configuration

HOST = "inloggen.voorbeeldstad.example"
ISSUER = f"https://{HOST}/realms/gemeente"
ACCESS = Access(ISSUER, "samenspraak", "geheim", (HOST,))
BACK = "https://kcc.voorbeeldstad.example/inloggen/organisatie/voorbeeldstad/terug/"
CODE = "goede-code"

type Claims = dict[str, Any]
type Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@cache
def rsa_key(name: str) -> rsa.RSAPrivateKey:
    """The same each time for the same name."""
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@cache
def ec_key() -> ec.EllipticCurvePrivateKey:
    return ec.generate_private_key(ec.SECP256R1())


@dataclass
class Provider:
    """What it says: ``claims`` beside the usual ones (None leaves one out), ``document`` in the discovery document.

    ``sign`` makes a token of claims. ``answer`` is asked first for each request: what it gives is sent instead.
    """

    claims: Claims = field(default_factory=dict)
    document: dict[str, Any] = field(default_factory=dict)
    keys: dict[str, Key] = field(default_factory=lambda: {"een": rsa_key("een")})
    sign: Callable[[Claims], str] = field(default=lambda claims: signed(claims))
    answer: Callable[[httpx.Request], httpx.Response | None] = field(default=lambda request: None)
    nonce: str = ""
    asked: list[httpx.Request] = field(default_factory=list)

    def handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.asked.append(request)
        answer = self.answer(request) or self._answer(request)
        # As it comes from a network: not read yet.
        return httpx.Response(answer.status_code, headers=answer.headers, stream=answer.stream)

    def count(self, end: str) -> int:
        """How often it was asked for what ends so."""
        return sum(request.url.path.endswith(end) for request in self.asked)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        match request.url.path.removeprefix("/realms/gemeente"):
            case "/.well-known/openid-configuration":
                return httpx.Response(200, json={**DOCUMENT, **self.document})
            case "/keys":
                return httpx.Response(200, json={"keys": [_public(*one) for one in self.keys.items()]})
            case "/token":
                return httpx.Response(200, json={"id_token": self.sign(self._said()), "token_type": "Bearer"})
        return httpx.Response(404)

    def _said(self) -> Claims:
        now = int(time.time())
        usual = {
            "iss": ISSUER,
            "sub": "ilse-1",
            "aud": ACCESS.client_id,
            "exp": now + 300,
            "iat": now,
            "nonce": self.nonce,
            "email": "ilse@voorbeeldstad.example",
            "email_verified": True,
        }
        return {name: value for name, value in {**usual, **self.claims}.items() if value is not None}


DOCUMENT: Mapping[str, Any] = {
    "issuer": ISSUER,
    "authorization_endpoint": f"{ISSUER}/auth",
    "token_endpoint": f"{ISSUER}/token",
    "jwks_uri": f"{ISSUER}/keys",
    "end_session_endpoint": f"{ISSUER}/logout",
    "token_endpoint_auth_methods_supported": ["client_secret_post", "client_secret_basic"],
}


def signed(claims: Claims, key: Key | bytes | None = None, algorithm: str = "RS256", kid: str = "een") -> str:
    return jwt.encode(claims, key or rsa_key("een"), algorithm, headers={"kid": kid})


def unsigned(claims: Claims) -> str:
    return f"{_part({'alg': 'none', 'typ': 'JWT'})}.{_part(claims)}."


def signed_with_the_public_key(claims: Claims) -> str:
    """As if what everybody may know were a secret between the two of us."""
    pem = rsa_key("een").public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    said = f"{_part({'alg': 'HS256', 'kid': 'een'})}.{_part(claims)}"
    return f"{said}.{_base64(hmac.digest(pem, said.encode(), 'sha256'))}"


@contextmanager
def a_provider(monkeypatch: pytest.MonkeyPatch) -> Iterator[Provider]:
    """One that answers our client, and that nothing is known of yet."""
    fake = Provider()
    configuration.forget()
    with httpx.Client(transport=httpx.MockTransport(fake.handle)) as client:
        monkeypatch.setattr(calling, "client", lambda: client)
        yield fake
    configuration.forget()


def _public(kid: str, key: Key) -> dict[str, Any]:
    if isinstance(key, rsa.RSAPrivateKey):
        return {**RSAAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": kid, "use": "sig"}
    return {**ECAlgorithm.to_jwk(key.public_key(), as_dict=True), "kid": kid, "use": "sig"}


def _part(said: Mapping[str, Any]) -> str:
    return _base64(json.dumps(said).encode())


def _base64(content: bytes) -> str:
    return urlsafe_b64encode(content).rstrip(b"=").decode()
