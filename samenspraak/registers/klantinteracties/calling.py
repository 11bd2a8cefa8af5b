"""One call to the register: asks, reads the answer, and says what a refusal or a silence means.

Neither the token nor any content ever gets into a log line or an exception.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
from pydantic import ValidationError

from samenspraak.domain.back_office import Access, RegisterFailed, Trouble
from samenspraak.registers.klantinteracties.models import Bladzijde, Verwijzing, Wire

TIMEOUTS = httpx.Timeout(15.0, connect=5.0)
"""Seconds: reading, writing and waiting for a free connection at most 15, connecting 5."""
_MOST_BYTES = 4 * 1024 * 1024
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_MISCONFIGURED = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError, UnicodeError)
"""UnicodeError is of a host that IDNA cannot write, such as one with 64 letters between two dots."""
_TROUBLES = {401: Trouble.NO_ACCESS, 403: Trouble.NO_ACCESS, 408: Trouble.NO_ANSWER, 429: Trouble.BUSY}
_MISSING = frozenset({404, 410})
_SILENT = frozenset({504, 520, 522, 524})
"""Something between us and the register stopped waiting; what the register did is not known."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A good answer: its body, and the version of the API when the register says it."""

    body: bytes
    version: str


@cache
def client() -> httpx.Client:
    """The one client of this process: keeps connections open, follows no redirect, keeps no cookie."""
    no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    return httpx.Client(timeout=TIMEOUTS, follow_redirects=False, cookies=no_cookies)


def found[Shape: Verwijzing](
    access: Access, path: str, page: type[Bladzijde[Shape]], filters: Mapping[str, str]
) -> tuple[Shape, ...]:
    """The first page of what the filters ask for; what we made ourselves fits on it. Raises RegisterFailed."""
    return understood(ask(access, "GET", path, params=filters), page).results


def read[Shape: Wire](access: Access, path: str, which: Verwijzing, shape: type[Shape]) -> Shape:
    """One object. Raises RegisterFailed, GONE when it is no longer there."""
    return understood(ask(access, "GET", f"{path}/{which.uuid}", missing=Trouble.GONE), shape)


def made[Shape: Wire](access: Access, path: str, sent: Wire, shape: type[Shape]) -> Shape:
    """What the register made of what we send. Raises RegisterFailed."""
    return understood(ask(access, "POST", path, json=sent.on_the_wire()), shape)


def changed[Shape: Wire](
    access: Access, path: str, which: Verwijzing, sent: Wire, shape: type[Shape]
) -> Shape:
    """One object, after it was told to say this. Raises RegisterFailed, GONE when it is no longer there."""
    answer = ask(access, "PATCH", f"{path}/{which.uuid}", missing=Trouble.GONE, json=sent.on_the_wire())
    return understood(answer, shape)


def ask(
    access: Access, method: str, path: str, *, missing: Trouble = Trouble.WRONG_ADDRESS, **request: Any
) -> Answer:
    """A good answer. Raises RegisterFailed for any other and when there was none; ``missing`` when nothing is there."""
    if not access.token or not access.token.isascii() or not access.token.isprintable():
        raise RegisterFailed(Trouble.NO_ACCESS)
    headers = {"Authorization": f"Token {access.token}"}
    try:
        with client().stream(method, f"{access.base_url}/{path}", headers=headers, **request) as response:
            if not response.is_success:
                raise RegisterFailed(_trouble(response.status_code, missing))
            return Answer(_body(response), response.headers.get("API-version", ""))
    except _NOT_SENT as error:
        raise RegisterFailed(Trouble.UNREACHABLE) from error
    except _MISCONFIGURED:
        # Its text may quote a header or an address, so it goes no further.
        raise RegisterFailed(Trouble.WRONG_ADDRESS) from None
    except httpx.HTTPError as error:
        raise RegisterFailed(Trouble.NO_ANSWER) from error


def understood[Shape: Wire](answer: Answer, shape: type[Shape]) -> Shape:
    """The answer as the shape we expect; whatever else answers here is no such register. Raises RegisterFailed."""
    try:
        return shape.model_validate_json(answer.body)
    except ValidationError:
        # Its text quotes what came, so it goes no further.
        raise RegisterFailed(Trouble.WRONG_ADDRESS) from None


def _trouble(status: int, missing: Trouble) -> Trouble:
    if status in _TROUBLES:
        return _TROUBLES[status]
    if status in _MISSING:
        return missing
    if status >= 500:
        return Trouble.NO_ANSWER if status in _SILENT else Trouble.BUSY
    return Trouble.REFUSED if status >= 400 else Trouble.WRONG_ADDRESS


def _body(response: httpx.Response) -> bytes:
    """As far as an answer of the API can be long."""
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > _MOST_BYTES:
            return b""
    return bytes(body)
