"""The municipality's list of addresses: replaced as a whole by an administrator, asked when a form is filled in."""

from collections.abc import Sequence

from django.db import transaction

from samenspraak.domain.address_list import ListedAddress
from samenspraak.domain.form_fields import HomeAddress
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality
from samenspraak.referrals.form_models import AddressEntry

AT_ONCE = 2000


@transaction.atomic
def replace_addresses(municipality: Municipality, rows: Sequence[ListedAddress], employee: Employee) -> None:
    """The new list takes the place of the old one, or nothing changes."""
    AddressEntry.objects.filter(municipality=municipality).delete()
    entries = (
        AddressEntry(
            municipality=municipality,
            postcode=row.postcode,
            number=row.number,
            addition=row.addition,
            street=row.street,
            place=row.place,
        )
        for row in rows
    )
    AddressEntry.objects.bulk_create(entries, batch_size=AT_ONCE)
    subject = f"municipality:{municipality.pk}"
    details = {"count": len(rows)}
    write(
        Deed.REPLACED_ADDRESSES,
        subject,
        municipality=municipality.pk,
        employee=employee,
        details=details,
    )


def has_list(municipality: Municipality) -> bool:
    """Whether there is a list to look in."""
    return AddressEntry.objects.filter(municipality=municipality).exists()


def entry_of(municipality: Municipality, address: HomeAddress) -> AddressEntry | None:
    """The address in the list, however its addition is written; None when it is not there."""
    at_door = AddressEntry.objects.filter(
        municipality=municipality, postcode=address.postcode, number=address.number
    )
    wanted = _plain(address.addition)
    return next((entry for entry in at_door if _plain(entry.addition) == wanted), None)


def _plain(addition: str) -> str:
    return "".join(sign for sign in addition.lower() if sign.isalnum())
