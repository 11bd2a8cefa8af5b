"""Serve pages, webhooks and the live stream: `samenspraak web --port 8000`."""

import argparse

from granian import Granian
from granian.constants import Interfaces


def run(arguments: list[str]) -> int:
    """Until stopped. Open streams get three seconds to end."""
    options = _parser().parse_args(arguments)
    Granian(
        "samenspraak.installation.asgi:application",
        address=options.host,
        port=options.port,
        interface=Interfaces.ASGI,
        workers=options.workers,
        workers_kill_timeout=3,
        backlog=1024,
        log_access=False,
    ).serve()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="samenspraak web", description="Serve the desk and the webhooks.")
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (127.0.0.1)")
    parser.add_argument("--port", type=int, default=8000, help="port to listen on (8000)")
    parser.add_argument("--workers", type=int, default=1, help="processes; one per core in production (1)")
    return parser
