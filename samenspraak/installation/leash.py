"""The leash: a small process that ends the supervisor's programs when the supervisor itself is gone.

Run as a script, never imported by the house: it reads on standard input which process groups are alive, `+123` when
one begins and `-123` when it has ended. The end of the input is the end of the supervisor, also after a kill -9,
which no process sees coming. It knows only the standard library, and lives in a session of its own.
"""

import os
import signal
import sys
import time

GRACE_SECONDS = 1.0


def main() -> None:
    """Wait for the end of the input, then end every group that is left."""
    groups: set[int] = set()
    for line in sys.stdin:
        group = int(line[1:])
        groups.add(group) if line[0] == "+" else groups.discard(group)
    end(groups, GRACE_SECONDS)


def end(groups: set[int], grace_seconds: float) -> None:
    """Ask every process of these groups to stop, and kill what has not after the grace."""
    deadline = time.monotonic() + grace_seconds
    left = {group for group in groups if _reached(group, signal.SIGTERM)}
    while left and time.monotonic() < deadline:
        time.sleep(0.05)
        left = {group for group in left if _reached(group, 0)}
    for group in left:
        _reached(group, signal.SIGKILL)


def _reached(group: int, number: int) -> bool:
    """Send a signal; 0 only looks. False when nobody of the group is left."""
    try:
        os.killpg(group, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


if __name__ == "__main__":
    main()
