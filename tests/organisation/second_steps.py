"""Gives an employee a second factor, and says what their telephone shows."""

from datetime import datetime, timedelta

import pyotp
from django.utils import timezone

from samenspraak.organisation.models import Employee, SecondFactor
from samenspraak.organisation.sealing import unsealed
from samenspraak.organisation.second_factors import propose, set_up


def with_second_step(employee: Employee) -> tuple[str, ...]:
    """Set up a minute ago, so that the code of now is a new one; their recovery codes."""
    earlier = timezone.now() - timedelta(minutes=1)
    proposal = propose(employee)
    return set_up(employee, proposal.token, pyotp.TOTP(proposal.secret).at(earlier), earlier)


def code_of(employee: Employee, now: datetime | None = None) -> str:
    """What the app shows at this moment."""
    secret = unsealed(SecondFactor.objects.get(employee=employee).secret or b"").decode()
    return pyotp.TOTP(secret).at(now or timezone.now())
