"""The mail addresses of a municipality: which there are, which domains are her own, changing them."""

from collections.abc import Collection, Mapping

from django.db import transaction

from samenspraak.conversations.looking import profile_of
from samenspraak.domain.findings import Profile
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, Municipality
from samenspraak.privacy.guard import findings
from samenspraak.referrals.mail_models import MailAddress


def addresses_of(municipality: Municipality) -> dict[str, str]:
    """By formal kind; the empty one is for the rest. One query."""
    return dict(MailAddress.objects.filter(municipality=municipality).values_list("formal", "address"))


def is_own(address: str, profile: Profile) -> bool:
    """Whether it is of one of the municipality's own domains, or below one."""
    domain = address.rpartition("@")[2].lower()
    return any(domain == own or domain.endswith(f".{own}") for own in map(_bare, profile.domains))


@transaction.atomic
def change_addresses(employee: Employee, addresses: Mapping[str, str]) -> bool:
    """Keep these for the employee's municipality, and none for a kind that is empty. False when they were so already.

    An address elsewhere becomes one of the municipality's own data, so that the guard lets it pass.
    """
    municipality = Municipality.objects.select_for_update(no_key=True).get(pk=employee.municipality_id)
    wanted = {formal: address for formal, address in addresses.items() if address}
    before = addresses_of(municipality)
    if wanted == before:
        return False
    MailAddress.objects.filter(municipality=municipality).delete()
    MailAddress.objects.bulk_create(
        MailAddress(municipality=municipality, formal=formal, address=address)
        for formal, address in wanted.items()
    )
    _let_pass(municipality, wanted.values())
    changed = sorted(kind or "rest" for kind in {*wanted, *before} if wanted.get(kind) != before.get(kind))
    write(
        Deed.CHANGED_MAIL_ADDRESSES,
        f"municipality:{municipality.pk}",
        municipality=municipality.pk,
        employee=employee,
        details={"formal": " ".join(changed)},
    )
    return True


def _let_pass(municipality: Municipality, addresses: Collection[str]) -> None:
    profile = profile_of(municipality)
    stopped = [address for address in sorted(set(addresses)) if findings(f"Mail naar {address}.", profile)]
    if not stopped:
        return
    emails = [*municipality.guard_profile.get("emails", []), *stopped]
    municipality.guard_profile = {**municipality.guard_profile, "emails": emails}
    municipality.save(update_fields=["guard_profile"])


def _bare(domain: str) -> str:
    return domain.lower().removeprefix("www.").removeprefix("@")
