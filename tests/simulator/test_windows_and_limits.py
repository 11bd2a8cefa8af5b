"""The 24-hour window, the pair limit and the throughput of a number."""

import pytest

from simulator.running import Running
from simulator.windows_and_limits import PairLimits, Throughput, window_is_open
from tests.simulator.conftest import RESIDENT, Hooks, Send

HOUR = 3600.0
PAIR = ("line", "resident")


@pytest.mark.parametrize(
    ("wrote_at", "now", "is_open"),
    [(None, 0.0, False), (0.0, 0.0, True), (0.0, 24 * HOUR - 1, True), (0.0, 24 * HOUR, False)],
)
def test_window_lasts_24_hours(wrote_at: float | None, now: float, is_open: bool) -> None:
    assert window_is_open(wrote_at, now) is is_open


def test_pair_may_burst_45_and_then_one_per_6_seconds() -> None:
    limits = PairLimits()
    assert [limits.allows(PAIR, 0.0) for _ in range(46)] == [True] * 45 + [False]
    assert [limits.allows(PAIR, 6.0) for _ in range(2)] == [True, False]


def test_other_pair_is_not_limited() -> None:
    limits = PairLimits()
    for _ in range(46):
        limits.allows(PAIR, 0.0)
    assert limits.allows(("line", "neighbour"), 0.0)


def test_throughput_fills_again_each_second() -> None:
    throughput = Throughput()
    assert [throughput.allows(3, 0.0) for _ in range(4)] == [True, True, True, False]
    assert [throughput.allows(3, 1.0) for _ in range(4)] == [True, True, True, False]


def test_no_throughput_limit_means_no_limit() -> None:
    throughput = Throughput()
    assert all(throughput.allows(0, 0.0) for _ in range(1000))


def test_reply_outside_the_window_fails(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control("clock", {"seconds": 24 * HOUR + 1})
    assert send().status_code == 200
    assert simulator.settle()
    [status] = hooks.statuses()
    assert (status["status"], status["errors"][0]["code"]) == ("failed", 131047)


def test_window_error_can_come_in_the_answer(send: Send, simulator: Running) -> None:
    simulator.control("settings", {"window_error": "answer"})
    simulator.control(f"residents/{RESIDENT}/window", {"hours_ago": 25})
    assert send().json()["error"]["code"] == 131047


def test_resident_who_never_wrote_has_no_window(send: Send, simulator: Running, hooks: Hooks) -> None:
    send(to="+31612345603")
    assert simulator.settle()
    assert hooks.status_names() == ["failed"]


def test_template_may_go_outside_the_window(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control(f"residents/{RESIDENT}/window", {"hours_ago": None})
    parameters = [{"type": "body", "parameters": [{"type": "text", "text": "Rens"}]}]
    template = {"name": "antwoord_klaar", "language": {"code": "nl"}, "components": parameters}
    send(type="template", template=template)
    assert simulator.settle()
    assert hooks.status_names() == ["sent", "delivered", "read"]


def test_message_of_the_resident_opens_the_window_again(send: Send, simulator: Running, hooks: Hooks) -> None:
    simulator.control(f"residents/{RESIDENT}/window", {"hours_ago": None})
    simulator.control(f"residents/{RESIDENT}/send", {"text": "Hallo"})
    send()
    assert simulator.settle()
    assert "failed" not in hooks.status_names()


def test_pair_limit_refuses_the_46th(send: Send) -> None:
    codes = [send().json().get("error", {}).get("code") for _ in range(46)]
    assert codes == [None] * 45 + [131056]


def test_throughput_limit_refuses(send: Send, simulator: Running) -> None:
    simulator.control("settings", {"throughput_per_second": 2, "pair_limit": False})
    answers = [send() for _ in range(6)]
    codes = {answer.json().get("error", {}).get("code") for answer in answers}
    assert codes == {None, 130429}
