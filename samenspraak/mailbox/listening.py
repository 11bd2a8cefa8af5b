"""Listens for mail servers. Over TLS, or only to this machine."""

import asyncio
import ssl
from contextlib import suppress
from ipaddress import ip_address
from typing import Any

from aiosmtpd.smtp import SMTP
from django.conf import settings

from samenspraak.mailbox.door import Door

LARGEST = 10 * 1024 * 1024
"""Bytes of a mail with its attachments."""
PATIENCE_SECONDS = 60
MOST_AT_ONCE = 50
"""Conversations with mail servers; Postfix has twenty with one place (default_destination_concurrency_limit)."""
BUSY = b"421 4.3.2 Too many connections, try again later\r\n"


class NeedsCertificate(Exception):
    """Nobody may read along: give a certificate, or listen to this machine only."""


async def listen(host: str, port: int) -> asyncio.Server:
    """It takes mail when this returns. Raises NeedsCertificate, and OSError when it cannot listen there."""
    context = _context()
    if context is None and not _is_here(host):
        raise NeedsCertificate
    loop, going_on = asyncio.get_running_loop(), set[SMTP]()

    def answer() -> asyncio.Protocol:
        return _conversation(context, loop, going_on) if len(going_on) < MOST_AT_ONCE else _Busy()

    return await loop.create_server(answer, host, port)


class _Conversation(SMTP):
    """One of those that go on, until its connection is gone."""

    def __init__(self, going_on: set[SMTP], *arguments: Any, **more: Any) -> None:
        super().__init__(*arguments, **more)
        self._going_on = going_on
        going_on.add(self)

    def connection_lost(self, error: Exception | None) -> None:
        """Called by asyncio, once, however it ended."""
        self._going_on.discard(self)
        super().connection_lost(error)


class _Busy(asyncio.Protocol):
    """Somebody who comes when there are too many; their mail server comes again by itself."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        assert isinstance(transport, asyncio.WriteTransport)
        transport.write(BUSY)
        transport.close()


def _conversation(
    context: ssl.SSLContext | None, loop: asyncio.AbstractEventLoop, going_on: set[SMTP]
) -> SMTP:
    return _Conversation(
        going_on,
        Door(),
        data_size_limit=LARGEST,
        hostname=settings.SAMENSPRAAK_ANSWER_ADDRESS.rpartition("@")[2],
        ident="Samenspraak",
        tls_context=context,
        require_starttls=context is not None,
        timeout=PATIENCE_SECONDS,
        loop=loop,
    )


def _context() -> ssl.SSLContext | None:
    if not settings.SAMENSPRAAK_ANSWER_CERTIFICATE:
        return None
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(settings.SAMENSPRAAK_ANSWER_CERTIFICATE)
    return context


def _is_here(host: str) -> bool:
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host == "localhost"
