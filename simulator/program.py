"""The console program `samenspraak-simulator`."""

import argparse
import sys
from collections.abc import Sequence

from simulator import demo_line
from simulator.lines import Line
from simulator.server import Simulator, port_is_free, serve
from simulator.statuses import DELAYS
from simulator.world import Settings, World


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    return int(options.deed(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="samenspraak-simulator", description=__doc__)
    commands = parser.add_subparsers(required=True)
    _serve_command(commands.add_parser("serve", help="run the simulator"))
    return parser


def _line_options(command: argparse.ArgumentParser) -> None:
    command.add_argument("--webhook-url", default=demo_line.WEBHOOK_URL)
    command.add_argument("--app-secret", default=demo_line.APP_SECRET)
    command.add_argument("--phone-number-id", default=demo_line.PHONE_NUMBER_ID)


def _serve_command(command: argparse.ArgumentParser) -> None:
    _line_options(command)
    command.add_argument("--host", default="127.0.0.1")
    command.add_argument("--port", type=int, default=demo_line.SIMULATOR_PORT)
    command.add_argument("--verify-token", default=demo_line.VERIFY_TOKEN)
    command.add_argument("--access-token", default=demo_line.ACCESS_TOKEN)
    command.add_argument("--waba-id", default=demo_line.WABA_ID)
    command.add_argument("--display-number", default=demo_line.DISPLAY_NUMBER)
    command.add_argument("--delays", choices=list(DELAYS), default="real")
    command.add_argument("--reads", choices=["auto", "opened"], default="auto")
    command.add_argument("--throughput", type=int, default=80, help="sends per second; 0 is without limit")
    command.add_argument("--no-pair-limit", action="store_true")
    command.add_argument("--batch-max", type=int, default=100, help="updates in one webhook at most")
    command.set_defaults(deed=_serve)


def _serve(options: argparse.Namespace) -> int:
    if not port_is_free(options.host, options.port):
        print(f"Poort {options.port} is al in gebruik. Kies een andere met --port.", file=sys.stderr)
        return 2
    line = Line(
        phone_number_id=options.phone_number_id,
        waba_id=options.waba_id,
        display_number=options.display_number,
        app_secret=options.app_secret,
        verify_token=options.verify_token,
        access_token=options.access_token,
        webhook_url=options.webhook_url,
    )
    settings = Settings(
        delays=options.delays,
        reads=options.reads,
        throughput_per_second=options.throughput,
        pair_limit=not options.no_pair_limit,
        base_url=f"http://{options.host}:{options.port}",
    )
    world = World(lines={line.phone_number_id: line}, settings=settings)
    print(f"Simulator: {settings.base_url}/telefoon/", flush=True)
    serve(Simulator(world, batch_max=options.batch_max), options.host, options.port)
    return 0
