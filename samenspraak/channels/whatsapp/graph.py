"""One call to the Graph API: asks, reads the answer, and says what a refusal or a silence means.

Neither the token nor any content ever gets into a log line or an exception.
"""

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx

from samenspraak.channels.whatsapp.errors import failure_of, failure_without_code
from samenspraak.domain.channel import Account
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed, SendUncertain

logger = logging.getLogger(__name__)

USER_AGENT = "Mozilla/5.0 (compatible; Samenspraak)"
TIMEOUTS = httpx.Timeout(15.0, connect=5.0)
"""Seconds: reading, writing and waiting for a free connection at most 15, connecting 5."""
_MOST_BYTES = 4 * 1024 * 1024
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_MISCONFIGURED = (httpx.InvalidURL, httpx.UnsupportedProtocol, httpx.LocalProtocolError)
_UNCERTAIN_STATUSES = frozenset({504, 520, 522, 524})
"""Something between us and the network stopped waiting; what the network did is not known."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the HTTP status and the JSON object, empty when there was none."""

    status: int
    data: Mapping[str, Any]

    @property
    def is_good(self) -> bool:
        return 200 <= self.status < 300 and bool(self.data) and not self.data.get("error")


@cache
def client() -> httpx.Client:
    """The one client of this process: keeps connections open, follows no redirect, keeps no cookie."""
    no_cookies = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    user_agent = {"User-Agent": USER_AGENT}
    return httpx.Client(timeout=TIMEOUTS, follow_redirects=False, cookies=no_cookies, headers=user_agent)


def proof(account: Account) -> Callable[[httpx.Request], httpx.Request]:
    """Adds who we are to a request. Raises SendFailed for a token that cannot stand in a header."""
    if not account.token or not account.token.isascii() or not account.token.isprintable():
        raise SendFailed(Failure("token", Decision.HOLD_LINE, Reason.NO_PERMISSION))

    def proven(request: httpx.Request) -> httpx.Request:
        request.headers["Authorization"] = f"Bearer {account.token}"
        return request

    return proven


def ask(account: Account, method: str, path: str, **request: Any) -> Answer:
    """The answer to one call, good or not.

    Raises SendFailed when it never left, SendUncertain when it may have.
    """
    ours = proof(account)
    try:
        with client().stream(method, f"{account.base_url}/{path}", auth=ours, **request) as response:
            answer = Answer(response.status_code, _object(_read(response)))
            _note_version_warning(account, response)
    except _NOT_SENT as error:
        raise SendFailed(Failure("connection", Decision.RETRY, Reason.TEMPORARY)) from error
    except _MISCONFIGURED:
        # Its text may quote a header or an address, so it goes no further.
        raise SendFailed(Failure("request", Decision.HOLD_LINE, Reason.BAD_REQUEST)) from None
    except httpx.HTTPError as error:
        raise SendUncertain("no answer") from error
    return answer


def given(answer: Answer) -> Mapping[str, Any]:
    """The object in a good answer. Raises SendFailed for a refusal, SendUncertain when nobody can tell."""
    if answer.is_good:
        return answer.data
    failure = failure_of(answer.data.get("error"))
    if failure.code:
        raise SendFailed(failure)
    if answer.status in _UNCERTAIN_STATUSES or 200 <= answer.status < 300:
        raise SendUncertain(f"http {answer.status}")
    raise SendFailed(failure_without_code(answer.status))


def ask_again_freely(account: Account, method: str, path: str, **request: Any) -> Answer:
    """As ``ask``, for a call that does no harm when made twice: no answer is a reason to try again.

    Raises SendFailed.
    """
    try:
        return ask(account, method, path, **request)
    except SendUncertain as error:
        raise SendFailed(Failure("no-answer", Decision.RETRY, Reason.TEMPORARY)) from error


def given_freely(answer: Answer) -> Mapping[str, Any]:
    """As ``given``, for such a call. Raises SendFailed."""
    try:
        return given(answer)
    except SendUncertain as error:
        raise SendFailed(Failure("no-answer", Decision.RETRY, Reason.TEMPORARY)) from error


def _read(response: httpx.Response) -> bytes:
    """The body as far as an answer of the API can be long."""
    body = bytearray()
    for chunk in response.iter_bytes():
        body += chunk
        if len(body) > _MOST_BYTES:
            return b""
    return bytes(body)


def _object(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _note_version_warning(account: Account, response: httpx.Response) -> None:
    """An expired version is upgraded without asking: an administrator must raise ours."""
    if "x-ad-api-version-warning" in response.headers:
        logger.warning("network_api_version_old", extra={"network_line_id": account.line_id})
