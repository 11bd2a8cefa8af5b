"""The words of the address detector for homes: what says that somebody lives there."""

from itertools import product

from samenspraak.domain.labels import listed, spelled

HOME = (
    spelled(
        "woon woont wonen woonde woonden woonachtig woonadres adres adresgegevens huisadres bezoekadres"
        " postadres"
        " verhuis verhuist verhuizen verhuisd verhuisde verhuizing ingeschreven inschrijven inschrijving"
        " inschrijf"
        " bewoner bewoners bewonersvergunning buren buurman buurvrouw buurmeisje overburen overbuurman"
        " overbuurvrouw"
        " onderburen bovenburen huur huren huurwoning huurhuis woning appartement"
        " thuis oprit uitrit bezorgd bezorgen bezorg thuisbezorgd langskomen opsturen toesturen sturen"
        " stuur"
        " gestuurd verstuurd logeer logeert huisarts-aan-huis flatje huisnummer koopwoning sleutel"
        " kamer"
        " live lives living moved address adresse anschrift wohne wohnt wohnen adresim adresi oturuyorum"
        " mieszkam"
        " mieszka adresem zamieszkaly habite vivo afleveren brengen aanvragen post mensen gezin consulent"
        " taxateur thuiszorg douche keuken badkamer woonkamer plafond traplift rollator scootmobiel"
        " briefadres bezoek tuin voordeur deur balkon schuur dakkapel woz zolder woonboot woonark woonschip"
        " verblijft verblijf verblijven verblijfadres verblijfsadres bewoont bewonen gehuurd verhuurd huurder"
        " huurders huisbaas verhuurder kamerhuur onderhuur ouders schoonouders slaapt logeren logeerde"
        " thuisadres"
        " woonplek thuiswonend samenwonen samenwoont inwoont inwonend inwonende uitschrijven uitgeschreven"
        " overschrijven bovenwoning benedenwoning bovenhuis portiekflat zorgwoning"
        " studentenhuis woonwagen woonwagenkamp standplaats stacaravan chalet vakantiehuisje recreatiewoning"
        " verhuiskosten verhuiskostenvergoeding verhuisvergoeding adreswijziging verhuisbericht"
        " aanleunwoning wooneenheid leveren geleverd bezorging levering"
        " thuisbezorgen"
        " residing resident reside landlord tenant apartment neighbour neighbours neighbor home deliver"
        " delivered"
        " wohnung wohnhaft umgezogen umziehen zuhause nachbar nachbarn gemeldet oturuyoruz oturuyor"
        " oturuyorlar"
        " oturan oturmakta ikamet yasiyorum yasiyoruz yasiyor adresimiz adresine adresinde adresinden"
        " evimiz evimin"
        " tasindim tasindik tasiniyorum tasiniyoruz komsum mieszkamy mieszkaja mieszkal mieszkala mieszkanie"
        " mieszkania zamieszkala zameldowany zameldowana zameldowac przeprowadzam przeprowadzilem sasiad"
        " sasiedzi"
        " geregistreerd"
        " overnacht overnachten achterburen achterbuurman achterbuurvrouw buurtjes bovenbuurman bovenbuurvrouw"
        " onderbuurman onderbuurvrouw benedenburen buurjongen buurkind huisgenoot huisgenoten hospita kamergenoot"
        " mishandeling kindermishandeling mishandeld huiselijk"
        " gewoond gehuisvest huisbezoek keukentafelgesprek wijkcoach consulente woonde verhuizend verhuisden intrekken"
        " trek trekt ingetrokken"
        " habitons habitant domicile demeurant vivimos domicilio direccion"
    )
    | (spelled("woon wonen woont adres huis", shortest=4) - {"woo", "his"})
    | listed(
        "rookmelder brandalarm ingebroken inbraak huis ons wc cv dak lift vocht schimmel ketel"
        " verwarming toilet dakgoot kozijn kozijnen"
        " gehandicaptenparkeerplaats invalidenparkeerplaats gehandicaptenplaats invalidenplaats evim adres"
        " adresu ark sakin won weon wooon rent renting"
        " اسكن أسكن ساكن عنوان عنواني العنوان بيتي живу адреса адрес проживаю"
    )
)
"""Words that make an address somebody's home."""

ABOUT_THE_HOUSE = listed(
    "deur voordeur aanvragen post sleutel mensen douche keuken badkamer woonkamer plafond traplift"
    " rollator scootmobiel"
    " tuin balkon schuur dakkapel woz zolder consulent taxateur thuiszorg dak lift vocht schimmel ketel"
    " verwarming"
    " toilet huur huren"
)
"""Words of home that no street follows at once, unless its own name says that it is one."""

MOVING = spelled(
    "verhuis verhuist verhuizen verhuisd verhuisde verhuizing verhuisbericht moving moved umziehen"
) | {"verhuize"}

LIVING = frozenset(
    word for word in HOME if word.startswith(("woon", "wone", "woni", "wohn", "mieszk"))
) | listed(
    "live lives living moved verhuizen verhuisd verhuis ingeschreven oturuyorum oturuyoruz habite vivo"
)
"""Words of home that no lamp or shop behind them takes away: "ik woon boven de bakker"."""

SERVICE = spelled(
    "vergunning vergunningen parkeervergunning bewonersparkeren omzetten overzetten aanvraag"
    " aangevraagd wmo"
    " subsidie isolatie aanslag toeslag huurtoeslag zorgtoeslag stempas stembiljet bijstand uitkering"
    " paspoort"
    " rijbewijs pakket pakketje factuur beschikking traplift hulp huishoudelijke thuishulp"
    " wijkverpleegkundige"
    " inspectie keuring meterstand energie waterschap erfpacht hypotheek makelaar notaris ozb kadaster"
    " sloopvergunning omgevingsvergunning verbouwen verbouwing aanbouw uitbouw dakraam zonnepanelen nieuwe"
    " registration register registreren deliver permit anmelden anmeldung zameldowanie kayit gekocht kopen"
) | listed(
    "dwangsom boete beslag gft kliko pasje stadspas bel bak kenteken taxi regiotaxi aanmelden geleegd legen"
)
"""Words of a matter that somebody has at home; a report loses from them, a broken lamp does not."""

AT_HOME = frozenset(
    {
        ("bij", "mij"),
        ("bij", "u"),
        ("bij", "ons"),
        ("van", "mij"),
        ("bij", "mn"),
        ("bij", "jou"),
        ("regiotaxi", "van"),
        ("regiotaxi", "naar"),
        ("taxi", "van"),
        ("taxi", "naar"),
        ("langs", "op"),
        ("langs", "aan"),
        ("ophalen", "op"),
        ("op", "bij"),
        ("over", "naar"),
        ("bij", "jullie"),
        ("bij", "haar"),
        ("bij", "hem"),
        ("bij", "hen"),
        ("zorgen", "over"),
    }
) | frozenset(product(("zonder", "geen"), ("stroom", "water", "gas", "verwarming", "elektra", "internet")))
"""Pairs that do: "bij mij voor de deur", "bij u op"."""

NEAR_TO = listed(
    "bij rond rondom tegenover naast thv hoogte nabij achter hoek omgeving kruising near opposite"
    " vor neben gegenuber obok naprzeciwko kolo"
    " karsisinda yaninda onunde امام قرب بجانب مقابل عند біля возле около напротив"
)
"""What stands before a street when a place near it is meant."""

FAMILY = listed(
    "mijn mn me m ouders moeder vader oma opa zus zusje broer vriend vriendin zoon dochter tante oom"
    " buren ex man"
    " vrouw partner mama papa my meine meiner haar zijn onze schoonouders schoonmoeder kind neef nicht"
)
"""Whose house it is, between "ik slaap bij" and the street."""

SOMEBODY = FAMILY | spelled(
    "vrouwtje heer dame mevrouw meneer mevr jongen jongens meisje meiden kinderen gast gasten vent kerel"
    " gozer"
    " familie gezin student studenten huurder huurders eigenaar eigenares eigenaars bewoner bewoners"
    " mensen lui"
    " volk stel jong huisbaas oudere bejaarde"
    " echtpaar weduwe man vrouw opa oma achterbuurman achterbuurvrouw achterburen buurtjes dochter zoon"
    " guy guys woman people family couple kids tenant tenants student students neighbour neighbours neighbor neighbors"
) - listed("mijn mn me m mama my meine meiner haar zijn onze")
"""People: "die vent op …", "het stel van …"."""

THEIRS = spelled(
    "container kliko bak hond honden kat katten haan hanen kippen poes tuin heg schutting schoorsteen"
    " schuur dak auto camper"
)
"""What is somebody's: "de hond van …"."""

WANTED = spelled("nieuwe nieuw vervangende extra graag bezorgen sturen", shortest=5)
"""What is to come "naar" an address is for who lives there."""

FETCHED = spelled("ophalen afhalen opgehaald aanmelden aangemeld")

BULKY = spelled("grofvuil") | listed("grof grofvuilafspraak koelkast wasmachine bankstel")
DUMPED = spelled("gedumpt gestort dumping achtergelaten") | listed(
    "ligt liggen lag staat staan stond dumpen dumpt"
)
"""What is fetched at somebody's home when he asks so, and how it stands in the street when he does not."""

PEOPLE = (
    frozenset(word for word in HOME if word.startswith(("bu", "bewoner", "ouder", "huisgeno", "huurder")))
    | FAMILY
)
"""Before a word in small letters they are who does it, not where: "de buren betalen 140"."""

OF_WHERE = listed("van op uit aan in at")
ARTICLES = listed("de het den der t d the")
DETERMINERS = listed("onze mijn mn uw je een geen deze dit elke elk veel sommige")
SITTING = listed("zit zitten")
PAIRS_TO_HOME = AT_HOME | {("zit", "op"), ("zitten", "op"), ("zit", "aan"), ("zitten", "aan")}
"""Pairs before a word that may be a street; a shop "zit op" as well, so those say nothing of one that is."""

DOORS = listed("deur voordeur gevel oprit ingang raam stoep hek")
WE = listed("ik wij we hij zij ze die")
MINE = (spelled("mijn", shortest=4) - {"min", "mij"}) | listed("mn m onze ons me uw je jouw jullie")

NUISANCE = listed(
    "muziek feest feestje feestjes feesten blaft blaffen blaffende geblaf aanbellen ruzie geruzie kraait"
    " stookt stoken"
    " music party parties barking barks"
    " geleegd legen overgeslagen kliko klikos gft duobak minicontainer rolcontainer"
    " houtkachel barbecue barbecuen bbq airco warmtepomp gordijnen schreeuwt gegil gehuil huilt"
)
"""What comes out of somebody's house, also when it is "bij" an address."""

LEADING_IN = FAMILY | listed(
    "toch gewoon zojuist eindelijk brief kopie post pakket pakje kaart maar achter onder boven langs"
    " tussen buiten t s op aan in naar"
    " de het den te van voor ter tov is wordt"
    " nr nummer an der na der at to on auf nach"
    " ul ulica sinds kort nu ook zelf tijdelijk momenteel inmiddels samen alleen al jaren jaar hier"
    " przy om gaat bij"
)
"""Small words between "ik woon" and the street."""

LEADING_HOME = LEADING_IN | HOME
