"""Messages that read like an emergency now, and the many that only share their words."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.emergency import Kind, emergency_in
from samenspraak.domain.emergency.rules import RULES, rules_of
from samenspraak.domain.emergency.ruling import by_rules
from samenspraak.domain.emergency.vocabulary import COMMON
from samenspraak.domain.phrases.words import misspellings, placed_words_in, plain
from samenspraak.domain.signs import Weights
from tests.tables import rows
from tests.timing import check_proportion

FOLDER = Path(__file__).parent / "examples"


EXAMPLES = rows(FOLDER / "emergency.tsv")
"""Made up by us: what residents might write, and the answer that fits ("none" for an ordinary message)."""


@pytest.mark.parametrize(("kind", "text"), [example for example in EXAMPLES if example[0] != "none"])
def test_emergency_is_recognised_for_what_it_is(kind: str, text: str) -> None:
    for found in (emergency_in(text), by_rules(text)):
        assert found is not None
        assert found.kind.value == kind


@pytest.mark.parametrize("text", [text for kind, text in EXAMPLES if kind == "none"])
def test_ordinary_message_matches_no_rule(text: str) -> None:
    assert by_rules(text) is None


def test_weighing_raises_no_other_alarm_on_ordinary_messages_than_we_know_of() -> None:
    ordinary = {text for kind, text in EXAMPLES if kind == "none"}
    assert {text for text in ordinary if emergency_in(text)} <= {"can someone help me with my taxes"}


@pytest.mark.parametrize("kind", ["danger", "suicide", "home_violence", "none"])
def test_examples_show_every_kind(kind: str) -> None:
    assert sum(shown == kind for shown, _ in EXAMPLES) >= 20


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Goedemiddag, ik ruik gas in de hal", "ruik gas"),
        ("Beste gemeente. Er is brand!", "brand"),
        ("İyi günler, evde yangın var", "yangın"),
        ("ik wil echt niet meer leven", "niet meer leven"),
    ],
)
def test_desk_can_quote_the_words_that_say_so(text: str, quote: str) -> None:
    found = emergency_in(text)
    assert found is not None
    assert text[found.start : found.end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "HEEEELP",
        "BRAND",
        "brannnnd in de keuken",
        "brnad in de keuken",
        "een amublance graag, mijn vader is bewusteloos",
        "er is een inbeker in huis, een inbrekerr",
        "m'n man slaat me",
        "m’n vriend slaat me",
        "er is\nbrand",
        "🔥🔥 brand 🔥🔥",
    ],
)
def test_haste_and_typing_errors_do_not_hide_an_emergency(text: str) -> None:
    assert emergency_in(text) is not None


@pytest.mark.parametrize(
    ("calm", "pressing"),
    [
        ("gisteren was er brand in de straat", "gisteren belde ik, nu is er brand in de straat"),
        ("de brand van vorige week", "vorige week ook al, help brand"),
        ("vergunning voor brand oefening", "vergunning of niet: nu brand in de zaal"),
    ],
)
def test_calm_words_count_until_a_pressing_one_stands_beside_them(calm: str, pressing: str) -> None:
    assert by_rules(calm) is None
    assert emergency_in(pressing) is not None


def test_calm_words_of_another_sentence_do_not_count() -> None:
    assert emergency_in("Ik vroeg gisteren een vergunning aan. Er is brand") is not None


@pytest.mark.parametrize(("kind", "text"), rows(FOLDER / "emergency_after_all.tsv"))
def test_emergency_beside_something_calm_is_told_from_what_is_only_calm(kind: str, text: str) -> None:
    found = emergency_in(text)
    assert (found.kind.value if found else "none") == kind


@pytest.mark.parametrize(
    ("sure", "unsure"),
    [
        ("gisteren belde ik, nu is er brand in de straat", "gisteren was er brand, nu is alles weer rustig"),
        ("vergunning gekregen. Er is brand", "er is brand geweest, is er een vergunning nodig?"),
        ("Yesterday was fine. There is a fire", "There was a fire yesterday, is it open now?"),
        ("ik wil dood", "vorige week is er ingebroken"),
    ],
)
def test_rule_is_sure_beside_a_word_that_says_it_is_so_now(sure: str, unsure: str) -> None:
    assert by_rules(sure, surely=True) is not None
    assert by_rules(unsure, surely=True) is None


def test_weights_never_call_off_a_rule_that_is_sure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Weights, "sums", lambda *_: {"emergency": -100.0})
    assert emergency_in("gisteren belde ik, nu is er brand in de straat") is not None
    assert emergency_in("brand in de straat") is None


def test_words_of_two_sentences_do_not_make_one_emergency() -> None:
    assert emergency_in("Mijn container ruikt. Gas wil ik opzeggen.") is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("mijn man slaat me en het huis staat in brand", Kind.HOME_VIOLENCE),
        ("het huis staat in brand en ik wil dood", Kind.SUICIDE),
    ],
)
def test_message_with_two_emergencies_gets_the_answer_that_names_both(text: str, kind: Kind) -> None:
    found = emergency_in(text)
    assert found is not None
    assert found.kind is kind


sentences = st.lists(st.sampled_from((*COMMON, "brand", "gas", "dood", "slaat", "."))).map(" ".join)


@given(st.text() | sentences)
def test_any_text_gives_a_place_in_itself_or_nothing(text: str) -> None:
    found = emergency_in(text)
    assert found is None or 0 <= found.start < found.end <= len(text)


@given(st.text())
def test_plain_text_keeps_every_sign_in_its_place(text: str) -> None:
    assert len(plain(text)) == len(text)


@pytest.mark.parametrize(
    "unit",
    ["brand geen ", "help ", "man vrouw kind ", "a", "'a", ".", "is er wil niet meer ", "é", "👍🏽", "aab"],
)
def test_hostile_text_costs_time_in_proportion_to_its_length(unit: str) -> None:
    check_proportion(emergency_in, unit)


def test_sentences_lie_further_apart_than_words() -> None:
    places = [(place, word) for place, _, _, word in placed_words_in("er is. brand nu")]
    assert places == [(1, "er"), (2, "is"), (15, "brand"), (16, "nu")]


def test_misspellings_are_one_slip_away() -> None:
    assert {"band", "brnad", "braand", "bran"} <= misspellings("brand")
    assert "rand" not in misspellings("brand")


@pytest.mark.parametrize("line", ["br*", "gas|vu*"])
def test_rule_with_too_short_a_beginning_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="four letters"):
        list(rules_of({"danger": line}))


def test_rule_is_read_as_it_is_written() -> None:
    (phrase, single) = sorted(
        rules_of({"danger": "! in +brand|de+fik"}), key=lambda rule: len(rule.elements), reverse=True
    )
    assert [set(element.words) for element in phrase.elements] == [{"in"}, {"de"}, {"fik"}]
    assert [element.at_once for element in phrase.elements] == [False, True, True]
    assert [set(element.words) for element in single.elements] == [{"in"}, {"brand"}]
    assert phrase.firm


def test_no_rule_lacks_words() -> None:
    assert all(element.words or element.beginnings for rule in RULES for element in rule.elements)
