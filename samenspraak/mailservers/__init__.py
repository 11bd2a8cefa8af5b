"""The shelf of mail servers: by which way mail to colleagues (werkmail) leaves the house, and what mail that came says.

A server is a module here and a line in SERVERS. Its address says which: ``smtps://name:password@mail.gemeente.nl`` is
encrypted from the first byte (port 465), ``smtp://`` from the greeting on (STARTTLS, port 587), ``folder:///var/mail``
only writes files.
"""

from collections.abc import Callable, Mapping
from urllib.parse import SplitResult, urlsplit

from samenspraak.domain.staff_mail import MailServer
from samenspraak.mailservers import folder, smtp

SERVERS: Mapping[str, Callable[[SplitResult], MailServer]] = {
    "smtps": smtp.encrypted_at_once,
    "smtp": smtp.encrypted_after_greeting,
    "folder": folder.at,
}


class OddAddress(Exception):
    """No mail server has such an address: look at SAMENSPRAAK_MAIL_URL."""


def server_at(address: str) -> MailServer:
    """The server with this address. Raises OddAddress."""
    try:
        parts = urlsplit(address)
        return SERVERS[parts.scheme](parts)
    except (KeyError, ValueError) as error:
        raise OddAddress from error
