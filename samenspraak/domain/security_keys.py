"""Security keys and passkeys (W3C, WebAuthn level 3): what a browser is asked, and whether what it gives is good."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from webauthn import (
    generate_authentication_options,
    generate_registration_options,
    options_to_json,
    verify_authentication_response,
    verify_registration_response,
)
from webauthn.helpers import parse_authentication_credential_json, parse_registration_credential_json
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    AuthenticatorTransport,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

CHALLENGE_BYTES = 32
NO_PIN = UserVerificationRequirement.DISCOURAGED
"""The password came first; the key only has to be there. What a telephone asks of its owner it asks all the same."""
LONGEST_ID = 1023
"""Bytes (WebAuthn level 3, 5.1.3); of what is longer no database keeps an index."""
MALFORMED = (WebAuthnException, ValueError, LookupError, TypeError, AttributeError, RecursionError)
"""What reading foreign bytes may raise."""


class KeyRefused(Exception):
    """What the key gave is not what was asked of it: ask anew."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where keys are made for, and the only place they work: our host, and our address to the letter."""

    host: str
    origin: str


@dataclass(frozen=True, slots=True)
class Person:
    """Whose key it becomes, as their browser shows it. ``handle`` says nothing about them."""

    handle: bytes
    email: str
    name: str


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key that somebody has already, and the ways in which browsers can reach it: usb, nfc, internal …"""

    credential_id: bytes
    transports: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewKey:
    """What is kept of a key: nothing in it is secret. ``count`` is how often it signed; 0 when it does not count."""

    credential_id: bytes
    public_key: bytes
    count: int
    transports: tuple[str, ...]


def new_challenge() -> bytes:
    """Something to sign that nobody can know before."""
    return secrets.token_bytes(CHALLENGE_BYTES)


def wish_for_new(place: Place, challenge: bytes, person: Person, known: Iterable[KnownKey]) -> str:
    """What the browser is asked, as JSON: make a key for this person, on none that they have already."""
    options = generate_registration_options(
        rp_id=place.host,
        rp_name="Samenspraak",
        user_id=person.handle,
        user_name=person.email,
        user_display_name=person.name,
        challenge=challenge,
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.DISCOURAGED, user_verification=NO_PIN
        ),
        exclude_credentials=_described(known),
    )
    return options_to_json(options)


def wish_for_known(place: Place, challenge: bytes, known: Iterable[KnownKey]) -> str:
    """What the browser is asked, as JSON: let one of these keys sign."""
    options = generate_authentication_options(
        rp_id=place.host, challenge=challenge, allow_credentials=_described(known), user_verification=NO_PIN
    )
    return options_to_json(options)


def made(place: Place, challenge: bytes, answer: str) -> NewKey:
    """The key that a browser says it made. Raises KeyRefused."""
    try:
        said = parse_registration_credential_json(answer)
        key = verify_registration_response(
            credential=said,
            expected_challenge=challenge,
            expected_rp_id=place.host,
            expected_origin=place.origin,
        )
    except MALFORMED as error:
        raise KeyRefused from error
    if len(key.credential_id) > LONGEST_ID:
        raise KeyRefused
    ways = tuple(sorted({way.value for way in said.response.transports or ()}))
    return NewKey(key.credential_id, key.credential_public_key, key.sign_count, ways)


def credential_in(answer: str) -> bytes:
    """Which key a browser says has signed. Raises KeyRefused."""
    try:
        return parse_authentication_credential_json(answer).raw_id
    except MALFORMED as error:
        raise KeyRefused from error


def count_of(place: Place, challenge: bytes, answer: str, public_key: bytes) -> int:
    """How often the key says that it signed, after its signature was found good. Raises KeyRefused."""
    try:
        signed = verify_authentication_response(
            credential=answer,
            expected_challenge=challenge,
            expected_rp_id=place.host,
            expected_origin=place.origin,
            credential_public_key=public_key,
            credential_current_sign_count=0,
        )
    except MALFORMED as error:
        raise KeyRefused from error
    return signed.new_sign_count


def went_back(before: int, now: int) -> bool:
    """Whether there may be two of a key: it counted, and counts no further. Many keys count nothing and say 0."""
    return max(before, now) > 0 and now <= before


def _described(known: Iterable[KnownKey]) -> list[PublicKeyCredentialDescriptor]:
    return [
        PublicKeyCredentialDescriptor(
            id=key.credential_id, transports=[AuthenticatorTransport(way) for way in key.transports]
        )
        for key in known
    ]
