"""Whole conversations with directories as they hold them: Microsoft Entra ID, Okta, and Keycloak with a SCIM plug-in.

Written after what each of them documents of its requests, with people who do not exist.
"""

from typing import Any

import pytest

from samenspraak.organisation.models import Employee, Role
from tests.scim.asking import PATCH, USER, Directory

ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
OBJECT_ID = "0a21f0f2-8d2a-4f8e-bf98-7363c4aed4ef"


def _entra_user() -> dict[str, Any]:
    """As Entra ID's usual mappings write somebody."""
    return {
        "schemas": [USER, ENTERPRISE],
        "externalId": OBJECT_ID,
        "userName": "noor.smit@voorbeeldstad.example",
        "active": True,
        "addresses": [
            {"primary": False, "type": "work", "country": "Nederland", "locality": "Voorbeeldstad"}
        ],
        "displayName": "Noor Smit",
        "emails": [{"primary": True, "type": "work", "value": "Noor.Smit@voorbeeldstad.example"}],
        "meta": {"resourceType": "User"},
        "name": {"formatted": "Noor Smit", "familyName": "Smit", "givenName": "Noor"},
        "phoneNumbers": [{"primary": True, "type": "work", "value": "14 000"}],
        "preferredLanguage": "nl-NL",
        "title": "Adviseur",
        ENTERPRISE: {"department": "Vergunningen", "manager": "b4d3e8a1"},
    }


def test_entra_tests_the_connection_by_looking_for_nobody(directory: Directory) -> None:
    answer = directory.ask("GET", filter='userName eq "5b4f0d3e-6f7c-4a0f-9d55-0f6c8a1f9b11"')
    assert (answer.status, answer.body["totalResults"], answer.body["Resources"]) == (200, 0, [])


def test_entra_brings_somebody_and_keeps_them_up_to_date(directory: Directory) -> None:
    assert directory.found('userName eq "noor.smit@voorbeeldstad.example"') == []
    made = directory.ask("POST", body=_entra_user())
    assert made.status == 201
    number = int(made.body["id"])
    answer = directory.patch(
        number,
        {"op": "Replace", "path": 'emails[type eq "work"].value', "value": "n.smit@voorbeeldstad.example"},
        {"op": "Replace", "path": "name.familyName", "value": "Smit-Kok"},
        {"op": "Add", "path": "name.formatted", "value": "Noor Smit-Kok"},
        {"op": "Replace", "path": "displayName", "value": "Noor Smit-Kok"},
        {"op": "Add", "path": f"{ENTERPRISE}:department", "value": "Burgerzaken"},
    )
    assert answer.status == 200
    noor = Employee.objects.get(pk=number)
    assert (noor.name, noor.email, noor.role) == (
        "Noor Smit-Kok",
        "n.smit@voorbeeldstad.example",
        Role.SPECIALIST,
    )
    assert answer.body["name"]["familyName"] == "Smit-Kok"
    assert directory.ask("GET", str(number)).body == answer.body


def test_entra_takes_up_who_was_there_already(directory: Directory, ilse: Employee) -> None:
    assert directory.found(f'userName eq "{ilse.email}"') == ["Ilse de Boer"]
    answer = directory.patch(ilse.pk, {"op": "Add", "path": "externalId", "value": OBJECT_ID})
    assert answer.body["externalId"] == OBJECT_ID
    assert directory.found(f'externalId eq "{OBJECT_ID}"') == ["Ilse de Boer"]


def test_entra_disables_and_deletes_in_the_forms_it_had_before(directory: Directory) -> None:
    number = int(directory.ask("POST", body=_entra_user()).body["id"])
    old = directory.patch(
        number, {"op": "Replace", "path": "active", "value": [{"$ref": None, "value": "False"}]}
    )
    assert old.body["active"] is False
    back = directory.patch(
        number, {"op": "Replace", "value": {"active": "True", "name.givenName": "Noortje"}}
    )
    assert (back.body["active"], back.body["name"]["givenName"]) == (True, "Noortje")
    assert directory.ask("DELETE", str(number)).status == 204
    assert directory.ask("GET", str(number)).status == 404


def test_entra_without_a_name_of_its_own_still_renames(directory: Directory) -> None:
    user = _entra_user()
    del user["displayName"], user["name"]["formatted"]
    number = int(directory.ask("POST", body=user).body["id"])
    answer = directory.patch(number, {"op": "Replace", "path": "name.familyName", "value": "Smit-Kok"})
    assert answer.body["displayName"] == "Noor Smit-Kok"


def test_okta_imports_brings_and_ends_somebody(directory: Directory) -> None:
    assert directory.ask("GET", startIndex=1, count=100).body["totalResults"] == 1
    user = {
        "schemas": [USER],
        "userName": "sem.bakker@voorbeeldstad.example",
        "name": {"givenName": "Sem", "familyName": "Bakker"},
        "emails": [{"primary": True, "value": "sem.bakker@voorbeeldstad.example", "type": "work"}],
        "displayName": "Sem Bakker",
        "locale": "nl-NL",
        "externalId": "00ujl29u0le5T6Aj10h7",
        "groups": [],
        "password": "1mz050nq",
        "active": True,
    }
    made = directory.ask("POST", body=user)
    assert (made.status, "password" in made.body) == (201, False)
    number = made.body["id"]
    whole = {
        **made.body,
        "name": {"givenName": "Sem", "familyName": "Bakker-Vos"},
        "displayName": "Sem Bakker-Vos",
    }
    assert directory.ask("PUT", number, whole).body["displayName"] == "Sem Bakker-Vos"
    ended = directory.patch(int(number), {"op": "replace", "value": {"active": False}})
    assert (ended.status, ended.body["active"]) == (200, False)
    assert directory.ask("PUT", number, {**whole, "active": True}).body["active"]


def test_keycloak_replaces_the_whole_user(directory: Directory, ilse: Employee) -> None:
    user = {
        "schemas": [USER],
        "id": str(ilse.pk),
        "externalId": "f2c6a6a0-4a0d-4d5e-8c3c-1d7b0a3f5c11",
        "userName": ilse.email,
        "name": {"givenName": "Ilse", "familyName": "de Boer", "formatted": "Ilse de Boer"},
        "emails": [{"value": ilse.email}],
        "roles": [],
        "active": False,
    }
    answer = directory.ask("PUT", str(ilse.pk), user)
    assert (answer.status, answer.body["active"]) == (200, False)
    assert not Employee.objects.get(pk=ilse.pk).is_active


@pytest.mark.parametrize("value", [False, "False", "false"])
def test_names_of_an_operation_are_the_same_in_capitals(
    directory: Directory, ilse: Employee, value: object
) -> None:
    body = {"schemas": [PATCH], "operations": [{"Op": "replace", "Path": "active", "Value": value}]}
    assert directory.ask("PATCH", str(ilse.pk), body).body["active"] is False
