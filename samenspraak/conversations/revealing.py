"""Shows on purpose what the guard masked; every look goes into the journal with its reason."""

from enum import StrEnum

from django.db import transaction

from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Message
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.residents.models import Resident


class Why(StrEnum):
    """Why somebody needs to see it."""

    ANSWER = "answer"
    """Needed to answer this question."""
    CHECK = "check"
    """Checking whether the guard was right."""
    REQUEST = "request"
    """The resident asked for it, or a privacy request runs."""


@transaction.atomic
def reveal(message: Message, employee: Employee, why: Why) -> str:
    """The text as it came. Raises SealBroken when our keys no longer open it."""
    _journal(f"message:{message.pk}", message.municipality_id, employee, why)
    return words_of(message)


@transaction.atomic
def reveal_addresses(resident: Resident, employee: Employee, why: Why) -> list[str]:
    """The resident's live addresses in full, the newest first."""
    _journal(f"resident:{resident.pk}", resident.municipality_id, employee, why)
    live = resident.addresses.filter(replaced_at=None).order_by("-known_at", "-pk")
    return list(live.values_list("value", flat=True))


def _journal(subject: str, municipality: int, employee: Employee, why: Why) -> None:
    write(Deed.REVEALED, subject, municipality=municipality, employee=employee, details={"why": why})
