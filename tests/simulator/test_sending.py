"""An independent client sends everything that the product can send."""

import pytest
from pywa.client import WhatsApp
from pywa.errors import (
    InvalidParameter,
    TemplateDisabled,
    TemplateNotExists,
    TemplateParamCountMismatch,
    TemplatePaused,
    WhatsAppError,
)
from pywa.types.callback import Button, Section, SectionList, SectionRow, URLButton
from pywa.types.templates import TemplateLanguage

from simulator.running import Running
from tests.simulator.conftest import NUMBER, RESIDENT, Graph, Hooks, Send

CHAT = f"chat/{RESIDENT}"


def test_text_reaches_the_resident_with_its_reference(wa: WhatsApp, simulator: Running) -> None:
    sent = wa.send_message(to=NUMBER, text="Dag Rens 🙂", tracker="ref-1")
    [message] = simulator.control(CHAT)
    assert (message["id"], message["content"]["body"]) == (sent.id, "Dag Rens 🙂")
    assert simulator.control("ledger")["by_reference"] == {"ref-1": 1}


def test_reply_buttons_reach_the_resident(wa: WhatsApp, simulator: Running) -> None:
    buttons = [Button("Ja", "ja"), Button("Nee", "nee")]
    wa.send_message(to=NUMBER, text="Klopt dit?", buttons=buttons, footer="Kies")
    [message] = simulator.control(CHAT)
    assert [one["reply"]["id"] for one in message["content"]["action"]["buttons"]] == ["ja", "nee"]


def test_list_reaches_the_resident(wa: WhatsApp, simulator: Running) -> None:
    rows = [SectionRow(title="Ochtend", callback_data="1", description="9 tot 12 uur")]
    wa.send_message(to=NUMBER, text="Wanneer?", buttons=SectionList("Kies", [Section("Morgen", rows)]))
    [message] = simulator.control(CHAT)
    assert message["content"]["action"]["sections"][0]["rows"][0]["description"] == "9 tot 12 uur"


def test_link_button_reaches_the_resident(wa: WhatsApp, simulator: Running) -> None:
    wa.send_message(to=NUMBER, text="Lees meer", buttons=URLButton("Openen", "https://example.org/a"))
    [message] = simulator.control(CHAT)
    assert message["content"]["action"]["parameters"]["url"] == "https://example.org/a"


def test_reply_refers_to_the_message_before(wa: WhatsApp, simulator: Running) -> None:
    written = simulator.control(f"residents/{RESIDENT}/send", {"text": "Hallo"})
    wa.send_message(to=NUMBER, text="Dag", reply_to_message_id=written["id"])
    assert simulator.control(CHAT)[-1]["context_id"] == written["id"]


def test_reaction_is_put_on_and_taken_back(wa: WhatsApp, simulator: Running) -> None:
    written = simulator.control(f"residents/{RESIDENT}/send", {"text": "Hallo"})
    wa.send_reaction(to=NUMBER, emoji="👍", message_id=written["id"])
    assert simulator.control(CHAT)[0]["reaction"] == "👍"
    wa.remove_reaction(to=NUMBER, message_id=written["id"])
    assert simulator.control(CHAT)[0]["reaction"] == ""


def test_reaction_to_an_unknown_message_is_refused(wa: WhatsApp) -> None:
    with pytest.raises(InvalidParameter):
        wa.send_reaction(to=NUMBER, emoji="👍", message_id="wamid.unknown")


def test_template_reaches_the_resident_with_its_text(wa: WhatsApp, simulator: Running) -> None:
    parameters = {"type": "body", "parameters": [{"type": "text", "text": "Rens"}]}
    wa.send_template(NUMBER, "antwoord_klaar", TemplateLanguage.DUTCH, [parameters])
    [message] = simulator.control(CHAT)
    assert message["content"]["text"].startswith("Beste Rens, het antwoord")


@pytest.mark.parametrize(
    ("name", "error"),
    [
        ("bestaat_niet", TemplateNotExists),
        ("enquete", TemplateNotExists),
        ("antwoord_klaar", TemplateParamCountMismatch),
        ("storing_gemeld", TemplatePaused),
        ("oude_melding", TemplateDisabled),
    ],
)
def test_template_that_cannot_be_sent_is_refused(wa: WhatsApp, name: str, error: type[WhatsAppError]) -> None:
    with pytest.raises(error):
        wa.send_template(NUMBER, name, TemplateLanguage.DUTCH, [])


def test_resident_without_number_is_reached_by_user_id(wa: WhatsApp, simulator: Running) -> None:
    simulator.control("residents/sanne-bakker/send", {"text": "Hallo"})
    user_id = simulator.control("residents/sanne-bakker")["user_id"]
    sent = wa.send_message(to=user_id, text="Dag Sanne")
    assert simulator.control("chat/sanne-bakker")[-1]["id"] == sent.id


def test_answer_to_a_user_id_gives_no_number(send: Send, simulator: Running) -> None:
    user_id = simulator.control("residents/sanne-bakker")["user_id"]
    [contact] = send(to=None, recipient=user_id).json()["contacts"]
    assert contact == {"input": user_id, "user_id": user_id}


def test_number_wins_when_a_user_id_is_given_too(send: Send, simulator: Running) -> None:
    answer = send(recipient=simulator.control("residents/sanne-bakker")["user_id"])
    assert answer.json()["contacts"] == [{"input": NUMBER, "wa_id": "31612345601"}]


BAD_BODIES = [
    ({"messaging_product": None}, 100),
    ({"type": "hologram", "hologram": {}}, 131051),
    ({"text": None}, 131008),
    ({"text": {"body": ""}}, 131008),
    ({"text": {"body": "a" * 4097}}, 131009),
    ({"to": "12"}, 131009),
    ({"to": None, "recipient": "not-a-user-id"}, 131009),
    ({"to": "+31850000001"}, 131021),
    ({"type": "image", "image": {}}, 131008),
    ({"type": "image", "image": {"id": "404"}}, 131009),
    ({"type": "audio", "audio": {"link": "https://example.org/a.ogg", "caption": "x"}}, 100),
    ({"biz_opaque_callback_data": "x" * 513}, 131009),
    ({"type": "template", "template": {"name": "antwoord_klaar"}}, 131008),
    ({"type": "interactive", "interactive": {"type": "button"}}, 131008),
    ({"type": "interactive", "interactive": {"type": "poll"}}, 131009),
    ({"type": "interactive", "interactive": {"type": "button", "body": "Kies"}}, 131009),
    ({"type": "template", "template": {"name": "a", "language": "nl"}}, 131009),
    ({"type": ["text"]}, 131051),
    ({"text": "Dag"}, 131008),
    ({"context": "wamid.A"}, 131009),
]


@pytest.mark.parametrize(("wrong", "code"), BAD_BODIES)
def test_malformed_send_is_refused_and_not_counted(
    send: Send, simulator: Running, wrong: dict[str, object], code: int
) -> None:
    error = send(**wrong).json()["error"]
    assert error["code"] == code
    assert error["error_data"]["messaging_product"] == "whatsapp"
    assert simulator.control("ledger")["sends"] == []


@pytest.mark.parametrize("buttons", [0, 4])
def test_number_of_buttons_is_limited(send: Send, buttons: int) -> None:
    replies = [{"type": "reply", "reply": {"id": str(i), "title": f"Knop {i}"}} for i in range(buttons)]
    interactive = {"type": "button", "body": {"text": "Kies"}, "action": {"buttons": replies}}
    assert send(type="interactive", interactive=interactive).json()["error"]["code"] == 131009


@pytest.mark.parametrize("rows", [0, 11])
def test_number_of_rows_is_limited(send: Send, rows: int) -> None:
    section = {"title": "Alles", "rows": [{"id": str(i), "title": f"Rij {i}"} for i in range(rows)]}
    action = {"button": "Kies", "sections": [section]}
    interactive = {"type": "list", "body": {"text": "Kies"}, "action": action}
    assert send(type="interactive", interactive=interactive).json()["error"]["code"] == 131009


def test_body_that_is_not_json_is_refused(graph: Graph) -> None:
    answer = graph("POST", "551000000000001/messages", content=b"{not json")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, 100)


def test_wrong_token_is_refused(simulator: Running) -> None:
    url = f"{simulator.base_url}/v25.0/551000000000001/messages"
    answer = simulator.client.post(url, json={}, headers={"authorization": "Bearer other"})
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, 190)


def test_unknown_object_is_refused_as_graph_does(graph: Graph) -> None:
    error = graph("POST", "999/messages", json={}).json()["error"]
    assert (error["code"], error["error_subcode"], error["type"]) == (100, 33, "GraphMethodException")


@pytest.mark.parametrize(
    ("asked", "answered", "warned"), [("v25.0", "v25.0", False), ("v19.0", "v23.0", True)]
)
def test_old_version_is_upgraded_with_a_warning(
    simulator: Running, asked: str, answered: str, warned: bool
) -> None:
    headers = simulator.client.get(f"{simulator.base_url}/{asked}/551000000000001").headers
    assert headers["facebook-api-version"] == answered
    assert ("x-ad-api-version-warning" in headers) is warned


def test_read_and_typing_calls_are_counted(wa: WhatsApp, simulator: Running) -> None:
    written = simulator.control(f"residents/{RESIDENT}/send", {"text": "Hallo"})
    assert simulator.settle()
    wa.mark_message_as_read(written["id"])
    wa.indicate_typing(written["id"])
    counts = simulator.control("ledger?summary")
    assert (counts["reads"], counts["typings"]) == (1, 1)
    assert simulator.control(CHAT)[0]["status"] == "read"


def test_same_reference_twice_is_seen_in_the_ledger(send: Send, simulator: Running) -> None:
    send(biz_opaque_callback_data="a")
    send(biz_opaque_callback_data="b")
    send(biz_opaque_callback_data="b")
    counts = simulator.control("ledger?summary")
    assert (counts["sends"], counts["references"], counts["sent_twice"]) == (3, 2, 1)
    assert counts["sent_twice_references"] == ["b"]


def test_unknown_number_is_welcome_unless_told_otherwise(
    send: Send, simulator: Running, hooks: Hooks
) -> None:
    assert send(to="+31687654321").status_code == 200
    simulator.control("settings", {"strangers": "unreachable"})
    failed = send(to="+31687654322").json()["messages"][0]["id"]
    assert simulator.settle()
    [status] = [one for one in hooks.statuses() if one["id"] == failed]
    assert (status["status"], status["errors"][0]["code"]) == ("failed", 131026)


def test_no_shape_of_body_breaks_the_simulator(send: Send) -> None:
    odd: list[object] = [None, "", "text", 5, [], [1], {}, {"text": 5}, {"body": {}}, {"action": [1]}, True]
    for kind in ("text", "image", "template", "interactive", "reaction", "location", "contacts"):
        for content in odd:
            assert send(type=kind, **{kind: content}).status_code < 500, (kind, content)
