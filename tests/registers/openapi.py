"""Reads an OpenAPI description and says what of a request or an answer does not agree with it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import yaml

type Schema = Mapping[str, Any]

KINDS: Mapping[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "object": dict,
    "array": list,
}


@dataclass(frozen=True)
class Operation:
    """One path with one method: which query it knows, what it takes, and what it gives with which status."""

    path: str
    method: str
    raw: Schema

    @property
    def parameters(self) -> frozenset[str]:
        return frozenset(one["name"] for one in self.raw["parameters"] if one["in"] == "query")

    @property
    def takes(self) -> Schema:
        return _content(self.raw["requestBody"])

    @property
    def status(self) -> int:
        return int(next(iter(self.raw["responses"])))

    @property
    def gives(self) -> Schema:
        return _content(self.raw["responses"][str(self.status)])


class Description:
    """The whole description; ``read_only`` fields are the server's: a request may not hold them, an answer must."""

    def __init__(self, path: Path) -> None:
        self.raw = yaml.safe_load(path.read_text(encoding="utf-8"))
        self.base: str = self.raw["servers"][0]["url"]

    def operation(self, method: str, path: str) -> tuple[Operation, str] | None:
        """What answers at this path, with the id in it; None when the standard has no such path."""
        for template, methods in self.raw["paths"].items():
            pattern = re.escape(template).replace(r"\{uuid\}", r"([0-9a-f-]{36})")
            if (match := re.fullmatch(pattern, path)) and method.lower() in methods:
                return Operation(template, method, methods[method.lower()]), "".join(match.groups())
        return None

    def schema(self, raw: Schema) -> dict[str, Any]:
        """The schema with everything it is made of in one: references followed, ``allOf`` joined."""
        if "$ref" in raw:
            return self.schema(self.raw["components"]["schemas"][raw["$ref"].rpartition("/")[2]])
        whole: dict[str, Any] = {key: value for key, value in raw.items() if key != "allOf"}
        for part in map(self.schema, raw.get("allOf", ())):
            properties = {**part.get("properties", {}), **whole.get("properties", {})}
            required = [*part.get("required", ()), *whole.get("required", ())]
            whole = {**part, **whole, "properties": properties, "required": required}
        return whole

    def faults(self, value: object, raw: Schema, *, is_request: bool, at: str = "") -> Iterator[str]:
        """What is wrong with the value, each with its place."""
        schema = self.schema(raw)
        if value is None:
            if not schema.get("nullable"):
                yield f"{at}: may not be null"
            return
        if "oneOf" in schema:
            yield from self._faults_of_one(value, schema, is_request, at)
            return
        kind: str = schema.get("type", "")
        if kind and not isinstance(value, KINDS[kind]):
            yield f"{at}: is no {kind}"
            return
        if isinstance(value, dict):
            yield from self._faults_in_object(value, schema, is_request, at)
        elif isinstance(value, list):
            for number, one in enumerate(value):
                yield from self.faults(one, schema["items"], is_request=is_request, at=f"{at}[{number}]")
        elif isinstance(value, str):
            yield from _faults_in_text(value, schema, at)

    def _faults_of_one(self, value: Any, schema: Schema, is_request: bool, at: str) -> Iterator[str]:
        name = schema["discriminator"]["propertyName"]
        chosen = schema["discriminator"]["mapping"].get(value.get(name))
        if chosen is None:
            yield f"{at}.{name}: {value.get(name)} is no choice"
            return
        yield from self.faults(value, {"$ref": chosen}, is_request=is_request, at=at)

    def _faults_in_object(
        self, value: Mapping[str, Any], schema: Schema, is_request: bool, at: str
    ) -> Iterator[str]:
        known: Mapping[str, Schema] = schema.get("properties", {})
        server_s = {name for name, raw in known.items() if self.schema(raw).get("readOnly")}
        for name in schema.get("required", ()):
            if name not in value and not (is_request and name in server_s):
                yield f"{at}.{name}: is missing"
        for name, one in value.items():
            if name not in known:
                if "additionalProperties" not in schema:
                    yield f"{at}.{name}: is not in the standard"
            elif is_request and name in server_s:
                yield f"{at}.{name}: is the register's to fill in"
            else:
                yield from self.faults(one, known[name], is_request=is_request, at=f"{at}.{name}")


def _faults_in_text(value: str, schema: Schema, at: str) -> Iterator[str]:
    if len(value) > schema.get("maxLength", len(value)):
        yield f"{at}: longer than {schema['maxLength']}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{at}: {value} is no choice"
    if "pattern" in schema and not re.search(schema["pattern"], value):
        yield f"{at}: does not match {schema['pattern']}"
    if schema.get("format") == "uuid" and not _is(UUID, value):
        yield f"{at}: is no uuid"
    if schema.get("format") == "date-time":
        if not _is(datetime.fromisoformat, value):
            yield f"{at}: is no moment"
        elif datetime.fromisoformat(value).tzinfo is None:
            yield f"{at}: has no time zone"


def _is(kind: Any, value: str) -> bool:
    try:
        kind(value)
    except ValueError:
        return False
    return True


def _content(raw: Schema) -> Schema:
    found: Schema = raw["content"]["application/json"]["schema"]
    return found
