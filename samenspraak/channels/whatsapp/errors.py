"""Every error code of the Cloud API and what the house does about it.

Source: Meta's error codes and No Storage pages (November 2025), read with the retry lists of gateways in
production. Only the code decides, never the HTTP status, the title or the text.
"""

from collections.abc import Mapping
from typing import Any

from samenspraak.channels.whatsapp.models import WireError
from samenspraak.domain.delivery import Decision, Failure, Reason

_MINUTE = 60
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR

type _Rule = tuple[Decision, Reason, int]

_AGAIN: _Rule = (Decision.RETRY, Reason.TEMPORARY, 0)
_FORBIDDEN: _Rule = (Decision.HOLD_LINE, Reason.NO_PERMISSION, 0)
_LOCKED: _Rule = (Decision.HOLD_LINE, Reason.ACCOUNT_LOCKED, 0)
_UNPAID: _Rule = (Decision.HOLD_LINE, Reason.PAYMENT, 0)
_UNREGISTERED: _Rule = (Decision.HOLD_LINE, Reason.NOT_REGISTERED, 0)
_UNREGISTERED_FOR_NOW: _Rule = (Decision.HOLD_LINE, Reason.NOT_REGISTERED, _HOUR)
_TOO_MANY_CALLS: _Rule = (Decision.HOLD_LINE, Reason.TOO_FAST, 5 * _MINUTE)
_OUR_MISTAKE: _Rule = (Decision.FAIL, Reason.BAD_REQUEST, 0)
_WRONG_ADDRESS: _Rule = (Decision.FAIL, Reason.BAD_ADDRESS, 0)
_OTHER_CHANNEL: _Rule = (Decision.FAIL, Reason.UNREACHABLE, 0)
_NOT_SUPPORTED: _Rule = (Decision.FAIL, Reason.UNSUPPORTED, 0)
_TEMPLATE: _Rule = (Decision.FAIL, Reason.TEMPLATE_WRONG, 0)
_TEMPLATE_ASLEEP: _Rule = (Decision.FAIL, Reason.TEMPLATE_PAUSED, 0)
_INBOUND_LOST: _Rule = (Decision.FAIL, Reason.INBOUND_LOST, 0)
_BLOCK_LIST: _Rule = (Decision.FAIL, Reason.BLOCKED_LIST, 0)
_BLOCK_LIST_BUSY: _Rule = (Decision.RETRY, Reason.BLOCKED_LIST, 1)
_UNKNOWN: _Rule = (Decision.FAIL, Reason.UNKNOWN, 0)

RULES: Mapping[int, _Rule] = {
    0: _FORBIDDEN,
    1: _AGAIN,
    2: _AGAIN,
    3: _FORBIDDEN,
    4: _TOO_MANY_CALLS,
    10: _FORBIDDEN,
    33: _OUR_MISTAKE,
    100: _OUR_MISTAKE,
    190: _FORBIDDEN,
    **dict.fromkeys(range(200, 300), _FORBIDDEN),
    368: _LOCKED,
    613: _TOO_MANY_CALLS,
    80007: _TOO_MANY_CALLS,
    130429: (Decision.HOLD_LINE, Reason.TOO_FAST, 5),
    130472: _OTHER_CHANNEL,
    130497: _LOCKED,
    131000: _AGAIN,
    131005: _FORBIDDEN,
    131008: _OUR_MISTAKE,
    131009: _OUR_MISTAKE,
    131016: _AGAIN,
    131021: _WRONG_ADDRESS,
    131026: _OTHER_CHANNEL,
    131030: _WRONG_ADDRESS,
    131031: _LOCKED,
    131035: _INBOUND_LOST,
    131036: _INBOUND_LOST,
    131037: _UNREGISTERED,
    131042: _UNPAID,
    131044: _UNPAID,
    131045: _UNREGISTERED,
    131047: (Decision.FAIL, Reason.WINDOW_CLOSED, 0),
    131048: (Decision.HOLD_LINE, Reason.SPAM_LIMIT, 4 * _HOUR),
    131049: (Decision.FAIL, Reason.NOT_NOW, _DAY),
    131050: (Decision.FAIL, Reason.OPTED_OUT, 0),
    131051: _NOT_SUPPORTED,
    131052: (Decision.FAIL, Reason.MEDIA_LOST, 0),
    # One more try helps now and then; a file of the wrong type fails again and then stays failed.
    131053: (Decision.RETRY, Reason.MEDIA_REFUSED, 10),
    131056: (Decision.HOLD_RESIDENT, Reason.TOO_FAST, 6),
    131057: (Decision.HOLD_LINE, Reason.TEMPORARY, _MINUTE),
    131059: _AGAIN,
    131060: _NOT_SUPPORTED,
    131062: _WRONG_ADDRESS,
    131063: _TEMPLATE,
    131064: _TEMPLATE,
    132000: _TEMPLATE,
    132001: _TEMPLATE,
    132005: _TEMPLATE,
    132007: _TEMPLATE,
    132008: _TEMPLATE,
    132012: _TEMPLATE,
    132015: _TEMPLATE_ASLEEP,
    132016: _TEMPLATE_ASLEEP,
    132018: _TEMPLATE,
    132068: (Decision.FAIL, Reason.FORM_BLOCKED, 0),
    132069: (Decision.RETRY, Reason.FORM_BLOCKED, _HOUR),
    133000: _UNREGISTERED,
    133004: _AGAIN,
    133005: _UNREGISTERED,
    133006: _UNREGISTERED,
    133008: _UNREGISTERED_FOR_NOW,
    133009: _UNREGISTERED_FOR_NOW,
    133010: _UNREGISTERED,
    133015: _UNREGISTERED_FOR_NOW,
    133016: _UNREGISTERED_FOR_NOW,
    134011: _UNPAID,
    135000: _OUR_MISTAKE,
    137000: _WRONG_ADDRESS,
    139100: _BLOCK_LIST,
    139101: _BLOCK_LIST,
    139102: _BLOCK_LIST_BUSY,
    139103: _BLOCK_LIST_BUSY,
}

_BY_HTTP_STATUS: Mapping[int, _Rule] = {
    408: _AGAIN,
    429: (Decision.HOLD_LINE, Reason.TOO_FAST, _MINUTE),
    500: _AGAIN,
    502: _AGAIN,
    503: _AGAIN,
}


def failure(code: int | None, *, is_transient: bool = False) -> Failure:
    """What to do about a code; one we do not know is tried again only when the network calls it passing."""
    rule = RULES.get(code, _AGAIN if is_transient else _UNKNOWN) if code is not None else _UNKNOWN
    return _failure("" if code is None else str(code), rule)


def failure_of(wire_error: Any) -> Failure:
    """The same for one error object of the wire, whatever its shape."""
    if not isinstance(wire_error, dict):
        return failure(None)
    error = WireError.model_validate(wire_error)
    return failure(error.code, is_transient=error.is_transient)


def failure_without_code(http_status: int) -> Failure:
    """What to do about an answer that holds no code: all there is to go by is its HTTP status."""
    return _failure(f"http-{http_status}", _BY_HTTP_STATUS.get(http_status, _UNKNOWN))


def _failure(code: str, rule: _Rule) -> Failure:
    decision, reason, wait_seconds = rule
    return Failure(code, decision, reason, wait_seconds)
