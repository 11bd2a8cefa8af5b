"""Listens for mail servers. Over TLS, or only to this machine."""

import asyncio
import ssl
from contextlib import suppress
from ipaddress import ip_address

from aiosmtpd.smtp import SMTP
from django.conf import settings

from samenspraak.mailbox.door import Door

LARGEST = 10 * 1024 * 1024
"""Bytes of a mail with its attachments."""
PATIENCE_SECONDS = 60


class NeedsCertificate(Exception):
    """Nobody may read along: give a certificate, or listen to this machine only."""


async def listen(host: str, port: int) -> asyncio.Server:
    """It takes mail when this returns. Raises NeedsCertificate, and OSError when it cannot listen there."""
    context = _context()
    if context is None and not _is_here(host):
        raise NeedsCertificate
    loop = asyncio.get_running_loop()
    return await loop.create_server(lambda: _conversation(context, loop), host, port)


def _conversation(context: ssl.SSLContext | None, loop: asyncio.AbstractEventLoop) -> SMTP:
    return SMTP(
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
