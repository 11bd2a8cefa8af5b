"""What an answer asks its reader for, and the many that only name the data."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import Kind
from samenspraak.privacy.asking import asked_for
from samenspraak.privacy.asking.words import COMMON
from tests.tables import rows
from tests.timing import check_proportion

EXAMPLES = rows(Path(__file__).parent / "examples" / "asking.tsv")
"""Made up by us: what an agent might write, and the kinds of data it asks for ("none" when it does not)."""

ASKING = [example for example in EXAMPLES if example[0] != "none"]
NOT_ASKING = [text for kinds, text in EXAMPLES if kinds == "none"]


@pytest.mark.parametrize(("kinds", "text"), ASKING)
def test_asking_is_found_with_what_it_asks_for(kinds: str, text: str) -> None:
    assert {finding.kind.value for finding in asked_for(text)} == set(kinds.split())


@pytest.mark.parametrize("text", NOT_ASKING)
def test_naming_data_is_not_asking_for_it(text: str) -> None:
    assert asked_for(text) == ()


def test_table_is_broad() -> None:
    assert len(ASKING) >= 60
    assert len(NOT_ASKING) >= 60
    assert {kind for kinds, _ in ASKING for kind in kinds.split()} == set(Kind)


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Dank u wel. Wat is uw BSN? Groet", ["Wat is uw BSN"]),
        ("Beste Ömer 👍🏽, kunt u uw adres doorgeven?", ["kunt u uw adres doorgeven"]),
        ("Stuur uw BSN en geboortedatum.", ["Stuur uw BSN", "en geboortedatum"]),
        ("Mag ik uw IBAN? En uw geboortedatum?", ["Mag ik uw IBAN", "En uw geboortedatum?"]),
    ],
)
def test_words_that_ask_are_marked(text: str, quotes: list[str]) -> None:
    assert [text[finding.start : finding.end] for finding in asked_for(text)] == quotes


@pytest.mark.parametrize(
    ("asking", "safe"),
    [
        ("Stuur uw BSN.", "Stuur uw BSN niet."),
        ("Stuur uw BSN, dan hoeft u niet te bellen.", "Stuur uw BSN alstublieft nooit."),
        ("Vul uw adres in.", "Vul uw adres in op het formulier."),
        ("Kunt u uw adres doorgeven?", "Kunt u uw adres doorgeven via de link?"),
        ("Wat is het BSN?", "Wat is het adres?"),
        ("Laat je paspoort zien.", "Laat je paspoort zien aan de balie."),
    ],
)
def test_denial_or_another_way_makes_it_safe(asking: str, safe: str) -> None:
    assert asked_for(asking) != ()
    assert asked_for(safe) == ()


words = st.lists(st.sampled_from((*COMMON, "BSN", "adres", "geboortedatum", "niet", "?", ".", "stuur"))).map(
    " ".join
)


@given(st.text(st.characters(exclude_categories=())) | words)
def test_any_text_gives_places_in_order_in_itself(text: str) -> None:
    end = 0
    for finding in asked_for(text):
        assert end <= finding.start < finding.end <= len(text)
        end = finding.end


@pytest.mark.parametrize(
    "unit", ["wat is uw BSN ", "stuur uw ", "adres en ", "a", "'a", "?", "uw naam en BSN ", "é"]
)
def test_hostile_text_costs_time_in_proportion_to_its_length(unit: str) -> None:
    check_proportion(asked_for, unit)
