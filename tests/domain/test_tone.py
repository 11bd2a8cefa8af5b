"""Je or u, greeting, signature and the variables of a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.hours import AMSTERDAM
from samenspraak.domain.tone import (
    Form,
    Unfilled,
    filled,
    form_of_draft,
    greeting_for,
    has_greeting,
    has_unfilled_variable,
    mixes_forms,
    with_signature,
)
from tests.domain.times import local

WORDS = "{dagdeel} {naam},"
SIGNATURE = "Met vriendelijke groet,\nKlantcontactcentrum gemeente Lindewaard"


@pytest.mark.parametrize(
    ("draft", "form"),
    [
        ("Kunt u uw paspoort meenemen?", "u"),
        ("Je kunt morgen langskomen.", "je"),
        ("U bent welkom. Alstublieft!", "u"),
        ("Wij zijn open tot 17 u.", None),
        ("Kunt u je paspoort meenemen?", None),
        ('Je schreef: "kunt u dat". Dat kan.', "je"),
        ("Met vriendelijke groet", None),
    ],
)
def test_form_of_a_draft_is_the_one_it_says(draft: str, form: Form | None) -> None:
    assert form_of_draft(draft) == form


@pytest.mark.parametrize(
    ("text", "mixed"),
    [
        ("Kunt u je paspoort meenemen?", True),
        ("Wil je uw foto sturen?", True),
        ("U kunt bellen. Dankjewel!", True),
        ("Kunt u uw paspoort meenemen?", False),
        ("Je kunt je foto sturen, ajb", False),
        ("U schreef: “jij bent gek”. Dat accepteren we niet.", False),
        ('Je schreef: "kunt u dat". Dat kan.', False),
        ("Wij zijn open van 9 tot 17 u, je kunt langskomen", False),
    ],
)
def test_draft_that_says_both_is_seen(text: str, mixed: bool) -> None:
    assert mixes_forms(text) is mixed


@pytest.mark.parametrize(
    "text",
    [
        "Goedemorgen Rens,",
        "goedemiddag, wij kijken ernaar",
        "Goede avond mevrouw",
        "Goedendag!",
        "Hoi Rens",
        "Hallo,",
        "👋 Hallo Fatima",
        "Dag Rens, we zijn open",
        "Dag mevrouw De Vries",
        "Beste Rens",
        "beste meneer Smit",
        "Geachte heer/mevrouw,",
        "Beste inwoner van de Dorpsstraat,",
        "Hi, thanks for your message",
    ],
)
def test_greeting_is_recognised(text: str) -> None:
    assert has_greeting(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "U kunt een afspraak maken.",
        "Dag en nacht bereikbaar via 14 030.",
        "Beste optie is de milieustraat.",
        "Hier is het nummer",
        "De balie is open, hallo",
        "Goed idee",
        "Hoeveel zakken zijn het?",
    ],
)
def test_draft_without_greeting_is_seen(text: str) -> None:
    assert not has_greeting(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Beste {naam}, dank", "{naam}"),
        ("Beste {{1}}, dank", "{{1}}"),
        ("Beste [naam],", "[naam]"),
        ("Beste <voornaam>,", "<voornaam>"),
        ("Beste ..., we bellen", "..."),
        ("we bellen op … om 9 uur", "…"),
        ("Uw nummer is ____", "____"),
        ("Zaak [...] is klaar", "[...]"),
        ("Zaak XXXX is klaar", "XXXX"),
        ("Hallo %naam%", "%naam%"),
    ],
)
def test_forgotten_variable_is_found(text: str, place: str) -> None:
    assert has_unfilled_variable(text) == place


@pytest.mark.parametrize(
    "text",
    [
        "Even kijken... ik kom erop terug.",
        "Ik zoek het op… Een moment.",
        "Zie <https://lindewaard.nl> of [1]",
        "Ik <3 Lindewaard, 20% korting, 5 < 6 > 4",
        "maat XXL",
        "een_naam_met_streepjes",
        "liefs xxx",
    ],
)
def test_ordinary_signs_are_not_a_variable(text: str) -> None:
    assert has_unfilled_variable(text) is None


def test_text_is_filled_with_its_variables() -> None:
    assert filled("Op {dag} vóór {tijd}. {dag}!", {"dag": "maandag", "tijd": "12.00 uur"}) == (
        "Op maandag vóór 12.00 uur. maandag!"
    )


@pytest.mark.parametrize("variables", [{"dag": "maandag"}, {"dag": "maandag", "tijd": " "}])
def test_text_with_a_variable_left_empty_is_refused(variables: dict[str, str]) -> None:
    with pytest.raises(Unfilled) as refused:
        filled("Op {dag} vóór {tijd} of {tijd}", variables)
    assert refused.value.names == ("tijd",)


def test_value_is_never_read_as_a_variable() -> None:
    assert filled("Hoi {naam}", {"naam": "{tijd}", "tijd": "nu"}) == "Hoi {tijd}"


@given(
    st.dictionaries(st.from_regex(r"[a-z][a-z0-9_]{0,9}", fullmatch=True), st.text(min_size=1), max_size=5)
)
def test_each_value_lands_where_its_name_stood(variables: dict[str, str]) -> None:
    values = {name: f"<{value}>" for name, value in variables.items()}
    assert filled(" ".join(f"{{{name}}}" for name in values), values) == " ".join(values.values())


def test_signature_comes_below_once() -> None:
    signed = with_signature("Goedemorgen Rens,\n\nWe zijn open.  \n", SIGNATURE)
    assert signed == f"Goedemorgen Rens,\n\nWe zijn open.\n\n{SIGNATURE}"
    assert with_signature(signed, SIGNATURE) == signed


def test_signature_typed_on_one_line_is_not_repeated() -> None:
    typed = "Hoi. Met vriendelijke groet, Klantcontactcentrum gemeente Lindewaard"
    assert with_signature(typed, SIGNATURE) == typed


def test_line_without_signature_leaves_the_text() -> None:
    assert with_signature("We zijn open.", " ") == "We zijn open."


@pytest.mark.parametrize(
    ("name", "form", "hour", "greeting"),
    [
        ("Rens Vermeulen", "je", 8, "Goedemorgen Rens,"),
        ("Rens Vermeulen", "u", 12, "Goedemiddag Rens Vermeulen,"),
        ("mevrouw De Vries", "je", 18, "Goedenavond mevrouw De Vries,"),
        ("Anne-Fleur 🌻", "je", 17, "Goedemiddag Anne-Fleur,"),
        ("فاطمة", "u", 11, "Goedemorgen فاطمة,"),
        ("🌻🌻", "je", 3, "Goedendag,"),
        (None, "u", 23, "Goedenavond,"),
    ],
)
def test_greeting_follows_name_form_and_hour(name: str | None, form: Form, hour: int, greeting: str) -> None:
    assert (
        greeting_for(WORDS, name, form, local(f"2026-11-23 {hour:02}:00").astimezone(AMSTERDAM)) == greeting
    )


@pytest.mark.parametrize(
    ("words", "named", "nameless"),
    [
        ("Hallo {naam}!", "Hallo Rens!", "Hallo!"),
        ("Beste inwoner,", "Beste inwoner,", "Beste inwoner,"),
        ("Dag {naam}, welkom {naam}", "Dag Rens, welkom Rens", "Dag, welkom"),
    ],
)
def test_greeting_is_in_the_words_of_the_municipality(words: str, named: str, nameless: str) -> None:
    at = local("2026-11-23 09:00").astimezone(AMSTERDAM)
    assert greeting_for(words, "Rens Vermeulen", "je", at) == named
    assert greeting_for(words, "🌻", "je", at) == nameless


@given(st.text(max_size=80), st.sampled_from(["je", "u"]), st.integers(0, 23))
def test_every_greeting_is_one_line_and_a_greeting(name: str, form: Form, hour: int) -> None:
    greeting = greeting_for(WORDS, name, form, local(f"2026-11-23 {hour:02}:00").astimezone(AMSTERDAM))
    assert has_greeting(greeting)
    assert len(greeting.splitlines()) == 1
