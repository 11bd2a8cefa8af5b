"""How sending can fail, and what the house does about it: a small vocabulary, each word a decision."""

from dataclasses import dataclass
from enum import StrEnum


class Decision(StrEnum):
    """What happens next with a message that the network refused."""

    RETRY = "retry"
    """Try this message again later, with back-off; after the last try it fails."""
    HOLD_RESIDENT = "hold_resident"
    """Too fast for this one person: wait, keep the order within the conversation."""
    HOLD_LINE = "hold_line"
    """Nothing can go out on this line now: keep the queue and tell the administrators."""
    FAIL = "fail"
    """Trying again does not help: the agent must do something else."""


class Reason(StrEnum):
    """Why, in words that the desk has a plain Dutch sentence for."""

    TEMPORARY = "temporary"
    TOO_FAST = "too_fast"
    SPAM_LIMIT = "spam_limit"
    WINDOW_CLOSED = "window_closed"
    UNREACHABLE = "unreachable"
    NOT_NOW = "not_now"
    OPTED_OUT = "opted_out"
    MEDIA_REFUSED = "media_refused"
    MEDIA_LOST = "media_lost"
    UNSUPPORTED = "unsupported"
    BAD_REQUEST = "bad_request"
    BAD_ADDRESS = "bad_address"
    TEMPLATE_WRONG = "template_wrong"
    TEMPLATE_PAUSED = "template_paused"
    FORM_BLOCKED = "form_blocked"
    NOT_REGISTERED = "not_registered"
    PAYMENT = "payment"
    ACCOUNT_LOCKED = "account_locked"
    NO_PERMISSION = "no_permission"
    INBOUND_LOST = "inbound_lost"
    BLOCKED_LIST = "blocked_list"
    GUARDED = "guarded"
    """Our own guard stopped it at the door."""
    ARRIVED = "arrived"
    """An earlier try arrived after all, so this one stayed here."""
    UNKNOWN = "unknown"


class Rest(StrEnum):
    """Why nothing goes out on a line that its network would let through: an administrator decided so."""

    PAUSED = "paused"
    """For now."""
    RETIRED = "retired"
    """It is not used any more, and its access token is gone."""


@dataclass(frozen=True, slots=True)
class Failure:
    """One refusal. ``code`` is the network's own, ``wait_seconds`` the least time before another try."""

    code: str
    decision: Decision
    reason: Reason
    wait_seconds: int = 0


class SendFailed(Exception):
    """The network said no. The caller acts on ``failure.decision`` and keeps ``failure`` with the message."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(f"code {failure.code}: {failure.decision}")
        self.failure = failure


class SendUncertain(Exception):
    """No answer came, so the network may have accepted it.

    The caller marks the message uncertain and waits for a status that echoes its reference; it never
    sends the message again by itself.
    """


@dataclass(frozen=True, slots=True)
class Accepted:
    """The network's yes: the id under which statuses will come."""

    network_id: str
