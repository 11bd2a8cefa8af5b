"""The message templates that the demo line starts with, in every state that matters."""

from simulator.web import Json


def template(name: str, body: str, *, status: str = "APPROVED", category: str = "UTILITY") -> Json:
    """A template as Graph lists it; the id is made of the name so that it is the same every time."""
    return {
        "name": name,
        "parameter_format": "POSITIONAL",
        "components": [_body(body)],
        "language": "nl",
        "status": status,
        "category": category,
        "id": template_id(name, "nl"),
    }


def _body(text: str) -> Json:
    """The body, with an example for each variable, as the network demands of who makes one."""
    examples = [f"voorbeeld {number}" for number in range(1, text.count("{{") + 1)]
    return {"type": "BODY", "text": text} | ({"example": {"body_text": [examples]}} if examples else {})


def _case_template() -> Json:
    """One that has something to fill in above its text, in it, and behind a button."""
    made = template("zaak_nieuws", "Beste {{1}}, er is nieuws over uw aanvraag. U leest het op onze website.")
    header: Json = {"type": "HEADER", "format": "TEXT", "text": "Uw zaak {{1}}"}
    page = "https://www.voorbeeldstad.example/zaken/"
    buttons: list[Json] = [
        {"type": "URL", "text": "Bekijk uw zaak", "url": page + "{{1}}", "example": [page + "Z-2026-17"]},
        {"type": "QUICK_REPLY", "text": "Ik heb een vraag"},
    ]
    header["example"] = {"header_text": ["Z-2026-17"]}
    made["components"] = [header, *made["components"], {"type": "BUTTONS", "buttons": buttons}]
    return made


def _picture_template() -> Json:
    """One that is sent with a picture above it."""
    made = template("omleiding", "Op dit kaartje ziet u hoe u omrijdt.")
    header: Json = {
        "type": "HEADER",
        "format": "IMAGE",
        "example": {"header_handle": ["https://cdn.example/1"]},
    }
    made["components"] = [header, *made["components"]]
    return made


def _code_template() -> Json:
    """One with a code to copy, which an agent cannot send."""
    made = template("zwembad_korting", "Met deze code krijgt u korting in het zwembad.")
    copied: Json = {"type": "COPY_CODE", "text": "Kopieer de code", "example": ["BADPAK10"]}
    made["components"] = [*made["components"], {"type": "BUTTONS", "buttons": [copied]}]
    return made


def template_id(name: str, language: str) -> str:
    number = sum(ord(character) * 31**place for place, character in enumerate(name + language))
    return str(700_000_000_000_000 + number % 99_999_999_999_989)


def demo_templates() -> list[Json]:
    return [
        template("antwoord_klaar", "Beste {{1}}, het antwoord op uw vraag is klaar. Wilt u het hier lezen?"),
        template("afspraak_herinnering", "Beste {{1}}, u hebt een afspraak op {{2}} om {{3}} uur."),
        template("weg_afgesloten", "De {{1}} is dicht van {{2}} tot en met {{3}}."),
        _case_template(),
        _picture_template(),
        _code_template(),
        template("enquete", "Hoe vond u ons antwoord?", status="PENDING"),
        template("zomerfeest", "Komt u naar het zomerfeest?", status="REJECTED", category="MARKETING"),
        template("storing_gemeld", "Er is een storing: {{1}}.", status="PAUSED"),
        template("oude_melding", "Dit bericht gebruiken we niet meer.", status="DISABLED"),
    ]
