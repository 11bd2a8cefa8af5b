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
    "nr. is «ADDRESS:118 aan de prins hendrikkade» derde bel",
    "Het is nummer «ADDRESS:14 aan de Berkenlaan»",
    "op nr «ADDRESS:52 in de Rembrandtstraat» wonen wij",
    "we wonen in de «ADDRESS:Jan Steenlaan op 18»",
    "We liggen met de woonboot aan «ADDRESS:Waalkade 3 ws 6, 6541 CE» en de stroomkast is kapot.",
    "LEKKAGE OP DE «ADDRESS:SCHANS 14 2E VERDIEPING» EN NIEMAND DOET IETS",
    "Mieszkam «ADDRESS:Steenweg 418, pokój 6» razem z 9 osobami",
    "annem «ADDRESS:Bloemstraat 206» de oturuyor",
    "vergunning omzetten graag op «ADDRESS:kerkplein 8a»",
    "ik sta ingeschreven bij mn ouders «ADDRESS:esdoorn 12» maar slaap bij me vriend",
    "Griendweg heet het, wij zitten op «ADDRESS:Griendweg 300 kamer 12»",
    "woonark, «ADDRESS:Havenkade 4 ligplaats 7», wij krijgen geen post",
    "ik woon boven de bakker op «ADDRESS:Dorpsstraat 9»",
    "«ADDRESS:6534 KM en dan huisnummer 31»",
    "bij mij op «ADDRESS:Roerdomp 24» is de lantaarn stuk",
    "bezwaar woz, het gaat om «ADDRESS:Vondelkwartier 7» de waarde klopt niet",
    "Ik heet Fatma El Idrissi. «ADDRESS:Prinses Irenelaan 103 bis». Ik wil een paspoort.",
    "mevrouw Bakker (82) van de «ADDRESS:Vogelkersweg 3» is gevallen",
    "dwangsom op «ADDRESS:Kanaaldijk 5»",
    "verwarming stuk «ADDRESS:Lindelaan 5»",
    "in ons systeem staat u op «ADDRESS:Hoge Wal 4»",
    "mijn cliënt verblijft op «ADDRESS:Eikstraat 4-16»",
    "bij mijn buren op «ADDRESS:Lindehof 12» wordt de hele nacht geschreeuwd",
    "ik wil graag een gehandicaptenparkeerplaats op «ADDRESS:Lindelaan 5»",
    "Elk weekend harde muziek bij «ADDRESS:Populierstraat 88», tot 3 uur 's nachts. Kan iemand aanbellen",
    "Kunt u een pasje sturen voor de ondergrondse container? «ADDRESS:Hertogstraat 12 bis, 6511 RW»",
    "de man van «ADDRESS:vliegeniersstraat 42» hangt al weken zijn was buiten over de stoep",
    "wij zitten hier op de «ADDRESS:berkenlaan nummer veertien» en het water staat in de kelder",
    "woonboot adres: «ADDRESS:Kanaaldijk 114 ws»",
    "de familie op «ADDRESS:Berkenlaan 12» parkeert altijd op de stoep",
    "die vent op «ADDRESS:Berkenlaan 12» snoeit onze bomen",
    "De kinderen van «ADDRESS:Berkenlaan 12» slopen het speeltoestel",
    "grofvuil ophalen bij «ADDRESS:Berkenlaan 12, 6534 AB»",
    "grofvuil ophalen «ADDRESS:Berkenlaan 12»",
    "mijn huisnummer is «ADDRESS:12 en postcode 6534 AB»",
    "ik woon op «ADDRESS:Achter de Kerk 12»",
    "wij wonen «ADDRESS:Koekoekstraat 12 hoog»",
    "kom maar langs ik ben thuis «ADDRESS:vosse straat 20» zwart",
    "wij wonen in de «ADDRESS:vogel laan 4»",
    "ik woon op de «ADDRESS:singel 73»",
    "Wij sturen de brief naar «ADDRESS:Zonnedauw 112»",
    "wij verhuizen van «ADDRESS:dorpsplein 55-8» naar «ADDRESS:hoge veld 82»",
    "woon «ADDRESS:7 Dorpsstraat» is dat zone B?",
    "woonwagen «ADDRESS:standplaats 4, Kolkweg 30» telt dat als adres voor de pas?",
    "«ADDRESS:kamer 5, Kolkweg 30» is mijn adres",
    "mijn groene bak staat op «ADDRESS:klaproosveld 6» achterom, poort is open",
    "my address is «ADDRESS:laan van oost-indië 340»",
    "ik ga verhuizen nar «ADDRESS:6544 HV 47»",
    "rookmelder gaat af bij «ADDRESS:Kastanjelaan 14»",
    "woonachtig aan de «ADDRESS:Berkenlaan 12 te Lindewaard»",
    "Ondergetekende J. Jansen, wonende «ADDRESS:Kastanjelaan 14 te Lindewaard»",
    "ik woon op «ADDRESS:Berkenlaan 12 (6511 AB)»",
    "ik woon op «ADDRESS:Berkenlaan 12 / 6511AB / Lindewaard»",
    "mijn adres: «ADDRESS:6511 AB, Berkenlaan 12»",
    "mijn adres: «ADDRESS:6511 AB Berkenlaan 12»",
    "ik woon op «ADDRESS:Berkenlaan 12 in Den Haag»",
    "ik woon op «ADDRESS:Berkenlaan 12, 's-Hertogenbosch»",
    "ik woon op «ADDRESS:Berkenlaan 12, Bergen op Zoom»",
    "ik woon op «ADDRESS:Berkenlaan 12 te Heesch»",
    "ik woon op de «ADDRESS:Berkenlaan en dan nummer 12»",
    "ik woon op de «ADDRESS:Berkenlaan in Lindewaard, nummer 12»",
    "postcode «ADDRESS:6511-AB nr 12»",
    "«ADDRESS:6511 AB / 12»",
    "mijn postcode is «ADDRESS:6511 AB en ik woon op 12»",
    "I live at «ADDRESS:12 Berkenlaan, 6511 AB Lindewaard»",
    "Adres zamieszkania: «ADDRESS:Berkenlaan 12 m. 3»",
    "j'habite au «ADDRESS:12 Berkenlaan»",
    "de wmo mevrouw komt naar «ADDRESS:Zilvermeeuw 12»",
    "adreswijziging: van «ADDRESS:Tarwekamp 8» naar «ADDRESS:Zilvermeeuw 12»",
    "gegevens: Jansen, «ADDRESS:Zilvermeeuw 12», «DOB:3-4-1980»",
    "komt u maar langs «ADDRESS:Zilvermeeuw 12»",
    "de inspecteur mag komen: «ADDRESS:Zilvermeeuw 12»",
    "U woont toch op «ADDRESS:Zilvermeeuw 12»?",
    "mijn hond is weggelopen van «ADDRESS:Zilvermeeuw 12»",
    "appartement «ADDRESS:Berkenlaan 12 bus 3»",
    "«ADDRESS:Berkenlaan 12 toevoeging A»",
    "nr «ADDRESS:12 Berkenlaan»",
    "hi, num «ADDRESS:12, Berkenlaan»",
    "vakantiepark «ADDRESS:Bosweg 12 huisje 34»",
    "de container die bij ons hoort staat op «ADDRESS:Vlindernet 12»",
    "parkeervergunning voor «ADDRESS:Vlindernet 12»",
    "de hond van «ADDRESS:zwanenveld 294» blaft",
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
    "De afrastering aan de Zwanenlaan 90 is eruit gereden door een tractor",
    "there is a sofa dumped on Marconistraat 5, please collect",
    "ik woon op de hoek en de boom aan de Lindelaan 5 is omgewaaid",
    "op Lindelaan 5 is vannacht een auto uitgebrand",
    "Lindelaan 5 uitgebrande scooter",
    "op de Lindelaan 5 zijn vannacht alle ruiten ingegooid",
    "winkelkarretje stationslaan 240",
    "Huge branch hanging over the cycle path, Beukenlaan 77",
    "er stinkt iets bij de Hazelaar 8",
    "Na Kerkpad 9 nie świeci latarnia",
    "Rozenstraat 15 onunde cop var",
    "Auf der Wilhelminalaan 71 liegt ein umgestürzter Baum",
    "Ter hoogte van Kortenaerkade 20 drijft een koelkast in het water",
    "aanhangwagen staat al weken te roesten Sperwerstraat 12",
    "tulpenveld 33 allemaal piepschuim in de bosjes gewaaid",
    "BIJ DE FLAT AAN DE GOUDENREGENSTRAAT 44 HANGEN DRADEN LOS UIT EEN KAST",
    "Inschrijven voor school De Kameleon, Pijlkruid 2, gaat dat via jullie?",
    "de GGD priklocatie is op Groenewoudseweg 275, 1e verdieping",
    "U kunt de sleutel ophalen bij de beheerder van sporthal De Bres, Bredestraat 4.",
    "bij nummer 12 in de Kerkstraat is de stoep verzakt",
    "er staan 3 auto's op de Kerkstraat",
    "om 10 op de Parklaan afgesproken",
    "Ik woon 3 hoog en de lift is stuk",
    "lijn 12 naar de Hoofdstraat rijdt niet",
    "Bij basisschool De Regenboog, Lijsterstraat 15, rijden ouders over de stoep",
    "Albert Heijn Berkenlaan 12 karretjes overal",
    "Voor de Wmo gaat het zo:\n1. U belt 14 024.\n2. Iemand komt bij u langs om te praten.\n3. U krijgt een verslag.",
    "Geachte heer/mevrouw, graffiti op muur St. Jacobslaan 23",
    "Geachte mevrouw, container vol aan de Nieuwstraat 322",
    "parkeervak voor Kastanjelaan 14",
    "rattenoverlast Kastanjelaan 14",
    "mijn winkel zit op Kastanjelaan 14",
    "stemlokaal Kastanjelaan 14",
    "huisartsenpost zit op Kastanjelaan 14 toch?",
    "De inloop is op Kastanjelaan 14, maandag van 9 tot 12.",
    "Het wijkteam zit aan de Kastanjelaan 14.",
    "zak met afval voor de deur van Kastanjelaan 14",
]


@pytest.mark.parametrize("text", HOME)
def test_a_home_is_found_from_street_to_town(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", PUBLIC)
def test_a_place_in_public_space_is_left_alone(text: str) -> None:
    assert "ADDRESS:" not in marked(text)


OWN = [
    "kom naar Stadhuisplein 1",
    "adres: stadhuisplein 1 in Lindewaard",
    "wij wonen niet op Stadhuisplein nr. 1",
    "ons adres is nummer 1 aan het Stadhuisplein",
]


@pytest.mark.parametrize("text", OWN)
def test_own_address_is_no_finding(text: str) -> None:
    own = Profile(name="Gemeente Lindewaard", addresses=("Stadhuisplein 1, 6511 AB",))
    assert marked(text, own) == text
    assert "ADDRESS:" in marked(text)


def test_nobody_lives_at_a_street_of_the_profile() -> None:
    assert marked("ik woon op Stadspark 4", Profile(streets=("Stadspark",))) == "ik woon op Stadspark 4"
