"""Seal everything again under the newest key of SAMENSPRAAK_KEYS: `samenspraak seal-again`."""

import sys

import django

django.setup()

from samenspraak.installation.sealing_again import seal_everything_again  # noqa: E402  (models need Django set up)


def run(arguments: list[str]) -> int:
    """Takes no arguments, may be run twice. Exit code 1 when something opens with none of the keys."""
    assert not arguments
    broken = 0
    for again in seal_everything_again():
        sys.stdout.write(f"{again.column}: {again.sealed} sealed again\n")
        if again.broken:
            sys.stdout.write(f"{again.column}: {again.broken} OPEN WITH NONE OF THE KEYS\n")
        broken += again.broken
    sys.stdout.write(
        "Keep the old keys.\n" if broken else "Every other key than the first can be taken away.\n"
    )
    return 1 if broken else 0
