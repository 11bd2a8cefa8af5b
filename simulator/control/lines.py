"""Lines and templates on demand: more lines, another health, a template that is paused."""

from simulator.control.asking import Asked
from simulator.demo_templates import template
from simulator.graph.templates import template_named
from simulator.lines import Line
from simulator.web import Json
from simulator.webhooks.outbox import Update

CHANGEABLE = (
    "waba_id",
    "display_number",
    "name",
    "app_secret",
    "verify_token",
    "access_token",
    "webhook_url",
    "health",
    "quality",
)


async def changed(asked: Asked) -> Json:
    """Changes the line with this `phone_number_id`, or adds it."""
    wish = asked.wish()
    if unknown := sorted(set(wish) - {*CHANGEABLE, "phone_number_id"}):
        raise LookupError(f"unknown fields: {', '.join(unknown)}")
    line = asked.world.lines.setdefault(
        wish["phone_number_id"], Line(phone_number_id=wish["phone_number_id"])
    )
    for name in CHANGEABLE:
        if name in wish:
            setattr(line, name, str(wish[name]))
    return line_json(line)


def line_json(line: Line) -> Json:
    """What is worth showing of a line; its secrets are not."""
    return {
        "phone_number_id": line.phone_number_id,
        "waba_id": line.waba_id,
        "display_number": line.display_number,
        "name": line.name,
        "webhook_url": line.webhook_url,
        "health": line.health,
        "quality": line.quality,
        "profile": line.profile,
        "automation": line.automation,
        "blocked": line.blocked,
        "service_sent": line.service_sent,
    }


async def template_changed(asked: Asked) -> Json:
    """Adds or changes a template (name, language, body, status, category) and tells the product."""
    wish = asked.wish()
    line = asked.line()
    found = template_named(line, str(wish["name"]), str(wish.get("language", "nl")))
    if found is None:
        found = template(str(wish["name"]), str(wish.get("body", "")))
        found["language"] = wish.get("language", "nl")
        line.templates.append(found)
    found |= {name: wish[name] for name in ("status", "category", "components") if name in wish}
    value: Json = {
        "event": found["status"],
        "message_template_id": int(found["id"]),
        "message_template_name": found["name"],
        "message_template_language": found["language"],
        "reason": wish.get("reason", "NONE"),
    }
    asked.world.outbox.put(Update(line, value, "message_template_status_update"), found["id"])
    return found
