"""Conduct that a colleague may have to judge, and the anger that is no ground."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.conduct import conduct_in
from samenspraak.domain.protocol import Behaviour
from tests.timing import seconds


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Behaviour.ABUSE, "Wat ben jij een ontzettende sukkel"),
        (Behaviour.ABUSE, "krijg de tering met je formulier"),
        (Behaviour.ABUSE, "you stupid cow, answer me"),
        (Behaviour.THREAT, "Ik weet waar je woont, let maar op"),
        (Behaviour.THREAT, "ik sla je helemaal in elkaar"),
        (Behaviour.THREAT, "Ich weiß wo du wohnst, pass auf"),
        (Behaviour.DISCRIMINATION, "Ga terug naar je eigen land, vieze buitenlander"),
        (Behaviour.DISCRIMINATION, "moslims zijn allemaal beesten, stuur ze terug"),
        (Behaviour.SEXUAL, "Wat heb je aan, schatje? Ik wil je borsten zien"),
        (Behaviour.SEXUAL, "kom je bij me in bed lekker ding"),
    ],
)
def test_conduct_is_told_by_its_kind(kind: Behaviour, text: str) -> None:
    assert kind in [found.behaviour for found in conduct_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "WAT EEN KLOTEZOOI HIER IN DE STRAAT",
        "Verdomme, weer doorverbonden. Ik ben woest!",
        "Wanneer komt er iemand? Wanneer komt er iemand? Wanneer komt er iemand?",
        "Ik dien een klacht in over uw medewerker.",
        "Op grond van de Woo vraag ik alle mails van de wethouder.",
        "Als dit zo doorgaat stap ik naar de krant en naar de rechter",
        "Mijn buurman scheldt me elke dag uit voor hoer, wat kan ik doen?",
        "Ik word bedreigd door mijn ex, waar kan ik dat melden",
        "Mijn moeder heeft kanker, hebben wij recht op hulp?",
        "Geweldig hoor, weer een drempel. Applaus.",
        "Kan ik met een hoofddoek op de pasfoto?",
    ],
)
def test_anger_and_what_others_did_are_no_grounds(text: str) -> None:
    assert conduct_in(text) == ()


def test_passage_to_quote_is_the_sentence_that_says_it() -> None:
    text = "Mijn afspraak is maandag. Jij bent een achterlijke idioot! Hoe laat sluit u?"
    (found,) = conduct_in(text)
    assert text[found.start : found.end] == "Jij bent een achterlijke idioot!"


def test_each_kind_is_proposed_once() -> None:
    kinds = [
        found.behaviour
        for found in conduct_in("Klootzak! Idioot! Ik maak je dood, ik sla je kapot, klootzak!")
    ]
    assert sorted(kinds) == sorted(set(kinds))
    assert {Behaviour.ABUSE, Behaviour.THREAT} <= set(kinds)


@given(
    st.text() | st.lists(st.sampled_from(["idioot", "je", "dood", ".", "!", "\n", "lul", "👍"])).map(" ".join)
)
def test_any_text_gives_passages_in_itself(text: str) -> None:
    for found in conduct_in(text):
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("unit", ["idioot ", "je ", "a", ". ", "steek je auto in de fik ", "👍🏽", "é"])
def test_hostile_text_costs_little(unit: str) -> None:
    assert seconds(conduct_in, (unit * 4096)[:4096]) < 0.1
