"""Which web address may be that of a register or an identity provider: over TLS, on a host that we may call."""

import re
from collections.abc import Iterable
from enum import StrEnum

ADDRESS = re.compile(
    r"https://(?P<host>[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::\d{1,5})?)(?:/[\w.~-]+)*/?",
    re.ASCII | re.IGNORECASE,
)


class Fault(StrEnum):
    """Why an address cannot be one."""

    NOT_ENCRYPTED = "not_encrypted"
    ODD = "odd"
    """No plain address: with a name or password, a question, a fragment, or no host."""
    HOST = "host"
    """The host is not among those that this installation may call."""


def fault_in(address: str, hosts: Iterable[str]) -> Fault | None:
    """What is wrong with it, None when nothing is.

    ``hosts`` are those that may be called: ``openklant.voorbeeldstad.nl``, with its port when that is not 443, or
    ``.voorbeeldstad.nl`` for all below it.
    """
    if address.lower().startswith("http://"):
        return Fault.NOT_ENCRYPTED
    match = ADDRESS.fullmatch(address)
    if match is None or ".." in address:
        return Fault.ODD
    host = match["host"].lower().removesuffix(":443")
    return None if any(_covers(allowed.strip().lower(), host) for allowed in hosts) else Fault.HOST


def _covers(allowed: str, host: str) -> bool:
    return bool(allowed) and (host.endswith(allowed) if allowed.startswith(".") else host == allowed)
