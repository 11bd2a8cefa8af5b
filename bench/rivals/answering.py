"""Reads texts from standard input with a rival and says what it found, and what that cost."""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterable

type Found = Iterable[tuple[int, int, str]]
"""Start, end and kind, in the words of our label list."""


def answer(read: Callable[[str], Found]) -> None:
    """One JSON line for what loading cost so far, then one for each text (a JSON string a line)."""
    list(read("Mijn naam is Jansen."))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": time.process_time(), "megabytes": megabytes}))
    for line in sys.stdin:
        start = time.thread_time_ns()
        # some give numbers of numpy, which JSON does not know
        found = [(int(begin), int(end), kind) for begin, end, kind in read(json.loads(line))]
        taken = (time.thread_time_ns() - start) / 1e3
        print(json.dumps({"found": found, "microseconds": taken}))
