"""What a resident and a channel are called on screen, without giving a number away."""

from django.utils.translation import gettext as _

from samenspraak.channels.traits import TRAITS
from samenspraak.domain.addresses import AddressKind
from samenspraak.domain.phones import masked
from samenspraak.residents.models import Resident, ResidentAddress


def name_of(resident: Resident) -> str:
    """The name they go by, or "Unknown · +31 6 •••• 4421". The caller loaded the addresses."""
    if resident.name:
        return resident.name
    number = phone_of(resident)
    return _("Unknown · %(number)s") % {"number": masked(number.value)} if number else _("Unknown resident")


def phone_of(resident: Resident) -> ResidentAddress | None:
    """The telephone number that holds now; some residents have none."""
    numbers = [
        address
        for address in resident.addresses.all()
        if address.kind == AddressKind.PHONE and address.replaced_at is None
    ]
    return numbers[-1] if numbers else None


def channel_name(channel: str) -> str:
    """The network's own name."""
    return TRAITS[channel].name
