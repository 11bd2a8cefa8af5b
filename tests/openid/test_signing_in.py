"""The question to a provider, the exchange of its code, and what goes wrong on the way."""

from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from samenspraak.domain.open_id import ProviderFailed, Trouble
from samenspraak.openid import calling
from samenspraak.openid.signing_in import address_to_ask, address_to_end, check, new_question, person_behind
from tests.openid.provider import ACCESS, BACK, CODE, HOST, ISSUER, Provider


def _trouble(deed: Callable[[], object]) -> Trouble:
    with pytest.raises(ProviderFailed) as failed:
        deed()
    return failed.value.trouble


def _refusal(request: httpx.Request, status: int, error: str) -> httpx.Response | None:
    """Of the code; everything else is answered as ever."""
    is_exchange = request.url.path.endswith("/token")
    return httpx.Response(status, json={"error": error}) if is_exchange else None


def _exchange(provider: Provider) -> dict[str, list[str]]:
    """What the provider was sent for a code."""
    asked = new_question()
    provider.nonce = asked.nonce
    person_behind(ACCESS, asked, CODE, BACK)
    return parse_qs(provider.asked[-2].content.decode())


def test_question_has_a_state_a_nonce_and_a_challenge(provider: Provider) -> None:
    asked = new_question()
    address = urlsplit(address_to_ask(ACCESS, asked, BACK))
    said = parse_qs(address.query)
    digest = urlsafe_b64encode(sha256(asked.verifier.encode()).digest()).decode().rstrip("=")
    assert f"https://{address.netloc}{address.path}" == f"{ISSUER}/auth"
    assert (said["state"], said["nonce"]) == ([asked.state], [asked.nonce])
    assert (said["code_challenge"], said["code_challenge_method"]) == ([digest], ["S256"])
    assert (said["response_type"], said["scope"], said["redirect_uri"]) == (
        ["code"],
        ["openid email"],
        [BACK],
    )
    assert asked.verifier not in address.query


def test_no_two_questions_share_anything() -> None:
    one, other = new_question(), new_question()
    assert not {one.state, one.nonce, one.verifier} & {other.state, other.nonce, other.verifier}


def test_code_goes_with_the_verifier_and_our_secret(provider: Provider) -> None:
    sent = _exchange(provider)
    assert (sent["code"], sent["redirect_uri"], sent["client_secret"]) == ([CODE], [BACK], ["geheim"])
    assert len(sent["code_verifier"][0]) >= 43


def test_secret_goes_in_a_header_where_the_provider_wants_it_there(provider: Provider) -> None:
    provider.document = {"token_endpoint_auth_methods_supported": ["client_secret_basic"]}
    assert "client_secret" not in _exchange(provider)
    assert provider.asked[-2].headers["Authorization"].startswith("Basic ")


@pytest.mark.parametrize(
    ("status", "said", "trouble"),
    [
        (400, {"error": "invalid_grant"}, Trouble.CODE_REFUSED),
        (401, {"error": "invalid_client"}, Trouble.NO_ACCESS),
        (400, {"error": "unauthorized_client"}, Trouble.NO_ACCESS),
        (400, {"error": "unsupported_grant_type"}, Trouble.NO_PROVIDER),
        (200, {"access_token": "x"}, Trouble.NO_PROVIDER),
        (302, {}, Trouble.NO_PROVIDER),
        (503, {}, Trouble.UNREACHABLE),
    ],
)
def test_refused_code_lets_nobody_in(
    provider: Provider, status: int, said: dict[str, str], trouble: Trouble
) -> None:
    provider.answer = lambda request: (
        httpx.Response(status, json=said) if request.url.path.endswith("/token") else None
    )
    assert _trouble(lambda: person_behind(ACCESS, new_question(), CODE, BACK)) == trouble


@pytest.mark.parametrize(
    ("document", "trouble"),
    [
        ({"issuer": "https://login.microsoftonline.com/{tenantid}/v2.0"}, Trouble.OTHER_ISSUER),
        ({"issuer": f"{ISSUER}/"}, Trouble.OTHER_ISSUER),
        ({"issuer": None}, Trouble.NO_PROVIDER),
        ({"token_endpoint": "https://elders.example/token"}, Trouble.NOT_ALLOWED),
        ({"authorization_endpoint": "https://elders.example/auth"}, Trouble.NOT_ALLOWED),
        ({"jwks_uri": f"http://{HOST}/keys"}, Trouble.NOT_ALLOWED),
        ({"jwks_uri": "https://169.254.169.254/keys"}, Trouble.NOT_ALLOWED),
        ({"end_session_endpoint": "javascript:alert(1)"}, Trouble.NOT_ALLOWED),
    ],
)
def test_document_that_is_not_its_own_is_refused(
    provider: Provider, document: dict[str, str], trouble: Trouble
) -> None:
    provider.document = document
    assert _trouble(lambda: check(ACCESS, BACK)) == trouble


@pytest.mark.parametrize("address", ["https://10.0.0.7/realm", "https://localhost/realm", "http://" + HOST])
def test_address_that_may_not_be_called_is_not_called(provider: Provider, address: str) -> None:
    assert _trouble(lambda: check(replace(ACCESS, issuer=address), BACK)) == Trouble.NOT_ALLOWED
    assert provider.asked == []


@pytest.mark.parametrize(
    ("answer", "trouble"),
    [
        (httpx.Response(404), Trouble.NO_PROVIDER),
        (httpx.Response(302, headers={"Location": "https://elders.example/"}), Trouble.NO_PROVIDER),
        (httpx.Response(500), Trouble.UNREACHABLE),
        (httpx.Response(200, text="<html>"), Trouble.NO_PROVIDER),
        (httpx.Response(200, text="x" * (calling.MOST_BYTES + 1)), Trouble.NO_PROVIDER),
        (httpx.Response(200, json={"keys": []}), Trouble.NO_PROVIDER),
    ],
)
def test_what_answers_and_is_no_provider_is_said(
    provider: Provider, answer: httpx.Response, trouble: Trouble
) -> None:
    provider.answer = lambda request: answer
    assert _trouble(lambda: check(ACCESS, BACK)) == trouble


@pytest.mark.parametrize(
    "error", [httpx.ConnectError("no"), httpx.ReadTimeout("no"), httpx.RemoteProtocolError("no")]
)
def test_provider_that_is_away_is_said(provider: Provider, error: httpx.HTTPError) -> None:
    def away(request: httpx.Request) -> httpx.Response:
        raise error

    provider.answer = away
    assert _trouble(lambda: check(ACCESS, BACK)) == Trouble.UNREACHABLE


def test_provider_that_drips_is_not_waited_for(provider: Provider, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(0, 100, 6))
    monkeypatch.setattr(calling, "monotonic", lambda: next(clock))
    provider.answer = lambda request: httpx.Response(200, content=iter([b" "] * 10))
    assert _trouble(lambda: check(ACCESS, BACK)) == Trouble.UNREACHABLE
    assert next(clock) < 30


def test_provider_without_a_key_for_us_is_none(provider: Provider) -> None:
    provider.keys = {}
    assert _trouble(lambda: check(ACCESS, BACK)) == Trouble.NO_PROVIDER


@pytest.mark.parametrize(("error", "status"), [("invalid_client", 401), ("unauthorized_client", 400)])
def test_connection_test_sees_a_wrong_secret(provider: Provider, error: str, status: int) -> None:
    provider.answer = lambda request: _refusal(request, status, error)
    assert _trouble(lambda: check(ACCESS, BACK)) == Trouble.NO_ACCESS


@pytest.mark.parametrize("error", ["invalid_grant", "invalid_request"])
def test_connection_test_is_good_when_only_its_code_is_refused(provider: Provider, error: str) -> None:
    provider.answer = lambda request: _refusal(request, 400, error)
    check(ACCESS, BACK)
    assert provider.count("/token") == 1


def test_connection_test_asks_anew(provider: Provider) -> None:
    check(ACCESS, BACK)
    check(ACCESS, BACK)
    assert (provider.count("/keys"), provider.count("configuration")) == (2, 2)


def test_signing_out_there_leads_back(provider: Provider) -> None:
    address = urlsplit(address_to_end(ACCESS, BACK))
    assert address.path.endswith("/logout")
    assert parse_qs(address.query) == {"client_id": ["samenspraak"], "post_logout_redirect_uri": [BACK]}


def test_provider_that_signs_nobody_out_has_no_address_for_it(provider: Provider) -> None:
    provider.document = {"end_session_endpoint": ""}
    assert address_to_end(ACCESS, BACK) == ""


def test_secret_is_in_no_text_of_an_error(provider: Provider) -> None:
    provider.answer = lambda request: httpx.Response(401, json={"error": "invalid_client"})
    with pytest.raises(ProviderFailed) as failed:
        person_behind(ACCESS, new_question(), CODE, BACK)
    assert "geheim" not in repr(ACCESS)
    assert (failed.value.__cause__, str(failed.value)) == (None, failed.value.trouble)
