"""The words of the address detector: what streets are called, and what says home or public space."""

from samenspraak.domain.labels import listed, spelled

STREET_ENDINGS = (
    "straat", "straatje", "straatweg", "laan", "laantje", "weg", "wegje", "plein", "pleintje", "gracht", "singel",
    "kade", "dijk", "dreef", "steeg", "plantsoen", "hof", "hofje", "pad", "park", "str", "ln", "strasse", "street",
)  # fmt: skip
"""What a word before a number ends in when it is a street, in any case."""

WEAK_ENDINGS = (
    "markt", "veld", "poort", "berg", "bos", "dal", "wal", "hoek", "kamp", "tuin", "eind", "haven", "brink", "weide",
    "horst", "donk", "waard", "hoeve", "veste", "wijk", "dam", "akker", "meent", "molen", "bloem", "heide", "burg",
    "plaats", "oord", "zoom", "ring", "baan", "erf", "forst", "gaarde", "stede", "kamer", "sluis", "staat", "strat",
    "sraat", "straaat", "lan", "laaan", "rode", "schans", "vliet", "beek", "ven", "bosch", "zijde", "werf",
)  # fmt: skip
"""Endings of streets and of much else: a street only with a capital or right behind "ik woon op"."""

NO_STREETS = spelled(
    "fietspad voetpad wandelpad schoolplein snelweg rijweg onderweg kerkhof gerechtshof speelpark supermarkt"
    " arbeidsmarkt voetbalveld sportveld speeltuin voortuin achtertuin weekeind weekeinde parkeerplaats"
    " speelplaats"
    " woonplaats werkplaats standplaats geboorteplaats paspoort verslag bestaat ontstaat verstaat toestaat"
    " staat"
    " rijbaan trambaan busbaan middenweg halverwege spoorweg zandweg fietsstraat winkelstraat zijstraat"
    " doodlopend"
    " hoofdweg zijweg uitweg buurtpark wijkpark pretpark binnenplaats plaats inbouwstraat milieustraat"
    " asperge plan"
    " volkstuin moestuin tuin wijk hoek markt berg bos haven baan ring kamer ven dam beek snoeiafval"
    " slaapkamer"
    " huiskamer badkamer woonkamer ziekenhof autoweg omweg vluchtweg brug parkeerhaven vakantiepark"
    " bedrijventerrein"
    " huishouden plein park pad hof straat laan weg dijk kade singel gracht steeg str ln dreef plantsoen slag"
    " erf"
    " havenbedrijf milieupark stadspark ringweg rondweg bijstaat hofstaat dagen minuten avond klas groep"
    " nummer"
)
"""Words with such an ending that name no street, or not without a word before them."""

BARE_STREETS = listed(
    "straat laan weg plein gracht singel kade dijk dreef steeg plantsoen hof pad park markt brink haven meent"
    " wal ring erf heuvel berg hoek poort"
)
"""Whole words that are a street after a name of their own ("Oude Weg", "Lange Wal") or with "van" ("Laan van Oost")."""

STREET_BEGINNINGS = spelled(
    "sint st van de der den het ten ter vd oude nieuwe lange korte grote kleine hoge lage burgemeester burg"
    " burgem"
    " professor prof dokter dr doctor meester mr mgr ir ds marie dominee pastoor past pater kapelaan"
    " kardinaal"
    " bisschop"
    " generaal kolonel admiraal koning koningin prins prinses graaf hertog keizer jan johan johannes willem"
    " maria"
    " anna karel pieter jacob joan jonkheer baron groene witte rode zwarte eerste tweede derde"
) | {"t", "v", "d", "la"}

HOME = spelled(
    "woon woont wonen woonde woonden woonachtig woonadres adres adresgegevens huisadres bezoekadres postadres"
    " verhuis verhuist verhuizen verhuisd verhuisde verhuizing ingeschreven inschrijven inschrijving"
    " inschrijf"
    " bewoner bewoners bewonersvergunning buren buurman buurvrouw buurmeisje overburen overbuurman"
    " overbuurvrouw"
    " onderburen bovenburen mevrouw meneer dhr mevr huur huren huurwoning huurhuis woning appartement"
    " thuis oprit uitrit bezorgd bezorgen bezorg thuisbezorgd langskomen opsturen toesturen sturen"
    " stuur"
    " gestuurd verstuurd logeer logeert huisarts-aan-huis gevestigd flatje huisnummer koopwoning sleutel"
    " kamer"
    " live lives living moved address adresse anschrift wohne wohnt wohnen adresim adresi oturuyorum mieszkam"
    " mieszka adresem zamieszkaly habite vivo afleveren brengen aanvragen post mensen gezin consulent"
    " taxateur thuiszorg douche keuken badkamer woonkamer plafond traplift rollator scootmobiel"
    " briefadres bezoek tuin voordeur deur balkon schuur dakkapel woz zolder"
) | {"huis", "ons"}
"""Words that make an address somebody's home."""

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
    }
)
"""Pairs that do: "bij mij voor de deur", "bij u op"."""

PUBLIC = spelled(
    "lantaarnpaal lantaarnpalen lantaarn lantaarns straatlamp straatlampen straatverlichting verlichting lamp"
    " lampen"
    " lichtmast mast stoep stoeptegel stoeptegels stoeprand tegel tegels trottoir put putdeksel putten riool"
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
    " gemaaid maaien gras onkruid groenstrook plantsoen school basisschool winkel supermarkt restaurant cafe"
    " bakker bakkerij kapper kapsalon buurthuis wijkcentrum bibliotheek sporthal gymzaal zwembad apotheek"
    " huisartsenpraktijk kerk moskee station bushalte halte parkeerplaats parkeerplaatsen parkeergarage"
    " terras"
    " kroeg hotel tankstation kringloopwinkel sportschool snackbar pizzeria overstroming lekkage plas loopt"
    " hondenpoepzakjes aanhanger busje camper fout scheef verzakking verzakt opgebroken"
    " opengebroken afgesloten wegafsluiting omleiding snelheid hardrijden racen drukte oversteken"
    " hangjongeren"
    " streetlight lamppost pothole pavement sidewalk garbage tree broken strassenlaterne kaputt melding"
    " vervangen gerepareerd hersteld herstellen geveegd verwijderd weggehaald werkzaamheden stinkt bestraten"
    " gevallen ingang gestald pomp repareert repareren ligt zakken kraan brandkraan brandt dode kadaver vogel"
    " duif duiven eend milieupark"
    " milieustraat loket balie stadhuis gemeentehuis museum theater ziekenhuis evenement kermis kringloop"
    " processierups eikenprocessierups werf zandzakken laterne schlagloch gehweg baum mull ampel"
    " lampa latarnia dziura smieci"
    " chodnik drzewo sokak lambasi cop agac cukur kaldirim pothole kerb bench playground rubbish"
    " trash streetlamp"
    " waterleiding gasleiding waterlek gesprongen geparkeerd parkeren sluipverkeer geluidsscherm viaduct"
    " tunnel"
) | {"ah", "jumbo", "lidl", "aldi"}
"""Words that make an address a place in public space, a shop or a school."""

REPORTED = spelled(
    "ligt liggen lag staat staan stond hangt hangen hing spuit spuiten lekt lekken lekkende lekkend"
    " vol leeg omver"
    " scheef scheve los vies vieze vieste gevaarlijk gevaarlijke gevaar dood dode stank overlast"
    " herrie geluid lawaai"
    " lawaaiig nodig open dicht brandt branden kwijt weg nat natte vernield vernieling camera"
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
    " verstopft voll nie dziala zepsuta bozuk kirik dolu"
)
"""Words that make it a report when nothing in the whole text speaks of a home."""

PUBLIC_PIECES = listed(
    "riool rioler lantaarn straatlamp straatverl verlichting stoep tegels bomen boomw takken struik zwerf"
    " afvalbak afvaldump restafval vuilnis"
    " grofvuil gedumpt dumping poep drol kuil wegdek asfalt bestrat klinker fietspad voetpad"
    " verkeers stoplicht"
    " drempel speelt speelplaats graffiti bushok bushalte tramhalte bladeren plantsoen groenstrook onkruid"
    " maaien gemaaid snoei"
    " parkeerverb parkeerplaats foutpark geparkeerd matras prullenb straatnaam hekwerk paaltje laadpa storing"
    " wespen kadaver"
    " strooi gladheid ijzel olievlek wateroverlast kruispunt kruising rotonde oversteek zebrapad"
    " hardrij racen"
    " sluipverkeer opgebroken afgesloten omleiding basisschool schoolplein supermarkt winkelcentrum"
    " restaurant bibliothe buurthuis"
    " wijkcentrum sporthal zwembad apotheek kringloop milieustraat milieupark tankstation"
    " kermis evenement vuurwerk fietsenrek fietsenstalling laadpaal parkeerautomaat brievenbus verzakk"
) | {"op straat", "op de weg", "in de berm", "langs de weg", "in het gras", " boom ", " paal ", " ratten"}
"""Pieces of such words, for the compounds nobody can list."""

NEAR_TO = listed(
    "bij rond rondom tegenover naast thv hoogte nabij achter hoek omgeving kruising near opposite"
)
"""What stands before a street when a place near it is meant."""

LEADING_IN = listed(
    "op aan in naar de het den te van voor ter tov is wordt nr nummer an der na der at to on auf nach"
    " ul ulica sinds kort nu ook zelf tijdelijk momenteel inmiddels samen alleen al jaren jaar hier przy"
)
"""Small words between "ik woon" and the street."""

NO_NAMES = listed(
    "hier daar al seit since from desde od sinds met nu ruim ongeveer bijna circa meer dan nummer nr"
    " huisnummer kamer verdieping uur"
    " jaar"
    " dagen dag week weken maand maanden keer ons mijn een geen wel ook nog maar die dit dat deze er samen"
    " alleen"
    " tussen tot huis flat etage postcode lijn bus tram zaak euro rond over binnen onder boven groep klas"
    " graag"
    " januari februari maart april mei juni juli augustus september oktober november december en of aan met"
    " voor"
    " naar door per om bij van uit te in op zo als eerste tweede route artikel pagina punt deel stap code"
    " zaaknummer"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag telefoon tel mobiel bel id nummertje zakken"
    " ophalen geboren geb buren mensen bewoners wij we ik u jullie hij zij"
)
"""Words that stand between "ik woon" and a number without being a street."""

UNITS = listed(
    "jaar jaren maand maanden week weken dag dagen uur uren min minuten km kilometer meter m cm mm euro eur"
    " personen"
    " persoon mensen kinderen kind katten hond honden keer maal stuks huizen woningen hoog m2 m3 graden"
    " procent"
    " zakken zak dozen fietsen autos kramen bomen januari februari maart april mei juni juli augustus"
    " september"
    " oktober november december marz mai juin januar februar january february march may june july august"
    " october jan feb mrt apr jun jul aug sept okt nov dec zone"
)
"""What follows a number that counts something."""

PLACES = listed(
    "amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem"
    " enschede"
    " amersfoort zaanstad zaandam haarlemmermeer hoofddorp zwolle leiden leeuwarden maastricht dordrecht ede"
    " alkmaar alphen delft emmen deventer sittard geleen helmond venlo hilversum heerlen oss roosendaal"
    " schiedam"
    " spijkenisse vlaardingen almelo gouda zoetermeer lelystad hoorn velsen assen capelle veenendaal katwijk"
    " zeist"
    " nieuwegein hengelo purmerend hardenberg doetinchem barneveld kampen woerden houten weert heerhugowaard"
    " terneuzen middelburg vlissingen goes waalwijk rijswijk bussum huizen soest harderwijk zutphen tiel"
    " cuijk"
    " wijchen beuningen malden groesbeek boxmeer grave uden veghel boxtel best veldhoven geldrop valkenswaard"
    " roermond kerkrade landgraaf brunssum meppel hoogeveen drachten sneek heerenveen franeker harlingen"
    " dokkum"
    " elst bemmel gendt huissen duiven zevenaar westervoort velp rheden dieren renkum wageningen rhenen"
    " culemborg"
    " geldermalen gorinchem papendrecht sliedrecht ridderkerk barendrecht hellevoetsluis maassluis wassenaar"
    " voorburg leidschendam pijnacker naaldwijk monster noordwijk lisse hillegom heemstede zandvoort"
    " beverwijk"
    " heemskerk castricum schagen enkhuizen medemblik volendam edam weesp diemen amstelveen aalsmeer uithoorn"
    " mijdrecht maarssen vianen ijsselstein bilthoven baarn nijkerk putten ermelo epe vaassen nunspeet raalte"
    " ommen dalfsen rijssen nijverdal oldenzaal losser borculo lochem winterswijk aalten bergharen gennep"
    " mill"
    " etten-leur oosterhout zundert rucphen bergen valkenburg meerssen horst venray deurne asten someren"
) - {"huizen", "best", "horst", "monster", "putten", "bergen", "weert", "ede", "mill", "grave", "epe"}
"""Towns, for an address whose town is written without a postcode."""
