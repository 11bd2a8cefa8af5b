"""How much processor time and memory processes took, from /proc."""

import os
from pathlib import Path

from bench.installation import Installation, children_of

TICKS = os.sysconf("SC_CLK_TCK")


def seconds_of(leader: int) -> float:
    """Processor time, user and system, of a process and everything below it that still runs."""
    return sum(_ticks(process) for process in tree_of(leader)) / TICKS


def worked(installation: Installation) -> float:
    """Processor seconds of its web server and its database until now."""
    return seconds_of(installation.processes["web"].pid) + seconds_of(installation.postmaster)


def tree_of(leader: int) -> list[int]:
    """The process and everything below it."""
    tree = [leader]
    for process in tree:
        tree += children_of(process)
    return tree


def memory_of(process: int) -> tuple[float, float]:
    """RSS and PSS in MB. PSS shares what several processes map among them, so it may be added up."""
    fields = dict(
        line.split(":", 1) for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()[1:]
    )
    return tuple(int(fields[name].split()[0]) / 1024 for name in ("Rss", "Pss"))  # type: ignore[return-value]  # two names, two numbers


def _ticks(process: int) -> int:
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return int(fields[11]) + int(fields[12])
