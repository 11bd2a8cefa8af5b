"""One call to a provider: only to hosts that may be called, of a bounded size, in a bounded time.

Neither a secret nor a code nor a token ever gets into a log line or an exception.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from time import monotonic

import httpx

from samenspraak.domain.open_id import Access, ProviderFailed, Trouble
from samenspraak.domain.register_address import fault_in

TIMEOUTS = httpx.Timeout(5.0)
"""Seconds for each step of a call: somebody looks at an empty page meanwhile."""
MOST_SECONDS = 10.0
"""For the whole of it: a drop now and then is no answer."""
MOST_BYTES = 256 * 1024
_MISCONFIGURED = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError, UnicodeError)
"""UnicodeError is of a host that IDNA cannot write, such as one with 64 letters between two dots."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, good or not."""

    status: int
    body: bytes

    @property
    def is_good(self) -> bool:
        return self.status == httpx.codes.OK


@cache
def client() -> httpx.Client:
    """The one client of this process: follows no redirect, keeps no cookie."""
    no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
    return httpx.Client(timeout=TIMEOUTS, follow_redirects=False, cookies=no_cookies, headers=headers)


def ask(
    access: Access,
    address: str,
    *,
    sent: Mapping[str, str] | None = None,
    login: tuple[str, str] | None = None,
) -> Answer:
    """Fetch it, or send a filled-in form there. Raises ProviderFailed."""
    check_allowed(access, address)
    method = "GET" if sent is None else "POST"
    try:
        with client().stream(method, address, data=sent, auth=login) as response:
            return Answer(response.status_code, _body(response))
    except _MISCONFIGURED:
        # Its text may quote an address or a header, so it goes no further.
        raise ProviderFailed(Trouble.NO_PROVIDER) from None
    except httpx.HTTPError:
        raise ProviderFailed(Trouble.UNREACHABLE) from None


def check_allowed(access: Access, address: str) -> None:
    """Raises ProviderFailed for an address that is not over TLS, or on a host that may not be called."""
    if fault_in(address, access.hosts) is not None:
        raise ProviderFailed(Trouble.NOT_ALLOWED)


def _body(response: httpx.Response) -> bytes:
    """As it came: we ask for nothing that would have to be unpacked."""
    body, until = bytearray(), monotonic() + MOST_SECONDS
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > MOST_BYTES:
            raise ProviderFailed(Trouble.NO_PROVIDER)
        if monotonic() > until:
            raise ProviderFailed(Trouble.UNREACHABLE)
    return bytes(body)
