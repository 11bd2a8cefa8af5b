"""Everything that can go wrong, on demand."""

import time

import httpx
import pytest

from simulator import demo_line
from simulator.errors import CODES
from simulator.running import Running
from tests.simulator.conftest import NUMBER, Graph, Hooks, Send

# Section by section what the reference lists; 200-299 by its ends.
LISTED = [
    *(1, 2, 131000, 131016, 133004, 4, 80007, 130429, 613, 131056, 131048, 131057),
    *(131053, 131052, 131047, 131026, 131049, 131050, 130472, 131051, 131021, 131030, 131008, 131009),
    *(100, 33, 135000, 131037, 131042, 131044, 134011, 131045, 133010, 131062, 131063, 131064),
    *(132000, 132001, 132005, 132007, 132008, 132012, 132015, 132016, 132068, 132069, 133000, 133005),
    *(133006, 133008, 133009, 133015, 133016, 131031, 368, 130497, 0, 190, 3, 10),
    *(131005, 200, 299, 131035, 131036, 131059, 137000, 139100, 139101, 139102, 139103),
]


def test_every_listed_code_is_known() -> None:
    assert set(LISTED) - set(CODES) == set()


def test_every_code_comes_in_the_answer(send: Send, simulator: Running) -> None:
    for code in LISTED:
        simulator.control("faults", {"fault": "error", "code": code})
        answer = send()
        error = answer.json()["error"]
        assert (error["code"], answer.status_code) == (code, CODES[code].http_status)
        assert error["message"] == f"(#{code}) {CODES[code].title}"
    assert simulator.control("ledger?summary")["sends"] == 0


def test_every_code_comes_as_a_failed_status(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control("settings", {"pair_limit": False})
    for code in LISTED:
        simulator.control("faults", {"fault": "error", "code": code, "as": "status"})
        assert send().status_code == 200
    assert simulator.settle()
    assert set(hooks.status_names()) == {"failed"}
    assert [status["errors"][0]["code"] for status in hooks.statuses()] == LISTED


def test_fault_happens_as_often_as_asked(send: Send, simulator: Running) -> None:
    simulator.control("faults", {"fault": "server_error", "times": 3})
    assert [send().status_code for _ in range(4)] == [503, 503, 503, 200]


def test_fault_can_be_for_one_resident(send: Send, simulator: Running) -> None:
    simulator.control("faults", {"fault": "error", "code": 131056, "to": NUMBER})
    assert [send(to=number).status_code for number in ("+31612345602", NUMBER)] == [200, 400]


def test_fault_can_be_called_off(send: Send, simulator: Running) -> None:
    simulator.control("faults", {"fault": "server_error", "times": 9})
    simulator.client.delete(f"{simulator.base_url}/_sim/faults")
    assert send().status_code == 200


def test_timeout_after_accepting(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control("faults", {"fault": "timeout", "seconds": 1})
    started = time.monotonic()
    assert send(biz_opaque_callback_data="ref-1").status_code == 503
    assert time.monotonic() - started >= 1
    assert simulator.control("ledger")["by_reference"] == {"ref-1": 1}
    assert hooks.status_names() == ["sent", "delivered", "read"]


@pytest.mark.parametrize(("accepts", "sends"), [(True, 1), (False, 0)])
def test_connection_breaks_before_the_answer(
    send: Send, simulator: Running, accepts: bool, sends: int
) -> None:
    simulator.control("faults", {"fault": "reset", "accepts": accepts})
    with pytest.raises(httpx.RemoteProtocolError):
        send()
    assert simulator.control("ledger?summary")["sends"] == sends


def test_answer_that_is_not_json(send: Send, simulator: Running) -> None:
    simulator.control("faults", {"fault": "not_json"})
    answer = send()
    assert (answer.status_code, answer.text) == (200, "<!doctype html>")


@pytest.mark.parametrize("edge", ["whatsapp_business_profile", "block_users"])
def test_fault_at_another_endpoint(graph: Graph, simulator: Running, edge: str) -> None:
    simulator.control("faults", {"fault": "error", "code": 131016, "where": edge})
    path = f"{demo_line.PHONE_NUMBER_ID}/{edge}"
    assert [graph("GET", path).status_code for _ in range(2)] == [500, 200]


@pytest.mark.parametrize("wish", [{"fault": "earthquake"}, {}])
def test_unknown_fault_is_refused(simulator: Running, wish: dict[str, str]) -> None:
    answer = simulator.client.post(f"{simulator.base_url}/_sim/faults", json=wish)
    assert (answer.status_code, "known are" in answer.json()["error"]) == (400, True)


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "nothing", 404),
        ("GET", "residents/nobody", 400),
        ("POST", "residents/rens-de-wit/sing", 400),
        ("POST", "settings", 400),
        ("POST", "webhooks/raw", 400),
    ],
)
def test_control_call_that_makes_no_sense_is_refused(
    simulator: Running, method: str, path: str, status: int
) -> None:
    answer = simulator.client.request(method, f"{simulator.base_url}/_sim/{path}", json={"colour": "red"})
    assert answer.status_code == status
    assert answer.json()["error"]
