"""Which attributes a directory asks for, or does without."""

from typing import Any

import pytest

from samenspraak.scim.choosing import chosen
from samenspraak.scim.refusals import Refused
from tests.scim.asking import Directory

JO: dict[str, Any] = {
    "schemas": ["x"],
    "id": "7",
    "userName": "jo",
    "name": {"givenName": "Jo", "familyName": "Bos"},
    "emails": [{"value": "jo@stad.nl", "type": "work"}],
    "active": False,
}
LEAST = {"schemas": ["x"], "id": "7"}


@pytest.mark.parametrize(
    ("attributes", "without", "left"),
    [
        ("", "", JO),
        (" , ", "", JO),
        ("userName", "", {**LEAST, "userName": "jo"}),
        ("USERNAME,active", "", {**LEAST, "userName": "jo", "active": False}),
        ("urn:ietf:params:scim:schemas:core:2.0:User:userName", "", {**LEAST, "userName": "jo"}),
        ("name", "", {**LEAST, "name": JO["name"]}),
        ("name.givenName", "", {**LEAST, "name": {"givenName": "Jo"}}),
        ("emails.value", "", {**LEAST, "emails": [{"value": "jo@stad.nl"}]}),
        ("title", "", LEAST),
        ("", "id,schemas,members", JO),
        ("", "name,emails,active", {**LEAST, "userName": "jo"}),
        ("", "name.givenName,name.familyName,emails.value,emails.type", {**LEAST, "userName": "jo", "active": False}),
        ("name", "name.familyName", {**LEAST, "name": {"givenName": "Jo"}}),
    ],
)  # fmt: skip
def test_what_is_asked_for_is_left(attributes: str, without: str, left: dict[str, object]) -> None:
    assert chosen(JO, attributes, without) == left


@pytest.mark.parametrize("odd", ["user name", "x" * 2000, "a..b", "\x00"])
def test_attribute_that_is_no_name_is_refused(odd: str) -> None:
    with pytest.raises(Refused):
        chosen(JO, odd, "")
    with pytest.raises(Refused):
        chosen(JO, "", odd)


def test_list_and_one_user_have_what_is_asked_for(directory: Directory) -> None:
    [listed] = directory.ask("GET", attributes="userName").body["Resources"]
    assert set(listed) == {"schemas", "id", "userName"}
    assert directory.ask("GET", listed["id"], attributes="userName").body == listed
    assert "meta" not in directory.ask("GET", listed["id"], excludedAttributes="meta").body


def test_attribute_that_is_no_name_is_refused_in_scim(directory: Directory) -> None:
    assert directory.ask("GET", attributes="user name").body["scimType"] == "invalidPath"
