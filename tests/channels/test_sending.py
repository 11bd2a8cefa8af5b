"""What the network says to a message, and what it means when it says nothing."""

import logging
import traceback

import httpx
import pytest

from samenspraak.channels.posting import POSTERS
from samenspraak.channels.whatsapp import graph
from samenspraak.channels.whatsapp.errors import RULES, failure
from samenspraak.domain.channel import Account
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.delivery import Accepted, Decision, Reason, SendFailed, SendUncertain
from samenspraak.domain.outgoing import OutMedia, OutText
from tests.channels.network import ACCOUNT, RECEIPT, Network, ok, outgoing, refused, words

WHATSAPP = POSTERS["whatsapp"]
PICTURE = OutMedia(MediaKind.IMAGE, b"\x89PNG picture", "image/png", words("Plattegrond.png"), words("Zo"))


def test_a_message_is_accepted_under_the_networks_id(network: Network) -> None:
    network.answers(ok())
    assert WHATSAPP.post(ACCOUNT, outgoing()) == Accepted("wamid.HBgLMzE2MTIzNDU2NzgVAgARGBJBQkM=")
    (request,) = network.requests
    assert (request.method, str(request.url)) == (
        "POST",
        "https://graph.facebook.com/v25.0/204118896452117/messages",
    )
    assert request.headers["Authorization"] == "Bearer EAAG-geheim-token"
    assert request.headers["User-Agent"]


def test_a_file_is_uploaded_and_sent_by_its_id(network: Network) -> None:
    network.answers(ok({"id": "1480022334455667"}), ok())
    WHATSAPP.post(ACCOUNT, outgoing(PICTURE))
    upload, send = network.requests
    assert upload.url.path == "/v25.0/204118896452117/media"
    assert b"\x89PNG picture" in upload.content
    assert b"image/png" in upload.content
    assert send.url.path == "/v25.0/204118896452117/messages"
    assert network.sent["image"] == {"id": "1480022334455667", "caption": "Zo"}


def test_what_breaks_a_limit_makes_no_call(network: Network) -> None:
    with pytest.raises(SendFailed):
        WHATSAPP.post(ACCOUNT, outgoing(OutText(words("x" * 4097))))
    assert network.requests == []


def test_a_file_whose_caption_breaks_a_limit_is_not_uploaded(network: Network) -> None:
    with pytest.raises(SendFailed):
        WHATSAPP.post(
            ACCOUNT, outgoing(OutMedia(MediaKind.IMAGE, b"x", "image/png", words("a"), words("x" * 1025)))
        )
    assert network.requests == []


@pytest.mark.parametrize("code", [*RULES, 424242])
@pytest.mark.parametrize("status", [400, 500])
def test_a_refusal_is_judged_by_its_code_whatever_the_status(
    network: Network, code: int, status: int
) -> None:
    network.answers(refused(code, status))
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.post(ACCOUNT, outgoing())
    assert refusal.value.failure == failure(code)


@pytest.mark.parametrize(
    ("answer", "decision", "reason"),
    [
        (refused(131026, error_data="just a string"), Decision.FAIL, Reason.UNREACHABLE),
        (refused("131047"), Decision.FAIL, Reason.WINDOW_CLOSED),
        (refused(None, 500), Decision.RETRY, Reason.TEMPORARY),
        (httpx.Response(400, json={"error": "no"}), Decision.FAIL, Reason.UNKNOWN),
        (httpx.Response(400, text="bad json"), Decision.FAIL, Reason.UNKNOWN),
        (httpx.Response(400, json=[1]), Decision.FAIL, Reason.UNKNOWN),
        (httpx.Response(302, headers={"location": "https://elders.example/"}), Decision.FAIL, Reason.UNKNOWN),
        (httpx.Response(429, text="slow"), Decision.HOLD_LINE, Reason.TOO_FAST),
        (httpx.Response(500, text="<html>"), Decision.RETRY, Reason.TEMPORARY),
        (httpx.Response(502, text=""), Decision.RETRY, Reason.TEMPORARY),
        (httpx.Response(503, text="busy"), Decision.RETRY, Reason.TEMPORARY),
    ],
)
def test_an_odd_refusal_has_a_decision(
    network: Network, answer: httpx.Response, decision: Decision, reason: Reason
) -> None:
    network.answers(answer)
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.post(ACCOUNT, outgoing())
    assert (refusal.value.failure.decision, refusal.value.failure.reason) == (decision, reason)
    assert len(network.requests) == 1


@pytest.mark.parametrize(
    "silence",
    [
        httpx.ReadTimeout("x"),
        httpx.WriteTimeout("x"),
        httpx.ReadError("x"),
        httpx.WriteError("x"),
        httpx.RemoteProtocolError("x"),
        httpx.Response(504, text="<html>"),
        httpx.Response(524),
        httpx.Response(200, text="<!doctype html>"),
        httpx.Response(200, json={"messages": []}),
        httpx.Response(200, json={"messages": [{"id": ""}]}),
        httpx.Response(200, json={"messages": "x"}),
        httpx.Response(200, json={**RECEIPT, "messages": [{"id": 7}]}),
        httpx.Response(200, json={"error": {"message": "odd"}}),
        httpx.Response(200, content=b"[" * 100_000),
        httpx.Response(200, content=b" " * 5_000_000 + b"{}"),
    ],
)
def test_silence_after_the_message_left_is_uncertain(
    network: Network, silence: httpx.Response | Exception
) -> None:
    network.answers(silence)
    with pytest.raises(SendUncertain):
        WHATSAPP.post(ACCOUNT, outgoing())
    assert len(network.requests) == 1


@pytest.mark.parametrize(
    "trouble",
    [httpx.ConnectError("x"), httpx.ConnectTimeout("x"), httpx.PoolTimeout("x"), httpx.ProxyError("x")],
)
def test_a_connection_that_never_came_is_tried_again(network: Network, trouble: Exception) -> None:
    network.answers(trouble)
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.post(ACCOUNT, outgoing())
    assert refusal.value.failure.decision is Decision.RETRY


@pytest.mark.parametrize(
    "trouble", [httpx.ReadTimeout("x"), httpx.Response(504), httpx.Response(200, json={})]
)
def test_an_upload_without_answer_is_tried_again(
    network: Network, trouble: httpx.Response | Exception
) -> None:
    network.answers(trouble)
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.post(ACCOUNT, outgoing(PICTURE))
    assert refusal.value.failure.decision is Decision.RETRY


def test_a_refused_upload_is_not_followed_by_a_message(network: Network) -> None:
    network.answers(refused(131053))
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.post(ACCOUNT, outgoing(PICTURE))
    assert refusal.value.failure == failure(131053)
    assert len(network.requests) == 1


@pytest.mark.parametrize("token", ["", "abc\r\nX-Evil: 1", "tokén"])
def test_a_token_that_fits_no_header_holds_the_line(network: Network, token: str) -> None:
    account = Account("204118896452117", "1", "https://graph.facebook.com/v25.0", token)
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.post(account, outgoing())
    assert refusal.value.failure.decision is Decision.HOLD_LINE
    assert network.requests == []


@pytest.mark.parametrize("base_url", ["", "ftp://graph.facebook.com", "https://graph\x00.com"])
def test_an_impossible_address_holds_the_line(base_url: str) -> None:
    account = Account("204118896452117", "1", base_url, "token")
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.post(account, outgoing())
    assert refusal.value.failure.decision is Decision.HOLD_LINE


@pytest.mark.parametrize(
    "answer",
    [
        refused(190, 401),
        httpx.ReadTimeout("x"),
        httpx.ConnectError("x"),
        httpx.LocalProtocolError("EAAG-geheim"),
    ],
)
def test_a_failure_tells_neither_token_nor_text(
    network: Network, caplog: pytest.LogCaptureFixture, answer: httpx.Response | Exception
) -> None:
    caplog.set_level(logging.DEBUG)
    network.answers(answer)
    with pytest.raises((SendFailed, SendUncertain)) as trouble:
        WHATSAPP.post(ACCOUNT, outgoing())
    told = "".join(traceback.format_exception(trouble.value)) + caplog.text + repr(ACCOUNT) + repr(outgoing())
    assert "EAAG-geheim" not in told
    assert "Goedemiddag" not in told


def test_an_upgraded_version_is_an_alarm(network: Network, caplog: pytest.LogCaptureFixture) -> None:
    network.answers(ok(**{"x-ad-api-version-warning": "The call has been auto-upgraded to v26.0"}))
    WHATSAPP.post(ACCOUNT, outgoing())
    (record,) = [record for record in caplog.records if record.msg == "network_api_version_old"]
    assert record.levelno == logging.WARNING


def test_the_real_client_waits_with_measure_and_follows_nobody() -> None:
    client = graph.client()
    assert client is graph.client()
    assert (client.timeout.connect, client.timeout.read) == (5.0, 15.0)
    assert client.follow_redirects is False


def test_a_cookie_of_the_network_is_not_kept() -> None:
    client = graph.client()
    request = httpx.Request("GET", "https://graph.facebook.com/")
    client.cookies.extract_cookies(httpx.Response(200, headers={"set-cookie": "a=b"}, request=request))
    assert not client.cookies
