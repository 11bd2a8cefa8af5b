"""Codes of a second factor: one-time codes that go with the clock (RFC 6238), and recovery codes on paper."""

import hashlib
import hmac
import secrets
from datetime import datetime

import pyotp

STEP_SECONDS = 30
DRIFT = (-1, 0, 1)
"""A telephone's clock may be a step off, RFC 6238, 5.2."""
RECOVERY_CODES = 10
SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"
"""None that is taken for another in handwriting."""


def new_secret() -> str:
    """160 bits in base 32."""
    return pyotp.random_base32()


def address_of(secret: str, name: str, issuer: str) -> str:
    """What an app reads from a QR code: https://github.com/google/google-authenticator/wiki/Key-Uri-Format."""
    return pyotp.TOTP(secret).provisioning_uri(name=name, issuer_name=issuer)


def step_of(secret: str, code: str, now: datetime, *, after: int) -> int | None:
    """The step of the clock that this code is of; None when it is wrong, or not later than ``after``, the last used."""
    here = int(now.timestamp()) // STEP_SECONDS
    for step in (here + drift for drift in DRIFT):
        expected = pyotp.TOTP(secret).generate_otp(step)
        if step > after and hmac.compare_digest(expected.encode(), code.encode()):
            return step
    return None


def new_recovery_codes() -> tuple[str, ...]:
    """Ten, each of 79 bits, so that a plain digest of one tells nothing."""
    return tuple(_recovery_code() for _ in range(RECOVERY_CODES))


def digest_of(recovery_code: str) -> str:
    """What is kept of one; however it was typed."""
    return hashlib.sha256(plain(recovery_code).encode()).hexdigest()


def plain(typed: str) -> str:
    """A code without what people put between its parts."""
    return "".join(typed.lower().replace("-", " ").split())


def _recovery_code() -> str:
    return "-".join("".join(secrets.choice(SIGNS) for _ in range(4)) for _ in range(4))
