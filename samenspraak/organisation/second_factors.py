"""Sets up the app of a second factor, checks its codes, and resets the whole for who lost what they have of it."""

from dataclasses import dataclass
from datetime import datetime
from textwrap import wrap

from django.db import transaction

from samenspraak.domain.second_factor import (
    address_of,
    digest_of,
    new_recovery_codes,
    new_secret,
    plain,
    step_of,
)
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, SecondFactor
from samenspraak.organisation.sealing import SealBroken, sealed, unsealed
from samenspraak.organisation.signing_in import is_paused


class NotSetUp(Exception):
    """The code does not go with what was proposed, or there is an app already: propose again."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A secret that nobody keeps yet. ``token`` brings it back, sealed and for this employee only."""

    token: str
    secret: str
    address: str

    @property
    def spaced(self) -> str:
        """The secret as people copy it: in groups of four."""
        return " ".join(wrap(self.secret, 4))


def second_factor_of(employee: Employee) -> SecondFactor | None:
    """None for who signs in with a password alone."""
    return SecondFactor.objects.filter(employee=employee).first()


def propose(employee: Employee, token: str = "") -> Proposal:
    """A new one, or the one in the token while it is good."""
    secret = _proposed(employee, token) or new_secret()
    address = address_of(secret, employee.email, f"Samenspraak {employee.municipality.name}")
    return Proposal(sealed(f"{employee.pk}:{secret}".encode()).decode(), secret, address)


@transaction.atomic
def set_up(employee: Employee, token: str, code: str, now: datetime) -> tuple[str, ...]:
    """Keep what was proposed, after its first code; recovery codes, as ``factor_for`` gives them. Raises NotSetUp."""
    secret = _proposed(employee, token)
    step = step_of(secret, plain(code), now, after=0) if secret else None
    if step is None:
        raise NotSetUp
    factor, codes = factor_for(employee, now)
    if factor.secret is not None:
        raise NotSetUp
    factor.secret, factor.last_step = sealed(secret.encode()), step
    factor.save(update_fields=["secret", "last_step"])
    _journal(Deed.SET_UP_SECOND_FACTOR, employee, employee)
    return codes


def factor_for(employee: Employee, now: datetime) -> tuple[SecondFactor, tuple[str, ...]]:
    """The one they have; or a new one with its recovery codes, which nobody sees again. Call it in a transaction."""
    Employee.objects.select_for_update(no_key=True).get(pk=employee.pk)
    known = second_factor_of(employee)
    if known:
        return known, ()
    codes = new_recovery_codes()
    digests = [digest_of(code) for code in codes]
    return SecondFactor.objects.create(employee=employee, recovery_codes=digests, set_up_at=now), codes


@transaction.atomic
def accepts(employee: Employee, code: str, now: datetime) -> bool:
    """Whether this is a code of theirs that was not used before; now it is. A refusal counts as guessing."""
    factor = SecondFactor.objects.select_for_update(no_key=True).filter(employee=employee).first()
    if factor is None or is_paused(employee, now):
        return False
    if _is_used_up(factor, code, now):
        return True
    write(Deed.SIGN_IN_REFUSED, f"employee:{employee.pk}", municipality=employee.municipality_id)
    return False


@transaction.atomic
def reset(by: Employee, colleague: Employee) -> bool:
    """They sign in with their password alone, until they set it up again. False when there was none."""
    is_gone = forget(colleague)
    if is_gone:
        _journal(Deed.RESET_SECOND_FACTOR, colleague, by)
    return is_gone


def forget(colleague: Employee) -> bool:
    """The same, by a deed that has an entry of its own."""
    return bool(SecondFactor.objects.filter(employee=colleague).delete()[0])


def _proposed(employee: Employee, token: str) -> str:
    """Empty when the token is not ours, or somebody else's."""
    try:
        number, _colon, secret = unsealed(token.encode()).decode().partition(":")
    except SealBroken:
        return ""
    return secret if number == str(employee.pk) else ""


def _is_used_up(factor: SecondFactor, code: str, now: datetime) -> bool:
    """Whether the code was good; after this it is not any more."""
    typed, digest = plain(code), digest_of(code)
    secret = unsealed(factor.secret).decode() if factor.secret else ""
    step = step_of(secret, typed, now, after=factor.last_step) if secret else None
    if step is not None:
        factor.last_step = step
    elif digest in factor.recovery_codes:
        factor.recovery_codes.remove(digest)
        _journal(Deed.USED_RECOVERY_CODE, factor.employee, factor.employee, left=len(factor.recovery_codes))
    else:
        return False
    factor.save(update_fields=["last_step", "recovery_codes"])
    return True


def _journal(deed: Deed, colleague: Employee, by: Employee, **details: int) -> None:
    subject = f"employee:{colleague.pk}"
    write(deed, subject, municipality=colleague.municipality_id, employee=by, details=details)
