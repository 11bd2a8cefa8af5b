"""What became of messages: network ids on standard input, one a line; one JSON object out: `samenspraak trace`."""

import json
import sys

import django

django.setup()

from samenspraak.conversations.tracing import traced  # noqa: E402  (models need Django set up)


def run(arguments: list[str]) -> int:
    """Takes no arguments. Texts are masked, as everywhere."""
    assert not arguments
    ids = [line.strip() for line in sys.stdin]
    json.dump(traced(ids), sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return 0
