"""Waits for what another thread or program does."""

import time
from collections.abc import Callable


def until(is_so: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait for it; fail when it does not come."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it never came about"
        time.sleep(0.1)
