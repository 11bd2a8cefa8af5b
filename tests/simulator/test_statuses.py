"""What becomes of a message: sent, delivered, read, or failed; with reference and price."""

import pytest

from simulator.lines import Line
from simulator.running import Running
from tests.simulator.conftest import RESIDENT, Hooks, Send

LIFE = ["sent", "delivered", "read"]


@pytest.mark.parametrize("delays", ["none", "fast"])
def test_message_is_sent_delivered_and_read(
    send: Send, simulator: Running, hooks: Hooks, delays: str
) -> None:
    simulator.control("settings", {"delays": delays})
    message_id = send(biz_opaque_callback_data="ref-7").json()["messages"][0]["id"]
    assert simulator.settle()
    assert hooks.status_names() == LIFE
    assert {(one["id"], one["biz_opaque_callback_data"]) for one in hooks.statuses()} == {
        (message_id, "ref-7")
    }


def test_resident_without_receipts_never_reads(send: Send, simulator: Running, hooks: Hooks) -> None:
    wish = {"name": "Stille Lezer", "phone": "+31612340000", "sends_receipts": False}
    simulator.control("residents", wish)
    simulator.control("residents/stille-lezer/window", {"hours_ago": 1})
    send(to="+31612340000")
    assert simulator.settle()
    assert hooks.status_names() == ["sent", "delivered"]


def test_reading_can_wait_for_somebody_who_looks(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control("settings", {"reads": "opened"})
    send()
    assert simulator.settle()
    assert hooks.status_names() == ["sent", "delivered"]
    simulator.client.post(f"{simulator.base_url}/telefoon/{RESIDENT}/gezien")
    assert simulator.settle()
    assert hooks.status_names() == LIFE


def test_price_comes_with_sent_and_delivered_only(send: Send, simulator: Running, hooks: Hooks) -> None:
    send()
    assert simulator.settle()
    assert ["pricing" in status for status in hooks.statuses()] == [True, True, False]
    assert hooks.statuses()[0]["pricing"]["category"] == "service"


def test_service_messages_are_charged_after_a_thousand_in_a_month() -> None:
    line = Line()
    free = [line.service_message_is_free("2026-11") for _ in range(1001)]
    assert (free.count(True), free[-1]) == (1000, False)
    assert line.service_message_is_free("2026-12")


def test_template_is_charged_in_its_own_category(send: Send, simulator: Running, hooks: Hooks) -> None:
    parameters = [{"type": "body", "parameters": [{"type": "text", "text": "Rens"}]}]
    template = {"name": "antwoord_klaar", "language": {"code": "nl"}, "components": parameters}
    send(type="template", template=template)
    assert simulator.settle()
    pricing = hooks.statuses()[0]["pricing"]
    assert (pricing["category"], pricing["billable"], pricing["pricing_model"]) == ("utility", True, "PMP")


def test_status_names_the_user_id_of_who_has_no_number(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control("residents/sanne-bakker/window", {"hours_ago": 1})
    user_id = simulator.control("residents/sanne-bakker")["user_id"]
    send(to=None, recipient=user_id)
    assert simulator.settle()
    assert {one["recipient_user_id"] for one in hooks.statuses()} == {user_id}
    assert not any("recipient_id" in one for one in hooks.statuses())


def test_failed_status_comes_without_contacts_and_price(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control("faults", {"fault": "error", "code": 131026, "as": "status"})
    send()
    assert simulator.settle()
    [value] = hooks.values()
    assert ("contacts" in value, "pricing" in value["statuses"][0]) == (False, False)


def test_status_can_come_before_the_answer(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control("faults", {"fault": "status_before_answer"})
    message_id = send().json()["messages"][0]["id"]
    assert hooks.status_names() == LIFE
    assert hooks.statuses()[0]["id"] == message_id
