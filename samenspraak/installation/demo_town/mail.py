"""The demo's e-mail addresses: where residents mail what belongs in writing."""

from samenspraak.organisation.models import Municipality
from samenspraak.referrals.models import MailAddress

MAILBOXES = {"": "gemeente", "aansprakelijkstelling": "schade", "bezwaar": "bezwaar", "klacht": "klachten"}


def set_mail_addresses(municipality: Municipality) -> None:
    """All on the municipality's own domain, as an administrator would have set them."""
    domain = municipality.guard_profile["domains"][0]
    MailAddress.objects.bulk_create(
        MailAddress(municipality=municipality, formal=formal, address=f"{mailbox}@{domain}")
        for formal, mailbox in MAILBOXES.items()
    )
