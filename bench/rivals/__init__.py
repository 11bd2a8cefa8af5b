"""Two libraries that also look for personal data, each in a process of its own, beside our guard.

    pip install 'samenspraak[rivals]'

What they call a thing is read as generously as it can be: a date is a birth date, any place a home address.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from samenspraak.domain.findings import Finding, Kind

RIVALS = ("presidio", "deduce")


@dataclass(frozen=True, slots=True)
class Rival:
    """What one found in each text, in order; `seconds` and `megabytes`: what loading it cost."""

    name: str
    found: tuple[tuple[Finding, ...], ...]
    microseconds: tuple[float, ...]
    seconds: float
    megabytes: float


def rivals(texts: Sequence[str]) -> list[Rival]:
    """Those that are installed."""
    return [rival for name in RIVALS if (rival := _asked(name, texts)) is not None]


def _asked(name: str, texts: Sequence[str]) -> Rival | None:
    asked = "".join(json.dumps(text) + "\n" for text in texts)
    command = [sys.executable, "-W", "ignore", "-m", f"bench.rivals.{name}"]
    done = subprocess.run(command, input=asked, capture_output=True, text=True, check=False)
    if "ModuleNotFoundError" in done.stderr:
        return None
    assert done.returncode == 0, done.stderr[-2000:]
    said = [line for line in done.stdout.splitlines() if line.startswith("{")]  # some talk while they load
    cost, *answers = map(json.loads, said)
    return Rival(
        name.capitalize(),
        tuple(tuple(Finding(start, end, Kind(kind)) for start, end, kind in one["found"]) for one in answers),
        tuple(one["microseconds"] for one in answers),
        cost["seconds"],
        cost["megabytes"],
    )
