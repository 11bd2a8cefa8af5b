"""block_users: who may no longer write to the line. Only who wrote in the last 24 hours can be blocked."""

from simulator.errors import GraphError, code_of, error_object
from simulator.lines import Line
from simulator.residents import Resident, digits
from simulator.web import Answer, Json, Request, json_answer
from simulator.world import World

LARGEST_LIST = 64_000


async def block(world: World, line: Line, request: Request) -> Answer:
    added: list[Json] = []
    failed: list[Json] = []
    for asked, resident in _asked(world, request):
        code = _refusal(world, line, resident)
        if code is None and resident is not None:
            line.blocked[resident.slug] = asked
            added.append(_entry(asked, resident))
        else:
            failed.append({"input": asked, "wa_id": digits(asked), "errors": [_reason(code or 131026)]})
    return _outcome("added_users", added, failed)


async def unblock(world: World, line: Line, request: Request) -> Answer:
    removed: list[Json] = []
    failed: list[Json] = []
    for asked, resident in _asked(world, request):
        if resident is not None and line.blocked.pop(resident.slug, None) is not None:
            removed.append(_entry(asked, resident))
        else:
            failed.append({"input": asked, "wa_id": digits(asked), "errors": [_reason(131009)]})
    return _outcome("removed_users", removed, failed)


async def blocked(world: World, line: Line, request: Request) -> Answer:
    data: list[Json] = []
    for slug, asked in line.blocked.items():
        resident = world.residents.by_slug(slug)
        if resident is not None:
            data.append({"messaging_product": "whatsapp", **_entry(asked, resident)})
    return json_answer({"data": data, "paging": {"cursors": {"before": "MAZDZD", "after": "OTkZD"}}})


def _asked(world: World, request: Request) -> list[tuple[str, Resident | None]]:
    """Every address in the request and whose it is. Raises GraphError when there is none."""
    asked = request.json().get("block_users")
    if not isinstance(asked, list) or not asked:
        raise GraphError(100, "The parameter block_users is required.")
    found: list[tuple[str, Resident | None]] = []
    for entry in asked:
        address = str(entry.get("user") or entry.get("user_id") or "")
        found.append((address, world.residents.find(address)))
    return found


def _refusal(world: World, line: Line, resident: Resident | None) -> int | None:
    if resident is None or not world.window_is_open(line, resident):
        return 131047
    return 139101 if len(line.blocked) >= LARGEST_LIST else None


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
