"""Writes a mail as the internet wants it (RFC 5322), and so that no program answers it."""

from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from samenspraak.domain.staff_mail import Mail, MailFailed, MailTrouble


def written(mail: Mail) -> EmailMessage:
    """Plain text, to this one address. Raises MailFailed when that is none, ValueError when the subject is no line."""
    letter = EmailMessage(policy=SMTP)
    letter["From"] = Address("Samenspraak", addr_spec=mail.sender)
    letter["To"] = _one_address(mail.to)
    if mail.reply_to:
        letter["Reply-To"] = Address("Samenspraak", addr_spec=mail.reply_to)
    letter["Subject"] = mail.subject.text
    letter["Date"] = mail.made_at
    letter["Message-ID"] = f"<{mail.reference}@{letter['From'].addresses[0].domain}>"
    letter["Auto-Submitted"] = "auto-generated"  # RFC 3834
    letter["X-Auto-Response-Suppress"] = "All"  # Exchange looks for nothing else
    letter.set_content(mail.body.text, cte="quoted-printable")
    return letter


def _one_address(to: str) -> Address:
    try:
        return Address(addr_spec=to)
    except (MessageError, ValueError, IndexError) as error:
        raise MailFailed(MailTrouble.ADDRESS_REFUSED) from error
