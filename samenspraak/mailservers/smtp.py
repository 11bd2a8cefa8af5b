"""Hands mail to a server by SMTP (RFC 5321), over TLS only: the address of a colleague is nobody else's business."""

import smtplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from urllib.parse import SplitResult, unquote

from samenspraak.domain.staff_mail import Mail, MailFailed, MailTrouble
from samenspraak.mailservers.writing import written

TIMEOUT_SECONDS = 30
LATER = range(400, 500)
"""Codes of a refusal that may be over soon."""
TROUBLES: tuple[tuple[type[OSError], MailTrouble], ...] = (
    (smtplib.SMTPServerDisconnected, MailTrouble.NO_ANSWER),
    (smtplib.SMTPNotSupportedError, MailTrouble.ADDRESS_REFUSED),  # an address in other letters than these
    (smtplib.SMTPResponseException, MailTrouble.BUSY),
    (smtplib.SMTPException, MailTrouble.NO_ACCESS),  # no way of signing in that we know
    (ssl.SSLError, MailTrouble.NOT_ENCRYPTED),
    (TimeoutError, MailTrouble.NO_ANSWER),
)
"""The first that fits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Smtp:
    """A server; without a ``user`` it lets us in by where we are."""

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    is_encrypted_at_once: bool

    def post(self, mail: Mail) -> None:
        """One connection for one mail. Raises MailFailed."""
        letter = written(mail)
        try:
            with self._session(mail.sender) as session:
                session.send_message(letter, mail.sender, [mail.to])
        except OSError as error:
            raise MailFailed(_trouble(error)) from error

    @contextmanager
    def _session(self, sender: str) -> Iterator[smtplib.SMTP]:
        """Encrypted and signed in. We name ourselves after the sender, not after the machine.

        Whatever comes of the goodbye is no matter: the server has the mail by then.
        """
        session = self._connected(sender.rpartition("@")[2])
        try:
            if self.user:
                _sign_in(session, self.user, self.password)
            yield session
            with suppress(OSError):
                session.quit()
        finally:
            session.close()

    def _connected(self, ours: str) -> smtplib.SMTP:
        trusted = ssl.create_default_context()
        if self.is_encrypted_at_once:
            return smtplib.SMTP_SSL(self.host, self.port, ours, timeout=TIMEOUT_SECONDS, context=trusted)
        session = smtplib.SMTP(self.host, self.port, ours, timeout=TIMEOUT_SECONDS)
        _encrypt(session, trusted)
        return session


def encrypted_at_once(parts: SplitResult) -> Smtp:
    """Raises ValueError."""
    return _at(parts, port=465, is_encrypted_at_once=True)


def encrypted_after_greeting(parts: SplitResult) -> Smtp:
    """Raises ValueError."""
    return _at(parts, port=587, is_encrypted_at_once=False)


def _at(parts: SplitResult, *, port: int, is_encrypted_at_once: bool) -> Smtp:
    user, password = unquote(parts.username or ""), unquote(parts.password or "")
    if not parts.hostname or not f"{user}{password}".isascii():
        raise ValueError("A server has a host; name and password are ASCII.")
    return Smtp(
        host=parts.hostname,
        port=parts.port or port,
        user=user,
        password=password,
        is_encrypted_at_once=is_encrypted_at_once,
    )


def _encrypt(session: smtplib.SMTP, trusted: ssl.SSLContext) -> None:
    """Raises MailFailed: a server that does not want to is told nothing."""
    try:
        session.starttls(context=trusted)
    except OSError as error:
        session.close()
        is_gone = isinstance(error, smtplib.SMTPServerDisconnected)
        raise MailFailed(MailTrouble.NO_ANSWER if is_gone else MailTrouble.NOT_ENCRYPTED) from error


def _sign_in(session: smtplib.SMTP, user: str, password: str) -> None:
    """Raises MailFailed where nobody can."""
    try:
        session.login(user, password)
    except smtplib.SMTPNotSupportedError as error:
        raise MailFailed(MailTrouble.NO_ACCESS) from error


def _trouble(error: OSError) -> MailTrouble:
    """What the server or the network says, in our words."""
    match error:
        case smtplib.SMTPRecipientsRefused():
            ((code, _said),) = error.recipients.values()
            return _by_code(code, MailTrouble.NOT_NOW, MailTrouble.ADDRESS_REFUSED)
        case smtplib.SMTPDataError():
            return _by_code(error.smtp_code, MailTrouble.NOT_NOW, MailTrouble.REFUSED)
        case smtplib.SMTPSenderRefused() | smtplib.SMTPAuthenticationError():
            return _by_code(error.smtp_code, MailTrouble.BUSY, MailTrouble.NO_ACCESS)
        case _:
            fits = (trouble for kind, trouble in TROUBLES if isinstance(error, kind))
            return next(fits, MailTrouble.UNREACHABLE)


def _by_code(code: int, for_now: MailTrouble, for_good: MailTrouble) -> MailTrouble:
    return for_now if code in LATER else for_good
