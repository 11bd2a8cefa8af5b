"""Shows on purpose what the guard masked, or somebody marked; every look goes into the journal with its reason."""

from datetime import datetime, timedelta
from enum import StrEnum

from django.db import transaction

from samenspraak.conversations.file_journal import did_with_file, journal_file
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Attachment, Message
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee
from samenspraak.residents.models import Resident

SHOWN_FOR = timedelta(seconds=30)


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


@transaction.atomic
def reveal_file(message: Message, employee: Employee, why: Why) -> bool:
    """For half a minute from now the employee is given the sensitive file. False when there is none (any more)."""
    if not Attachment.objects.filter(message=message, erased_at=None).exclude(sensitive_at=None).exists():
        return False
    journal_file(Deed.REVEALED, message, employee, why=why)
    return True


def may_open(attachment: Attachment, employee: Employee, now: datetime) -> bool:
    """Whether this employee, who may see the message, is given its file now.

    A sensitive one only while the journal says that they were shown it: nothing is seen that is not written down.
    """
    if attachment.sensitive_at is None:
        return True
    return did_with_file(Deed.REVEALED, attachment.message_id, employee, now - SHOWN_FOR)


def journal_download(message: Message, employee: Employee) -> None:
    """A sensitive file lies on the employee's own machine from now on."""
    write(
        Deed.DOWNLOADED,
        f"message:{message.pk}",
        municipality=message.municipality_id,
        employee=employee,
        details={"conversation": message.conversation_id},
    )


def _journal(subject: str, municipality: int, employee: Employee, why: Why) -> None:
    write(Deed.REVEALED, subject, municipality=municipality, employee=employee, details={"why": why})
