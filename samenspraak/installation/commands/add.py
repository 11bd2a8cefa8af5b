"""Add a municipality, an employee, a letterbox or a line: `samenspraak add municipality --slug … --name …`.

Secrets are never arguments: they are asked for, or read from standard input, one a line.
"""

import argparse
import sys
from getpass import getpass

import django

django.setup()

from samenspraak.organisation.founding import (  # noqa: E402  (models need Django set up)
    NotAdded,
    add_employee,
    add_letterbox,
    add_line,
    add_municipality,
    municipality_called,
)
from samenspraak.organisation.models import Line, Role  # noqa: E402


def run(arguments: list[str]) -> int:
    """Exit code 1, with a sentence on standard error, when it could not be added."""
    wanted = _parser().parse_args(arguments)
    try:
        sys.stdout.write(f"{ADDERS[wanted.what](wanted)}\n")
    except NotAdded as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    return 0


def _municipality(wanted: argparse.Namespace) -> str:
    return f"Added municipality {add_municipality(wanted.slug, wanted.name).slug}."


def _employee(wanted: argparse.Namespace) -> str:
    municipality, role = municipality_called(wanted.municipality), Role(wanted.role)
    add_employee(municipality, wanted.email, wanted.name, role, _secret("Password"), team=wanted.team)
    return f"{wanted.email} can sign in."


def _letterbox(wanted: argparse.Namespace) -> str:
    secret, token = _secret("App secret"), _secret("Verify token")
    box = add_letterbox(wanted.channel, wanted.slug, [secret], token)
    return f"Letters arrive at /hooks/{box.channel}/{box.slug}/."


def _line(wanted: argparse.Namespace) -> str:
    line = Line(
        channel=wanted.channel,
        name=wanted.name,
        external_id=wanted.phone_number_id,
        business_id=wanted.waba_id,
        display_address=wanted.number,
    )
    add_line(municipality_called(wanted.municipality), line, _secret("Access token"))
    return f"Added line {line.external_id}."


ADDERS = {"municipality": _municipality, "employee": _employee, "letterbox": _letterbox, "line": _line}


def _secret(name: str) -> str:
    if sys.stdin.isatty():
        return getpass(f"{name}: ")
    return sys.stdin.readline().rstrip("\n")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="samenspraak add", description=__doc__)
    kinds = parser.add_subparsers(dest="what", required=True)
    town = kinds.add_parser("municipality", help="a municipality, open on working days from eight to five")
    town.add_argument("--slug", required=True)
    town.add_argument("--name", required=True)
    employee = kinds.add_parser("employee", help="somebody who signs in; asks for the password")
    for name in ("municipality", "email", "name"):
        employee.add_argument(f"--{name}", required=True)
    employee.add_argument("--role", choices=Role.values, default=Role.AGENT.value)
    employee.add_argument("--team", default="", help="made when it is new; a specialist needs one")
    box = kinds.add_parser("letterbox", help="where an app's webhooks arrive; asks for its secrets")
    box.add_argument("--channel", default="whatsapp")
    box.add_argument("--slug", required=True)
    line = kinds.add_parser("line", help="a telephone number at a network; asks for the access token")
    line.add_argument("--channel", default="whatsapp")
    for name in ("municipality", "name", "phone-number-id", "waba-id"):
        line.add_argument(f"--{name}", required=True)
    line.add_argument("--number", default="", help="the telephone number as residents know it")
    return parser
