"""A template of the list is read with its header and buttons; what we cannot fill in is a lack, and is never sent."""

import pytest

from samenspraak.channels.whatsapp.templates import template_of
from samenspraak.domain.channel import Template
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.templates import Button, Lack

type Wire = dict[str, object]

BODY: Wire = {"type": "BODY", "text": "Beste {{1}}, er is nieuws."}
CASE = "https://voorbeeldstad.example/zaak/{{1}}"


def listed(*components: object, category: str = "UTILITY") -> Wire:
    named = {"name": "zaak", "language": "nl", "category": category, "status": "APPROVED"}
    return {**named, "components": [*components]}


def read(*components: object, category: str = "UTILITY") -> Template:
    found = template_of(listed(*components, category=category))
    assert found is not None
    return found


def header(kind: str, text: str = "") -> Wire:
    return {"type": "HEADER", "format": kind, "text": text}


def buttons(*found: object) -> Wire:
    return {"type": "BUTTONS", "buttons": [*found]}


def a_button(kind: str, text: str = "Kijk", url: str = "") -> Wire:
    return {"type": kind, "text": text, "url": url}


def test_header_and_buttons_are_read_with_the_text() -> None:
    call, link = a_button("PHONE_NUMBER", "Bel ons"), a_button("URL", "Bekijk", CASE)
    found = read(header("TEXT", "Zaak {{1}}"), BODY, {"type": "FOOTER", "text": "Groet"}, buttons(call, link))
    assert (found.header, found.body) == ("Zaak {{1}}", BODY["text"])
    assert found.buttons == (Button("Bel ons"), Button("Bekijk", CASE))
    assert found.lack is None


def test_button_that_nobody_can_read_keeps_its_place() -> None:
    found = read(BODY, buttons(None, a_button("URL", "Bekijk", CASE)))
    assert found.buttons[1].label == "Bekijk"
    assert found.lack is Lack.OTHER


@pytest.mark.parametrize(
    ("components", "lack"),
    [
        ([BODY], None),
        ([], None),
        ([BODY, None, "x"], None),
        ([header("TEXT", "Nieuws"), BODY], None),
        ([{"type": "header", "text": "Nieuws"}, BODY], None),
        ([BODY, buttons(a_button("QUICK_REPLY"), a_button("REQUEST_CONTACT_INFO"))], None),
        ([header("GIF"), BODY], Lack.FILE),
        ([header("LOCATION"), BODY], Lack.OTHER),
        ([header("HOLOGRAM"), BODY], Lack.OTHER),
        ([BODY, {"type": "CAROUSEL", "cards": []}], Lack.OTHER),
        ([BODY, {"type": "LIMITED_TIME_OFFER"}], Lack.OTHER),
        ([BODY, buttons(a_button("COPY_CODE"))], Lack.CODE),
        ([BODY, buttons(a_button("OTP"))], Lack.CODE),
        ([BODY, buttons(a_button("FLOW"))], Lack.OTHER),
        ([BODY, buttons(a_button("URL"), a_button("SOMETHING_NEW"))], Lack.OTHER),
    ],
)
def test_what_cannot_be_filled_in_is_a_lack(components: list[object], lack: Lack | None) -> None:
    assert read(*components).lack is lack


@pytest.mark.parametrize("kind", [MediaKind.IMAGE, MediaKind.VIDEO, MediaKind.DOCUMENT])
def test_file_above_the_text_is_known_by_its_kind(kind: MediaKind) -> None:
    found = read(header(kind.upper()), BODY)
    assert (found.header_file, found.header, found.lack) == (kind, "", None)


@pytest.mark.parametrize(
    ("url", "lack"),
    [
        (CASE, None),
        ("https://voorbeeldstad.example/", None),
        ("https://voorbeeldstad.example?zaak={{1}}", None),
        ("https://voorbeeldstad.example{{1}}", Lack.OTHER),
        ("https://{{1}}/zaak", Lack.OTHER),
        ("https://{{1}}.example/", Lack.OTHER),
        ("{{1}}", Lack.OTHER),
        (CASE + "/foto", Lack.OTHER),
        (CASE + "/{{2}}", Lack.OTHER),
    ],
)
def test_only_the_end_of_an_address_can_be_filled_in(url: str, lack: Lack | None) -> None:
    assert read(BODY, buttons(a_button("URL", url=url))).lack is lack


def test_code_to_sign_in_with_is_not_for_agents() -> None:
    otp = a_button("URL", url="https://www.whatsapp.com/otp/code/?code=otp{{1}}")
    assert read(BODY, buttons(otp), category="AUTHENTICATION").lack is Lack.CODE


@pytest.mark.parametrize("raw", [None, 7, {}, {"name": "a"}, {"language": "nl"}])
def test_template_without_a_name_or_language_is_none(raw: object) -> None:
    assert template_of(raw) is None


def test_template_without_body_has_no_text() -> None:
    found = read({"type": "FOOTER"}, None)
    assert found.body == ""
