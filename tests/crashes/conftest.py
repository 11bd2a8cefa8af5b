"""One installation for all crash tests: killing it is what they do, and it must live on."""

from collections.abc import Iterator

import pytest

from bench.installation import Installation, installed

LEASE_SECONDS = 4  # instead of 150: so long is what a dead worker had in hand kept from others


@pytest.fixture(scope="session")
def installation() -> Iterator[Installation]:
    """With everything running, in opening hours."""
    with installed(environment={"SAMENSPRAAK_LEASE_SECONDS": str(LEASE_SECONDS)}) as made:
        made.start("simulator", "web", "worker")
        yield made
