"""The profile of a line: read from the network, changed there, and nothing typed is lost when it refuses."""

import re

import pytest
from django.test import Client

from samenspraak.domain.channel import Profile
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.organisation.models import JournalEntry, Line
from tests.organisation.network import SILENT, FakeCaretaker

LINES = "/bureau/beheer/lijnen/"
TYPED = {
    "about": "Nieuwe tekst van de lijn",
    "description": "Eerste regel\r\nTweede regel",
    "address": "Stadhuisplein 1",
    "email": "gemeente@voorbeeldstad.example",
    "website": "www.voorbeeldstad.example",
    "second_website": "",
}
REFUSED = [
    ({"about": ""}, "about"),
    ({"about": "a" * 140}, "about"),
    ({"description": "a" * 513}, "description"),
    ({"address": "a" * 257}, "address"),
    ({"email": "geen adres"}, "email"),
    ({"email": f"{'a' * 60}@{'b' * 60}.example"}, "email"),
    ({"website": "geen website"}, "website"),
    ({"second_website": "javascript:alert(1)"}, "second_website"),
]


def test_profile_shows_what_the_network_has(office: Client, line: Line, network: FakeCaretaker) -> None:
    content = office.get(f"{LINES}{line.pk}/profiel/").content.decode()
    for words in ("Bel 112 bij gevaar.", "Stel hier uw vraag.", "https://een.example", "GOVT"):
        assert words in content


def test_profile_is_changed_and_it_is_recorded(office: Client, line: Line, network: FakeCaretaker) -> None:
    answer = office.post(f"{LINES}{line.pk}/profiel/", TYPED)
    assert answer["Location"] == f"{LINES}{line.pk}/profiel/"
    (changed,) = network.changed
    assert changed == Profile(
        about="Nieuwe tekst van de lijn",
        description="Eerste regel\nTweede regel",
        address="Stadhuisplein 1",
        email="gemeente@voorbeeldstad.example",
        websites=("https://www.voorbeeldstad.example",),
        vertical="GOVT",
    )
    assert _deeds() == [("changed_profile", f"line:{line.pk}")]


@pytest.mark.parametrize(("wrong", "field"), REFUSED)
def test_profile_with_a_wrong_field_comes_back_with_a_sentence_next_to_it(
    office: Client, line: Line, network: FakeCaretaker, wrong: dict[str, str], field: str
) -> None:
    answer = office.post(f"{LINES}{line.pk}/profiel/", {**TYPED, **wrong})
    content = answer.content.decode()
    assert answer.status_code == 422
    assert re.findall(r'id="id_(\w+)_error"', content) == [field]
    assert "Stadhuisplein 1" in content or field == "address"
    assert network.changed == []


def test_description_may_be_as_long_as_the_network_takes(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    office.post(f"{LINES}{line.pk}/profiel/", {**TYPED, "description": "a\r\n" * 256})
    assert network.changed[0].description == ("a\n" * 256).strip()


def test_refused_profile_keeps_what_was_typed(office: Client, line: Line, network: FakeCaretaker) -> None:
    network.refusal = SILENT
    content = office.post(f"{LINES}{line.pk}/profiel/", TYPED).content.decode()
    for words in ("Nieuwe tekst van de lijn", "Tweede regel", "geen antwoord", "Wat je typte staat er nog."):
        assert words in content
    assert _deeds() == []


def test_profile_that_cannot_be_read_says_so_and_offers_to_try_again(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    network.refusal = SendFailed(Failure("190", Decision.HOLD_LINE, Reason.NO_PERMISSION))
    content = office.get(f"{LINES}{line.pk}/profiel/").content.decode()
    assert "WhatsApp weigert onze toegangssleutel." in content
    assert "Probeer opnieuw" in content
    assert "<textarea" not in content


def test_key_that_does_not_open_any_more_is_a_sentence_and_no_error(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    Line.objects.filter(pk=line.pk).update(token=b"sealed with another key")
    assert "niet te lezen" in office.get(f"{LINES}{line.pk}/profiel/").content.decode()
    assert "niet te lezen" in office.post(f"{LINES}{line.pk}/sjablonen/", follow=True).content.decode()


def test_example_fills_the_texts_and_leaves_the_rest_and_sends_nothing(
    office: Client, line: Line, network: FakeCaretaker
) -> None:
    content = office.post(f"{LINES}{line.pk}/profiel/", {**TYPED, "example": "1"}).content.decode()
    for words in ("niet voor noodgevallen", "groepsgesprekken", "van 8 tot 17 uur", "Stadhuisplein 1"):
        assert words in content
    assert "Nieuwe tekst van de lijn" not in content
    assert network.changed == []


def _deeds() -> list[tuple[str, str]]:
    return list(JournalEntry.objects.order_by("pk").values_list("deed", "subject"))
