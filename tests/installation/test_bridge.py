"""The bridge between the web server and Django: what comes in is told as it is, whatever a client sends."""

import asyncio
from collections.abc import Iterable, Iterator, MutableMapping
from typing import Any

import pytest

from samenspraak.installation.bridge import TOO_LARGE_FOR_WORDS, WsgiBridge
from tests.aside import run_aside

type Told = MutableMapping[str, Any]
type Header = tuple[bytes, bytes]

FORM = (b"content-type", b"multipart/form-data; boundary=x")


class Page:
    """A WSGI application that keeps what it was asked and answers what the test wants."""

    def __init__(self, status: str = "200 OK", answer: Iterable[bytes] = (b"hallo",)) -> None:
        self.status, self.answer = status, answer
        self.asked: dict[str, Any] = {}
        self.body = b""

    def __call__(self, environ: dict[str, Any], start: Any) -> Iterable[bytes]:
        self.asked = environ
        self.body = environ["wsgi.input"].read()
        start(self.status, [("Content-Type", "text/plain")])
        return self.answer


class File:
    """A streamed answer without end that knows whether it was closed."""

    streaming = True
    is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        while True:
            yield b"x" * 4096

    def close(self) -> None:
        self.is_closed = True


def asked(
    page: Page, *chunks: bytes, method: str = "POST", headers: Iterable[Header] = (), then_gone: bool = False
) -> list[Told]:
    """What the bridge sends when a client asks; ``then_gone``: it hangs up after the body."""
    scope = {
        "type": "http", "method": method, "path": "/a b/é", "query_string": b"q=1", "http_version": "1.1",
        "headers": list(headers), "client": ("192.0.2.1", 5), "server": ("host", 80), "scheme": "http",
    }  # fmt: skip
    coming: list[Told] = [{"type": "http.request", "body": one, "more_body": True} for one in chunks]
    coming += [{"type": "http.request", "body": b""}]
    sent: list[Told] = []

    async def receive() -> Told:
        if coming:
            return coming.pop(0)
        if not then_gone:
            await asyncio.Event().wait()
        return {"type": "http.disconnect"}

    async def send(message: Told) -> None:
        sent.append(message)

    run_aside(lambda: asyncio.wait_for(WsgiBridge(page, 2)(scope, receive, send), 10))
    return sent


def test_body_without_a_length_is_read_whole() -> None:
    page = Page()
    asked(page, b"hal", b"lo")
    assert (page.body, page.asked["CONTENT_LENGTH"]) == (b"hallo", "5")


def test_length_of_the_body_is_what_came_and_not_what_was_said() -> None:
    page = Page()
    asked(page, b"hallo", headers=[(b"content-length", b"2"), (b"content-length", b"9")])
    assert page.asked["CONTENT_LENGTH"] == "5"


@pytest.mark.parametrize("name", [b"x_forwarded_proto", b"x_forwarded-proto", b"content_length"])
def test_header_with_an_underscore_passes_for_no_other(name: bytes) -> None:
    page = Page()
    asked(page, headers=[(name, b"https")])
    assert "HTTP_X_FORWARDED_PROTO" not in page.asked
    assert page.asked["CONTENT_LENGTH"] == "0"


def test_cookies_in_two_headers_stay_two_cookies() -> None:
    page = Page()
    asked(page, headers=[(b"cookie", b"a=1"), (b"cookie", b"b=2")])
    assert page.asked["HTTP_COOKIE"] == "a=1; b=2"


def test_path_is_told_as_bytes_of_utf8() -> None:
    page = Page()
    asked(page)
    assert page.asked["PATH_INFO"].encode("latin-1").decode() == "/a b/é"


@pytest.mark.parametrize(
    ("method", "status"), [("HEAD", "200 OK"), ("GET", "204 No Content"), ("GET", "304 Not Modified")]
)
def test_answer_that_may_have_no_body_has_none(method: str, status: str) -> None:
    *_, last = asked(Page(status), method=method)
    assert last["body"] == b""


def test_body_that_is_too_large_is_refused_unread() -> None:
    page = Page()
    start, _ = asked(page, b"x" * TOO_LARGE_FOR_WORDS, b"x")
    assert (start["status"], page.asked) == (413, {})


def test_form_with_a_file_may_be_larger() -> None:
    page = Page()
    start, _ = asked(page, b"x" * TOO_LARGE_FOR_WORDS, b"x", headers=[FORM])
    assert (start["status"], len(page.body)) == (200, TOO_LARGE_FOR_WORDS + 1)


def test_file_is_closed_when_its_reader_is_gone() -> None:
    file = File()
    asked(Page(answer=file), method="GET", then_gone=True)
    assert file.is_closed


def test_head_of_a_file_reads_nothing_of_it() -> None:
    file = File()
    *_, last = asked(Page(answer=file), method="HEAD")
    assert (last["body"], file.is_closed) == (b"", True)


def test_body_on_disk_is_closed_with_the_request() -> None:
    page = Page()
    asked(page, b"hallo")
    assert page.asked["wsgi.input"].closed
