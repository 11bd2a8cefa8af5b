"""Message templates: the list of a WABA with paging, and which of them a send may use."""

import base64
from urllib.parse import urlencode

from simulator.errors import GraphError
from simulator.graph.calls import Call
from simulator.graph.parameters import file_in, filled_in
from simulator.lines import Line
from simulator.web import Answer, Json, json_answer

PAGE_SIZE = 25
STOPPED = {"PAUSED": 132015, "DISABLED": 132016}
FILTERS = ("name", "language", "status", "category")


def checked_template(line: Line, content: Json) -> Json:
    """The content of a template send, with its text filled in for the telephone. Raises GraphError."""
    name, language = str(content["name"]), str(content["language"]["code"])
    found = template_named(line, name, language)
    if found is None or found["status"] not in ("APPROVED", *STOPPED):
        raise GraphError(132001, f"template name ({name[:60]}) does not exist in {language[:10]}")
    if found["status"] in STOPPED:
        raise GraphError(STOPPED[found["status"]])
    told = {"text": filled_in(found, content), "category": found["category"], "file": file_in(content)}
    return content | told


def template_named(line: Line, name: str, language: str) -> Json | None:
    for template in line.templates:
        if template["name"] == name and template["language"] == language:
            return template
    return None


async def list_templates(call: Call) -> Answer:
    line, query = call.line, call.request.query()
    wanted = [template for template in line.templates if _matches(template, query)]
    start = _position(query.get("after", ""))
    limit = query.get("limit", "")
    size = max(1, min(int(limit) if limit.isdecimal() else PAGE_SIZE, 1000))
    page = wanted[start : start + size]
    fields = [name for name in query.get("fields", "").split(",") if name]
    paging = _paging(call, (start, start + len(page)), len(wanted))
    listed: Json = {"data": [_chosen(template, fields) for template in page], "paging": paging}
    if "summary" in query:
        listed["summary"] = {"total_count": len(wanted), "message_template_count": len(line.templates)}
        listed["summary"] |= {"message_template_limit": 6000, "are_translations_complete": True}
    return json_answer(listed)


def _matches(template: Json, query: dict[str, str]) -> bool:
    return all(template[name] == query[name] for name in FILTERS if query.get(name))


def _chosen(template: Json, fields: list[str]) -> Json:
    if not fields:
        return template
    return {name: template[name] for name in [*fields, "id"] if name in template}


def _position(cursor: str) -> int:
    if not cursor:
        return 0
    try:
        return int(base64.b64decode(cursor, validate=True))
    except ValueError as error:
        raise GraphError(131059, "The cursor is not valid.") from error


def _paging(call: Call, span: tuple[int, int], total: int) -> Json:
    before, after = (base64.b64encode(str(place).encode()).decode() for place in span)
    paging: Json = {"cursors": {"before": before, "after": after}}
    if span[1] < total:
        query = urlencode(call.request.query() | {"after": after})
        paging["next"] = f"{call.world.settings.base_url}{call.request.path}?{query}"
    return paging
