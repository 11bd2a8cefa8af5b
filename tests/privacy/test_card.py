"""What is the number of a payment card."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from samenspraak.domain.findings import NOBODY, Kind
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.card import CardDetector, passes_luhn_test

from .tables import marked, unmarked

FOUND = [
    "betaald met creditcard «CARD:5438705768912482»",
    "boete betaald met «CARD:5438 7057 6891 2482» maar kreeg weer aanmaning",
    "met deze kaart betaald: «CARD:5200 8232 2565 6455»",
    "«CARD:4341672110684038»",
    "mijn creditcard «CARD:5188 5421 4304 4323» is geweigerd",
    "creditcardnummer «CARD:5544-5195-6832-3746», geldig tot 12/27",
    "«CARD:5018184049483663» is het nummer van mijn pinpas",
    "maestro «CARD:6304 9467 2344 0107»",
    "mastercard «CARD:2221.7488.7523.1634»",
    "ik heb twee keer betaald, kaart «CARD:4539742569583510»",
    "visa «CARD:4111 1111 1111 1111» cvc «CREDENTIAL:123»",
    "VISA: «CARD:4937 4246 9259 0500»",
    "het pasnr is «CARD:6751 4505 4526 9149»",
    "bankpas gevonden in de bus, nummer «CARD:5203 4993 1524 7005»",
    "betaalpas kwijt «CARD:5472 5549 1736 3107»",
    "kaartnummer «CARD:4341672110684038»",
    "Boek maar af van «CARD:5300 2929 0879 3507».",
    "kunnen jullie terugstorten op «CARD:4184637337670367»",
    "«CARD:5173-6373-0044-3834»",
    "«CARD:5 5 3 6 4 2 5 0 5 9 1 9 6 0 7 2»",
    "«CARD:50 18 61 63 92 54 75 60»",
    "«CARD:63048345 67143062»",
    "credit card «CARD:4539\n0320\n9416\n6381»",
    "my card number is «CARD:5203 2958 7870 1093»",
    "Kreditkarte «CARD:6717 8492 0518 0459»",
    "kredi karti «CARD:4118 7634 6376 1118»",
    "karta «CARD:5495866713476187»",
    "kaart «CARD:５３２５ 2225 7548 0204»",
    "kaart «CARD:5325\u200b2225\u200b7548\u200b0204»",
    "kaart 💳 «CARD:5325 2225 7548 0204» 💳",
    "mijn kaart is «CARD:vijf drie twee vijf twee twee twee vijf zeven vijf vier acht nul twee nul vier»",
    "«CARD:5325 2225 7548 0204» (mijn creditcard)",
    "betaald met «CARD:5325 2225 7548 0204» voor de parkeervergunning",
    "afschrijving van mijn pinpas «CARD:5018 1840 4948 3663»",
    "DIT IS MIJN CREDITCARD: «CARD:4341 6721 1068 4038»",
    "creditkaart nr. «CARD:4341 6721 1068 4038»",
    "van kaart «CARD:4341672110684038» naar kaart «CARD:5188542143044323»",
    "kenmerk 7186512884639969 en mijn kaart «CARD:5829507685144109»",
    "creditcard «CARD:4328762424777508»",
]

NOT_FOUND = [
    "kenmerk op de acceptgiro 4046 1971 2135 7661",
    "betalingskenmerk 4341672110684038",
    "betalingskenmerk: 5188 5421 4304 4323",
    "op de aanslag staat kenmerk 5544 5195 6832 3746",
    "kemerk 4341 6721 1068 4038",
    "container 5018184049483663 zit vast",
    "containernummer 6304946723440107",
    "barcode 4539742569583510 op de bak",
    "track en trace 4937424692590500",
    "bestelling 5472554917363107 niet ontvangen",
    "ordernummer 5300292908793507",
    "zaaknummer 4184 6373 3767 0367",
    "referentie 5173637300443834",
    "mijn afvalpas 5536425059196072 doet het niet",
    "milieupas nr 5018616392547560",
    "ean 6304834567143062",
    "imei van mijn telefoon 4539032094166381",
    "stadspas 5203295878701093",
    "factuurnummer 6717849205180459",
    "vorderingsnummer 4118763463761118",
    "4341672110684038 is het betalingskenmerk",
    "5200 8232 2565 6456",
    "creditcard 5200 8232 2565 6456",
    "0000 0000 0000 0000",
    "waarom kan ik niet met een creditcard betalen",
    "mijn pinpas eindigt op 6455",
    "9341672110684030",
    "code AB4341672110684038",
    "06 12345678 en 06 87654321",
    "openingstijden 0900 1700 0900 1200",
    "tussen 2019 2020 2021 2022 heb ik betaald",
    "chip van de hond 5203295878701093",
    "1 2 3 4",
    "o.v.v. 4328762424777508",
    "o.v.v 4328762424777508",
    "onder vermelding van 4328762424777508",
    "omschrijving 4328762424777508",
]


@pytest.mark.parametrize("text", FOUND)
def test_a_card_is_found_from_its_first_to_its_last_digit(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_card_is_left_alone(text: str) -> None:
    assert "CARD:" not in marked(text)


@given(st.text("0123456789", min_size=15, max_size=15), st.sampled_from("0123456789"))
def test_test_of_luhn_agrees_with_the_library(digits: str, last: str) -> None:
    for number in (digits + last, digits + luhn.calc_check_digit(digits)):
        assert passes_luhn_test(number) == luhn.is_valid(number)


@given(st.text(st.sampled_from("0123456789 .-\u200b٣acdkrt\n"), max_size=80))
def test_places_are_valid_whatever_the_text(text: str) -> None:
    for finding in CardDetector().find(Text(text), NOBODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert finding.kind is Kind.CARD
