"""Fills a template in with what a send gives for each of its parts, and refuses what the network refuses."""

import re

from simulator.errors import GraphError
from simulator.graph.checks import MEDIA_TYPES, part, parts
from simulator.web import Json

_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_NOT_ONE_LINE = re.compile(r"[\n\t]| {5}")
MAY_HAVE_PARAMETER = ("QUICK_REPLY", "FLOW", "CATALOG", "VOICE_CALL")
NEEDS_PARAMETER = ("COPY_CODE", "MPM", "SPM")


def filled_in(template: Json, content: Json) -> str:
    """What the resident reads: header, text, footer, and a line for each button. Raises GraphError."""
    given = parts(content, "components")
    pieces = [
        _header(_component(template, "HEADER"), _given_for("header", given)),
        _text("body", _component(template, "BODY"), _given_for("body", given)),
        str(_component(template, "FOOTER").get("text", "")),
        *_buttons(parts(_component(template, "BUTTONS"), "buttons"), given),
    ]
    return "\n\n".join(piece for piece in pieces if piece)


def file_in(content: Json) -> Json:
    """The file above the text, with its ``type``; empty without one."""
    for parameter in _given_for("header", parts(content, "components")):
        kind = str(parameter.get("type"))
        if kind in MEDIA_TYPES:
            return {"type": kind, **part(parameter, kind)}
    return {}


def _component(template: Json, kind: str) -> Json:
    found = (one for one in template.get("components", []) if str(one.get("type", "")).upper() == kind)
    return next(found, {})


def _given_for(name: str, given: list[Json]) -> list[Json]:
    found = (one for one in given if str(one.get("type", "")).lower() == name)
    return parts(next(found, {}), "parameters")


def _header(header: Json, parameters: list[Json]) -> str:
    wanted = str(header.get("format", "TEXT"))
    if wanted == "TEXT":
        return _text("header", header, parameters)
    received = str(parameters[0].get("type", "")).upper() if parameters else "UNKNOWN"
    if received != wanted:
        raise GraphError(132012, f"header: Format mismatch, expected {wanted}, received {received[:20]}")
    if not part(parameters[0], wanted.lower()):
        raise GraphError(131008, f"header: Parameter {wanted.lower()} is missing.")
    return ""


def _text(name: str, component: Json, parameters: list[Json]) -> str:
    text = str(component.get("text", ""))
    names = list(dict.fromkeys(_VARIABLE.findall(text)))
    if len(parameters) != len(names):
        counts = f"({len(parameters)}) does not match the expected number of params ({len(names)})"
        raise GraphError(132000, f"{name}: number of localizable_params {counts}")
    if all(one.isdecimal() for one in names):
        order = sorted(names, key=int)
    else:
        order = [str(parameter.get("parameter_name")) for parameter in parameters]
    if set(order) != set(names):
        raise GraphError(100, f"{name}: Parameter name is missing or empty")
    values = dict(zip(order, (_words(name, parameter) for parameter in parameters), strict=True))
    return _VARIABLE.sub(lambda found: values[found.group(1)], text)


def _words(name: str, parameter: Json) -> str:
    """The text of a parameter; a date or an amount is shown as what stands in for it."""
    kind = str(parameter.get("type"))
    words = parameter.get("text") if kind == "text" else part(parameter, kind).get("fallback_value")
    if not isinstance(words, str) or not words:
        raise GraphError(132012, f"{name}: a parameter has no text")
    if _NOT_ONE_LINE.search(words):
        told = "cannot have new-line/tab characters or more than 4 consecutive spaces"
        raise GraphError(132018, f"{name}: Param text {told}")
    return words


def _buttons(buttons: list[Json], given: list[Json]) -> list[str]:
    named = [one for one in given if str(one.get("type", "")).lower() == "button"]
    by_place = {str(one.get("index")): parts(one, "parameters") for one in named}
    lines = [_button(place, button, by_place.pop(str(place), [])) for place, button in enumerate(buttons)]
    if by_place:
        raise GraphError(132012, f"buttons: there is no button at index {min(by_place)[:4]}")
    return lines


def _button(place: int, button: Json, parameters: list[Json]) -> str:
    kind, url = str(button.get("type", "")).upper(), str(button.get("url", ""))
    needs = kind in NEEDS_PARAMETER or bool(_VARIABLE.search(url))
    which = f"buttons: Button at index {place} of type {kind.capitalize()}"
    if needs and not parameters:
        raise GraphError(131008, f"{which} requires a parameter")
    if parameters and not needs and kind not in MAY_HAVE_PARAMETER:
        raise GraphError(100, f"{which} does not support parameters")
    words = [str(button.get("text", ""))]
    if url:
        words.append(_VARIABLE.sub(lambda _: _words("buttons", parameters[0]), url))
    return ": ".join(words)
