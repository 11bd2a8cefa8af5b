"""Every error code of the Cloud API has its decision."""

import pytest

from samenspraak.channels.whatsapp.errors import failure, failure_of, failure_without_code
from samenspraak.domain.delivery import Decision, Failure, Reason

DECISIONS: dict[Decision, list[int]] = {
    Decision.RETRY: [1, 2, 131000, 131016, 133004, 131053, 131059, 132069, 139102, 139103],
    Decision.HOLD_RESIDENT: [131056],
    Decision.HOLD_LINE: [
        *(0, 3, 4, 10, 190, 200, 210, 294, 299, 368, 613, 80007, 130429, 130497, 131005, 131031, 131037),
        *(131042, 131044, 131045, 131048, 131057, 133000, 133005, 133006, 133008, 133009, 133010, 133015),
        *(133016, 134011),
    ],
    Decision.FAIL: [
        *(33, 100, 130472, 131008, 131009, 131021, 131026, 131030, 131035, 131036, 131047, 131049, 131050),
        *(131051, 131052, 131060, 131062, 131063, 131064, 132000, 132001, 132005, 132007, 132008, 132012),
        *(132015, 132016, 132068, 135000, 137000, 139100, 139101, 999999),
    ],
}
REASONS: dict[Reason, list[int]] = {
    Reason.TEMPORARY: [1, 2, 131000, 131016, 131057, 133004],
    Reason.TOO_FAST: [4, 613, 80007, 130429, 131056],
    Reason.SPAM_LIMIT: [131048],
    Reason.WINDOW_CLOSED: [131047],
    Reason.UNREACHABLE: [130472, 131026],
    Reason.NOT_NOW: [131049],
    Reason.OPTED_OUT: [131050],
    Reason.MEDIA_REFUSED: [131053],
    Reason.MEDIA_LOST: [131052],
    Reason.UNSUPPORTED: [131051, 131060],
    Reason.BAD_REQUEST: [33, 100, 131008, 131009, 135000],
    Reason.BAD_ADDRESS: [131021, 131030, 131062, 137000],
    Reason.TEMPLATE_WRONG: [131063, 131064, 132000, 132001, 132005, 132007, 132008, 132012],
    Reason.TEMPLATE_PAUSED: [132015, 132016],
    Reason.FORM_BLOCKED: [132068, 132069],
    Reason.NOT_REGISTERED: [131037, 131045, 133000, 133005, 133006, 133008, 133009, 133010, 133015, 133016],
    Reason.PAYMENT: [131042, 131044, 134011],
    Reason.ACCOUNT_LOCKED: [368, 130497, 131031],
    Reason.NO_PERMISSION: [0, 3, 10, 190, 200, 250, 299, 131005],
    Reason.INBOUND_LOST: [131035, 131036],
    Reason.BLOCKED_LIST: [139100, 139101, 139102, 139103],
    Reason.UNKNOWN: [5, 199, 300, 999999],
}
BY_DECISION = [(code, decision) for decision, codes in DECISIONS.items() for code in codes]
BY_REASON = [(code, reason) for reason, codes in REASONS.items() for code in codes]


@pytest.mark.parametrize(("code", "decision"), BY_DECISION)
def test_a_code_has_its_decision(code: int, decision: Decision) -> None:
    assert failure(code).decision is decision


@pytest.mark.parametrize(("code", "reason"), BY_REASON)
def test_a_code_has_its_reason(code: int, reason: Reason) -> None:
    assert failure(code).reason is reason
    assert failure(code).code == str(code)


@pytest.mark.parametrize(
    ("code", "least", "most"),
    [
        (131056, 1, 60),
        (130429, 1, 60),
        (80007, 60, 3600),
        (131048, 3600, 86400),
        (131049, 86400, 86400),
        (1, 0, 0),
    ],
)
def test_a_code_that_asks_for_patience_says_how_long(code: int, least: int, most: int) -> None:
    assert least <= failure(code).wait_seconds <= most


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ({"code": 131047}, failure(131047)),
        ({"code": "131047", "error_data": "just a string"}, failure(131047)),
        ({"code": 131047, "error_data": {"details": ["odd"]}}, failure(131047)),
        ({"code": 77, "is_transient": True}, Failure("77", Decision.RETRY, Reason.TEMPORARY)),
        ({"code": 131047, "is_transient": True}, failure(131047)),
        ({"code": "veel"}, failure(None)),
        ({}, failure(None)),
        ("error", failure(None)),
        (None, failure(None)),
    ],
)
def test_an_error_object_is_judged_by_its_code_alone(wire: object, expected: Failure) -> None:
    assert failure_of(wire) == expected


@pytest.mark.parametrize(
    ("http_status", "decision"),
    [
        (500, Decision.RETRY),
        (502, Decision.RETRY),
        (503, Decision.RETRY),
        (408, Decision.RETRY),
        (429, Decision.HOLD_LINE),
        (404, Decision.FAIL),
        (302, Decision.FAIL),
    ],
)
def test_an_answer_without_code_is_judged_by_its_status(http_status: int, decision: Decision) -> None:
    found = failure_without_code(http_status)
    assert (found.code, found.decision) == (f"http-{http_status}", decision)
