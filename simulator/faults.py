"""Faults on demand: what goes wrong, where, and how many times."""

from dataclasses import asdict, dataclass

from simulator.residents import digits, is_user_id
from simulator.web import Json

MESSAGES = "messages"
MEDIA = "media"
DOWNLOAD = "download"
ANYWHERE = "any"
WEBHOOK = "webhook"

ENDPOINT_FAULTS: dict[str, str] = {
    "error": "answers with the error code `code`, or accepts and fails in a status with `as` = status",
    "timeout": "accepts (unless `accepts` is false) and then keeps the caller waiting `seconds` (30)",
    "reset": "accepts (unless `accepts` is false) and breaks the connection before the answer is complete",
    "server_error": "answers `http_status` (503) with a page that is not JSON",
    "not_json": "accepts and answers 200 with something that is not JSON",
    "status_before_answer": "accepts, delivers all statuses, and only then answers",
}
DOWNLOAD_FAULTS: dict[str, str] = {
    "truncated_media": "the download ends halfway, with the full length announced",
    "damaged_media": "the download is complete but other bytes, so that the digest is wrong",
    "lying_media_type": "the media is announced as `mime_type`, whatever it is",
    "expired_media": "the download address is answered with 404",
}
WEBHOOK_FAULTS: dict[str, str] = {
    "duplicate_webhook": "the update is delivered twice",
    "late_webhook": "the updates come `seconds` (1) later and in reverse, so that others overtake them",
    "bad_signature": "the body is signed with another secret (once; the retry is right)",
}
DEFAULT_PLACE = (
    dict.fromkeys(ENDPOINT_FAULTS, MESSAGES)
    | dict.fromkeys(DOWNLOAD_FAULTS, DOWNLOAD)
    | dict.fromkeys(WEBHOOK_FAULTS, WEBHOOK)
)


class UnknownFault(Exception):
    """There is no fault of this name; the text lists those that are."""


@dataclass(slots=True)
class Fault:
    """One planned fault. `where`: an edge of the Graph API, or any; `to`: only for this address."""

    fault: str
    where: str
    times: int = 1
    code: int = 131000
    as_status: bool = False
    http_status: int = 0
    seconds: float = 0.0
    accepts: bool = True
    details: str = ""
    mime_type: str = "image/jpeg"
    to: str = ""


class FaultPlan:
    """The faults still to come, in the order in which they were asked for."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []

    def plan(self, wish: Json) -> Fault:
        """Plans one fault from its JSON. Raises UnknownFault."""
        name = str(wish.get("fault", ""))
        if name not in DEFAULT_PLACE:
            raise UnknownFault("unknown fault; known are: " + ", ".join(DEFAULT_PLACE))
        known = {key: wish[key] for key in wish if key in Fault.__slots__ and key not in ("fault", "where")}
        fault = Fault(name, str(wish.get("where") or DEFAULT_PLACE[name]), **known)
        fault.as_status = wish.get("as") == "status"
        fault.to = fault.to if is_user_id(fault.to) else digits(fault.to)
        self._planned.append(fault)
        return fault

    def take(self, where: str, to: str = "", *, only: str = "") -> Fault | None:
        """The first fault planned for this place (and address, and kind), counted down; None is none."""
        if not self._planned:
            return None
        for fault in self._planned:
            if self._fits(fault, where, to, only):
                fault.times -= 1
                if fault.times <= 0:
                    self._planned.remove(fault)
                return fault
        return None

    @staticmethod
    def _fits(fault: Fault, where: str, to: str, only: str) -> bool:
        if only and fault.fault != only:
            return False
        everywhere = fault.where == ANYWHERE and where != WEBHOOK
        return (fault.where == where or everywhere) and fault.to in ("", to)

    def clear(self) -> None:
        self._planned.clear()

    def listed(self) -> list[Json]:
        return [asdict(fault) for fault in self._planned]
