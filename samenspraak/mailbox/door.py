"""What the mailbox says to a mail server: whom it takes mail for, and that it has it. Nothing is read here.

"250" is said when the mail is durable. A server that does not hear it hands the mail over again, and it is kept once.
"""

import asyncio
import logging
from collections.abc import Callable

from aiosmtpd.smtp import SMTP, Envelope, Session
from django.db import close_old_connections
from django.utils import timezone

from samenspraak.staffmail.answer_addresses import address_called
from samenspraak.staffmail.keeping_answers import is_full, keep_answer

logger = logging.getLogger(__name__)

MOST_RECIPIENTS = 10
TAKEN = "250 OK"
UNKNOWN = "550 5.1.1 Nobody is asked anything at this address"
FULL = "452 4.2.2 Too much mail at this address"
TOO_MANY = "452 4.5.3 Too many recipients"
LATER = "451 4.3.0 Not now, try again later"


class Door:
    """One for all connections: what belongs to a mail stands in its envelope."""

    async def recipient(
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Only for an address that we gave out."""
        if len(envelope.rcpt_tos) >= MOST_RECIPIENTS:
            return TOO_MANY
        answer = await asyncio.to_thread(_with_database, lambda: _answer_to(address))
        if answer == TAKEN:
            envelope.rcpt_tos.append(address)
        return answer

    async def kept(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:
        """It is kept when this says so."""
        content = envelope.content
        assert isinstance(content, bytes)
        mail = f"Return-Path: <{envelope.mail_from or ''}>\r\n".encode() + content
        await asyncio.to_thread(_with_database, lambda: _keep(envelope.rcpt_tos, mail))
        return TAKEN

    async def not_kept(self, error: Exception) -> str:
        """Whatever it is: nothing was kept, and the server tries again for days."""
        logger.error("answer_mail_not_kept", extra={"why": type(error).__name__})
        return LATER

    handle_RCPT, handle_DATA, handle_exception = recipient, kept, not_kept  # noqa: N815  (so aiosmtpd calls them)


def _answer_to(address: str) -> str:
    found = address_called(address)
    if found is None:
        return UNKNOWN
    return FULL if is_full(found) else TAKEN


def _keep(recipients: list[str], mail: bytes) -> None:
    found = {each.pk: each for address in recipients if (each := address_called(address)) is not None}
    keep_answer(found.values(), mail, timezone.now())


def _with_database[T](asked: Callable[[], T]) -> T:
    """In a thread of its own, which leaves no connection behind."""
    try:
        return asked()
    finally:
        close_old_connections()
