"""Templates from the screen: each value is asked for in words, shown in its place, and sent."""

from datetime import timedelta

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Direction
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.templates import Lack
from samenspraak.organisation.models import Line, LineTemplate
from samenspraak.residents.models import Resident
from tests.makers import a_line, a_municipality, a_template, received

BODY = "Antwoord over {{1}}"
PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.fixture
def closed(line: Line) -> Conversation:
    return received(line, at=timezone.now() - timedelta(hours=30)).conversation


def _template(line: Line, body: str = BODY, **parts: object) -> LineTemplate:
    return a_template(line, body, "antwoord_klaar", **parts)


def _case(line: Line) -> LineTemplate:
    """A template that asks for a value in each of its parts."""
    buttons = [["Bel ons", ""], ["Bekijk uw zaak", "https://stad.example/zaak/{{1}}"]]
    return _template(line, "Beste {{1}}, er is nieuws.", header="Uw zaak {{1}}", buttons=buttons)


def _values(template: LineTemplate, *values: str) -> dict[str, object]:
    named = {f"value-{template.pk}-{place}": value for place, value in enumerate(values, 1)}
    return {"template": template.pk, **named}


def _url(conversation: Conversation) -> str:
    return f"/bureau/gesprek/{conversation.pk}/sjablonen/"


def test_template_goes_out_when_the_window_is_closed(desk: Client, closed: Conversation) -> None:
    template = _template(closed.line)
    assert desk.post(_url(closed), {"template": template.pk}).status_code == 422
    desk.post(_url(closed), {"template": template.pk, f"value-{template.pk}-1": "oud papier"})
    assert closed.messages.get(direction=Direction.OUT, automatic="").text == "Antwoord over oud papier"


@pytest.mark.parametrize(("wants", "status"), [(False, 404), (True, 200), (None, 200)])
def test_advertising_is_not_sent_to_who_stopped_it(
    desk: Client, closed: Conversation, wants: bool | None, status: int
) -> None:
    Resident.objects.update(wants_marketing=wants)
    advert = _template(closed.line, "Kom naar de markt.", category="MARKETING")
    assert (b"Kom naar de markt." in desk.get(_url(closed)).content) == (status == 200)
    assert desk.post(_url(closed), {"template": advert.pk}).status_code == status


def test_other_templates_are_sent_to_who_stopped_advertising(desk: Client, closed: Conversation) -> None:
    Resident.objects.update(wants_marketing=False)
    template = _template(closed.line, "Uw vraag is klaar.")
    assert desk.post(_url(closed), {"template": template.pk}).status_code == 200


def test_template_with_an_open_value_is_refused_in_the_dialog(desk: Client, closed: Conversation) -> None:
    answer = desk.post(_url(closed), {"template": _template(closed.line).pk})
    assert answer.status_code == 422
    assert b'hx-target="#dialoog-fout"' in answer.content


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        ("De {{1}} is dicht tot {{2}}.", ["De … is dicht tot", "is dicht tot …"]),
        ("Dag {{naam}}, over {{uw_vraag}}", ["Naam", "Uw vraag"]),
        ("{{1}}: {{2}}", ["Waarde 1", "Waarde 2"]),
        ("Van {{1}}. Van {{2}}.", ["Waarde 1", "Waarde 2"]),
    ],
)
def test_each_value_is_asked_for_in_words(
    desk: Client, closed: Conversation, body: str, labels: list[str]
) -> None:
    template = _template(closed.line, body)
    html = desk.get(_url(closed)).content.decode()
    for place, label in enumerate(labels, 1):
        assert f'<label for="value-{template.pk}-{place}">{label}</label>' in html


def test_template_shows_where_its_values_come(desk: Client, closed: Conversation) -> None:
    _template(closed.line, "Van {{1}} tot {{1}}")
    assert "Van […] tot […]" in desk.get(_url(closed)).content.decode()


def _preview(desk: Client, conversation: Conversation, template: LineTemplate, value: str) -> str:
    values = {"template": template.pk, f"value-{template.pk}-1": value}
    return desk.post(f"{_url(conversation)}voorbeeld/", values).content.decode().strip()


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("oud papier", "<b>oud papier</b>"),
        ("  ", "[…]"),
        ("<script>", "<b>&lt;script&gt;</b>"),
        ("{{1}}", "<b>{{1}}</b>"),
    ],
)
def test_preview_is_filled_in(desk: Client, closed: Conversation, value: str, shown: str) -> None:
    html = _preview(desk, closed, _template(closed.line), value)
    assert html.split() == f'<span class="template__body">Antwoord over {shown} </span>'.split()
    assert not closed.messages.filter(direction=Direction.OUT, automatic="").exists()


def test_preview_of_another_lines_template_is_refused(desk: Client, closed: Conversation) -> None:
    elsewhere = _template(a_line(a_municipality("elders"), "552"))
    values = {"template": elsewhere.pk}
    assert desk.post(f"{_url(closed)}voorbeeld/", values).status_code == 404


def test_header_and_address_are_asked_for_too(desk: Client, closed: Conversation) -> None:
    template = _case(closed.line)
    html = desk.get(_url(closed)).content.decode()
    labels = ("Uw zaak …", "Beste …", "Einde van het adres achter “Bekijk uw zaak”")
    for place, label in enumerate(labels, 1):
        assert f'<label for="value-{template.pk}-{place}">{label}</label>' in html
    assert html.count('maxlength="60"') == 1


def test_preview_fills_in_every_part(desk: Client, closed: Conversation) -> None:
    values = _values(_case(closed.line), "Z-17", "Rens", "<z-17>")
    shown = desk.post(f"{_url(closed)}voorbeeld/", values).content.decode()
    assert '<b class="template__header">Uw zaak <b>Z-17</b>' in shown
    assert "Beste <b>Rens</b>, er is nieuws." in shown
    assert "https://stad.example/zaak/<b>&lt;z-17&gt;</b>" in shown


def test_template_of_several_parts_goes_out_whole(desk: Client, closed: Conversation) -> None:
    values = _values(_case(closed.line), "Z-17", "Rens", "z-17")
    shown = desk.post(_url(closed), values).content.decode()
    message = closed.messages.get(direction=Direction.OUT, automatic="")
    assert message.text == "Uw zaak Z-17\n\nBeste Rens, er is nieuws."
    assert message.payload["links"][0]["url"] == "https://stad.example/zaak/z-17"
    assert "Knop “Bekijk uw zaak” opent stad.example" in shown
    assert "Bel ons" not in shown


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (("Z-17", "Rens", ""), "Vul elke waarde van het sjabloon in."),
        (("Z" * 61, "Rens", "z-17"), "60 tekens"),
        (("Z-17", "Rens", "z 17"), "Zet geen spaties in het einde van een webadres."),
        (("Z-17", "Rens", "?bsn=111222333"), "BSN"),
    ],
)
def test_part_that_cannot_leave_is_refused_in_the_dialog(
    desk: Client, closed: Conversation, values: tuple[str, ...], said: str
) -> None:
    answer = desk.post(_url(closed), _values(_case(closed.line), *values))
    assert answer.status_code == 422
    assert said in answer.content.decode()
    assert not closed.messages.filter(direction=Direction.OUT, automatic="").exists()


@pytest.mark.parametrize(
    ("lack", "why"),
    [
        (Lack.FILE, "Heeft een bewegend plaatje nodig."),
        (Lack.CODE, "Heeft een code nodig."),
        (Lack.OTHER, "Heeft een onderdeel of een knop die hier nog niet kan."),
    ],
)
def test_template_that_would_be_refused_is_not_offered_and_says_why(
    desk: Client, closed: Conversation, lack: Lack, why: str
) -> None:
    template = _template(closed.line, "Dit krijgt u erbij.", lack=lack)
    html = desk.get(_url(closed)).content.decode()
    assert "Dit krijgt u erbij." in html
    assert why in html
    assert 'type="radio"' not in html
    assert desk.post(_url(closed), {"template": template.pk}).status_code == 404
    assert desk.post(f"{_url(closed)}voorbeeld/", {"template": template.pk}).status_code == 404


def _map(line: Line) -> LineTemplate:
    return _template(line, "Op dit kaartje ziet u hoe u omrijdt.", header_file=MediaKind.IMAGE)


def _with_file(template: LineTemplate, name: str, content: bytes) -> dict[str, object]:
    return {"template": template.pk, f"file-{template.pk}": SimpleUploadedFile(name, content)}


def test_file_above_the_text_is_asked_for_by_its_kind(desk: Client, closed: Conversation) -> None:
    template = _map(closed.line)
    html = desk.get(_url(closed)).content.decode()
    assert f'<label for="file-{template.pk}">Foto boven de tekst</label>' in html
    assert 'accept="image/jpeg,image/png"' in html


def test_template_goes_out_with_its_file(desk: Client, closed: Conversation) -> None:
    shown = desk.post(_url(closed), _with_file(_map(closed.line), "kaart.png", PNG)).content.decode()
    message = closed.messages.get(direction=Direction.OUT, automatic="")
    assert (message.kind, message.attachment.file_name) == ("template", "kaart.png")
    assert f"/bureau/bericht/{message.pk}/bestand/" in shown


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("kaart.pdf", b"%PDF-1.7\n%%EOF", "Kies een foto voor boven de tekst: JPG of PNG."),
        ("kaart.exe", b"MZ\x90\x00", "WhatsApp neemt dit soort bestand niet aan."),
    ],
)
def test_file_of_another_kind_is_refused_in_the_dialog(
    desk: Client, closed: Conversation, name: str, content: bytes, said: str
) -> None:
    answer = desk.post(_url(closed), _with_file(_map(closed.line), name, content))
    assert answer.status_code == 422
    assert said in answer.content.decode()


def test_template_without_its_file_is_refused_in_the_dialog(desk: Client, closed: Conversation) -> None:
    answer = desk.post(_url(closed), {"template": _map(closed.line).pk})
    assert answer.status_code == 422
    assert "Kies een foto voor boven de tekst" in answer.content.decode()
