"""Start everything on one machine, with a demo municipality: `samenspraak demo`."""

import argparse
import os
import sys
from pathlib import Path

from samenspraak.installation import demo
from samenspraak.installation.postgres_errors import ClusterUnavailable
from samenspraak.installation.processes import ProgramFailed


def run(arguments: list[str]) -> int:
    """Exit code 1, with a sentence on standard error, when it cannot be started."""
    options = _parser().parse_args(arguments)
    wishes = demo.Demo(
        folder=options.data.resolve(),
        port=options.port,
        simulator_port=options.simulator_port,
        ends_with_parent=options.end_with_parent,
    )
    try:
        demo.run(wishes)
    except (demo.DemoRuns, demo.PortRefused, ProgramFailed, ClusterUnavailable) as refusal:
        print(refusal, file=sys.stderr)
        return 1
    except KeyboardInterrupt:  # before there was anything to stop
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="samenspraak demo", description="Start everything on this machine.")
    folder = Path(os.environ.get("SAMENSPRAAK_DATA", "var"))
    parser.add_argument(
        "--data", type=Path, default=folder, help=f"folder for everything it keeps ({folder})"
    )
    parser.add_argument("--port", type=_port, default=8000, help="of the desk; 0 for any free one (8000)")
    parser.add_argument(
        "--simulator-port", type=_port, default=8001, help="of the simulator; 0 for any free one (8001)"
    )
    parser.add_argument(
        "--end-with-parent", action="store_true", help="stop when the program that started it is gone"
    )
    return parser


def _port(typed: str) -> int:
    """Raises ArgumentTypeError for what is no port."""
    if not typed.isascii() or not typed.isdecimal() or int(typed) > 65535:
        raise argparse.ArgumentTypeError(f"{typed} is no port: give a number from 0 to 65535")
    return int(typed)
