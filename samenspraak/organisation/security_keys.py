"""Adds security keys to the second factor of an employee, lets in who has one of them, and takes them away again."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import ip_address
from urllib.parse import urlsplit

from django.conf import settings
from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils.crypto import salted_hmac

from samenspraak.domain.security_keys import (
    KeyRefused,
    KnownKey,
    NewKey,
    Person,
    Place,
    count_of,
    credential_in,
    made,
    new_challenge,
    went_back,
    wish_for_known,
    wish_for_new,
)
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import (
    Employee,
    IdentityProvider,
    Role,
    SecondFactor,
    SecurityKey,
)
from samenspraak.organisation.second_factor_models import KeyChallenge
from samenspraak.organisation.second_factors import factor_for
from samenspraak.organisation.signing_in import is_paused

PATIENCE = timedelta(minutes=3)
"""How long somebody may look for their key; browsers give up after one."""
MOST_KEYS = 10


class LastSecondStep(Exception):
    """They have to have a second step, and this key is the only one: another comes first. Nothing was changed."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a browser is asked, as JSON for its own functions; it answers by this number."""

    number: int
    options: str


def place_of_keys() -> Place | None:
    """Our address, where browsers let us use keys: with a name and over TLS, or on one's own machine."""
    address = urlsplit(settings.PUBLIC_URL)
    host = address.hostname or ""
    if _is_number(host) or not (address.scheme == "https" or host == "localhost"):
        return None
    return Place(host, f"{address.scheme}://{address.netloc}")


def keys_of(employee: Employee) -> QuerySet[SecurityKey]:
    """The oldest first."""
    return SecurityKey.objects.filter(factor__employee=employee).order_by("pk")


def ask_for_new(employee: Employee, place: Place, now: datetime) -> Wish:
    """Let their browser make a key."""
    number, challenge = _challenge(employee, now)
    handle = salted_hmac("samenspraak.security_key", str(employee.pk), algorithm="sha256").digest()
    person = Person(handle, employee.email, employee.name)
    return Wish(number, wish_for_new(place, challenge, person, _known(employee)))


def ask_for_known(employee: Employee, place: Place, now: datetime) -> Wish:
    """Let one of their keys sign."""
    number, challenge = _challenge(employee, now)
    return Wish(number, wish_for_known(place, challenge, _known(employee)))


def add_key(employee: Employee, asked: int, answer: str, name: str, now: datetime) -> tuple[str, ...]:
    """Keep the key that their browser made; the recovery codes, as ``factor_for`` gives them. Raises KeyRefused."""
    place, challenge = place_of_keys(), _taken(employee, asked, now)
    if place is None or challenge is None:
        raise KeyRefused
    return _kept(employee, made(place, challenge, answer), name, now)


@transaction.atomic
def accepts_key(employee: Employee, asked: int, answer: str, now: datetime) -> bool:
    """Whether a key of theirs signed what was asked just now. A refusal counts as guessing."""
    factor = SecondFactor.objects.select_for_update(no_key=True).filter(employee=employee).first()
    place, challenge = place_of_keys(), _taken(employee, asked, now)
    if factor is None or place is None or challenge is None or is_paused(employee, now):
        return False
    if _is_signed(factor, place, challenge, answer, now):
        return True
    write(Deed.SIGN_IN_REFUSED, f"employee:{employee.pk}", municipality=employee.municipality_id)
    return False


@transaction.atomic
def remove_key(employee: Employee, number: int) -> bool:
    """With the last second step go its recovery codes. False when it is no key of theirs. Raises LastSecondStep."""
    factor = SecondFactor.objects.select_for_update(no_key=True).filter(employee=employee).first()
    key = factor.keys.filter(pk=number).first() if factor else None
    if factor is None or key is None:
        return False
    if is_last_needed(factor):
        raise LastSecondStep
    _journal(Deed.REMOVED_KEY, employee, key)
    key.delete()
    if factor.secret is None and not factor.keys.exists():
        factor.delete()
    return True


def is_last_needed(factor: SecondFactor) -> bool:
    """Whether a key of this factor cannot go: it is all there is, and there has to be something.

    An administrator needs one too where passwords are for them alone, when the identity provider fails.
    """
    if factor.secret is not None or factor.keys.count() > 1:
        return False
    employee = factor.employee
    providers = IdentityProvider.objects.filter(municipality_id=employee.municipality_id, is_only=True)
    is_way_back = employee.role == Role.ADMINISTRATOR and providers.exists()
    return employee.municipality.requires_second_factor or is_way_back


def forget_challenges(now: datetime) -> None:
    """Those that nobody answered in time."""
    KeyChallenge.objects.filter(asked_at__lte=now - PATIENCE).delete()


def _challenge(employee: Employee, now: datetime) -> tuple[int, bytes]:
    """A new one, with its number."""
    challenge = new_challenge()
    return KeyChallenge.objects.create(employee=employee, challenge=challenge, asked_at=now).pk, challenge


def _taken(employee: Employee, asked: int, now: datetime) -> bytes | None:
    """The challenge with this number, which nobody can answer again; None when somebody did, or it was long ago."""
    known = KeyChallenge.objects.filter(pk=asked, employee=employee, asked_at__gt=now - PATIENCE).first()
    # Of two answers at the same moment one deletes the row.
    is_ours = known is not None and KeyChallenge.objects.filter(pk=known.pk).delete()[0]
    return bytes(known.challenge) if known and is_ours else None


@transaction.atomic
def _kept(employee: Employee, new: NewKey, name: str, now: datetime) -> tuple[str, ...]:
    factor, codes = factor_for(employee, now)
    if factor.keys.count() >= MOST_KEYS:
        raise KeyRefused
    try:
        with transaction.atomic():
            key = SecurityKey.objects.create(
                factor=factor,
                credential_id=new.credential_id,
                public_key=new.public_key,
                sign_count=new.count,
                transports=list(new.transports),
                name=name,
                made_at=now,
            )
    except IntegrityError as taken:
        raise KeyRefused from taken
    _journal(Deed.ADDED_KEY, employee, key)
    return codes


def _is_signed(factor: SecondFactor, place: Place, challenge: bytes, answer: str, now: datetime) -> bool:
    """Whether it was good; after this the key has counted on."""
    try:
        key = factor.keys.get(credential_id=credential_in(answer))
        count = count_of(place, challenge, answer, bytes(key.public_key))
    except (KeyRefused, SecurityKey.DoesNotExist):
        return False
    if went_back(key.sign_count, count):
        _journal(Deed.REFUSED_KEY, factor.employee, key)
        return False
    key.sign_count, key.used_at = count, now
    key.save(update_fields=["sign_count", "used_at"])
    return True


def _known(employee: Employee) -> Iterator[KnownKey]:
    for key in keys_of(employee):
        yield KnownKey(bytes(key.credential_id), tuple(key.transports))


def _journal(deed: Deed, employee: Employee, key: SecurityKey) -> None:
    who = None if deed is Deed.REFUSED_KEY else employee
    subject, details = f"employee:{employee.pk}", {"key": key.pk}
    write(deed, subject, municipality=employee.municipality_id, employee=who, details=details)


def _is_number(host: str) -> bool:
    """Browsers bind keys to names only."""
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
