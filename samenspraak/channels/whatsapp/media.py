"""Fetches the files residents sent: asks where a file is, then streams it, counted and checked.

The address lives five minutes, the id seven days. The token goes to the network's own hosts only.
"""

import hashlib
import logging
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

from samenspraak.channels.whatsapp import graph
from samenspraak.channels.whatsapp.contents import digest
from samenspraak.domain.channel import Account, MediaRefused
from samenspraak.domain.delivery import SendFailed

logger = logging.getLogger(__name__)

_HOSTS = frozenset({"lookaside.fbsbx.com", "scontent.whatsapp.net", "mmg.whatsapp.net"})
_MEDIA_ID = re.compile(r"[A-Za-z0-9_.:-]{1,256}", re.ASCII)
_MOST_REDIRECTS = 3
_GONE_CODES = frozenset({"33", "100", "131052"})
"""What the network says of an id that it does not know, or no longer."""


class _AddressExpired(Exception):
    """The address leads nowhere any more: ask for a new one."""


def chunks(account: Account, media_id: str, sha256: bytes | None, limit: int) -> Iterator[bytes]:
    """The file in pieces, at most ``limit`` bytes, digest checked at the end. Raises MediaRefused."""
    about = _description(account, media_id)
    expected = sha256 or digest(_text(about, "sha256"))
    if _claimed_size(about) > limit:
        raise MediaRefused("too_large")
    try:
        yield from _checked(account, about, expected, limit)
    except _AddressExpired:
        # It was refused before its first byte, so nothing comes twice.
        try:
            yield from _checked(account, _description(account, media_id), expected, limit)
        except _AddressExpired:
            raise MediaRefused("gone") from None


def _description(account: Account, media_id: str) -> Mapping[str, Any]:
    if not _MEDIA_ID.fullmatch(media_id) or set(media_id) <= {"."}:
        raise MediaRefused("gone")
    try:
        answer = graph.ask_again_freely(account, "GET", media_id, params={"phone_number_id": account.line_id})
        return graph.given_freely(answer)
    except SendFailed as refusal:
        code = refusal.failure.code
        logger.info("media_refused", extra={"network_line_id": account.line_id, "code": code})
        is_gone = code in _GONE_CODES or code in ("http-404", "http-410")
        raise MediaRefused("gone" if is_gone else "unavailable") from refusal


def _checked(
    account: Account, about: Mapping[str, Any], expected: bytes | None, limit: int
) -> Iterator[bytes]:
    count, running = 0, hashlib.sha256()
    for chunk in _stream(account, _text(about, "url")):
        count += len(chunk)
        if count > limit:
            raise MediaRefused("too_large")
        running.update(chunk)
        yield chunk
    if expected is not None and running.digest() != expected:
        raise MediaRefused("wrong_digest")


def _stream(account: Account, url: str) -> Iterator[bytes]:
    try:
        with _opened(account, url) as response:
            yield from response.iter_raw(64 * 1024)
    except httpx.HTTPError as error:
        raise MediaRefused("unavailable") from error


@contextmanager
def _opened(account: Account, url: str) -> Iterator[httpx.Response]:
    """The response with the file; a redirect is followed to our network's hosts alone."""
    target = _allowed(account, url)
    # The pieces are counted and checked as they come: packed ones could unfold to any size.
    plain = {"Accept-Encoding": "identity"}
    for _ in range(_MOST_REDIRECTS + 1):
        ours = graph.proof(account)
        with graph.client().stream("GET", target, auth=ours, headers=plain) as response:
            if not response.has_redirect_location:
                _check_status(response.status_code)
                yield response
                return
            target = _allowed(account, response.headers["location"], target)
    raise MediaRefused("unavailable")


def _check_status(status: int) -> None:
    if status in (404, 410):
        raise _AddressExpired
    if status != 200:
        raise MediaRefused("unavailable")


def _allowed(account: Account, url: str, base: httpx.URL | str = "") -> httpx.URL:
    """The address, if it is the API's own host or a file host of the network over TLS. Raises MediaRefused.

    ``base`` is the address that a relative one starts from.
    """
    try:
        target, api = httpx.URL(base).join(url), httpx.URL(account.base_url)
    except httpx.InvalidURL:
        raise MediaRefused("wrong_host") from None
    is_api = (target.scheme, target.host, target.port) == (api.scheme, api.host, api.port)
    is_file_host = target.scheme == "https" and target.host in _HOSTS and target.port is None
    if target.userinfo or not (is_api or is_file_host):
        raise MediaRefused("wrong_host")
    return target


def _claimed_size(about: Mapping[str, Any]) -> int:
    size = about.get("file_size")
    if isinstance(size, str) and size.isdecimal() and len(size) < 16:
        return int(size)
    return size if isinstance(size, int) else 0


def _text(about: Mapping[str, Any], name: str) -> str:
    found = about.get(name)
    return found if isinstance(found, str) else ""
