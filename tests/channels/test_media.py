"""Files of residents: streamed, counted, checked, and the token shown to nobody else."""

import hashlib
from collections.abc import Iterator

import httpx
import pytest

from samenspraak.channels.fetching import FETCHERS
from samenspraak.domain.channel import MediaRefused
from tests.channels.network import ACCOUNT, Network, ok, refused

WHATSAPP = FETCHERS["whatsapp"]
FILE = b"\xff\xd8\xff stoeptegel" * 10_000
DIGEST = hashlib.sha256(FILE).digest()
URL = "https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1480022334455667&hash=abc"
MEGABYTE = 1024 * 1024


def described(url: object = URL, **more: object) -> httpx.Response:
    return ok(
        {
            "messaging_product": "whatsapp",
            "url": url,
            "sha256": DIGEST.hex(),
            "id": "1480022334455667",
            **more,
        }
    )


def file(content: bytes = FILE, status: int = 200, **headers: str) -> httpx.Response:
    return httpx.Response(status, stream=Pieces(content), headers=headers)


class Pieces(httpx.SyncByteStream):
    """A body that comes in pieces of a thousand bytes and breaks after the last when told to."""

    def __init__(self, content: bytes, *, breaks: bool = False) -> None:
        self.content, self.breaks = content, breaks

    def __iter__(self) -> Iterator[bytes]:
        for start in range(0, len(self.content), 1000):
            yield self.content[start : start + 1000]
        if self.breaks:
            raise httpx.ReadError("gone")


def fetched(
    media_id: str = "1480022334455667", sha256: bytes | None = DIGEST, limit: int = MEGABYTE
) -> bytes:
    return b"".join(WHATSAPP.chunks(ACCOUNT, media_id, sha256, limit))


def why(**asked: object) -> str:
    with pytest.raises(MediaRefused) as refusal:
        fetched(**asked)  # type: ignore[arg-type]  # a table of odd arguments
    return refusal.value.why


def test_a_file_comes_whole_and_the_token_goes_along(network: Network) -> None:
    network.answers(described(), file())
    assert fetched() == FILE
    about, download = network.requests
    assert about.url == "https://graph.facebook.com/v25.0/1480022334455667?phone_number_id=204118896452117"
    assert str(download.url) == URL
    assert {request.headers["Authorization"] for request in network.requests} == {"Bearer EAAG-geheim-token"}
    assert download.headers["Accept-Encoding"] == "identity"


@pytest.mark.parametrize("sha256", [None, DIGEST])
def test_a_damaged_file_is_refused(network: Network, sha256: bytes | None) -> None:
    network.answers(described(), file(FILE[:-1] + b"!"))
    assert why(sha256=sha256) == "wrong_digest"


def test_a_cut_off_file_is_refused(network: Network) -> None:
    network.answers(described(), file(FILE[:5000]))
    assert why() == "wrong_digest"


def test_a_file_without_any_digest_is_taken(network: Network) -> None:
    network.answers(described(sha256=None), file())
    assert fetched(sha256=None) == FILE


def test_the_digest_of_the_letter_wins(network: Network) -> None:
    network.answers(described(sha256="00" * 32), file())
    assert fetched() == FILE


def test_a_file_that_says_it_is_too_large_is_not_fetched(network: Network) -> None:
    network.answers(described(file_size="1048577"), file())
    assert why() == "too_large"
    assert len(network.requests) == 1


@pytest.mark.parametrize("claimed", [None, 1, "SIZE", "9" * 20, -5, True, "²"])
def test_a_file_that_lies_about_its_size_is_cut_off(network: Network, claimed: object) -> None:
    network.answers(described(file_size=claimed), file())
    taken: list[bytes] = []
    with pytest.raises(MediaRefused) as refusal:
        taken.extend(WHATSAPP.chunks(ACCOUNT, "1", DIGEST, 100_000))
    assert refusal.value.why == "too_large"
    assert sum(map(len, taken)) <= 100_000


def test_a_file_of_exactly_the_limit_is_taken(network: Network) -> None:
    network.answers(described(), file())
    assert fetched(limit=len(FILE)) == FILE


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/file",
        "http://lookaside.fbsbx.com/file",
        "https://lookaside.fbsbx.com.evil.example/file",
        "https://lookaside.fbsbx.com:8443/file",
        "https://lookaside.fbsbx.com@evil.example/file",
        "https://user:pass@lookaside.fbsbx.com/file",
        "https://xlookaside.fbsbx.com/file",
        "http://graph.facebook.com/file",
        "https://graph.facebook.com:444/file",
        "http://169.254.169.254/latest/meta-data",
        "http://127.0.0.1:5432/",
        "file:///etc/passwd",
        "//evil.example/file",
        "https://[",
        "",
        None,
        7,
    ],
)
def test_a_file_elsewhere_is_not_fetched(network: Network, url: object) -> None:
    network.answers(described(url), file())
    assert why() == "wrong_host"
    assert len(network.requests) == 1


def test_a_file_on_the_apis_own_host_is_fetched(network: Network) -> None:
    network.answers(described("https://graph.facebook.com/media/1?hash=2"), file())
    assert fetched() == FILE


def test_a_redirect_within_the_network_is_followed(network: Network) -> None:
    network.answers(described(), file(b"", 302, location="/elders?hash=1"), file())
    assert fetched() == FILE
    assert str(network.requests[-1].url) == "https://lookaside.fbsbx.com/elders?hash=1"


@pytest.mark.parametrize("location", ["https://evil.example/", "http://lookaside.fbsbx.com/", "https://["])
def test_a_redirect_elsewhere_is_not_followed(network: Network, location: str) -> None:
    network.answers(described(), file(b"", 302, location=location), file())
    assert why() == "wrong_host"
    assert len(network.requests) == 2


def test_a_redirect_without_end_is_given_up(network: Network) -> None:
    network.answers(described(), lambda request: file(b"", 302, location=URL))
    assert why() == "unavailable"
    assert len(network.requests) < 8


def test_an_expired_address_is_asked_for_again(network: Network) -> None:
    network.answers(described(), file(b"", 404), described(), file())
    assert fetched() == FILE


def test_a_file_behind_two_expired_addresses_is_gone(network: Network) -> None:
    network.answers(described(), file(b"", 404), described(), file(b"", 404))
    assert why() == "gone"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (refused(100, 400, error_subcode=33), "gone"),
        (refused(131052), "gone"),
        (httpx.Response(404, text="no"), "gone"),
        (refused(190, 401), "unavailable"),
        (refused(131000, 500), "unavailable"),
        (httpx.Response(503), "unavailable"),
        (httpx.ReadTimeout("x"), "unavailable"),
        (httpx.ConnectError("x"), "unavailable"),
        (httpx.Response(200, text="no json"), "unavailable"),
    ],
)
def test_a_file_that_cannot_be_asked_for_says_why(
    network: Network, answer: httpx.Response | Exception, reason: str
) -> None:
    network.answers(answer)
    assert why() == reason


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(200, stream=Pieces(FILE, breaks=True)),
        httpx.Response(401),
        httpx.Response(500),
        httpx.ReadTimeout("x"),
        httpx.ConnectError("x"),
    ],
)
def test_a_download_that_breaks_off_may_be_tried_again(
    network: Network, answer: httpx.Response | Exception
) -> None:
    network.answers(described(), answer)
    assert why() == "unavailable"


@pytest.mark.parametrize(
    "media_id", ["", "..", "../204118896452117/messages", "1?x=y", "1/2", "é", "x" * 300]
)
def test_an_id_that_is_no_id_is_not_asked_for(network: Network, media_id: str) -> None:
    network.answers(described())
    assert why(media_id=media_id) == "gone"
    assert network.requests == []
