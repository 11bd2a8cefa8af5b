"""Lets a line rest: paused until an administrator releases it, or retired, without its access token.

What residents write goes on coming in: nobody tells their network that the number is not answered.
"""

from datetime import UTC, datetime

from django.db import transaction

from samenspraak.domain.delivery import Rest
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Line
from samenspraak.organisation.sealing import sealed

UNTIL_RELEASED = datetime(9999, 1, 1, tzinfo=UTC)


class IsRetired(Exception):
    """The line is not used any more: it is used again by giving it a new access token. Nothing was changed."""


def is_retired(line: Line) -> bool:
    """Whether it is not used any more."""
    return line.held_reason == Rest.RETIRED


@transaction.atomic
def pause(line: Line, employee: Employee) -> None:
    """Nothing goes out on it until it is released; what waits stays. Raises IsRetired."""
    _hold(line, Rest.PAUSED)
    write(Deed.PAUSED_LINE, f"line:{line.pk}", municipality=line.municipality_id, employee=employee)


@transaction.atomic
def retire(line: Line, employee: Employee) -> None:
    """Nothing goes out on it any more, and its access token and templates are gone. Raises IsRetired."""
    _hold(line, Rest.RETIRED, token=sealed(b""))
    line.templates.all().delete()
    write(Deed.RETIRED_LINE, f"line:{line.pk}", municipality=line.municipality_id, employee=employee)


def _hold(line: Line, reason: Rest, **more: bytes) -> None:
    in_use = Line.objects.filter(pk=line.pk).exclude(held_reason=Rest.RETIRED)
    if not in_use.update(held_until=UNTIL_RELEASED, held_reason=reason, **more):
        raise IsRetired
