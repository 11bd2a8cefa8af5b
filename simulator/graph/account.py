"""What is known and set about a number and its WABA: fields, health, profile, settings, subscriptions."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from simulator.errors import GraphError
from simulator.graph.calls import Call
from simulator.lines import Line
from simulator.web import Answer, Json, Request, json_answer
from simulator.webhooks.handshake import webhook_agrees

Fields = dict[str, Callable[[Line], object]]


@dataclass(frozen=True, slots=True)
class Node:
    """What can be asked of a node: fields that follow the line, fields that are always the same."""

    live: Fields
    fixed: Json
    usual: tuple[str, ...]

    def value(self, name: str, line: Line) -> object:
        return self.live[name](line) if name in self.live else self.fixed[name]


PROFILE_LENGTHS = {"about": 139, "address": 256, "description": 512, "email": 128}
PROFILE_FIELDS = (*PROFILE_LENGTHS, "websites", "vertical", "profile_picture_handle")
VERTICALS = frozenset(
    {
        "UNDEFINED",
        "OTHER",
        "AUTO",
        "BEAUTY",
        "APPAREL",
        "EDU",
        "ENTERTAIN",
        "EVENT_PLAN",
        "FINANCE",
        "GROCERY",
    }
    | {"GOVT", "HOTEL", "HEALTH", "NONPROFIT", "PROF_SERVICES", "RETAIL", "TRAVEL", "RESTAURANT", "ALCOHOL"}
    | {"ONLINE_GAMBLING", "PHYSICAL_GAMBLING", "OTC_DRUGS", "NOT_A_BIZ"}
)


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


async def profile(call: Call) -> Answer:
    asked = [name for name in call.request.query().get("fields", "").split(",") if name] or list(
        call.line.profile
    )
    chosen = {name: call.line.profile[name] for name in asked if name in call.line.profile}
    return json_answer({"data": [chosen | {"messaging_product": "whatsapp"}]})


async def set_profile(call: Call) -> Answer:
    wish = call.request.fields()
    _check_profile(wish)
    call.line.profile |= {name: value for name, value in wish.items() if name in PROFILE_FIELDS}
    return json_answer({"success": True})


def _check_profile(wish: Json) -> None:
    if wish.get("messaging_product") != "whatsapp":
        raise GraphError(100, "The parameter messaging_product is required.")
    for name, longest in PROFILE_LENGTHS.items():
        if len(str(wish.get(name, ""))) > longest:
            raise GraphError(100, f"Param {name} must be at most {longest} characters long.")
    if "about" in wish and not wish["about"]:
        raise GraphError(100, "Param about may not be empty.")
    websites = wish.get("websites", [])
    if len(websites) > 2 or any(len(str(website)) > 256 for website in websites):
        raise GraphError(100, "Param websites holds at most 2 addresses of at most 256 characters.")
    if wish.get("vertical", "GOVT") not in VERTICALS:
        raise GraphError(100, f"Param vertical must be one of {', '.join(sorted(VERTICALS))}.")


async def settings(call: Call) -> Answer:
    return json_answer(call.line.settings)


async def set_settings(call: Call) -> Answer:
    call.line.settings |= call.request.json()
    return json_answer({"success": True})


async def automation(call: Call) -> Answer:
    return json_answer({"conversational_automation": call.line.automation, "id": call.line.phone_number_id})


async def set_automation(call: Call) -> Answer:
    wish = call.request.json()
    if isinstance(wish.get("commands"), str):
        wish["commands"] = json.loads(wish["commands"])  # some clients send the list as text
    prompts, commands = wish.get("prompts") or [], wish.get("commands") or []
    if len(prompts) > 4 or any(len(prompt) > 80 for prompt in prompts):
        raise GraphError(100, "At most 4 prompts of at most 80 characters.")
    if len(commands) > 30:
        raise GraphError(100, "At most 30 commands.")
    call.line.automation |= wish
    return json_answer({"success": True})


async def subscriptions(call: Call) -> Answer:
    app = {"name": "Samenspraak", "id": "554000000000001", "link": "https://example.org/"}
    subscription: Json = {"whatsapp_business_api_data": app}
    if call.line.subscribed_override:
        subscription["override_callback_uri"] = call.line.webhook_url
    return json_answer({"data": [subscription] if call.line.subscribed else []})


async def subscribe(call: Call) -> Answer:
    """Subscribes; with an override the new address must first pass the handshake."""
    wish = call.request.fields()
    if url := str(wish.get("override_callback_uri") or ""):
        if not await webhook_agrees(url, str(wish.get("verify_token") or "")):
            raise GraphError(2200, "Callback verification failed.", http_status=400)
        call.line.webhook_url, call.line.subscribed_override = url, True
    call.line.subscribed = True
    return json_answer({"success": True})


async def unsubscribe(call: Call) -> Answer:
    call.line.subscribed = False
    return json_answer({"success": True})
