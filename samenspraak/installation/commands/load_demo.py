"""Bring the database up to date and load the demo municipality, in one go: `samenspraak load-demo`."""

import django
from django.core.management import call_command


def run(arguments: list[str]) -> int:
    """The arguments are those of `samenspraak manage load_demo`. One process, since starting Django takes a while."""
    django.setup()
    call_command("migrate", verbosity=0)
    call_command("load_demo", *arguments)
    return 0
