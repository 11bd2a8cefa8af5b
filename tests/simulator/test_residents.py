"""What a resident does, as the product sees it in a webhook."""

from typing import Any

import pytest

from simulator.residents import ResidentRefused, Residents
from simulator.running import Running
from tests.simulator.conftest import RESIDENT, Hooks, Send

TYPES: list[tuple[str, Any]] = [
    ("text", {"body": "Hallo"}),
    ("location", {"latitude": 52.1, "longitude": 5.1, "name": "Stadhuis"}),
    ("contacts", [{"name": {"formatted_name": "Joke"}, "phones": [{"phone": "+31612345603"}]}]),
    ("order", {"catalog_id": "1", "product_items": []}),
    ("request_welcome", {}),
]
BUTTONS = {
    "type": "button",
    "body": {"text": "Klopt dit?"},
    "action": {"buttons": [{"type": "reply", "reply": {"id": "ja", "title": "Ja"}}]},
}
LIST = {
    "type": "list",
    "body": {"text": "Wanneer?"},
    "action": {
        "button": "Kies",
        "sections": [{"rows": [{"id": "1", "title": "Nu", "description": "direct"}]}],
    },
}


def act(simulator: Running, deed: str, wish: dict[str, Any], name: str = RESIDENT) -> Any:
    done = simulator.control(f"residents/{name}/{deed}", wish)
    assert simulator.settle()
    return done


@pytest.mark.parametrize(("kind", "content"), TYPES)
def test_any_type_of_message_can_be_sent(
    simulator: Running, hooks: Hooks, kind: str, content: dict[str, Any]
) -> None:
    act(simulator, "send", {"type": kind, "content": content})
    [message] = hooks.messages()
    assert (message["type"], message[kind], message["from"]) == (kind, content, "31612345601")


def test_unsupported_message_carries_its_error(simulator: Running, hooks: Hooks) -> None:
    act(simulator, "send", {"type": "unsupported", "content": {"type": "poll"}})
    [message] = hooks.messages()
    assert (message["errors"][0]["code"], message["unsupported"]) == (131051, {"type": "poll"})


def test_resident_without_number_is_known_by_user_id_only(simulator: Running, hooks: Hooks) -> None:
    act(simulator, "send", {"text": "Hallo"}, "sanne-bakker")
    [value] = hooks.values()
    assert ("from" in value["messages"][0], "wa_id" in value["contacts"][0]) == (False, False)
    assert value["messages"][0]["from_user_id"] == value["contacts"][0]["user_id"]
    assert value["contacts"][0]["profile"]["username"] == "sanne.buiten"


def test_reply_carries_its_context(simulator: Running, hooks: Hooks, send: Send) -> None:
    asked = send().json()["messages"][0]["id"]
    act(simulator, "send", {"text": "Ja", "context": asked})
    assert hooks.messages()[-1]["context"] == {"from": "31850000001", "id": asked}


@pytest.mark.parametrize(
    ("interactive", "choice", "kind", "reply"),
    [
        (BUTTONS, "ja", "button_reply", {"id": "ja", "title": "Ja"}),
        (LIST, "1", "list_reply", {"id": "1", "title": "Nu", "description": "direct"}),
    ],
)
def test_tapped_choice_comes_back(
    simulator: Running, hooks: Hooks, send: Send, interactive: Any, choice: str, kind: str, reply: Any
) -> None:
    asked = send(type="interactive", interactive=interactive).json()["messages"][0]["id"]
    act(simulator, "tap", {"message_id": asked, "choice": choice})
    message = hooks.messages()[-1]
    assert message["interactive"] == {"type": kind, kind: reply}
    assert message["context"]["id"] == asked


def test_choice_that_is_not_there_is_refused(simulator: Running, send: Send) -> None:
    asked = send(type="interactive", interactive=BUTTONS).json()["messages"][0]["id"]
    url = f"{simulator.base_url}/_sim/residents/{RESIDENT}/tap"
    answer = simulator.client.post(url, json={"message_id": asked, "choice": "misschien"})
    assert answer.status_code == 400


@pytest.mark.parametrize(("emoji", "wire"), [("👍", {"emoji": "👍"}), ("", {})])
def test_reaction_and_its_withdrawal(
    simulator: Running, hooks: Hooks, send: Send, emoji: str, wire: dict[str, str]
) -> None:
    target = send().json()["messages"][0]["id"]
    act(simulator, "react", {"message_id": target, "emoji": emoji})
    assert hooks.messages()[-1]["reaction"] == {"message_id": target, **wire}


def test_edit_names_the_original(simulator: Running, hooks: Hooks) -> None:
    original = act(simulator, "send", {"text": "Hallo"})["id"]
    act(simulator, "edit", {"message_id": original, "text": "Hallo!"})
    edit = hooks.messages()[-1]["edit"]
    assert (edit["original_message_id"], edit["message"]["text"]["body"]) == (original, "Hallo!")


def test_revocation_names_the_original(simulator: Running, hooks: Hooks) -> None:
    original = act(simulator, "send", {"text": "Hallo"})["id"]
    act(simulator, "revoke", {"message_id": original})
    assert hooks.messages()[-1]["revoke"] == {"original_message_id": original}
    assert simulator.control(f"chat/{RESIDENT}")[0]["status"] == "revoked"


def test_message_of_the_municipality_cannot_be_revoked(simulator: Running, send: Send) -> None:
    theirs = send().json()["messages"][0]["id"]
    url = f"{simulator.base_url}/_sim/residents/{RESIDENT}/revoke"
    assert simulator.client.post(url, json={"message_id": theirs}).status_code == 400


def test_new_number_comes_with_a_new_user_id(simulator: Running, hooks: Hooks) -> None:
    before = simulator.control(f"residents/{RESIDENT}")
    after = act(simulator, "address", {"phone": "+31687654321"})
    [value] = hooks.values()
    system = value["messages"][0]["system"]
    assert (system["type"], system["wa_id"]) == ("user_changed_number", "31687654321")
    assert (system["previous_user_id"], system["user_id"]) == (before["user_id"], after["user_id"])
    assert (value["messages"][0]["from"], "contacts" in value) == ("31612345601", False)


def test_new_user_id_comes_without_any_number(simulator: Running, hooks: Hooks) -> None:
    before = simulator.control("residents/sanne-bakker")
    after = act(simulator, "address", {}, "sanne-bakker")
    [message] = hooks.messages()
    assert message["system"] == {
        "type": "user_changed_user_id",
        "previous_user_id": before["user_id"],
        "user_id": after["user_id"],
    }
    assert "from" not in message


@pytest.mark.parametrize(
    "wish",
    [
        {"name": "", "phone": "+31612340001"},
        {"name": "a" * 81, "phone": "+31612340001"},
        {"name": "Wie"},
        {"name": "Wie", "phone": "+31"},
        {"name": "Wie", "phone": "+31612345601"},
        {"name": "Wie", "user_id": "NL.10000000000000000005"},
    ],
)
def test_resident_that_cannot_be_is_refused(simulator: Running, wish: dict[str, str]) -> None:
    answer = simulator.client.post(f"{simulator.base_url}/_sim/residents", json=wish)
    assert answer.status_code == 400


def test_two_residents_of_one_name_are_told_apart() -> None:
    residents = Residents()
    slugs = [residents.add("Şahin Çelik", phone=phone).slug for phone in ("+31612340001", "+31612340002")]
    assert slugs == ["sahin-celik", "sahin-celik-2"]
    with pytest.raises(ResidentRefused):
        residents.add("Şahin Çelik", phone="06")
