"""What can be set for a number and its WABA: profile, settings, automation, subscriptions."""

import json
from typing import Any

from simulator.errors import GraphError
from simulator.graph.calls import Call
from simulator.web import Answer, Json, json_answer
from simulator.webhooks.handshake import webhook_agrees

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
    if (
        not isinstance(websites, list)
        or len(websites) > 2
        or any(len(str(website)) > 256 for website in websites)
    ):
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
    wish |= {name: _list_in(wish, name) for name in ("prompts", "commands") if name in wish}
    prompts = wish.get("prompts", [])
    if len(prompts) > 4 or any(len(str(prompt)) > 80 for prompt in prompts):
        raise GraphError(100, "At most 4 prompts of at most 80 characters.")
    if len(wish.get("commands", [])) > 30:
        raise GraphError(100, "At most 30 commands.")
    call.line.automation |= wish
    return json_answer({"success": True})


def _list_in(wish: Json, name: str) -> list[Any]:
    """The list under this name, which some clients send as a text of JSON. Raises GraphError."""
    found = wish[name]
    try:
        found = json.loads(found) if isinstance(found, str) else found
    except ValueError as error:
        raise GraphError(100, f"{name} is not JSON.") from error
    if not isinstance(found, list):
        raise GraphError(100, f"{name} is not a list.")
    return found


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
