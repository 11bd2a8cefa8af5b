"""Where somebody lives, and what is only a place in public space."""

import pytest

from samenspraak.domain.findings import Profile

from .tables import marked, unmarked

HOME = [
    "ik woon op de «ADDRESS:Kastanjelaan 14»",
    "mijn adres is «ADDRESS:Molenstraat 23b, 6541 AB Lindewaard»",
    "«ADDRESS:6534 DM 83» graag een container",
    "postcode «ADDRESS:6533 AZ huisnummer 50»",
    "adres: «ADDRESS:prof bromstraat 7 nijmegen»",
    "per 1 april verhuizen wij van «ADDRESS:Singel 3» naar Cuijk",
    "woonachtig «ADDRESS:Burgemeester van Rooijstraat nr. 9»",
    "kom naar «ADDRESS:Malvert 3012»",
    "wij wonen op «ADDRESS:Hazenkamp 34»",
    "wij wonen in de «ADDRESS:aldenhof dertien»",
    "kamer aan de «ADDRESS:Sint Jacobslaan 240 kamer 3»",
    "verhuisd van «ADDRESS:Singel 3» naar «ADDRESS:Oude Graafseweg 210»",
    "mijn moeder woont op «ADDRESS:Hof van Holland 15»",
    "de buren van «ADDRESS:Beatrixlaan 31» hebben feest",
    "bij mij voor de deur, «ADDRESS:Hertogstraat 112», staat een fietswrak",
    "«ADDRESS:Wilgenstraat 50»",
    "Naam Jan\n«ADDRESS:Dorpsstraat 5\n5431 AB Cuijk»",
    "I live at «ADDRESS:Willemskade 18»",
]

PUBLIC = [
    "lantaarnpaal bij Kerkstraat 12 doet het niet",
    "gat in de weg t.h.v. Hoofdstraat 88",
    "boom waait om tegenover parklaan 61",
    "losse stoeptegels Schoolstraat 2 t/m 10",
    "Stoplicht Hatertseweg 400 blijft op rood",
    "bij de Jumbo op Dorpsplein 8 is het vol",
    "wanneer wordt in 6533 AZ het papier opgehaald",
    "de weg 50 meter verderop ligt open",
    "Betalingskenmerk 3238 2713 2063 5762",
    "park 3 is mooi geworden",
    "ik woon hier al 30 jaar",
    "mijn straat telt 40 huizen",
    "Paspoort 2 weken wachten",
]


@pytest.mark.parametrize("text", HOME)
def test_a_home_is_found_from_street_to_town(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", PUBLIC)
def test_a_place_in_public_space_is_left_alone(text: str) -> None:
    assert "ADDRESS:" not in marked(text)


@pytest.mark.parametrize("text", ["kom naar Stadhuisplein 1", "adres: stadhuisplein 1 in Lindewaard"])
def test_own_address_is_no_finding(text: str) -> None:
    own = Profile(name="Gemeente Lindewaard", addresses=("Stadhuisplein 1, 6511 AB",))
    assert marked(text, own) == text
    assert "ADDRESS:" in marked(text)


def test_nobody_lives_at_a_street_of_the_profile() -> None:
    assert marked("ik woon op Stadspark 4", Profile(streets=("Stadspark",))) == "ik woon op Stadspark 4"
