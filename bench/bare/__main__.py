"""Serve the bare site: `python -m bench.bare --interface wsgi --port 8100`."""

import argparse

from granian import Granian
from granian.constants import Interfaces

parser = argparse.ArgumentParser(prog="python -m bench.bare")
parser.add_argument("--interface", choices=["wsgi", "asgi"], required=True)
parser.add_argument("--port", type=int, required=True)
parser.add_argument("--workers", type=int, default=1)

if __name__ == "__main__":
    options = parser.parse_args()
    is_wsgi = options.interface == "wsgi"
    Granian(
        f"bench.bare.site:{options.interface}",
        port=options.port,
        interface=Interfaces.WSGI if is_wsgi else Interfaces.ASGINL,
        workers=options.workers,
        blocking_threads=4 if is_wsgi else 1,
        backlog=1024,
        log_access=False,
    ).serve()
