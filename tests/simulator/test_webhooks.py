"""Webhooks: signed, tried again until they are answered with 200, in every order and shape."""

import time

import pytest

from simulator import demo_line
from simulator.running import Running
from simulator.webhooks.signing import signature
from tests.simulator.conftest import RESIDENT, Hooks, Send

SEND = f"residents/{RESIDENT}/send"


def test_signature_is_the_one_that_openssl_gives() -> None:
    # printf '{"a":1}' | openssl dgst -sha256 -hmac geheim
    right = "0c3e89010807a274fd26fae3628d3e1dc8f1ee15cc206a8e72920e50b4da8baf"
    assert signature(b'{"a":1}', "geheim") == f"sha256={right}"


def test_message_arrives_signed_in_an_envelope(simulator: Running, hooks: Hooks) -> None:
    simulator.control(SEND, {"text": "Hallo é 🙂"})
    assert simulator.settle()
    [body] = hooks.bodies
    value = body["entry"][0]["changes"][0]["value"]
    assert (body["object"], body["entry"][0]["id"]) == ("whatsapp_business_account", demo_line.WABA_ID)
    assert value["metadata"] == {
        "display_phone_number": "31850000001",
        "phone_number_id": demo_line.PHONE_NUMBER_ID,
    }
    assert (value["messages"][0]["text"], hooks.forged) == ({"body": "Hallo é 🙂"}, 0)


@pytest.mark.parametrize("status", [500, 403, 302, 202])
def test_webhook_is_tried_again_until_200(simulator: Running, hooks: Hooks, status: int) -> None:
    hooks.answers = [status, status, status]
    simulator.control(SEND, {"text": "Hallo"})
    assert simulator.settle()
    [recent] = simulator.control("state")["webhooks"]["recent"]
    assert (recent["attempts"], len(hooks.messages())) == ([status] * 3 + [200], 1)


def test_pauses_between_attempts_grow(simulator: Running, hooks: Hooks) -> None:
    hooks.answers = [500] * 5
    started = time.monotonic()
    simulator.control(SEND, {"text": "Hallo"})
    assert simulator.settle()
    assert time.monotonic() - started >= 0.02 * (1 + 2 + 4 + 8 + 16)


def test_product_that_is_down_gets_it_later(simulator: Running, hooks: Hooks) -> None:
    away = {"phone_number_id": demo_line.PHONE_NUMBER_ID, "webhook_url": "http://127.0.0.1:1/"}
    simulator.control("lines", away)
    simulator.control(SEND, {"text": "Hallo"})
    assert not simulator.settle(0.1)
    simulator.control("lines", away | {"webhook_url": hooks.url})
    assert simulator.settle()
    assert len(hooks.messages()) == 1


def test_tick_of_the_resident_waits_for_the_product(simulator: Running, hooks: Hooks) -> None:
    hooks.pause = 0.15
    sent = simulator.control(SEND, {"text": "Hallo"})
    assert simulator.settle()
    assert (sent["status"], simulator.control(f"chat/{RESIDENT}")[0]["status"]) == ("sent", "delivered")


def test_messages_of_one_resident_keep_their_order(simulator: Running, hooks: Hooks) -> None:
    for number in range(20):
        simulator.control(SEND, {"text": str(number)})
    assert simulator.settle()
    assert [message["text"]["body"] for message in hooks.messages()] == [str(n) for n in range(20)]


@pytest.mark.parametrize(
    ("shape", "entries", "changes"), [("values", 1, 1), ("changes", 1, 3), ("entries", 3, 3)]
)
def test_batch_has_the_shape_that_was_asked_for(
    simulator: Running, hooks: Hooks, shape: str, entries: int, changes: int
) -> None:
    simulator.control("webhooks/hold", {})
    for number in range(3):
        simulator.control(SEND, {"text": str(number)})
    assert simulator.control("webhooks/release", {"shape": shape}) == {"statuses": [200]}
    [body] = hooks.bodies
    counted = sum(len(entry["changes"]) for entry in body["entry"])
    assert (len(body["entry"]), counted, len(hooks.messages())) == (entries, changes, 3)


def test_messages_and_statuses_share_a_value(simulator: Running, hooks: Hooks, send: Send) -> None:
    simulator.control("webhooks/hold", {})
    simulator.control(SEND, {"text": "Hallo"})
    send()
    simulator.control("webhooks/release", {})
    [value] = hooks.values()
    assert (len(value["messages"]), len(value["statuses"]), len(value["contacts"])) == (1, 3, 1)


@pytest.mark.parametrize(
    ("order", "texts"), [("kept", ["0", "1"]), ("reversed", ["1", "0"]), ("doubled", ["0", "0", "1", "1"])]
)
def test_held_webhooks_come_in_the_order_that_was_asked_for(
    simulator: Running, hooks: Hooks, order: str, texts: list[str]
) -> None:
    simulator.control("webhooks/hold", {})
    for number in range(2):
        simulator.control(SEND, {"text": str(number)})
    simulator.control("webhooks/release", {"order": order, "size": 1})
    assert [message["text"]["body"] for message in hooks.messages()] == texts


def test_same_message_twice_in_one_body(simulator: Running, hooks: Hooks) -> None:
    simulator.control("webhooks/hold", {})
    simulator.control(SEND, {"text": "Hallo"})
    simulator.control("webhooks/release", {"order": "doubled"})
    assert (len(hooks.bodies), len(hooks.messages())) == (1, 2)


def test_duplicate_webhook(simulator: Running, hooks: Hooks) -> None:
    simulator.control("faults", {"fault": "duplicate_webhook"})
    first = simulator.control(SEND, {"text": "Hallo"})
    assert simulator.settle()
    assert [message["id"] for message in hooks.messages()] == [first["id"]] * 2


def test_late_webhook_is_overtaken(simulator: Running, hooks: Hooks) -> None:
    simulator.control("faults", {"fault": "late_webhook", "seconds": 0.5})
    simulator.control(SEND, {"text": "eerst"})
    simulator.control(SEND, {"text": "daarna"})
    assert simulator.settle()
    assert [message["text"]["body"] for message in hooks.messages()] == ["daarna", "eerst"]


def test_bad_signature_is_mended_in_the_retry(simulator: Running, hooks: Hooks) -> None:
    simulator.control("faults", {"fault": "bad_signature"})
    simulator.control(SEND, {"text": "Hallo"})
    assert simulator.settle()
    assert (hooks.forged, len(hooks.messages())) == (1, 1)


def test_any_field_can_be_posted(simulator: Running, hooks: Hooks) -> None:
    wish = {"field": "account_update", "value": {"event": "ACCOUNT_RESTRICTION"}}
    assert simulator.control("webhooks/raw", wish) == {"status": 200}
    change = hooks.bodies[0]["entry"][0]["changes"][0]
    assert change == {"value": {"event": "ACCOUNT_RESTRICTION"}, "field": "account_update"}


@pytest.mark.parametrize(("token", "agreed"), [(demo_line.VERIFY_TOKEN, True), ("other", False)])
def test_handshake(simulator: Running, token: str, agreed: bool) -> None:
    assert simulator.control("webhooks/handshake", {"verify_token": token}) == {"agreed": agreed}


def test_second_line_posts_to_its_own_webhook(simulator: Running, hooks: Hooks) -> None:
    other = {"phone_number_id": "551000000000002", "waba_id": "552000000000002"}
    simulator.control("lines", other | {"webhook_url": hooks.url + "ander/"})
    simulator.control(SEND, {"text": "Hallo", "phone_number_id": "551000000000002"})
    assert simulator.settle()
    assert hooks.values()[0]["metadata"]["phone_number_id"] == "551000000000002"
