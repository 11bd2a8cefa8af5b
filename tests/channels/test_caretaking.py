"""Blocking, the profile and the templates of a line."""

import httpx
import pytest

from samenspraak.channels.caretaking import CARETAKERS
from samenspraak.channels.whatsapp.errors import failure
from samenspraak.domain.channel import CanSend, Health, Part, Profile, Template
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from tests.channels.network import ACCOUNT, TO_BSUID, TO_PHONE, Network, ok, refused

WHATSAPP = CARETAKERS["whatsapp"]
BLOCKED = {"messaging_product": "whatsapp", "block_users": {"added_users": [{"input": "+31612345678"}]}}


def partly_refused(*codes: object) -> httpx.Response:
    errors = [{"code": code, "message": "no"} for code in codes]
    outcome = {"failed_users": [{"input": "+31612345678", "errors": errors}]}
    error = {"code": 139100, "message": "(#139100) Failed to block users"}
    return httpx.Response(400, json={"block_users": outcome, "error": error})


def test_a_resident_is_blocked_by_number(network: Network) -> None:
    network.answers(ok(BLOCKED))
    WHATSAPP.block(ACCOUNT, TO_PHONE)
    (request,) = network.requests
    assert (request.method, request.url.path) == ("POST", "/v25.0/204118896452117/block_users")
    assert network.sent == {"messaging_product": "whatsapp", "block_users": [{"user": "+31612345678"}]}


def test_a_resident_is_unblocked_by_user_id(network: Network) -> None:
    network.answers(ok({"block_users": {"removed_users": [{}]}}))
    WHATSAPP.unblock(ACCOUNT, TO_BSUID)
    assert network.requests[0].method == "DELETE"
    assert network.sent["block_users"] == [{"user_id": "NL.4481920375520164"}]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (partly_refused(131047), failure(131047)),
        (partly_refused(), failure(139100)),
        (httpx.Response(400, json={"block_users": {"failed_users": ["x"]}}), failure(139100)),
        (refused(139101), failure(139101)),
        (refused(139102), failure(139102)),
        (refused(139103, 500), failure(139103)),
        (refused(190, 401), failure(190)),
        (
            httpx.Response(200, json={"block_users": {"failed_users": [{"errors": [{"code": 131026}]}]}}),
            failure(131026),
        ),
        (httpx.ReadTimeout("x"), Failure("no-answer", Decision.RETRY, Reason.TEMPORARY)),
    ],
)
def test_a_refused_block_says_why(
    network: Network, answer: httpx.Response | Exception, expected: Failure
) -> None:
    network.answers(answer)
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.block(ACCOUNT, TO_PHONE)
    assert refusal.value.failure == expected


def test_the_profile_is_read(network: Network) -> None:
    shown = {
        "about": "Gemeente Voorbeeldstad",
        "websites": ["https://example.nl/", 7],
        "vertical": "GOVT",
        "email": None,
    }
    network.answers(ok({"data": [shown]}))
    assert WHATSAPP.profile(ACCOUNT) == Profile(
        about="Gemeente Voorbeeldstad", websites=("https://example.nl/",), vertical="GOVT"
    )
    assert network.requests[0].url.params["fields"].split(",")[0] == "about"


@pytest.mark.parametrize("data", [{"data": []}, {"data": "x"}, {"data": ["x"]}])
def test_a_profile_that_is_not_there_is_empty(network: Network, data: object) -> None:
    network.answers(ok(data))
    assert WHATSAPP.profile(ACCOUNT) == Profile()


def test_a_profile_that_nobody_can_read_may_be_tried_again(network: Network) -> None:
    network.answers(httpx.Response(200, text="<html>"))
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.profile(ACCOUNT)
    assert refusal.value.failure.decision is Decision.RETRY


def test_a_field_that_was_emptied_is_sent_empty(network: Network) -> None:
    network.answers(ok({"success": True}))
    WHATSAPP.change_profile(
        ACCOUNT, Profile(about="Gemeente", address="Markt 1", websites=(), vertical="GOVT")
    )
    assert network.sent == {
        "messaging_product": "whatsapp",
        "about": "Gemeente",
        "description": "",
        "address": "Markt 1",
        "email": "",
        "websites": [],
        "vertical": "GOVT",
    }


def test_what_cannot_be_empty_is_left_as_it_is(network: Network) -> None:
    network.answers(ok({"success": True}))
    WHATSAPP.change_profile(ACCOUNT, Profile(address="Markt 1"))
    assert not {"about", "vertical"} & set(network.sent)


@pytest.mark.parametrize(
    "profile",
    [
        Profile(about="x" * 140),
        Profile(description="x" * 513),
        Profile(address="x" * 257),
        Profile(email="x" * 129),
        Profile(websites=("a", "b", "c")),
        Profile(websites=("x" * 257,)),
    ],
)
def test_a_profile_over_a_limit_makes_no_call(network: Network, profile: Profile) -> None:
    with pytest.raises(SendFailed) as refusal:
        WHATSAPP.change_profile(ACCOUNT, profile)
    assert refusal.value.failure.reason is Reason.BAD_REQUEST
    assert network.requests == []


def page(*names: str, after: str = "", **paging: object) -> httpx.Response:
    if after:
        paging["cursors"] = {"after": after}
        paging["next"] = "https://graph.facebook.com/next?access_token=x"
    return ok({"data": [template(name) for name in names], "paging": paging})


def template(name: str) -> dict[str, object]:
    body = {"type": "BODY", "text": "Beste {{1}}, uw afspraak is om {{2}}. Tot dan, {{1}}."}
    components = [{"type": "HEADER", "format": "TEXT", "text": "Afspraak"}, body]
    return {
        "name": name,
        "language": "nl",
        "category": "UTILITY",
        "status": "APPROVED",
        "components": components,
    }


def test_templates_come_page_after_page(network: Network) -> None:
    network.answers(page("a", "b", after="CUR1"), page("c", after="CUR2"), page("d"))
    assert [one.name for one in WHATSAPP.templates(ACCOUNT)] == ["a", "b", "c", "d"]
    assert [request.url.params.get("after") for request in network.requests] == [None, "CUR1", "CUR2"]
    assert {request.url.host for request in network.requests} == {"graph.facebook.com"}
    assert {request.url.path for request in network.requests} == {"/v25.0/198877665544331/message_templates"}


def test_a_template_is_read_whole(network: Network) -> None:
    network.answers(page("afspraak"))
    assert list(WHATSAPP.templates(ACCOUNT)) == [
        Template(
            name="afspraak",
            language="nl",
            category="UTILITY",
            status="APPROVED",
            body="Beste {{1}}, uw afspraak is om {{2}}. Tot dan, {{1}}.",
            header="Afspraak",
        )
    ]


def test_a_cursor_is_also_found_in_the_next_address(network: Network) -> None:
    network.answers(
        page("a", next="https://graph.facebook.com/v25.0/1/message_templates?after=CUR9"), page("b")
    )
    assert [one.name for one in WHATSAPP.templates(ACCOUNT)] == ["a", "b"]
    assert network.requests[1].url.params["after"] == "CUR9"


def test_a_stale_cursor_starts_once_more_and_gives_nothing_twice(network: Network) -> None:
    network.answers(page("a", after="CUR1"), refused(131059), page("a", after="CUR2"), page("b"))
    assert [one.name for one in WHATSAPP.templates(ACCOUNT)] == ["a", "b"]


def test_a_cursor_that_stays_stale_is_an_error(network: Network) -> None:
    network.answers(page("a", after="CUR1"), refused(131059), page("a", after="CUR1"), refused(131059))
    with pytest.raises(SendFailed):
        list(WHATSAPP.templates(ACCOUNT))


def test_pages_that_go_round_come_to_an_end(network: Network) -> None:
    network.answers(lambda request: page("a", after="CUR1"))
    assert [one.name for one in WHATSAPP.templates(ACCOUNT)] == ["a"]


@pytest.mark.parametrize(
    "data",
    [
        {"data": None},
        {"data": [None, 7, {}, {"name": "a"}]},
        {"data": [], "paging": "x"},
        {"data": [], "paging": {"next": "x", "cursors": "y"}},
    ],
)
def test_an_odd_page_has_no_templates(network: Network, data: object) -> None:
    network.answers(ok(data))
    assert list(WHATSAPP.templates(ACCOUNT)) == []


def healthy(state: object, *entities: object) -> httpx.Response:
    return ok({"id": "204118896452117", "health_status": {"can_send_message": state, "entities": entities}})


def an_entity(kind: str, state: str, *codes: int) -> dict[str, object]:
    errors = [{"error_code": code, "error_description": "no"} for code in codes]
    return {"entity_type": kind, "id": "1", "can_send_message": state, "errors": errors}


UNPAID = an_entity("PHONE_NUMBER", "BLOCKED", 141006)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (healthy("AVAILABLE", an_entity("WABA", "AVAILABLE")), Health(CanSend.ALL)),
        (healthy("BLOCKED", UNPAID), Health(CanSend.NOTHING, ((Part.NUMBER, Reason.PAYMENT),))),
        (
            healthy("LIMITED", an_entity("BUSINESS", "LIMITED", 141010), an_entity("APP", "AVAILABLE")),
            Health(CanSend.PART, ((Part.ORGANISATION, Reason.UNKNOWN),)),
        ),
        (healthy("BLOCKED", "x", an_entity("MOON", "BLOCKED")), Health(CanSend.NOTHING)),
    ],
)
def test_the_health_is_read(network: Network, answer: httpx.Response, expected: Health) -> None:
    network.answers(answer)
    assert WHATSAPP.health(ACCOUNT) == expected
    (request,) = network.requests
    assert (request.url.path, request.url.params["fields"]) == ("/v25.0/204118896452117", "health_status")


@pytest.mark.parametrize("answer", [healthy("SUNNY"), healthy(None), ok({"id": "1"}), refused(190, 401)])
def test_health_that_nobody_can_read_is_a_refusal(network: Network, answer: httpx.Response) -> None:
    network.answers(answer)
    with pytest.raises(SendFailed):
        WHATSAPP.health(ACCOUNT)


def test_messages_of_the_account_are_brought_to_our_address(network: Network) -> None:
    network.answers(ok({"success": True}))
    WHATSAPP.deliver_to(ACCOUNT, "https://kcc.example/hooks/whatsapp/kcc/", "a-verify-token")
    (request,) = network.requests
    assert (request.method, request.url.path) == ("POST", f"/v25.0/{ACCOUNT.business_id}/subscribed_apps")
    assert network.sent == {
        "override_callback_uri": "https://kcc.example/hooks/whatsapp/kcc/",
        "verify_token": "a-verify-token",
    }


def test_address_that_the_network_cannot_reach_is_told(network: Network) -> None:
    network.answers(refused(2200))
    with pytest.raises(SendFailed):
        WHATSAPP.deliver_to(ACCOUNT, "https://kcc.example/", "a-verify-token")
