"""The words of the address detector for their meaning: what says home, and what says public space."""

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
        " gestuurd verstuurd logeer logeert huisarts-aan-huis gevestigd flatje huisnummer koopwoning sleutel"
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
        " adreswijziging verhuisbericht aanleunwoning wooneenheid leveren geleverd bezorging levering"
        " thuisbezorgen"
        " residing resident reside landlord tenant apartment neighbour neighbours neighbor home deliver"
        " delivered"
        " wohnung wohnhaft umgezogen umziehen zuhause nachbar nachbarn gemeldet oturuyoruz oturuyor oturuyorlar"
        " oturan oturmakta ikamet yasiyorum yasiyoruz yasiyor adresimiz adresine adresinde adresinden"
        " evimiz evimin"
        " tasindim tasindik tasiniyorum tasiniyoruz komsum mieszkamy mieszkaja mieszkal mieszkala mieszkanie"
        " mieszkania zamieszkala zameldowany zameldowana zameldowac przeprowadzam przeprowadzilem sasiad"
        " sasiedzi"
        " habitons habitant domicile demeurant vivimos domicilio direccion"
    )
    | (spelled("woon wonen woont adres", shortest=4) - {"woo"})
    | listed(
        "huis ons wc cv dak lift vocht schimmel ketel verwarming toilet dakgoot kozijn kozijnen"
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
    word for word in HOME if word.startswith(("woon", "wone", "adres", "woni", "wohn", "mieszk"))
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
) | listed("dwangsom boete beslag gft kliko pasje stadspas bel bak kenteken taxi regiotaxi")
"""Words of a matter that somebody has at home; a report loses from them, a broken lamp does not."""

AT_HOME = frozenset(
    {
        ("bij", "mij"),
        ("bij", "u"),
        ("bij", "ons"),
        ("van", "mij"),
        ("bij", "mn"),
        ("bij", "jou"),
        ("langs", "op"),
        ("langs", "aan"),
        ("ophalen", "op"),
        ("op", "bij"),
        ("zit", "op"),
        ("zitten", "op"),
        ("over", "naar"),
        ("bij", "jullie"),
        ("bij", "haar"),
        ("bij", "hem"),
        ("bij", "hen"),
        ("zorgen", "over"),
    }
)
"""Pairs that do: "bij mij voor de deur", "bij u op"."""

PUBLIC = spelled(
    "lantaarnpaal lantaarnpalen lantaarn lantaarns straatlamp straatlampen straatverlichting"
    " verlichting lamp"
    " lampen"
    " lichtmast mast stoep stoeptegel stoeptegels stoeprand tegel tegels trottoir put putdeksel putten"
    " riool"
    " rioolput kolk kolken boom bomen boomwortels tak takken struik struiken bosjes heg"
    " ondergrondse glasbak papierbak afvalbak prullenbak vuilnisbak zwerfvuil zwerfafval afval vuilnis"
    " vuilniszak"
    " vuilniszakken vuil grofvuil gedumpt dumping gestort glas hondenpoep poep uitwerpselen gat gaten kuil"
    " kuilen"
    " wegdek asfalt bestrating straatstenen klinkers fietspad voetpad wegwerkzaamheden verkeersbord"
    " verkeersborden"
    " bord stoplicht stoplichten verkeerslicht verkeersdrempel drempel speeltuin speelplaats speeltoestel"
    " glijbaan"
    " schommel bankje graffiti beklad ratten rat muizen wespennest wespen fietsenrek fietswrak fietswrakken"
    " wrak"
    " olie paal paaltje paaltjes hekwerk bloembak plantenbak rotonde kruispunt kruising oversteekplaats"
    " zebrapad"
    " kapot stuk defect vernield beschadigd omgereden losse knippert verstopt strooien gestrooid glad"
    " gladheid"
    " gemaaid maaien gras onkruid groenstrook plantsoen school basisschool winkel supermarkt restaurant"
    " cafe"
    " bakker bakkerij kapper kapsalon buurthuis wijkcentrum bibliotheek sporthal gymzaal zwembad apotheek"
    " huisartsenpraktijk kerk moskee station bushalte halte parkeerplaats parkeerplaatsen parkeergarage"
    " terras"
    " kroeg hotel tankstation kringloopwinkel sportschool snackbar pizzeria overstroming plas loopt"
    " hondenpoepzakjes aanhanger busje camper fout scheef verzakking verzakt opgebroken"
    " opengebroken afgesloten wegafsluiting omleiding snelheid hardrijden racen drukte oversteken"
    " hangjongeren"
    " streetlight lamppost pothole pavement sidewalk garbage tree broken strassenlaterne kaputt melding"
    " vervangen gerepareerd hersteld herstellen geveegd verwijderd weggehaald werkzaamheden stinkt"
    " bestraten"
    " gevallen ingang gestald pomp repareert repareren zakken kraan brandkraan brandt dode kadaver"
    " vogel"
    " duif duiven eend milieupark"
    " milieustraat loket balie stadhuis gemeentehuis museum theater ziekenhuis evenement kermis kringloop"
    " processierups eikenprocessierups werf zandzakken laterne schlagloch gehweg baum mull ampel"
    " lampa latarnia kinderopvang bso creche peuterspeelzaal gastouder dziura smieci"
    " chodnik drzewo sokak lambasi cop agac cukur kaldirim pothole kerb bench playground rubbish"
    " trash streetlamp"
    " waterleiding gasleiding waterlek gesprongen geparkeerd parkeren sluipverkeer geluidsscherm viaduct"
    " tunnel"
) | listed(
    "ah heijn jumbo lidl aldi vomar hoogvliet coop spar dirk hornbach ikea blokker zeeman primark"
    " mcdonalds kfc"
    " intratuin kwantum decathlon ns prorail postkantoor postnlpunt"
)
"""Words that make an address a place in public space, a shop or a school."""

REPORTED = spelled(
    "ligt liggen lag staat staan stond hangt hangen hing spuit spuiten lekt lekken lekkende lekkend"
    " vol leeg omver"
    " scheef scheve los vies vieze vieste gevaarlijk gevaarlijke gevaar dood dode stank overlast"
    " herrie geluid lawaai"
    " lawaaiig nodig open dicht brandt branden weg nat natte vernield vernieling camera"
    " cameras hekken hek bouwput"
    " steiger tandarts huisarts dokter fysiotherapeut ggd priklocatie prikken vaccinatie action hema"
    " kruidvat etos"
    " gamma praxis bedrijf fabriek kantoor garage praktijk salon sporthal sportpark sportveld manege"
    " loods werkplaats"
    " opslag beheerder verhuurlocatie zaal feestzaal aula hal ruimte locatie vestiging filiaal"
    " openingstijden bezoekers"
    " klanten brandnetel brandnetels distels konijnen konijnenholen mollen ganzen meeuwen veldje"
    " kast kastje kabel"
    " stroomkabel gaslucht tunnel onderdoorgang brug sloot vijver oever steegje achterpad bladkorf"
    " glascontainer"
    " papiercontainer textielcontainer kledingcontainer kledingbak vluchtheuvel drugs naalden"
    " drugsnaalden spuiten"
    " dealen dealers wildplassen wildplassers vandalisme vandalen hangplek karren winkelwagen"
    " winkelwagentje fietsen"
    " bromfiets scooter deelscooter caravan vrachtwagen bladblazer veegwagen verkeer auto autos"
    " verlicht donker pikdonker"
    " wateroverlast ondergelopen overstroomd regenwater broken dangerous dirty full lying kaputt geht"
    " verstopft voll nie dziala zepsuta bozuk kirik dolu dumped fallen blocked leaking smells stinks smell"
    " noise loud parked standing blocking flooded cracked missing collapsed litter mess liegt"
    " umgesturzt steht"
    " stinkt gefallen versperrt kaputte lezy stoi wisi smierdzi zepsuty swieci devrilmis bozulmus"
    " yaniyor yanmiyor"
    " yatiyor kokuyor akiyor casse tombe roesten rijden racet scheuren scheurt zakt drijft wiebelt wiebelen"
    " losgeraakt losliggende loslaat omgewaaid omgevallen afgebroken beschadigde kapotte kapote uitgevallen"
    " afgevallen gesneuveld flikkert flikkeren schittert uitstaat blokkeert blokkeren verspert stinken"
    " ruikt"
    " rookt smeult brand vuur hooi sneeuw ijs modder bagger zand puin steentjes scherven splinters draden"
    " losse lossen tractor bus vrachtwagens bezwijkt ingestort ingezakt weggespoeld weggezakt afval"
    " meubels branch branches hanging painted graffiti wall pole manhole sewer drain pipe"
    " rubbish litter puddle"
    " bankstel matras koelkast wasmachine televisie lekkage piepschuim karton dozen plastic"
)
"""Words that make it a report when nothing in the whole text speaks of a home."""

PUBLIC_PIECES = listed(
    "riool rioler lantaarn straatlamp straatverl verlichting stoep tegels bomen boomw takken struik zwerf"
    " afvalbak afvaldump restafval vuilnis"
    " grofvuil gedumpt dumping poep drol kuil wegdek asfalt bestrat klinker fietspad voetpad"
    " verkeers stoplicht"
    " drempel speelt speelplaats graffiti bushok bushalte tramhalte bladeren plantsoen groenstrook onkruid"
    " maaien gemaaid snoei"
    " parkeerverb parkeerplaats foutpark geparkeerd matras prullenb straatnaam hekwerk paaltje laadpa"
    " storing"
    " wespen kadaver"
    " strooi gladheid ijzel olievlek wateroverlast kruispunt kruising rotonde oversteek zebrapad"
    " hardrij racen"
    " sluipverkeer opgebroken afgesloten omleiding basisschool schoolplein supermarkt winkelcentrum"
    " restaurant bibliothe buurthuis"
    " wijkcentrum sporthal zwembad apotheek kringloop milieustraat milieupark tankstation"
    " kermis evenement vuurwerk fietsenrek winkelkar winkelwag fietsenstalling laadpaal parkeerautomaat"
    " brievenbus verzakk"
) | {"op straat", "op de weg", "in de berm", "langs de weg", "in het gras", " boom ", " paal ", " ratten"}
"""Pieces of such words, for the compounds nobody can list."""

NEAR_TO = listed(
    "bij rond rondom tegenover naast thv hoogte nabij achter hoek omgeving kruising near opposite"
)
"""What stands before a street when a place near it is meant."""

FAMILY = listed(
    "mijn mn me m ouders moeder vader oma opa zus zusje broer vriend vriendin zoon dochter tante oom"
    " buren ex man"
    " vrouw partner mama papa my meine meiner haar zijn onze schoonouders schoonmoeder kind neef nicht"
)
"""Whose house it is, between "ik slaap bij" and the street."""

SOMEBODY = FAMILY | listed(
    "vrouwtje heer dame mevrouw meneer mevr jongen jongens meisje meiden kinderen gast gasten vent kerel"
    " gozer"
    " familie gezin student studenten huurder huurders eigenaar eigenares eigenaars bewoner bewoners"
    " mensen lui"
    " volk stel jong huisbaas oudere bejaarde"
    " echtpaar weduwe man vrouw opa oma achterbuurman achterbuurvrouw achterburen buurtjes dochter zoon"
) - listed("mijn mn me m mama my meine meiner haar zijn onze")
"""People: "die vent op …", "het stel van …"."""

THEIRS = listed(
    "container kliko bak hond honden kat katten haan hanen kippen poes tuin heg schutting schoorsteen"
    " schuur dak auto bus camper"
)
"""What is somebody's: "de hond van …"."""

FETCHED = listed("ophalen afhalen opgehaald")

OF_WHERE = listed("van op uit aan in")
ARTICLES = listed("de het den der t d")
SITTING = listed("zit zitten")
WE = listed("ik wij we")
MINE = listed("mijn mn m onze ons me uw je jouw jullie")

NUISANCE = listed(
    "muziek feest feestje feestjes feesten blaft blaffen blaffende geblaf aanbellen ruzie geruzie kraait"
    " stookt stoken"
    " houtkachel barbecue barbecuen bbq airco warmtepomp gordijnen schreeuwt gegil gehuil huilt"
)
"""What comes out of somebody's house, also when it is "bij" an address."""

LEADING_IN = FAMILY | listed(
    "brief kopie post pakket pakje kaart maar achter onder boven langs tussen buiten t s op aan in naar"
    " de het den te van voor ter tov is wordt"
    " nr nummer an der na der at to on auf nach"
    " ul ulica sinds kort nu ook zelf tijdelijk momenteel inmiddels samen alleen al jaren jaar hier"
    " przy om gaat bij"
)
"""Small words between "ik woon" and the street."""

LEADING_HOME = LEADING_IN | HOME

INSTITUTIONS = spelled(
    "ggd priklocatie praktijk balie loket kantoor spreekuur inloopspreekuur tandarts huisarts"
    " fysiotherapeut"
    " vestiging filiaal locatie openingstijden school praktijkruimte wijkteam bibliotheek"
)
"""Where people go: a floor of theirs is nobody's home."""

BROKEN = listed("kapot stuk defect vernield beschadigd lek lekt verstopt vervangen")
"""States of anything, at home or in the street."""
