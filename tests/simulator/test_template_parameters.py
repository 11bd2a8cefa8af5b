"""A template leaves when each part that asks for something has it; otherwise the error says which part."""

import pytest
from pywa.client import WhatsApp
from pywa.types.templates import BaseParams, TemplateLanguage, URLButton

from simulator.running import Running
from simulator.web import Json
from tests.simulator.conftest import NUMBER, RESIDENT, Send

HEADER: Json = {"type": "HEADER", "format": "TEXT", "text": "Uw zaak {{1}}"}
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)
BODY: Json = {"type": "BODY", "text": "Beste {{1}}, tot {{2}}. Groet, {{1}}."}
PHONE: Json = {"type": "PHONE_NUMBER", "text": "Bel ons", "phone_number": "+31140140"}
LINK: Json = {"type": "URL", "text": "Bekijk uw zaak", "url": "https://voorbeeldstad.example/zaak/{{1}}"}
FOOTER: Json = {"type": "FOOTER", "text": "Gemeente Voorbeeldstad"}
WHOLE = (HEADER, BODY, FOOTER, {"type": "BUTTONS", "buttons": [PHONE, LINK]})


def words(*values: str) -> list[Json]:
    return [{"type": "text", "text": value} for value in values]


def button(place: int, *values: str) -> Json:
    return {"type": "button", "sub_type": "url", "index": str(place), "parameters": words(*values)}


def header(*values: str) -> Json:
    return {"type": "header", "parameters": words(*values)}


def body(*values: str) -> Json:
    return {"type": "body", "parameters": words(*values)}


def code_of(send: Send, *given: Json) -> int:
    """What the network says of these components for the template "zaak"; 0 when it takes them."""
    template = {"name": "zaak", "language": {"code": "nl"}, "components": list(given)}
    answer = send(type="template", template=template).json()
    return int(answer["error"]["code"]) if "error" in answer else 0


def approve(simulator: Running, *components: Json) -> None:
    simulator.control(
        "templates", {"name": "zaak", "status": "APPROVED", "body": "", "components": list(components)}
    )


def test_template_of_several_parts_reaches_the_resident_whole(wa: WhatsApp, simulator: Running) -> None:
    approve(simulator, *WHOLE)
    link = URLButton.params(url_variable="z-17", index=1)
    given: list[Json | BaseParams] = [header("Z-17"), body("Rens", "vrijdag"), link]
    wa.send_template(NUMBER, "zaak", TemplateLanguage.DUTCH, given)
    [message] = simulator.control(f"chat/{RESIDENT}")
    assert message["content"]["text"].split("\n\n") == [
        "Uw zaak Z-17",
        "Beste Rens, tot vrijdag. Groet, Rens.",
        "Gemeente Voorbeeldstad",
        "Bel ons",
        "Bekijk uw zaak: https://voorbeeldstad.example/zaak/z-17",
    ]


FILLED = (header("Z-17"), body("Rens", "vrijdag"), button(1, "z-17"))


@pytest.mark.parametrize(
    ("given", "code"),
    [
        (FILLED, 0),
        (FILLED[1:], 132000),
        ((header("Z-17", "Z-18"), *FILLED[1:]), 132000),
        ((FILLED[0], body("Rens"), FILLED[2]), 132000),
        ((FILLED[0], body("Rens", "vrijdag", "Rens"), FILLED[2]), 132000),
        (FILLED[:2], 131008),
        ((*FILLED[:2], button(1)), 131008),
        ((*FILLED, button(0, "140140")), 100),
        ((*FILLED, button(2, "z-17")), 132012),
        ((header(""), *FILLED[1:]), 132012),
        ((FILLED[0], body("Rens", "vrijdag\n12 uur"), FILLED[2]), 132018),
        ((FILLED[0], body("Rens", "vrijdag     12 uur"), FILLED[2]), 132018),
    ],
)
def test_parameters_that_do_not_fit_are_refused(
    send: Send, simulator: Running, given: tuple[Json, ...], code: int
) -> None:
    approve(simulator, *WHOLE)
    assert code_of(send, *given) == code


@pytest.mark.parametrize(
    ("parameter", "code"),
    [
        ({"type": "image", "image": {"link": "https://example.org/a.png"}}, 0),
        ({"type": "image", "image": {"id": "1"}}, 131009),
        ({"type": "image"}, 131008),
        ({"type": "document", "document": {"id": "1"}}, 132012),
        ({"type": "text", "text": "1"}, 132012),
        (None, 132012),
    ],
)
def test_header_with_a_picture_takes_nothing_else(
    send: Send, simulator: Running, parameter: Json | None, code: int
) -> None:
    approve(simulator, {"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Kijk."})
    given = [{"type": "header", "parameters": [parameter]}] if parameter else []
    assert code_of(send, *given) == code


def test_picture_above_a_template_is_seen_on_the_telephone(
    wa: WhatsApp, send: Send, simulator: Running
) -> None:
    approve(simulator, {"type": "HEADER", "format": "IMAGE"}, {"type": "BODY", "text": "Kijk."})
    picture = wa.upload_media(PNG, mime_type="image/png", filename="kaart.png")
    header = {"type": "header", "parameters": [{"type": "image", "image": {"id": str(picture.id)}}]}
    assert code_of(send, header) == 0
    page = simulator.client.get(f"{simulator.base_url}/telefoon/{RESIDENT}/berichten").text
    assert f"/telefoon/{RESIDENT}/media/{picture.id}" in page
    assert "Kijk." in page


def test_named_variables_are_filled_by_name(send: Send, simulator: Running) -> None:
    approve(simulator, {"type": "BODY", "text": "Dag {{naam}}, tot {{dag}}."})
    assert code_of(send, body("Rens", "vrijdag")) == 100
    day, name = words("vrijdag", "Rens")
    named = [day | {"parameter_name": "dag"}, name | {"parameter_name": "naam"}]
    assert code_of(send, {"type": "body", "parameters": named}) == 0
    assert simulator.control(f"chat/{RESIDENT}")[-1]["content"]["text"] == "Dag Rens, tot vrijdag."


def test_code_to_copy_has_to_be_given(send: Send, simulator: Running) -> None:
    copied = {"type": "COPY_CODE", "text": "Kopieer"}
    approve(simulator, {"type": "BODY", "text": "Uw code."}, {"type": "BUTTONS", "buttons": [copied]})
    code = {"type": "coupon_code", "coupon_code": "ZOMER"}
    assert code_of(send) == 131008
    assert code_of(send, {"type": "button", "sub_type": "copy_code", "index": 0, "parameters": [code]}) == 0
