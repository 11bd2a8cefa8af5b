"""One installation for all crash tests: killing it is what they do, and it must live on."""

import time
from collections.abc import Callable, Iterator

import pytest

from bench.installation import Installation, installed

LEASE_SECONDS = 4  # instead of 150: so long is what a dead worker had in hand kept from others


@pytest.fixture(scope="session")
def installation() -> Iterator[Installation]:
    """With everything running, in opening hours."""
    with installed(environment={"SAMENSPRAAK_LEASE_SECONDS": str(LEASE_SECONDS)}) as made:
        made.start("simulator", "web", "worker")
        yield made


def until(is_so: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait for it; fail when it does not come."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it never came about"
        time.sleep(0.1)
