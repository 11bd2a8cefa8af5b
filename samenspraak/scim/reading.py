"""Reads what a directory tells of somebody: a whole user, or the operations of a PATCH, in the forms directories use.

Attributes that we keep nothing of are passed over: Entra ID sends telephone numbers and job titles unless it is told
not to. Names of attributes are the same in capitals (RFC 7643, 2.1).
"""

from collections.abc import Mapping
from http import HTTPStatus

from pydantic_core import from_json

from samenspraak.domain.directory import Told
from samenspraak.scim.grammar import Path, path_in
from samenspraak.scim.refusals import Refused, unreadable, wrong_value

MOST_BYTES = 64 * 1024
MOST_OPERATIONS = 100
KEPT: Mapping[tuple[str, str], str] = {
    ("username", ""): "user_name",
    ("externalid", ""): "external_id",
    ("displayname", ""): "name",
    ("name", "formatted"): "formatted",
    ("name", "givenname"): "given_name",
    ("name", "familyname"): "family_name",
    ("active", ""): "is_active",
    ("emails", "value"): "email",
}
"""Attribute and part, and the field of Told that it is about; a formatted name is only heard without a display name."""
OF_WORK = frozenset({("type", "work"), ("primary", "true")})
"""Which of somebody's addresses we keep."""

type Heard = dict[str, str]
"""Fields of Told; whether somebody is active as ``true`` or ``false``."""


def object_in(body: bytes) -> dict[str, object]:
    """The JSON of a request, with the names of its members in small letters. Raises Refused."""
    if len(body) > MOST_BYTES:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "The body is too long.")
    try:
        found = from_json(body)
    except ValueError as error:
        raise unreadable("The body is no JSON.") from error
    return _members(found)


def told_by_user(user: Mapping[str, object]) -> Told:
    """A whole user, as a POST or PUT has one. Raises Refused."""
    return _told(_heard_of(user))


def told_by_patch(request: Mapping[str, object]) -> Told:
    """What all operations of a PATCH come to together; of two about the same the last counts. Raises Refused."""
    operations = request.get("operations")
    if not isinstance(operations, list) or not 0 < len(operations) <= MOST_OPERATIONS:
        raise unreadable(f"A PATCH has one to {MOST_OPERATIONS} Operations.")
    heard: Heard = {}
    for operation in operations:
        heard |= _heard_by(_members(operation))
    return _told(heard)


def _told(heard: Heard) -> Told:
    formatted, active = heard.pop("formatted", None), heard.pop("is_active", None)
    if formatted is not None:
        heard.setdefault("name", formatted)
    return Told(is_active=None if active is None else active == "true", **heard)


def _heard_by(operation: Mapping[str, object]) -> Heard:
    kind, path, value = (operation.get(name) for name in ("op", "path", "value"))
    kind = kind.lower() if isinstance(kind, str) else ""
    if kind not in ("add", "replace", "remove"):
        raise unreadable("An operation adds, replaces or removes.")
    if path is None and kind != "remove":
        return _heard_of(_members(value))
    if not isinstance(path, str):
        raise Refused(HTTPStatus.BAD_REQUEST, "Say with a path what to remove.", "noTarget")
    return _heard_at(path_in(path), None if kind == "remove" else value)


def _heard_of(user: Mapping[str, object]) -> Heard:
    """Entra ID also writes whole paths where a name of an attribute belongs."""
    heard: Heard = {}
    for name, value in user.items():
        heard |= _heard_at(path_in(name), value)
    return heard


def _heard_at(path: Path, value: object) -> Heard:
    if path.attribute == "emails":
        return _heard_of_emails(path, value)
    if path == Path("name"):
        parts = {} if value is None else _members(value)
        return _heard_of({f"name.{part}": one for part, one in parts.items()})
    field = KEPT.get((path.attribute, path.part))
    if field is None:
        return {}
    return {field: _truth(value) if field == "is_active" else _text(value)}


def _heard_of_emails(path: Path, value: object) -> Heard:
    if not OF_WORK.issuperset(path.only) or path.part not in ("", "value"):
        return {}
    if path.part or value is None:
        return {"email": _text(value)}
    addresses = [_members(one) for one in (value if isinstance(value, list) else [value])]
    of_work = sorted(filter(_is_of_work, addresses), key=_is_primary, reverse=True)
    if of_work:
        return {"email": _text(of_work[0].get("value"))}
    return {} if addresses else {"email": ""}


def _is_of_work(address: Mapping[str, object]) -> bool:
    return _is_primary(address) or str(address.get("type") or "work").lower() == "work"


def _is_primary(address: Mapping[str, object]) -> bool:
    return str(address.get("primary")).lower() == "true"


def _members(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise unreadable("An object was expected here.")
    return {str(name).lower(): one for name, one in value.items()}


def _text(value: object) -> str:
    """Entra ID used to wrap a value in a list. Null is nothing (RFC 7643, 2.5). Raises Refused."""
    value = _unwrapped(value)
    if value is not None and not isinstance(value, str):
        raise wrong_value("A text was expected here.")
    return value or ""


def _truth(value: object) -> str:
    """Entra ID writes it as a text, and with a capital. Raises Refused."""
    said = str(_unwrapped(value)).lower()
    if said not in ("true", "false"):
        raise wrong_value("active is true or false.")
    return said


def _unwrapped(value: object) -> object:
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        return _members(value[0]).get("value")
    return value
