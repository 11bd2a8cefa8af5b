"""The command line: `python -m bench`, `python -m bench webhook --json figures.json`."""

import argparse
import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench import calamity, desk, guard, inbox, memory, page, reading, reply, screen, search, webhook
from bench.figures import Figure, Report
from bench.machine import this_machine

BENCHES: Mapping[str, Callable[[], Report]] = {
    "webhook": webhook.measure,
    "inbox": inbox.measure,
    "reply": reply.measure,
    "screen": screen.measure,
    "desk": desk.measure,
    "calamity": calamity.measure,
    "search": search.measure,
    "memory": memory.measure,
    "guard": guard.measure,
    "reading": reading.measure,
}
PERFORMANCE = tuple(name for name in BENCHES if name not in page.HEADS)
"""What is measured when no name is given; the guard and the reading of messages have pages of their own."""


def main() -> int:
    """Exit code 1 when a target was missed."""
    options = _parser().parse_args()
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(143))  # so that nothing is left running
    found: dict[str, Any] = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": this_machine().as_json(),
        "benches": {},
    }
    for name in options.names or PERFORMANCE:
        print(f"{name} ...", flush=True)
        report = BENCHES[name]()
        print("\n".join([*map(_line, report.figures), *report.remarks]), flush=True)
        found["benches"][name] = asdict(report)
        found["load_during"] = round(os.getloadavg()[2], 1)
        if options.json:
            options.json.write_text(json.dumps(found, indent=1) + "\n")
        if options.page:
            options.page.write_text(page.written(found))
    figures = [figure for report in found["benches"].values() for figure in report["figures"]]
    return 1 if any(figure["is_met"] is False for figure in figures) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench", description="Measure the product on this machine."
    )
    parser.add_argument(
        "names",
        nargs="*",
        type=_bench,
        metavar="NAME",
        help=f"{', '.join(BENCHES)}; without one all but {' and '.join(page.HEADS)}",
    )
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    parser.add_argument("--page", type=Path, help="page to write them to, for people: docs/performance.md")
    return parser


def _bench(name: str) -> str:
    if name not in BENCHES:
        raise argparse.ArgumentTypeError(f"there is no bench {name}; there are {', '.join(BENCHES)}")
    return name


def _line(figure: Figure) -> str:
    verdict = "" if figure.is_met is None else ("met" if figure.is_met else "MISSED")
    return f"  {figure.name:60}{figure.value:12.1f} {figure.unit:4} {figure.target:14} {verdict}"


if __name__ == "__main__":
    sys.exit(main())
