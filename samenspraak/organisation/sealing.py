"""Encryption of what lies in the database: credentials, letters and originals of masked texts (verzegelen).

Fernet (AES-128-CBC with HMAC-SHA256) of the cryptography library. The first key of SAMENSPRAAK_KEYS seals,
every key opens, so a key is replaced by putting a new one in front and sealing again at leisure.
"""

from functools import cache

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from django.conf import settings


class SealBroken(Exception):
    """Sealed with a key that is not in SAMENSPRAAK_KEYS, or damaged: put the old key back in the list."""


def sealed(content: bytes) -> bytes:
    """The content, readable only with one of our keys; a third longer, and different at each call."""
    return _keys().encrypt(content)


def unsealed(content: bytes | memoryview) -> bytes:
    """What was sealed. Raises SealBroken."""
    try:
        return _keys().decrypt(bytes(content))
    except InvalidToken as error:
        raise SealBroken from error


def resealed(content: bytes | memoryview) -> bytes:
    """The same content under the newest key. Raises SealBroken."""
    return sealed(unsealed(content))


def is_newest(content: bytes | memoryview) -> bool:
    """Whether the newest key sealed it."""
    try:
        _newest().decrypt(bytes(content))
    except InvalidToken:
        return False
    return True


@cache
def _newest() -> Fernet:
    return Fernet(settings.SAMENSPRAAK_KEYS[0].strip())


@cache
def _keys() -> MultiFernet:
    return MultiFernet([Fernet(key.strip()) for key in settings.SAMENSPRAAK_KEYS])
