"""Messages that are formal by themselves, and the many that only speak of it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.formal import Formal, formal
from samenspraak.domain.formal.rules import RULES
from samenspraak.domain.formal.ruling import heard
from samenspraak.domain.formal.vocabulary import COMMON
from tests.tables import rows
from tests.timing import check_proportion

EXAMPLES = rows(Path(__file__).parent / "examples" / "formal.tsv")
"""Made up by us: what residents might write, and what it is ("none" for a question or an ordinary message)."""

FORMAL = [example for example in EXAMPLES if example[0] != "none"]


@pytest.mark.parametrize(("kind", "text"), FORMAL)
def test_formal_message_is_recognised_for_what_it_is(kind: str, text: str) -> None:
    assert formal(text) == kind


@pytest.mark.parametrize("text", [text for kind, text in EXAMPLES if kind == "none"])
def test_question_or_ordinary_message_matches_no_rule(text: str) -> None:
    assert "rule" not in heard(text)


def test_weighing_takes_no_other_ordinary_message_for_formal_than_we_know_of() -> None:
    ordinary = {text for kind, text in EXAMPLES if kind == "none"}
    assert {text for text in ordinary if formal(text)} <= {
        "De schade wordt vergoed door mijn verzekering",
        "Hierbij stuur ik u de gevraagde stukken voor mijn aanvraag",
        "Ik wil mijn gegevens doorgeven voor de verhuizing",
        "ik wil mijn gegevens wijzigen, ik heb een nieuw mailadres",
    }


@pytest.mark.parametrize(("kind", "least"), [*((kind.value, 25) for kind in Formal), ("none", 100)])
def test_examples_show_every_kind(kind: str, least: int) -> None:
    assert sum(shown == kind for shown, _ in EXAMPLES) >= least


def test_values_are_those_of_the_agreed_list() -> None:
    assert {kind.value for kind in Formal} == {
        "klacht",
        "bezwaar",
        "aansprakelijkstelling",
        "woo-verzoek",
        "avg-verzoek",
        "ingebrekestelling",
        "aanvraag",
    }


@pytest.mark.parametrize(("kind", "text"), FORMAL)
def test_capitals_and_lost_punctuation_change_nothing(kind: str, text: str) -> None:
    assert formal(text.replace("İ", "I").upper()) == kind
    assert formal(f"🙏🏽 {text} 🙏🏽") == kind


@pytest.mark.parametrize(
    ("statement", "question"),
    [
        ("Ik wil bezwaar maken tegen mijn boete.", "Ik wil bezwaar maken tegen mijn boete?"),
        ("ik dien een klacht in", "waar dien ik een klacht in"),
        ("ik wil een uitkering aanvragen", "kan ik een uitkering aanvragen"),
        ("Ik stel de gemeente in gebreke.", "Hoe stel ik de gemeente in gebreke?"),
        ("Ik wil bezwaar maken. Wanneer hoor ik iets?", "Ik wil bezwaar maken. Hoe doe ik dat?"),
    ],
)
def test_question_about_it_is_told_from_the_thing_itself(statement: str, question: str) -> None:
    assert formal(statement) is not None
    assert "rule" in heard(statement)
    assert "rule" not in heard(question)


@pytest.mark.parametrize(
    "question",
    [
        "Ik wil bezwaar maken tegen mijn boete?",
        "waar dien ik een klacht in",
        "kan ik een uitkering aanvragen",
        "Hoe stel ik de gemeente in gebreke?",
        "Ik wil bezwaar maken. Hoe doe ik dat?",
    ],
)
def test_question_how_to_do_it_is_not_formal(question: str) -> None:
    assert formal(question) is None


@pytest.mark.parametrize(
    ("conduct", "nuisance"),
    [
        ("klacht indienen over uw boa", "klacht indienen over hondenpoep"),
        ("klacht indienen, jullie doen niets aan de kapotte lamp", "klacht indienen over de kapotte lamp"),
    ],
)
def test_complaint_is_of_conduct_and_not_of_the_street(conduct: str, nuisance: str) -> None:
    assert formal(conduct) is Formal.COMPLAINT
    assert formal(nuisance) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ik maak bezwaar en stel u in gebreke", Formal.DEFAULT_NOTICE),
        ("Ik maak bezwaar tegen de afwijzing van mijn Woo-verzoek", Formal.OBJECTION),
        ("Ik dien een klacht in en stel u aansprakelijk voor de schade", Formal.LIABILITY),
    ],
)
def test_message_with_two_matters_is_the_one_with_the_shortest_term(text: str, kind: Formal) -> None:
    assert formal(text) is kind


sentences = st.lists(st.sampled_from((*COMMON, "bezwaar", "klacht", "aansprakelijk", "woo", "?", "."))).map(
    " ".join
)


@given(st.text() | sentences)
def test_any_text_is_formal_or_not_and_never_fails(text: str) -> None:
    assert formal(text) is None or formal(text) in Formal


@pytest.mark.parametrize(
    "unit", ["bezwaar geen ", "hoe kan ik bezwaar maken tegen ", "a", "'a", "?", "klacht ", "é", "wil graag "]
)
def test_hostile_text_costs_time_in_proportion_to_its_length(unit: str) -> None:
    check_proportion(formal, unit)


def test_no_rule_lacks_words() -> None:
    assert all(element.words or element.beginnings for rule in RULES for element in rule.elements)
