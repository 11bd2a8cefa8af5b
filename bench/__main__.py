"""The command line: `python -m bench`, `python -m bench webhook --json figures.json`."""

import argparse
import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from bench import inbox, memory, reply, screen, webhook
from bench.figures import Figure, Report
from bench.machine import this_machine

BENCHES = {
    "webhook": webhook.measure,
    "inbox": inbox.measure,
    "reply": reply.measure,
    "screen": screen.measure,
    "memory": memory.measure,
}


def main() -> int:
    """Exit code 1 when a target was missed."""
    options = _parser().parse_args()
    machine, reports = this_machine(), []
    for name in options.names or list(BENCHES):
        print(f"{name} ...", flush=True)
        reports.append(BENCHES[name]())
        print(_shown(reports[-1]), flush=True)
    found = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "machine": machine.as_json()}
    found["benches"] = {report.bench: asdict(report) for report in reports}
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n")
    return 1 if any(figure.is_met is False for report in reports for figure in report.figures) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m bench", description="Measure the product on this machine."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(BENCHES)}; all without one")
    parser.add_argument("--json", type=Path, help="file to write the figures to")
    return parser


def _shown(report: Report) -> str:
    return "\n".join([*map(_line, report.figures), *report.remarks])


def _line(figure: Figure) -> str:
    verdict = "" if figure.is_met is None else ("met" if figure.is_met else "MISSED")
    return f"  {figure.name:60}{figure.value:12.1f} {figure.unit:4} {figure.target:14} {verdict}"


if __name__ == "__main__":
    sys.exit(main())
