"""The doors of the phone page: the list of residents, a chat, and what somebody does in it."""

from html import escape

from simulator import inbound
from simulator.web import HTML_TYPE, Answer, Request, json_answer, redirect
from simulator.world import World

SECURITY_HEADERS = (("content-security-policy", "default-src 'none'; form-action 'self'"),)


async def phone_answer(world: World, request: Request) -> Answer:
    parts = [part for part in request.path.split("/") if part][1:]
    if not parts:
        links = "".join(f'<li><a href="/telefoon/{r.slug}/">{escape(r.name)}</a>' for r in world.residents.all())
        return Answer(200, f"<!doctype html><title>Telefoon</title><ul>{links}</ul>".encode(), HTML_TYPE)
    resident = world.residents.by_slug(parts[0])
    if resident is None:
        return json_answer({"error": "unknown"}, 404)
    if request.method == "POST":
        inbound.writes(world, world.main_line(), resident, "text", {"body": request.form()["text"]})
        return redirect(f"/telefoon/{resident.slug}/")
    rows = "".join(f"<li>{escape(str(m.content.get('body')))} ({m.status})" for m in world.chat(resident))
    page = f"<!doctype html><title>Telefoon</title><ul>{rows}</ul><form method=post><input name=text><button>Stuur"
    return Answer(200, page.encode(), HTML_TYPE, SECURITY_HEADERS)
