"""block_users: who may no longer write to the line. Only who wrote in the last 24 hours can be blocked."""

from simulator.errors import GraphError, code_of, error_object
from simulator.graph.calls import Call
from simulator.graph.checks import parts
from simulator.residents import Resident, digits
from simulator.web import Answer, Json, json_answer

LARGEST_LIST = 64_000


async def block(call: Call) -> Answer:
    added: list[Json] = []
    failed: list[Json] = []
    for asked, resident in _asked(call):
        code = _refusal(call, resident)
        if code is None and resident is not None:
            call.line.blocked[resident.slug] = asked
            added.append(_entry(asked, resident))
        else:
            failed.append({"input": asked, "wa_id": digits(asked), "errors": [_reason(code or 131026)]})
    return _outcome("added_users", added, failed)


async def unblock(call: Call) -> Answer:
    removed: list[Json] = []
    failed: list[Json] = []
    for asked, resident in _asked(call):
        if resident is not None and call.line.blocked.pop(resident.slug, None) is not None:
            removed.append(_entry(asked, resident))
        else:
            failed.append({"input": asked, "wa_id": digits(asked), "errors": [_reason(131009)]})
    return _outcome("removed_users", removed, failed)


async def blocked(call: Call) -> Answer:
    data: list[Json] = []
    for slug, asked in call.line.blocked.items():
        resident = call.world.residents.by_slug(slug)
        if resident is not None:
            data.append({"messaging_product": "whatsapp", **_entry(asked, resident)})
    return json_answer({"data": data, "paging": {"cursors": {"before": "MAZDZD", "after": "OTkZD"}}})


def _asked(call: Call) -> list[tuple[str, Resident | None]]:
    """Every address in the request and whose it is. Raises GraphError when there is none."""
    asked = parts(call.request.json(), "block_users")
    if not asked:
        raise GraphError(100, "The parameter block_users is required.")
    found: list[tuple[str, Resident | None]] = []
    for entry in asked:
        address = str(entry.get("user") or entry.get("user_id") or "")
        found.append((address, call.world.residents.find(address)))
    return found


def _refusal(call: Call, resident: Resident | None) -> int | None:
    if resident is None or not call.world.window_is_open(call.line, resident):
        return 131047
    return 139101 if len(call.line.blocked) >= LARGEST_LIST else None


def _entry(asked: str, resident: Resident) -> Json:
    if asked == resident.user_id:
        return {"input": asked, "user_id": resident.user_id}
    return {"input": asked, "wa_id": resident.phone}


def _reason(code: int) -> Json:
    title = code_of(code).title
    return {"message": title, "code": code, "error_data": {"details": title}}


def _outcome(name: str, done: list[Json], failed: list[Json]) -> Answer:
    """All done is 200; as soon as one failed it is 400 with both lists and error 139100."""
    block_users: Json = {name: done}
    whole: Json = {"messaging_product": "whatsapp", "block_users": block_users}
    if not failed:
        return json_answer(whole)
    block_users["failed_users"] = failed
    error = GraphError(139100, "Failed to block some users" if done else "Failed to block users")
    return json_answer(whole | {"error": error_object(error)}, 400)
