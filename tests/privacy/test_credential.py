"""What is a secret or a login name, and what only speaks of one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.credential import CredentialDetector

from .tables import marked, unmarked

FOUND = [
    "Dag, mijn ww is «CREDENTIAL:Herfst#88» gr",
    "De code die ik per sms kreeg: «CREDENTIAL:309397»",
    "inlogcode «CREDENTIAL:309397»",
    "gebruikersnaam «CREDENTIAL:jdevries» en wachtwoord «CREDENTIAL:Appel12!»",
    "user: «CREDENTIAL:x» pass: «CREDENTIAL:y»",
    "user: «CREDENTIAL:jan» pass: «CREDENTIAL:welkom»",
    "mijn wachtwoord is «CREDENTIAL:Zomer2024!»",
    "wachtwoord: «CREDENTIAL:Welkom01»",
    "wachtwoord «CREDENTIAL:kaasje99»",
    "WACHTWOORD IS «CREDENTIAL:ROTTERDAM010»",
    "mijn wachtwoord is «CREDENTIAL:zonnebloem»",
    "Mijn pincode is «CREDENTIAL:4821»",
    "pin «CREDENTIAL:4821»",
    "pincode: «CREDENTIAL:48 21»",
    "pukcode «CREDENTIAL:12345678»",
    "mijn DigiD wachtwoord is «CREDENTIAL:Fiets_2020»",
    "digid gebruikersnaam: «CREDENTIAL:pietjansen»",
    "digid gebruikersnaam «CREDENTIAL:pjansen58» ww «CREDENTIAL:Hond!2010»",
    "wifi wachtwoord is «CREDENTIAL:KPN-4F7A92»",
    "het wachtwoord van de wifi thuis is «CREDENTIAL:abcd1234»",
    "activeringscode «CREDENTIAL:AB12CD34X»",
    "mijn activeringscode van DigiD is «CREDENTIAL:7KD4P9Q2»",
    "verificatiecode «CREDENTIAL:482913»",
    "ik kreeg een sms met code «CREDENTIAL:48 29 13»",
    "«CREDENTIAL:309397» is de code die ik per sms kreeg",
    "«CREDENTIAL:Herfst#88» is mijn wachtwoord",
    "sms code «CREDENTIAL:882 991»",
    "smscode: «CREDENTIAL:554433»",
    "de sms-code is «CREDENTIAL:554433»",
    "my password is «CREDENTIAL:Summer2020»",
    "password: «CREDENTIAL:hunter2»",
    "username: «CREDENTIAL:johnd» password: «CREDENTIAL:hunter22»",
    "mein Passwort ist «CREDENTIAL:Sommer#12»",
    "şifrem «CREDENTIAL:Ankara06»",
    "hasło: «CREDENTIAL:Kotek123»",
    "antwoord op de beveiligingsvraag is «CREDENTIAL:Minoes»",
    "Geheime vraag: naam huisdier. Antwoord: «CREDENTIAL:Minoes»",
    "gebruikersnaam en wachtwoord: «CREDENTIAL:jdevries» / «CREDENTIAL:Appel12!»",
    "inlognaam «CREDENTIAL:m.bakker» ww «CREDENTIAL:Tulp@2021»",
    "ik heb als wachtwoord «CREDENTIAL:Ajax1995» ingevuld",
    'wachtwoord "«CREDENTIAL:correct-horse-9»" werkt niet',
    "mijn pincode is «CREDENTIAL:een twee drie vier»",
    "mijn inlogcode voor het portaal is «CREDENTIAL:992817» maar hij doet het niet",
    "toegangscode: «CREDENTIAL:4471»",
    "koppelcode «CREDENTIAL:KX9D»",
    "tancode «CREDENTIAL:938271»",
    "cvc «CREDENTIAL:123»",
    "mijn login is «CREDENTIAL:fatima88» en ww «CREDENTIAL:Roosje!1»",
    "ww=«CREDENTIAL:Geheim123»",
    "Wachtwoord:«CREDENTIAL:Qwerty!9»",
    "wachtwoord was eerst «CREDENTIAL:Piet123» maar nu niet meer",
    "ik log in met wachtwoord «CREDENTIAL:Bloem$77», werkt niet",
    "wachtwoord dat ik altijd gebruik is «CREDENTIAL:Herfst#88»",
    "wachtwrd «CREDENTIAL:Lente2023»",
    "wachtwoort «CREDENTIAL:Lente2023!»",
    "passwoord «CREDENTIAL:Lente2023»",
    "mijn code is «CREDENTIAL:4821»",
    "code van de voordeur is «CREDENTIAL:2580»",
    "Digid code «CREDENTIAL:123456»",
    "de bevestigingscode is «CREDENTIAL:73-91-20»",
    "wifi: «CREDENTIAL:Ziggo12345»",
    "wachtwoord\n«CREDENTIAL:Kersen!22»",
    "ww: «CREDENTIAL:tijger»",
    "login «CREDENTIAL:jdevries12» ww «CREDENTIAL:Appel12»",
]

NOT_FOUND = [
    "ik ben mijn wachtwoord vergeten",
    "wachtwoord vergeten",
    "mijn wachtwoord is vergeten",
    "hoe wijzig ik mijn wachtwoord?",
    "mijn wachtwoord werkt niet meer",
    "ik krijg geen sms met de code",
    "Geodeavond, ik krijg geen sms met de code",
    "wachtwoord: hoe stel ik dat opnieuw in?",
    "mijn wachtwoord is verlopen",
    "mijn wachtwoord is te kort",
    "wachtwoord moet minimaal 12 tekens zijn",
    "wachtwoord 12 tekens, belachelijk",
    "3 keer verkeerd wachtwoord ingevoerd",
    "postcode 6511 AB",
    "wat is de postcode van het stadhuis",
    "kortingscode ZOMER20",
    "de code op de container is 4432",
    "containercode 162805",
    "zaakcode 29101857",
    "foutcode 403 bij inloggen",
    "code oranje wegens storm",
    "error code 500 op de website",
    "qr code werkt niet",
    "barcode 8712345678906",
    "mijn gebruikersnaam klopt niet",
    "gebruikersnaam onbekend staat er",
    "gebruikersnaam en wachtwoord vergeten",
    "ik heb met pin betaald",
    "pin automaat kapot",
    "met pin 25 euro betaald",
    "kan ik pinnen op het stadhuis",
    "kan ik met pin betalen of alleen contant",
    "waar kan ik mijn pincode wijzigen",
    "ik heb mijn pincode nog niet gekregen",
    "pincode kwijt",
    "wat is jullie wifi wachtwoord",
    "is er wifi in de bibliotheek",
    "wifi werkt niet in het buurthuis",
    "inloggen met digid lukt niet",
    "login werkt niet",
    "login pagina doet het niet sinds 12-05-2026",
    "de app vraagt om een activeringscode",
    "ik wacht nog op de activeringscode",
    "activeringscode binnen 3 dagen?",
    "verificatiecode ontvangen maar verlopen",
    "ik kreeg geen antwoord op mijn vraag",
    "ik krijg geen antwoord 3 weken al",
    "uw antwoord is onduidelijk",
    "antwoord: nee",
    "code rood",
    "mijn pas is kapot pasnummer 4421",
    "landcode is +31",
    "pass 2 personen",
    "user error",
    "wij vragen nooit om uw wachtwoord of pincode",
    "Deel uw wachtwoord nooit. Bel 14 024.",
    "stuur nooit je wachtwoord via WhatsApp",
    "wachtwoord reset link werkt niet",
    "wachtwoord? welk wachtwoord",
    "zijn er nog andere codes",
    "de afspraakcode is AB12",
    "reserveringscode 8823 voor de sporthal",
    "barcode op de afvalpas 77123",
    "huisnummer 12, code van de lamp is 2231",
    "password forgotten",
    "I forgot my password, how do I reset it",
    "Passwort vergessen",
    "sifremi unuttum",
    "ik heb een nieuw wachtwoord aangevraagd op 3 mei",
    "wachtwoord van digid is geblokkeerd na 3 pogingen",
    "mijn ww uitkering is gestopt",
    "ww 2024 aanvraag",
    "ik zit in de ww sinds 2023",
    "mijn WW-uitkering 1200 euro",
    "parkeerapp login mislukt",
]

WORDS = (
    "wachtwoord ww is : = pin code sms gebruikersnaam user antwoord geheime vraag Appel12! 4821 309397 een twee drie"
    " vier digid ( ) ' . , ? é １ mijn de en / wifi: #"
)
PIECES = [*WORDS.split(), "\n", '"']


@pytest.mark.parametrize("text", FOUND)
def test_the_secret_is_found_and_not_its_name(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_a_question_about_a_secret_and_another_code_are_left_alone(text: str) -> None:
    assert marked(text) == text


@given(st.one_of(st.text(max_size=120), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)))
@settings(max_examples=200)
def test_any_text_gives_valid_places(text: str) -> None:
    for finding in CredentialDetector().find(Text(text), NOBODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip()
