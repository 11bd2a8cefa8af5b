"""The console program `samenspraak`: find the command, load its module, hand it the rest of the line.

A command is one module beside this one with one function, `run(arguments) -> exit code`, and one line in COMMANDS.
Its module is loaded only when it is asked for: `samenspraak trace` need not wait for what `samenspraak demo` uses.
"""

import argparse
import gc
import importlib
import os
import sys
from dataclasses import dataclass

from samenspraak.installation import demo_environment


@dataclass(frozen=True)
class Command:
    name: str
    module: str
    summary: str
    needs_settings: bool = True


COMMANDS = (
    Command(
        "demo",
        "samenspraak.installation.commands.demo",
        "start everything, with a demo municipality",
        needs_settings=False,
    ),
    Command("web", "samenspraak.installation.commands.web", "serve pages, webhooks and the live stream"),
    Command("worker", "samenspraak.installation.commands.worker", "open letters, send messages, run jobs"),
    Command(
        "mailbox", "samenspraak.installation.commands.mailbox", "take in mail with answers of specialists"
    ),
    Command(
        "found", "samenspraak.installation.commands.found", "a municipality with its first administrator"
    ),
    Command("add", "samenspraak.installation.commands.add", "a municipality, employee, letterbox or line"),
    Command(
        "read",
        "samenspraak.installation.commands.read",
        "read messages with the guard: JSON lines in and out",
        needs_settings=False,
    ),
    Command("trace", "samenspraak.installation.commands.trace", "what became of messages, by network id"),
    Command(
        "verify-journal", "samenspraak.installation.commands.verify_journal", "check the chain of the journal"
    ),
    Command("seal-again", "samenspraak.installation.commands.seal_again", "seal all under the newest key"),
    Command("load-demo", "samenspraak.installation.commands.load_demo", "load the demo municipality"),
    Command("migrate", "samenspraak.installation.commands.migrate", "bring the database up to date"),
    Command("check", "samenspraak.installation.commands.check", "look for mistakes in settings and database"),
    Command("manage", "samenspraak.installation.commands.manage", "any management command of Django"),
)


NEEDED = ("DATABASE_URL", "SECRET_KEY", "SAMENSPRAAK_KEYS")
OR_A_DEMO = ", or start a demo in this folder first: make demo"


def main(arguments: list[str] | None = None) -> int:
    """Run one command of the line. Gives back its exit code."""
    words = sys.argv[1:] if arguments is None else arguments
    chosen = _parser().parse_args(words[:1]).command
    command = next(command for command in COMMANDS if command.name == chosen)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "samenspraak.installation.settings")
    if command.needs_settings and (missing := _missing_settings()):
        advice = OR_A_DEMO if "DATABASE_URL" in missing else ""
        print(f"Set {', '.join(missing)} (see docs/production.md){advice}.", file=sys.stderr)
        return 1
    module = importlib.import_module(command.module)
    gc.freeze()  # what is loaded stays loaded: the collector need not walk the guard's words at every turn
    code: int = module.run(words[1:])
    return code


def _missing_settings() -> list[str]:
    """What the environment does not say and has to; where it says nothing of the data, a demo that runs here may."""
    if "DATABASE_URL" not in os.environ:
        os.environ.update(demo_environment.told())
    needed = (*NEEDED, "SAMENSPRAAK_MAIL_FROM") if os.environ.get("SAMENSPRAAK_MAIL_URL") else NEEDED
    return [name for name in needed if name not in os.environ]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="samenspraak",
        description="The system Dutch municipalities answer their residents with.",
        epilog="\n".join(["commands:", *(f"  {command.name:15}{command.summary}" for command in COMMANDS)]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("command", choices=[command.name for command in COMMANDS], metavar="command")
    return parser


if __name__ == "__main__":
    sys.exit(main())
