"""Keeps somebody out, and lets them in again: at the network itself, and known here."""

from django.db import transaction
from django.utils import timezone

from samenspraak.domain.addresses import Address
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.organisation.caring import block_at_network, unblock_at_network
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Line
from samenspraak.residents.meeting import address_to_use
from samenspraak.residents.models import Resident

NOWHERE = Failure("address", Decision.FAIL, Reason.BAD_ADDRESS)


def block(resident: Resident, line: Line, employee: Employee) -> None:
    """Block at the network first: only what it did is written down here. Raises SendFailed."""
    block_at_network(line, _address(resident, line))
    keep_out(resident, line, employee)


@transaction.atomic
def keep_out(resident: Resident, line: Line, employee: Employee) -> None:
    """Know here that the network blocks them."""
    Resident.objects.filter(pk=resident.pk).update(blocked_at=timezone.now())
    _journal(Deed.BLOCKED, resident, line, employee)


def unblock(resident: Resident, line: Line, employee: Employee | None) -> None:
    """Lift the block; ``employee`` None: its last day is over. Raises SendFailed."""
    unblock_at_network(line, _address(resident, line))
    with transaction.atomic():
        Resident.objects.filter(pk=resident.pk).update(blocked_at=None)
        _journal(Deed.UNBLOCKED, resident, line, employee)


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
