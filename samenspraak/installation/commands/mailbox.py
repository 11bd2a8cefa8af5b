"""Take in mail with answers of specialists until stopped: `samenspraak mailbox --port 8025`."""

import argparse
import asyncio
import contextlib
import signal
import sys

import django

django.setup()

from samenspraak.mailbox.listening import NeedsCertificate, listen  # noqa: E402  (models need Django set up)
from samenspraak.staffmail.answer_settings import answers_come  # noqa: E402  (the same)

OFF = "Nobody answers by mail here: set SAMENSPRAAK_ANSWER_ADDRESS first (see docs/mail.md)."
OPEN_TO_ALL = "Set SAMENSPRAAK_ANSWER_CERTIFICATE, or listen at 127.0.0.1: mail is not taken in the clear."


def run(arguments: list[str]) -> int:
    """Until SIGTERM or Ctrl-C; a mail that is half in is handed over again by its server."""
    options = _parser().parse_args(arguments)
    if not answers_come():
        print(OFF, file=sys.stderr)
        return 1
    try:
        asyncio.run(_serve(options.host, options.port))
    except NeedsCertificate:
        print(OPEN_TO_ALL, file=sys.stderr)
        return 1
    return 0


async def _serve(host: str, port: int) -> None:
    server, stopping = await listen(host, port), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    await stopping.wait()
    server.close()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(server.wait_closed(), timeout=3)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="samenspraak mailbox", description="Take in answers by mail.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, default=8025, help="port to listen on (8025)")
    return parser
