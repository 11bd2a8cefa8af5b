"""Blocking: only who wrote in the last day, and then nothing comes through any more."""

from pywa.client import WhatsApp

from simulator import demo_line
from simulator.running import Running
from tests.simulator.conftest import NUMBER, RESIDENT, Graph, Hooks

BLOCK = f"{demo_line.PHONE_NUMBER_ID}/block_users"
FATIMA = "+31612345602"


def test_resident_is_blocked_listed_and_unblocked(wa: WhatsApp) -> None:
    added = wa.block_users([NUMBER]).added_users
    assert [user.wa_id for user in added] == ["31612345601"]
    assert [user.wa_id for user in wa.get_blocked_users()] == ["31612345601"]
    wa.unblock_users([NUMBER])
    assert list(wa.get_blocked_users()) == []


def test_blocked_resident_does_not_get_through(wa: WhatsApp, simulator: Running, hooks: Hooks) -> None:
    wa.block_users([NUMBER])
    message = simulator.control(f"residents/{RESIDENT}/send", {"text": "Hallo?"})
    assert simulator.settle()
    assert (hooks.messages(), message["status"]) == ([], "sent")


def test_who_did_not_write_today_cannot_be_blocked(graph: Graph) -> None:
    body = {"messaging_product": "whatsapp", "block_users": [{"user": NUMBER}, {"user": FATIMA}]}
    answer = graph("POST", BLOCK, json=body)
    both = answer.json()["block_users"]
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 139100)
    assert both["added_users"] == [{"input": NUMBER, "wa_id": "31612345601"}]
    assert both["failed_users"][0]["errors"][0]["code"] == 131047


def test_resident_without_number_is_blocked_by_user_id(wa: WhatsApp, simulator: Running) -> None:
    simulator.control("residents/sanne-bakker/send", {"text": "Hallo"})
    user_id = simulator.control("residents/sanne-bakker")["user_id"]
    assert [user.bsuid for user in wa.block_users([user_id]).added_users] == [user_id]


def test_empty_block_is_refused(graph: Graph) -> None:
    assert graph("POST", BLOCK, json={"messaging_product": "whatsapp"}).json()["error"]["code"] == 100
