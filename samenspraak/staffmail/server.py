"""The mail server of this installation: whether there is one, and whether its settings can be right."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from samenspraak.domain.staff_mail import MailServer
from samenspraak.mailservers import OddAddress, server_at


def mail_leaves() -> bool:
    """Whether this installation sends mail at all."""
    return bool(settings.SAMENSPRAAK_MAIL_URL)


def can_send() -> bool:
    """Whether its address is that of a server, and the sender's an e-mail address."""
    try:
        server()
        validate_email(settings.SAMENSPRAAK_MAIL_FROM)
    except (OddAddress, ValidationError):
        return False
    return True


def server() -> MailServer:
    """Raises OddAddress: `samenspraak check` was not asked."""
    return server_at(settings.SAMENSPRAAK_MAIL_URL)
