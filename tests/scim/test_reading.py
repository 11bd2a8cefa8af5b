"""What a directory tells of somebody is read, in the forms of Entra ID, Okta and Keycloak; odd bodies are refused."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.directory import Told
from samenspraak.scim.reading import MOST_BYTES, MOST_OPERATIONS, object_in, told_by_patch, told_by_user
from samenspraak.scim.refusals import Refused

ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
WORK = {"primary": True, "type": "work", "value": "jo@stad.nl"}
HOME = {"type": "home", "value": "jo@thuis.nl"}


def _patched(*operations: dict[str, Any]) -> Told:
    return told_by_patch({"operations": list(operations)})


def _replaced(path: str | None, value: object) -> Told:
    return _patched({"op": "replace", "value": value, **({} if path is None else {"path": path})})


@pytest.mark.parametrize(
    ("user", "told"),
    [
        ({}, Told()),
        ({"userName": "jo", "externalId": "7f"}, Told("jo", "7f")),
        ({"USERNAME": "jo"}, Told("jo")),
        ({"displayName": "Jo Bos", "name": {"formatted": "Bos, Jo"}}, Told(name="Jo Bos")),
        ({"name": {"formatted": "Bos, Jo"}}, Told(name="Bos, Jo")),
        ({"name": {"givenName": "Jo", "familyName": "Bos"}}, Told(given_name="Jo", family_name="Bos")),
        ({"name": {"honorificPrefix": "drs."}}, Told()),
        ({"name": None}, Told()),
        ({"emails": [HOME, WORK]}, Told(email="jo@stad.nl")),
        ({"emails": [{"type": "work", "value": "a@stad.nl"}, WORK]}, Told(email="jo@stad.nl")),
        ({"emails": [{"value": "jo@stad.nl"}]}, Told(email="jo@stad.nl")),
        ({"emails": [{**HOME, "primary": "True"}]}, Told(email="jo@thuis.nl")),
        ({"emails": [HOME]}, Told()),
        ({"emails": []}, Told(email="")),
        ({"emails": WORK}, Told(email="jo@stad.nl")),
        ({"active": False}, Told(is_active=False)),
        ({"active": "False"}, Told(is_active=False)),
        ({"active": "true"}, Told(is_active=True)),
        ({"externalId": None}, Told(external_id="")),
        ({"schemas": [], "password": "geheim", "meta": {"resourceType": "User"}, "title": "x"}, Told()),
        ({ENTERPRISE: {"department": "KCC"}, "phoneNumbers": [{"value": "06"}], "roles": []}, Told()),
    ],
)
def test_user_is_read(user: dict[str, object], told: Told) -> None:
    assert told_by_user(user) == told


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        ("active", False, Told(is_active=False)),
        ("active", "False", Told(is_active=False)),
        ("active", [{"$ref": None, "value": "False"}], Told(is_active=False)),
        ("userName", "jo", Told("jo")),
        ("userName", [{"value": "jo"}], Told("jo")),
        ("displayName", "Jo Bos", Told(name="Jo Bos")),
        ("name.givenName", "Jo", Told(given_name="Jo")),
        ("name", {"familyName": "Bos"}, Told(family_name="Bos")),
        ('emails[type eq "work"].value', "jo@stad.nl", Told(email="jo@stad.nl")),
        ("emails[primary eq true].value", "jo@stad.nl", Told(email="jo@stad.nl")),
        ('emails[type eq "work"]', WORK, Told(email="jo@stad.nl")),
        ('emails[type eq "home"].value', "jo@thuis.nl", Told()),
        ('emails[type eq "work"].primary', True, Told()),
        ("emails", [WORK], Told(email="jo@stad.nl")),
        ("urn:ietf:params:scim:schemas:core:2.0:User:externalId", "7f", Told(external_id="7f")),
        (f"{ENTERPRISE}:department", "KCC", Told()),
        ('phoneNumbers[type eq "mobile"].value', "06", Told()),
        ('addresses[type eq "work"].formatted', "Markt 1", Told()),
        (None, {"active": "False"}, Told(is_active=False)),
        (None, {"displayName": "Jo", "name.givenName": "J"}, Told(name="Jo", given_name="J")),
        (None, {'emails[type eq "work"].value': "jo@stad.nl"}, Told(email="jo@stad.nl")),
        (None, {"name": {"familyName": "Bos"}}, Told(family_name="Bos")),
    ],
)
def test_operation_is_read(path: str | None, value: object, told: Told) -> None:
    assert _replaced(path, value) == told


@pytest.mark.parametrize("op", ["add", "Add", "replace", "Replace", "REPLACE"])
def test_adding_and_replacing_are_the_same_in_any_writing(op: str) -> None:
    assert _patched({"op": op, "path": "displayName", "value": "Jo"}) == Told(name="Jo")


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("externalId", Told(external_id="")),
        ('emails[type eq "work"].value', Told(email="")),
        ("emails", Told(email="")),
        ("name.givenName", Told(given_name="")),
        ("title", Told()),
    ],
)
def test_what_is_removed_is_empty(path: str, told: Told) -> None:
    assert _patched({"op": "Remove", "path": path}) == told


def test_last_of_two_operations_counts() -> None:
    first = {"op": "add", "path": "displayName", "value": "Jo"}
    assert _patched(
        first, {**first, "value": "Jo Bos"}, {"op": "replace", "path": "active", "value": True}
    ) == Told(name="Jo Bos", is_active=True)


@pytest.mark.parametrize(
    ("operation", "kind"),
    [
        ({"op": "move", "path": "active", "value": True}, "invalidSyntax"),
        ({"path": "active", "value": True}, "invalidSyntax"),
        ({"op": ["add"], "path": "active", "value": True}, "invalidSyntax"),
        ({"op": "remove"}, "noTarget"),
        ({"op": "remove", "path": "active"}, "invalidValue"),
        ({"op": "replace", "path": 1, "value": True}, "noTarget"),
        ({"op": "replace", "path": "user name", "value": "jo"}, "invalidPath"),
        ({"op": "replace", "path": "emails[type sw 1].value", "value": "jo"}, "invalidFilter"),
        ({"op": "replace", "path": "active", "value": "perhaps"}, "invalidValue"),
        ({"op": "replace", "path": "active", "value": None}, "invalidValue"),
        ({"op": "replace", "path": "active", "value": 0}, "invalidValue"),
        ({"op": "replace", "path": "displayName", "value": 12}, "invalidValue"),
        ({"op": "replace", "path": "displayName", "value": ["Jo"]}, "invalidValue"),
        ({"op": "replace", "path": "emails", "value": ["jo@stad.nl"]}, "invalidSyntax"),
        ({"op": "replace", "path": "name", "value": "Jo"}, "invalidSyntax"),
        ({"op": "replace", "value": "Jo"}, "invalidSyntax"),
        ("replace", "invalidSyntax"),
    ],
)
def test_operation_that_is_none_is_refused(operation: Any, kind: str) -> None:
    with pytest.raises(Refused) as refusal:
        _patched(operation)
    assert (refusal.value.status, refusal.value.kind) == (400, kind)


@pytest.mark.parametrize(
    "operations", [None, {}, "x", [], [{"op": "remove", "path": "title"}] * (MOST_OPERATIONS + 1)]
)
def test_patch_without_operations_or_with_too_many_is_refused(operations: object) -> None:
    with pytest.raises(Refused):
        told_by_patch({"operations": operations})


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"nothing", 400),
        (b"[]", 400),
        (b'"x"', 400),
        (b"{", 400),
        (b'{"a": \xff}', 400),
        (b'{"a": "\\ud800"}', 400),
        (b"[" * 60_000, 400),
        (b'{"a":' * 10_000, 400),
        (b'{"a": "' + b"x" * MOST_BYTES + b'"}', 413),
    ],
)
def test_body_that_is_no_request_is_refused(body: bytes, status: int) -> None:
    with pytest.raises(Refused) as refusal:
        object_in(body)
    assert refusal.value.status == status


def test_names_of_members_are_the_same_in_capitals() -> None:
    assert object_in(b'{"SCHEMAS": 1, "operations": 2}') == {"schemas": 1, "operations": 2}


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["value", "type", "primary", "name", "emails", "op", "path", "x y"]), inner
        )
    ),
    max_leaves=8,
)
PATHS = st.sampled_from(
    ["active", "emails", 'emails[type eq "work"].value', "name", "name.formatted", "userName"]
)


@given(
    op=st.sampled_from(["add", "Replace", "remove"]),
    path=PATHS | st.none() | st.text(max_size=9),
    value=ANYTHING,
)
def test_whatever_is_told_is_read_or_refused(op: str, path: str | None, value: object) -> None:
    with suppress(Refused):
        _patched({"op": op, "path": path, "value": value})
    with suppress(Refused):
        told_by_user({"emails": value, "name": value, "active": value})
