"""Templates from the screen: each value is asked for in words, shown in its place, and sent."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from samenspraak.conversations.models import Conversation, Direction
from samenspraak.organisation.models import Line, LineTemplate
from samenspraak.residents.models import Resident
from tests.makers import a_line, a_municipality, received

BODY = "Antwoord over {{1}}"


@pytest.fixture
def closed(line: Line) -> Conversation:
    return received(line, at=timezone.now() - timedelta(hours=30)).conversation


def _template(line: Line, body: str = BODY, category: str = "UTILITY") -> LineTemplate:
    return LineTemplate.objects.create(
        line=line,
        name="antwoord_klaar",
        language="nl",
        category=category,
        status="APPROVED",
        body=body,
        variable_count=body.count("{{"),
        synced_at=timezone.now(),
    )


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
    advert = _template(closed.line, "Kom naar de markt.", "MARKETING")
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
    assert _preview(desk, closed, _template(closed.line), value) == f"Antwoord over {shown}"
    assert not closed.messages.filter(direction=Direction.OUT, automatic="").exists()


def test_preview_of_another_lines_template_is_refused(desk: Client, closed: Conversation) -> None:
    elsewhere = _template(a_line(a_municipality("elders"), "552"))
    values = {"template": elsewhere.pk}
    assert desk.post(f"{_url(closed)}voorbeeld/", values).status_code == 404
