"""A security key in software. It shares no code with the library that checks it: W3C, WebAuthn level 3, chapter 6."""

import json
import secrets
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric.ec import ECDSA, SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from django.utils import timezone

from samenspraak.domain.security_keys import Place
from samenspraak.organisation.models import Employee
from samenspraak.organisation.security_keys import Wish, accepts_key, add_key, ask_for_known, ask_for_new

HOME = Place("kcc.voorbeeldstad.nl", "https://kcc.voorbeeldstad.nl")
PRESENT, WITH_KEY = 0x01, 0x40


@dataclass
class SoftKey:
    """One key and the browser that it is in: ``place`` is what that browser believes to be at."""

    place: Place = HOME
    count: int = 0
    counts: bool = True
    flags: int = PRESENT
    credential_id: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    def __post_init__(self) -> None:
        self.private = generate_private_key(SECP256R1())

    def makes(self, options: str) -> str:
        """What ``navigator.credentials.create`` gives, as JSON."""
        size = len(self.credential_id).to_bytes(2)
        data = self._data(self.flags | WITH_KEY) + bytes(16) + size + self.credential_id + self._public()
        # {"fmt": "none", "attStmt": {}, "authData": …} in CBOR.
        attested = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59" + len(data).to_bytes(2) + data
        said = self._said("webauthn.create", options)
        return self._answer(clientDataJSON=said, attestationObject=attested, transports=["usb", "unheard-of"])

    def signs(self, options: str) -> str:
        """What ``navigator.credentials.get`` gives, as JSON; it counted on."""
        self.count += self.counts
        data, said = self._data(self.flags), self._said("webauthn.get", options)
        signature = self.private.sign(data + sha256(said).digest(), ECDSA(SHA256()))
        return self._answer(clientDataJSON=said, authenticatorData=data, signature=signature)

    def _data(self, flags: int) -> bytes:
        return sha256(self.place.host.encode()).digest() + bytes([flags]) + self.count.to_bytes(4)

    def _said(self, deed: str, options: str) -> bytes:
        challenge = json.loads(options)["challenge"]
        said = {"type": deed, "challenge": challenge, "origin": self.place.origin, "crossOrigin": False}
        return json.dumps(said).encode()

    def _public(self) -> bytes:
        """A COSE key: EC2, ES256, P-256, x and y; RFC 9053, 7.1.1."""
        point = self.private.public_key().public_numbers()
        return (
            b"\xa5\x01\x02\x03\x26\x20\x01\x21\x58\x20"
            + point.x.to_bytes(32)
            + b"\x22\x58\x20"
            + point.y.to_bytes(32)
        )

    def _answer(self, **response: bytes | list[str]) -> str:
        number = in_base64(self.credential_id)
        shown = {
            name: in_base64(part) if isinstance(part, bytes) else part for name, part in response.items()
        }
        return json.dumps({"id": number, "rawId": number, "type": "public-key", "response": shown})


def in_base64(content: bytes) -> str:
    """As the web writes bytes in JSON."""
    return urlsafe_b64encode(content).rstrip(b"=").decode()


def from_base64(content: str) -> bytes:
    """The same, back."""
    return urlsafe_b64decode(content + "==")


def with_key(employee: Employee, name: str = "Blauwe sleutel", key: SoftKey | None = None) -> SoftKey:
    """Somebody who has this key in their list."""
    key, now = key or SoftKey(), timezone.now()
    wish = ask_for_new(employee, HOME, now)
    add_key(employee, wish.number, key.makes(wish.options), name, now)
    return key


def lets_in(employee: Employee, key: SoftKey, wish: Wish | None = None, at: datetime | None = None) -> bool:
    """Whether they come in by this key, with what they are asked now."""
    now = timezone.now()
    wish = wish or ask_for_known(employee, HOME, now)
    return accepts_key(employee, wish.number, key.signs(wish.options), at or now)
