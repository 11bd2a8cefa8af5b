"""Keeps somebody out, and lets them in again: at the network itself, and known here."""

from django.db import transaction
from django.utils import timezone

from samenspraak.domain.addresses import Address
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.organisation.caring import block_at_network, unblock_at_network
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, JournalEntry, Line
from samenspraak.residents.meeting import address_to_use
from samenspraak.residents.models import Resident

NOWHERE = Failure("address", Decision.FAIL, Reason.BAD_ADDRESS)


def block(resident: Resident, line: Line, employee: Employee) -> None:
    """Block at the network first: only what it did is written down here. Raises SendFailed."""
    block_at_network(line, _address(resident, line))
    with transaction.atomic():
        Resident.objects.filter(pk=resident.pk).update(blocked_at=timezone.now())
        _journal(Deed.BLOCKED, resident, line, employee)


def unblock(resident: Resident, line: Line, employee: Employee | None) -> None:
    """Lift the block; ``employee`` None: its last day is over. Raises SendFailed."""
    unblock_at_network(line, _address(resident, line))
    with transaction.atomic():
        Resident.objects.filter(pk=resident.pk).update(blocked_at=None)
        _journal(Deed.UNBLOCKED, resident, line, employee)


def line_of_block(resident: Resident) -> Line | None:
    """Where the block stands: as the journal says, else the first line on which we know an address.

    None when there is no such line.
    """
    lines = Line.objects.filter(municipality_id=resident.municipality_id)
    entries = JournalEntry.objects.filter(
        municipality_id=resident.municipality_id, subject=f"resident:{resident.pk}", deed=Deed.BLOCKED
    )
    newest = entries.order_by("-pk").first()
    if newest is not None and "line" in newest.details:
        return lines.filter(pk=newest.details["line"]).first()
    live = resident.addresses.filter(replaced_at=None)
    return lines.filter(channel__in=live.values("channel")).order_by("pk").first()


def _address(resident: Resident, line: Line) -> Address:
    """Raises SendFailed when we know none on this channel."""
    address = address_to_use(resident, line.channel)
    if address is None:
        raise SendFailed(NOWHERE)
    return address


def _journal(deed: Deed, resident: Resident, line: Line, employee: Employee | None) -> None:
    write(
        deed,
        f"resident:{resident.pk}",
        municipality=resident.municipality_id,
        employee=employee,
        details={"line": line.pk},
    )
