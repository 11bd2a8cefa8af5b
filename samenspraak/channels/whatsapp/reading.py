"""Reads WhatsApp's letters: is it ours to answer, did the network sign it, what is in it."""

import hashlib
import hmac
from collections.abc import Mapping, Sequence

from samenspraak.channels.whatsapp import letter
from samenspraak.channels.whatsapp.letter_json import parsed
from samenspraak.domain.events import Event

_SIGNATURE = "x-hub-signature-256"


def handshake(query: Mapping[str, str], verify_token: str) -> str | None:
    """The challenge to send back as it is, as plain text; None for another token, or when we have none."""
    given = query.get("hub.verify_token", "")
    is_right = hmac.compare_digest(given.encode("utf-8", "replace"), verify_token.encode())
    if query.get("hub.mode") != "subscribe" or not verify_token or not is_right:
        return None
    return query.get("hub.challenge", "")


def signature_is_right(body: bytes, headers: Mapping[str, str], secrets: Sequence[str]) -> bool:
    """Whether one of the secrets signed these bytes (HMAC-SHA256); an empty secret signs nothing."""
    header = next((value for name, value in headers.items() if name.lower() == _SIGNATURE), "")
    method, _, given = header.strip().partition("=")
    if method.lower() != "sha256":
        return False
    signature = given.strip().lower().encode("utf-8", "replace")
    ours = [hmac.digest(secret.encode(), body, hashlib.sha256) for secret in secrets if secret]
    # Each is compared, also after a match: the time taken tells nothing.
    matches = [hmac.compare_digest(digest.hex().encode(), signature) for digest in ours]
    return any(matches)


def events(body: bytes) -> tuple[Event, ...]:
    """Everything in the letter, in its order. Raises LetterUnreadable."""
    return tuple(letter.events(parsed(body)))
