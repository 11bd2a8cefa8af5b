"""What the network tells about our account, line and templates, and only what names no person."""

from collections.abc import Mapping
from typing import Any

from samenspraak.channels.whatsapp.errors import failure_of
from samenspraak.channels.whatsapp.place import Place
from samenspraak.domain.events import Event, LineNotice

_SAFE_FIELDS = frozenset(
    {
        "alert_severity", "alert_status", "alert_type", "availability", "ban_state", "category", "country",
        "correct_category", "current_limit", "decision", "display_phone_number", "effective_month",
        "entity_id", "entity_type", "error_rate", "event", "expiration", "flow_id", "initiated_by",
        "is_official_business_account", "max_daily_conversation_per_phone",
        "max_daily_conversations_per_business", "max_phone_numbers_per_business",
        "max_phone_numbers_per_waba", "message_template_category", "message_template_id",
        "message_template_language",
        "message_template_name", "name_status", "new_category", "new_quality_score", "new_status",
        "old_limit", "old_status", "partner_app_id", "previous_category", "previous_quality_score",
        "pricing_category", "quality_score", "reason", "region", "rejection_reason", "rejection_reasons",
        "restriction_type", "solution_id", "status", "tier", "tier_update_time", "violation_type",
        "waba_ban_date", "waba_ban_state", "waba_id",
    }
)  # fmt: skip
"""Names the wire uses for facts about us. Free text, people and their numbers are not among them."""

_WITH_RESIDENTS = frozenset({"history", "smb_app_state_sync"})
"""Fields that carry residents' messages or phone books: their names above may mean something else there."""

_LONGEST = 200
_DEEPEST = 4


def notice(place: Place, value: Mapping[str, Any]) -> LineNotice:
    """A field that is not about one message: its name, what happened and the safe details."""
    details: dict[str, str] = {}
    if place.field not in _WITH_RESIDENTS and not place.field.startswith("group_"):
        _gather(value, details, 0)
    event = details.pop("event", "") or details.get("decision", "")
    return LineNotice(place.field[:_LONGEST], place.business_id, place.line_id, event, details)


def error(place: Place, raw: dict[str, Any]) -> Event:
    """An error of the line as a whole: it belongs to no message."""
    failed = failure_of(raw)
    details = {"code": failed.code, "reason": failed.reason.value}
    return LineNotice("errors", place.business_id, place.line_id, failed.code, details)


def _gather(part: Any, details: dict[str, str], depth: int) -> None:
    if depth > _DEEPEST:
        return
    if isinstance(part, list):
        for one in part:
            _gather(one, details, depth + 1)
    elif isinstance(part, Mapping):
        for name, found in part.items():
            if name in _SAFE_FIELDS:
                _keep(name, found, details)
            _gather(found, details, depth + 1)


def _keep(name: str, found: Any, details: dict[str, str]) -> None:
    words = [str(one) for one in (found if isinstance(found, list) else [found]) if _is_simple(one)]
    if words:
        before = [details[name]] if name in details else []
        details[name] = ", ".join(before + words)[:_LONGEST]


def _is_simple(found: Any) -> bool:
    return isinstance(found, str | int | float) and not isinstance(found, bool)
