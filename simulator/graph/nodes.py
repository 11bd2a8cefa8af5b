"""What is known about a number and its WABA: their fields, with health."""

from collections.abc import Callable
from dataclasses import dataclass

from simulator.errors import GraphError
from simulator.graph.calls import Call
from simulator.lines import Line
from simulator.web import Answer, Json, Request, json_answer

Fields = dict[str, Callable[[Line], object]]


@dataclass(frozen=True, slots=True)
class Node:
    """What can be asked of a node: fields that follow the line, fields that are always the same."""

    live: Fields
    fixed: Json
    usual: tuple[str, ...]

    def value(self, name: str, line: Line) -> object:
        return self.live[name](line) if name in self.live else self.fixed[name]


def health(line: Line) -> Json:
    """AVAILABLE, LIMITED or BLOCKED per entity; the number carries the state that was set on the line."""
    entities: list[Json] = [
        {"entity_type": "PHONE_NUMBER", "id": line.phone_number_id, "can_send_message": line.health},
        {"entity_type": "WABA", "id": line.waba_id, "can_send_message": "AVAILABLE"},
        {"entity_type": "BUSINESS", "id": "553000000000001", "can_send_message": "AVAILABLE"},
        {"entity_type": "APP", "id": "554000000000001", "can_send_message": "AVAILABLE"},
    ]
    if line.health != "AVAILABLE":
        reason = {"error_code": 141006, "error_description": "There is an error with the payment method."}
        entities[0]["errors"] = [reason]
    return {"can_send_message": line.health, "entities": entities}


NUMBER_FIELDS: Fields = {
    "id": lambda line: line.phone_number_id,
    "verified_name": lambda line: line.name,
    "display_phone_number": lambda line: line.display_number,
    "quality_rating": lambda line: line.quality,
    "quality_score": lambda line: {"score": line.quality},
    "health_status": health,
    "conversational_automation": lambda line: {"id": line.phone_number_id, **line.automation},
    "webhook_configuration": lambda line: {"application": line.webhook_url},
}
NUMBER_FIXED: Json = {
    "code_verification_status": "VERIFIED",
    "platform_type": "CLOUD_API",
    "throughput": {"level": "STANDARD"},
    "status": "CONNECTED",
    "name_status": "APPROVED",
    "new_name_status": "NONE",
    "account_mode": "LIVE",
    "whatsapp_business_manager_messaging_limit": "TIER_2K",
    "messaging_limit_tier": "TIER_2K",
    "is_official_business_account": False,
    "is_on_biz_app": False,
    "is_pin_enabled": True,
    "is_preverified_number": False,
    "search_visibility": "NON_VISIBLE",
    "eligibility_for_api_business_global_search": "NON_ELIGIBLE_UNDEFINED_COUNTRY",
    "country_code": "NL",
    "country_dial_code": "31",
    "last_onboarded_time": "2026-10-01T08:00:00+0000",
    "certificate": None,
    "new_certificate": None,
    "username": None,
}
NUMBER_DEFAULTS = (
    "verified_name", "code_verification_status", "display_phone_number", "quality_rating", "platform_type",
    "throughput", "webhook_configuration", "last_onboarded_time", "id",
)  # fmt: skip
WABA_FIELDS: Fields = {
    "id": lambda line: line.waba_id,
    "name": lambda line: line.name,
    "health_status": health,
}
WABA_FIXED: Json = {
    "currency": "EUR",
    "timezone_id": "97",
    "country": "NL",
    "message_template_namespace": "5a1e0000_0000_0000_0000_000000000001",
    "account_review_status": "APPROVED",
    "business_verification_status": "verified",
    "ownership_type": "SELF",
    "status": "ACTIVE",
    "marketing_messages_onboarding_status": "NOT_ELIGIBLE",
}
WABA_DEFAULTS = ("id", "name", "timezone_id", "message_template_namespace")


NUMBER = Node(NUMBER_FIELDS, NUMBER_FIXED, NUMBER_DEFAULTS)
WABA = Node(WABA_FIELDS, WABA_FIXED, WABA_DEFAULTS)


async def number(call: Call) -> Answer:
    return json_answer(_number(call.line, call.request))


async def waba(call: Call) -> Answer:
    return json_answer(_chosen(call.line, call.request, WABA))


async def numbers(call: Call) -> Answer:
    owned = [one for one in call.world.lines.values() if one.waba_id == call.line.waba_id]
    data = [_number(one, call.request) for one in owned]
    return json_answer({"data": data, "paging": {"cursors": {"before": "QVFI", "after": "QVFJ"}}})


def _number(line: Line, request: Request) -> Json:
    return _chosen(line, request, NUMBER)


def _chosen(line: Line, request: Request, known: Node) -> Json:
    """The fields that were asked for, or else the usual ones. Raises GraphError for an unknown one."""
    asked = [name for name in request.query().get("fields", "").split(",") if name] or list(known.usual)
    for name in asked:
        if name not in known.live and name not in known.fixed:
            raise GraphError(100, f"Tried accessing nonexisting field ({name[:60]})")
    values = {name: known.value(name, line) for name in [*asked, "id"]}
    return {name: value for name, value in values.items() if value is not None}
