"""Keeps somebody out, and lets them in again: at the network itself, and known here."""

from django.utils import timezone

from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.organisation.caring import block_at_network, unblock_at_network
from samenspraak.organisation.models import Employee, Line
from samenspraak.residents.meeting import address_to_use
from samenspraak.residents.models import Resident

NOWHERE = Failure("address", Decision.FAIL, Reason.BAD_ADDRESS)


def block(resident: Resident, line: Line, employee: Employee) -> None:
    """Block at the network first: only what it did is written down here. Raises SendFailed."""
    address = address_to_use(resident, line.channel)
    if address is None:
        raise SendFailed(NOWHERE)
    block_at_network(line, address, employee)
    Resident.objects.filter(pk=resident.pk).update(blocked_at=timezone.now())


def unblock(resident: Resident, line: Line, employee: Employee) -> None:
    """Lift the block. Raises SendFailed."""
    address = address_to_use(resident, line.channel)
    if address is None:
        raise SendFailed(NOWHERE)
    unblock_at_network(line, address, employee)
    Resident.objects.filter(pk=resident.pk).update(blocked_at=None)
