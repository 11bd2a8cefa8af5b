"""Hold the journal against its chain of seals: `samenspraak verify-journal`."""

import sys

import django

django.setup()

from samenspraak.organisation.sealing_journal import checked_chain, seal_journal  # noqa: E402


def run(arguments: list[str]) -> int:
    """Seals what waits first. Exit code 1 when the chain is broken."""
    assert not arguments
    seal_journal()
    chain = checked_chain()
    sys.stdout.write(f"{chain.entries} entries in {chain.seals} seals, {chain.waiting} not yet sealed.\n")
    for trouble in chain.breaks:
        sys.stdout.write(f"BROKEN: {trouble}\n")
    sys.stdout.write("The chain is broken.\n" if chain.breaks else "The chain is whole.\n")
    return 1 if chain.breaks else 0
