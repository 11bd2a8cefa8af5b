"""Found a municipality with its first administrator: `samenspraak found --slug … --name … --email … --administrator …`.

Prints a link with which that administrator chooses a password: it works once, for three days. Asked again before that
password is chosen, it prints a new link; the one before then counts too, until either is used.
"""

import argparse
import sys

import django

django.setup()

from samenspraak.desk.public_address import invitation_address  # noqa: E402  (models need Django set up)
from samenspraak.organisation.founding import NotAdded, found  # noqa: E402


def run(arguments: list[str]) -> int:
    """Exit code 1, with a sentence on standard error, when it could not be founded."""
    wanted = _parser().parse_args(arguments)
    try:
        administrator, token = found(wanted.slug, wanted.name, wanted.email, wanted.administrator)
    except NotAdded as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    address = invitation_address(administrator.pk, token)
    sys.stdout.write(f"{wanted.email} chooses a password here, once, within three days:\n{address}\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="samenspraak found", description="Found a municipality.")
    parser.add_argument("--slug", required=True, help="its name in addresses: voorbeeldstad")
    parser.add_argument("--name", required=True, help="its name without “gemeente”: Voorbeeldstad")
    parser.add_argument("--email", required=True, help="with which the administrator signs in")
    parser.add_argument("--administrator", required=True, help="the administrator's own name")
    return parser
