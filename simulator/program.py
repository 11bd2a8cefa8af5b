"""The WhatsApp simulator: a stand-in for the network, and a command that posts payload files."""

import argparse
import shlex
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import httpx

from simulator import demo_line
from simulator.lines import Line
from simulator.memory import MemoryUnreadable
from simulator.posting import Target, TraceFailed, is_right, post, report, trace_with, traced
from simulator.server import Simulator, port_is_free, serve
from simulator.statuses import DELAYS
from simulator.windows_and_limits import STANDARD_THROUGHPUT
from simulator.world import Settings, World, fresh


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit status: 0 is well, 1 is that something was not well, 2 is that it could not be done."""
    options = _parser().parse_args(arguments)
    return int(options.deed(options))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="samenspraak-simulator", description=__doc__)
    commands = parser.add_subparsers(required=True)
    _serve_command(commands.add_parser("serve", help="run the simulator"))
    _post_command(commands.add_parser("post", help="post payload files, signed, to the product"))
    _send_command(commands.add_parser("send", help="let a resident of a running simulator send a text"))
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
    command.add_argument("--name", default=demo_line.LINE_NAME, help="what the municipality is called")
    command.add_argument(
        "--also-line", action="append", default=[], type=_other_line, metavar="ID,NUMBER,NAME",
        help="one more line with the same secrets, as of another municipality; may be given again",
    )  # fmt: skip
    command.add_argument("--delays", choices=list(DELAYS), default="real")
    command.add_argument("--reads", choices=["auto", "opened"], default="auto")
    command.add_argument("--throughput", type=int, default=STANDARD_THROUGHPUT, help="sends/s; 0 is no limit")
    command.add_argument("--no-pair-limit", action="store_true", help="any number of sends to one resident")
    command.add_argument("--batch-max", type=int, default=100, help="updates in one webhook at most")
    command.add_argument("--memory", type=Path, metavar="FILE", help="where chats outlive a restart")
    command.set_defaults(deed=_serve)


def _other_line(text: str) -> dict[str, str]:
    """What differs between that line and the first. Raises ValueError, which argparse tells."""
    phone_number_id, number, name = text.split(",", 2)
    return {"phone_number_id": phone_number_id, "display_number": number, "name": name}


def _serve(options: argparse.Namespace) -> int:
    if not port_is_free(options.host, options.port):
        print(f"Port {options.port} is taken. Choose another one with --port.", file=sys.stderr)
        return 2
    line = Line(
        phone_number_id=options.phone_number_id,
        waba_id=options.waba_id,
        display_number=options.display_number,
        name=options.name,
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
    others = (replace(fresh(line), **other) for other in options.also_line)
    lines = {one.phone_number_id: one for one in (line, *others)}
    world = World(lines=lines, settings=settings)
    print(f"Simulator: {settings.base_url}/telefoon/", flush=True)
    try:
        serve(Simulator(world, batch_max=options.batch_max), options.host, options.port, options.memory)
    except MemoryUnreadable as error:
        print(error, file=sys.stderr)
        return 2
    return 0


def _post_command(command: argparse.ArgumentParser) -> None:
    _line_options(command)
    command.add_argument("files", nargs="+", type=Path, metavar="FILE")
    command.add_argument("--keep-ids", action="store_true", help="leave the bytes of the files untouched")
    command.add_argument("--trace", default="", help="the command that tells what became of ids")
    command.add_argument("--wait", type=float, default=10.0, metavar="SECONDS", help="for items to appear")
    command.set_defaults(deed=_post)


def _post(options: argparse.Namespace) -> int:
    """Posts every file, then asks once for all of them what became of their items."""
    phone_number_id = "" if options.keep_ids else options.phone_number_id
    target = Target(options.webhook_url, options.app_secret, phone_number_id)
    with httpx.Client(timeout=30, trust_env=False) as client:
        posted = [post(file, target, client) for file in options.files]
    ids = list(dict.fromkeys(item.id for one in posted for item in one.items if item.id))
    try:
        traces = traced(ids, trace_with(_trace_command(options.trace)), options.wait)
    except TraceFailed as error:
        print(f"The product could not be asked: {error}", file=sys.stderr)
        traces = {}
    for one in posted:
        print("\n".join(report(one, traces)))
    return 0 if all(is_right(one, traces) for one in posted) else 1


def _trace_command(given: str) -> list[str]:
    """What was given, or else the product's own program beside the running interpreter."""
    return shlex.split(given) or [str(Path(sys.executable).parent / "samenspraak"), "trace"]


def _send_command(command: argparse.ArgumentParser) -> None:
    url = f"http://127.0.0.1:{demo_line.SIMULATOR_PORT}"
    command.add_argument("--simulator", default=url, help="where the simulator runs")
    command.add_argument("--resident", required=True, help="slug, number or user id")
    command.add_argument("--text", required=True)
    command.set_defaults(deed=_send)


def _send(options: argparse.Namespace) -> int:
    url = f"{options.simulator}/_sim/residents/{options.resident}/send"
    try:
        answer = httpx.post(url, json={"text": options.text}, trust_env=False)
    except httpx.HTTPError as error:
        print(f"The simulator cannot be reached at {options.simulator}: {error}", file=sys.stderr)
        return 2
    print(answer.json().get("id") or answer.json())
    return 0 if answer.status_code == 200 else 1
