"""Whose telephone number it is: the writer's own is no finding, somebody else's is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY, Profile
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.phone_third import PhoneThirdDetector

from .tables import marked, unmarked

TOWN = Profile(phones=("14 024", "024 355 01 00"))

FOUND = [
    "Voor vragen kunt u terecht bij mijn zoon Bram «PHONE_THIRD:06-48221907»",
    "kun je Youssef bellen? «PHONE_THIRD:+31 648 221 907»",
    "U kunt de sleutel ophalen bij mevrouw Smeets, tel. «PHONE_THIRD:06-48221907»",
    "probeer haar eens te bellen op «PHONE_THIRD:0648221907»",
    "de eigenaar van die hond «PHONE_THIRD:06.48.22.19.07» heeft hem niet aan de lijn",
    "bel de aannemer: «PHONE_THIRD:085 1234567»",
    "ik geef u het nummer van me dochter die regelt alles voor me «PHONE_THIRD:06 17448230»",
    "Noodcontact: Ilona «PHONE_THIRD:06-17448230»",
    "ali zn nummer is «PHONE_THIRD:0617448230»",
    "kızım ile görüşün «PHONE_THIRD:0617448230»",
    "bel mijn moeder op «PHONE_THIRD:06-46056946»",
    "mijn dochter regelt het, zij heeft «PHONE_THIRD:06-46056946»",
    "het nummer van de buurman is «PHONE_THIRD:0646056946»",
    "haar nummer is «PHONE_THIRD:06 46 05 69 46»",
    "zijn telefoonnummer: «PHONE_THIRD:06 46056946»",
    "hij is bereikbaar op «PHONE_THIRD:+31646056946»",
    "u kunt hem bellen op «PHONE_THIRD:+31 6 46056946»",
    "mijn zoon: «PHONE_THIRD:0031646056946»",
    "mijn man heeft nummer «PHONE_THIRD:+31 (0)6 46056946»",
    "de aannemer is «PHONE_THIRD:024-6412345»",
    "bel Fatma op «PHONE_THIRD:0646056946»",
    "bel fatma even op «PHONE_THIRD:0646056946»",
    "contactpersoon: Piet, «PHONE_THIRD:0646056946»",
    "tel. van mijn vrouw «PHONE_THIRD:0646056946»",
    "nummer van Jan: «PHONE_THIRD:0646056946»",
    "neem contact op met mijn broer op «PHONE_THIRD:0646056946»",
    "neem contact op met mevrouw de Wit via «PHONE_THIRD:0646056946»",
    "u kunt de heer Jansen bellen op «PHONE_THIRD:0646056946»",
    "«PHONE_THIRD:0646056946» is van mijn moeder",
    "«PHONE_THIRD:0646056946» (mijn moeder)",
    "«PHONE_THIRD:0646056946», dat is het nummer van mijn zus",
    "«PHONE_THIRD:0646056946» vraag naar Ahmed",
    "«PHONE_THIRD:0646056946» is zijn nummer",
    "huisbaas «PHONE_THIRD:06.46.05.69.46»",
    "de verhuurder (tel. «PHONE_THIRD:0646056946») doet niets",
    "buurvrouw haar 06 is «PHONE_THIRD:0646056946»",
    "bel anders mijn mantelzorger «PHONE_THIRD:0646056946»",
    "mijn bewindvoerder is te bereiken op «PHONE_THIRD:0646056946»",
    "Jan heeft «PHONE_THIRD:0646056946»",
    "Fatima is bereikbaar op «PHONE_THIRD:0646056946»",
    "het 06 nummer van onze begeleider «PHONE_THIRD:0646056946»",
    "de bewoner van nr 12 heeft als nummer «PHONE_THIRD:0646056946»",
    "mijn schoonmoeder «PHONE_THIRD:0646056946»",
    "zij is te bereiken via «PHONE_THIRD:0646056946»",
    "bel mijn moeder op «PHONE_THIRD:nul zes zesenveertig nul vijf negenenzestig zesenveertig»",
    "bel mijn moeder op «PHONE_THIRD:０６４６０５６９４６»",
    "bel mijn moeder op «PHONE_THIRD:06\u200b46056946»",
    "het nummer van mijn zoon in Duitsland is «PHONE_THIRD:+49 170 1234567»",
    "my mother can be reached at «PHONE_THIRD:+31646056946»",
    "please call my husband on «PHONE_THIRD:0646056946»",
    "his number is «PHONE_THIRD:0646056946»",
    "die Nummer von meinem Vermieter ist «PHONE_THIRD:0646056946»",
    "annemin numarası «PHONE_THIRD:0646056946»",
    "numer mojej siostry «PHONE_THIRD:0646056946»",
    "رقم أمي «PHONE_THIRD:0646056946»",
    "BEL MIJN ZOON OP «PHONE_THIRD:06-46056946»",
    "mijn nummer is 0612345678 en dat van mijn man «PHONE_THIRD:0646056946»",
    "De monteur belt u; zijn nummer is «PHONE_THIRD:0646056946».",
    "vraag het aan mijn zus, haar tel is «PHONE_THIRD:0646056946»",
    "app mijn collega maar: «PHONE_THIRD:0646056946»",
    "de eigenaar van de hond heeft «PHONE_THIRD:0646056946»",
    "De mantelzorgconsulent, Anneke Postma, heeft als mobiel nummer «PHONE_THIRD:06-25097071».",
    "De overbuurman heeft de brand gezien, hij heet Kees en is te bellen op «PHONE_THIRD:0683355180»",
    "Mijn bewindvoerder heet Anouk, «PHONE_THIRD:0685058383», met haar kunt u regelen wat nodig is",
    "mijn dochter in België, «PHONE_THIRD:+32 478 55 20 91», is eerste contactpersoon",
    "ex man niet bellen op «PHONE_THIRD:0611183163» hij mag niet weten dat ik hier app",
    "die van de lekkage boven ons is «PHONE_THIRD:0658817098» bel die maar",
    "zijn 06 is «PHONE_THIRD:0637472957»",
    "Kees van hiernaast «PHONE_THIRD:0637472957»",
    "vriendin van mij «PHONE_THIRD:0637472957»",
    "de tolk is «PHONE_THIRD:0637472957»",
    "nummer van mijn buurman voor als ik er niet ben is «PHONE_THIRD:0637472957»",
    "contactpersoon moeder\nAnja\n«PHONE_THIRD:06👵17👵88👵03👵46»",
    "bel me man ff die weet er meer van «PHONE_THIRD:0637472957»",
    "ik ben gebeld door «PHONE_THIRD:0637472957» die zei dat hij van de gemeente was",
    "overleg maar met mijn curator «PHONE_THIRD:0612345678»",
    "wie is «PHONE_THIRD:0612345678»?",
    "ik word lastiggevallen door «PHONE_THIRD:0612345678»",
    "Ahmed «PHONE_THIRD:0612345678» weet ervan",
]

NOT_FOUND = [
    "We komen met de hele familie. Nummer 0648221907",
    "bel m'n nummer 0648221907",
    "Groet, mevrouw Smit 0648221907",
    "0646056946",
    "bel mij op 0646056946",
    "bel me terug op 06-46056946",
    "mijn nummer is 06 46 05 69 46",
    "mijn tel 0646056946",
    "ik ben bereikbaar op 06 213 831 73",
    "u kunt mij bereiken op +31646056946",
    "Met vriendelijke groet, Jan de Vries 0646056946",
    "Groetjes Femke 0646056946",
    "ik ben Jan, 0646056946",
    "mijn naam is Fatma Yilmaz, tel 0646056946",
    "u spreekt met mevrouw Jansen, 0646056946",
    "ik ben de zoon van mevrouw Jansen, 0646056946",
    "ik bel namens mijn moeder, mijn nummer is 0646056946",
    "aanvraag voor mijn moeder, 0646056946",
    "mijn moeder kan mij bellen op 0646056946",
    "bel mij op 0646056946, mijn man is niet thuis",
    "ze mogen me bellen op 0646056946",
    "wij zijn bereikbaar op 0646056946",
    "we zijn te bereiken op 024-6412345",
    "u kunt ons bellen op 024 355 01 00",
    "bel de gemeente op 024 355 01 00 voor je moeder",
    "bel mijn moeder op 024-3550100",
    "bel 14 024",
    "laat de monteur bellen naar 0622334455",
    "mijn man is niet thuis, 0646056946",
    "bel 112 voor mijn buurman",
    "de politie is bereikbaar op 0900-8844",
    "mijn zoon belt de kindertelefoon 0800 0432",
    "de huisarts van mijn moeder 024-6412345",
    "school van mijn zoon 024-6412345",
    "call me at +31646056946",
    "my number is 0646056946",
    "meine Nummer ist 0646056946",
    "benim numaram 0646056946",
    "mój numer 0646056946",
    "uw nummer is 0646056946?",
    "Ik bel u op 0646056946.",
    "de lamp is kapot. 0646056946",
    "0646056946 is mijn nummer",
    "0646056946 mijn man is ook thuis",
    "mijn moeder is ziek. 0646056946",
    "mijn moeder is 76 jaar, geboren 01-02-1950",
    "zaak van mijn moeder 5417395661",
    "bel na 17.00 uur 0646056946",
    "graag bellen 0646056946",
    "bel dan svp 0646056946",
    "Kunt u terugbellen? 0646056946",
    "NUMMER 0646056946 BEL MIJ",
    "hij doet het niet meer, 0646056946",
    "Geachte heer/mevrouw, graag terugbellen op 06 13052899",
]


@pytest.mark.parametrize("text", FOUND)
def test_the_number_of_another_is_found(text: str) -> None:
    assert marked(unmarked(text), TOWN) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_the_writers_own_number_and_that_of_a_service_are_left_alone(text: str) -> None:
    assert "PHONE_THIRD:" not in marked(text, TOWN)


PIECES = [
    "bel ",
    "mijn ",
    "moeder ",
    "op ",
    "06",
    "46056946",
    "+",
    "31",
    " ",
    "\n",
    ".",
    "nul ",
    "zes ",
    "haar ",
    "İ",
    "\u200b",
]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60))
def test_places_are_valid_whatever_the_text(text: str) -> None:
    for finding in PhoneThirdDetector().find(Text(text), NOBODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip() == text[finding.start : finding.end]
