"""Open letters, send messages and run jobs until stopped: `samenspraak worker`."""

import django

django.setup()

from samenspraak.installation.worker import work  # noqa: E402  (models need Django set up)


def run(arguments: list[str]) -> int:
    """Takes no arguments; stops at SIGTERM or Ctrl-C."""
    assert not arguments
    work()
    return 0
