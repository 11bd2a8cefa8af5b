"""The words of the address detector for streets: what they are called, and what only looks so."""

from samenspraak.domain.labels import listed, spelled

STREET_ENDINGS = (
    "straat", "straatje", "straatweg", "laan", "laantje", "weg", "wegje", "plein", "pleintje", "gracht", "singel",
    "kade", "dijk", "dreef", "steeg", "plantsoen", "hof", "hofje", "pad", "park", "str", "ln", "strasse", "straße",
    "street", "boulevard", "allee", "gasse", "platz", "avenue", "caddesi",
)  # fmt: skip
"""What a word before a number ends in when it is a street, in any case."""

WEAK_ENDINGS = (
    "markt", "veld", "poort", "berg", "bos", "dal", "wal", "hoek", "kamp", "tuin", "eind", "haven", "brink", "weide",
    "horst", "donk", "waard", "hoeve", "veste", "wijk", "dam", "akker", "meent", "molen", "bloem", "heide", "burg",
    "plaats", "oord", "zoom", "ring", "baan", "erf", "forst", "gaarde", "stede", "kamer", "sluis", "staat", "strat",
    "sraat", "straaat", "starat", "srtaat", "straatt", "straad", "straa", "straet", "strt", "laann", "wegg", "plien",
    "lan", "laaan", "rode", "schans", "vliet", "beek", "ven", "bosch", "zijde", "werf",
    "kwartier", "hage", "veen", "velden", "akkers", "bergen", "hoven", "tuinen", "kampen", "landen", "stein", "rak",
    "meeuw", "gors", "zwaluw", "vlinder", "klaver", "bloesem", "kruid", "nest", "lijster", "reiger",
    "wold", "woud", "hout", "holt", "hulst", "spoor", "steen", "toren", "borch", "borg", "kruis", "steng", "gaard",
    "buurt", "weerd", "wetering", "vaart", "terp", "warande", "rijt", "dom", "laar", "broek", "heuvel", "hoeven",
    "gaarden", "horsten", "donken", "weiden", "velde", "wijck", "ooi", "dries", "acker", "esch", "zand", "ooij", "rand",
    "wei", "kreek",
    "polder",
)  # fmt: skip
"""Endings of streets and of much else: a street only with a capital or right behind "ik woon op"."""

NO_STREET_ENDINGS = (
    "ering", "aring", "oring", "uring", "even", "ijven", "plan", "elaar", "brand", "strand", "zooi", "erdom", "endom",
)  # fmt: skip
"""Endings of other words that end in one of those: "uitkering 2025", "bestemmingsplan 12", "brieven 3"."""

NO_STREETS = spelled(
    "fietspad voetpad wandelpad schoolplein snelweg rijweg onderweg kerkhof gerechtshof speelpark"
    " supermarkt opslaan overslaan inslaan toeslaan aanslaan"
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
    " huishouden plein park pad hof straat laan weg dijk kade singel gracht steeg str ln dreef"
    " plantsoen slag"
    " erf"
    " havenbedrijf milieupark stadspark ringweg rondweg bijstaat hofstaat dagen minuten avond klas groep"
    " nummer"
)
"""Words with such an ending that name no street, or not without a word before them."""

BARE_STREETS = listed(
    "straat laan weg plein gracht singel kade dijk dreef steeg plantsoen hof pad park markt brink"
    " haven meent"
    " wal ring erf heuvel berg hoek poort str road sokak sokagi sok cad"
)
"""Whole words that are a street after a name of their own ("Oude Weg", "Lange Wal") or with "van" ("Laan van Oost")."""

STREET_BEGINNINGS = spelled(
    "sint st van de der den het ten ter vd oude nieuwe lange korte grote kleine hoge lage burgemeester burg"
    " burgem"
    " professor prof dokter dr doctor meester mr mgr ir ds marie dominee pastoor past pater kapelaan"
    " kardinaal"
    " bisschop kanunnik deken rector luitenant kapitein majoor maarschalk"
    " blauwe gele bruine gouden zilveren zoete zure stille holle kromme rechte smalle brede halve heilige dode wilde"
    " hollandse duitse engelse franse vlaamse"
    " architect freule jonkvrouw vrouwe frederik hendrik"
    " generaal kolonel admiraal koning koningin prins prinses graaf hertog keizer jan johan johannes willem"
    " maria"
    " anna karel pieter jacob joan jonkheer baron groene witte rode zwarte eerste tweede derde"
) - {"nieuw"} | {"t", "v", "d", "la", "kon", "z", "chr", "jhr", "gen", "mgr", "jr"}

ABROAD = listed("ul ulica rue avenue via calle al aleja os osiedle plac quai chaussee allee")
"""Words before the name of a street abroad: "ul. Długa"."""

NATURE = listed(
    "esdoorn hazelaar roerdomp reiger wulp kievit zonnebloem korenbloem waterviolier akkerwinde"
    " melkweg berk"
    " eik beuk linde iep es olm populier wilg kastanje plataan lijsterbes meidoorn sleedoorn vlier"
    " hulst taxus"
    " den spar lariks ceder cipres acacia magnolia jasmijn sering forsythia rododendron azalea"
    " hortensia roos"
    " tulp narcis krokus hyacint lelie iris anemoon anjer aster dahlia begonia geranium petunia viool"
    " klaproos"
    " margriet madelief boterbloem paardenbloem kamille klaver lavendel tijm salie munt dille venkel"
    " bieslook"
    " heide brem varen mos riet lisdodde biezen zegge pijlkruid kalmoes wederik dotterbloem pinksterbloem"
    " sleutelbloem vingerhoedskruid speenkruid hondsdraf zuring brandnetel distel braam framboos bosbes"
    " aalbes"
    " vlierbes zwaluw merel lijster spreeuw mus mees koolmees pimpelmees vink roodborst winterkoning specht"
    " koekoek uil kerkuil havik buizerd sperwer valk torenvalk arend ooievaar kraanvogel zwaan gans"
    " eend fuut"
    " meerkoet waterhoen aalscholver meeuw stern kluut grutto tureluur scholekster plevier leeuwerik"
    " kwikstaart"
    " gors ijsvogel fazant patrijs kwartel das vos egel haas konijn hermelijn wezel bunzing otter bever ree"
    " edelhert eekhoorn snoek baars karper zeelt voorn brasem paling forel zalm steur meander uiterwaard"
    " komeet saturnus jupiter mars venus mercurius neptunus pluto poolster orion zodiak kompas sextant"
    " fregat galjoen schoener kotter tjalk klipper botter kogge brik driemaster schouw aak smaragd saffier"
    " robijn diamant opaal topaas agaat jade turkoois kristal kwarts graniet basalt marmer"
    " zilvermeeuw kokmeeuw stormmeeuw rietgors rietzanger karekiet blauwborst nachtegaal wielewaal"
    " putter sijs"
    " kneu goudvink appelvink geelgors tapuit boerenzwaluw gierzwaluw huiszwaluw oeverzwaluw houtduif"
    " tortelduif"
    " bergeend krakeend slobeend smient tafeleend kuifeend nonnetje brilduiker roodhals watersnip"
    " houtsnip wulp scholekster bontbek kemphaan visdief zilverreiger purperreiger lepelaar kwak velduil"
    " steenuil"
    " bosuil ransuil wespendief smelleken boomvalk havikskruid zonnedauw wollegras veenbes dopheide"
    " struikheide"
    " kattenstaart moerasspirea wilgenroosje valeriaan engelwortel berenklauw fluitenkruid"
    " daslook bosanemoon salomonszegel maagdenpalm ereprijs akelei monnikskap ridderspoor"
    " leeuwenbek muurbloem violier papaver gerbera freesia gladiool amaryllis camelia magnolia hibiscus"
    " oleander"
    " tarwe rogge gerst haver boekweit koolzaad vlas hennep klaver luzerne maanzaad karwij mosterdzaad erwt"
    " ploeg sikkel zeis dorsvlegel karnton hooivork hooimijt korenschoof korenmaat schepel mudde"
    " viool cello hobo klarinet fagot trompet bazuin harp citer luit spinet klavecimbel sonate cantate menuet"
    " dageraad avondrood morgenster poolster regenboog noorderlicht zonnewende getij branding deining kwelder"
    " zandbank schelp kokkel mossel alikruik wadpier zeester zeepaard garnaal krab"
    " dukaat gulden stuiver daalder florijn rijder schelling duit kroon"
) - listed(
    "es den mos munt mus das vos gans eend haas ree bever uil roos viool mars iris den aak jade"
    " ploeg branding deining krab harp gulden kroon rijder schelling duit"
    " mossel garnaal getij regenboog dageraad kwak menuet trompet"
)
"""Trees, flowers, birds and stars that streets are named after without "straat" behind them."""

NO_NAMES = listed(
    "gesprek gesprekken bericht vraag ronde wedstrijd deelnemer stembureau perceel lokaal stand"
    " zeker minstens hooguit maximaal minimaal gemiddeld ruwweg label energielabel team afdeling havo vwo mavo vmbo"
    " postbus antwoordnummer was ben heb heeft had laatste zijn vanaf is wordt kost kosten valt dus half dob born"
    " number datum bouwjaar card creditcard kaart kaartnummer kon kan moet wil mag niet geboren jan"
    " feb mrt apr jun jul aug"
    " bsn iban zaak melding rekening kenmerk nl paspoort kenteken pas verjaardag jarig kosten ongeveer"
    " totaal"
    " bedrag betaald factuur order bestelling dossier container mast lijn bel tel mob app sms pin code"
    " burgerservicenummer"
    " zaaknr rekeningnummer geboortedatum telefoonnummer mobiel documentnummer klantnummer loket balie"
    " perron"
    "hier daar al seit since from desde od sinds met nu ruim ongeveer bijna circa meer dan nummer nr"
    " huisnummer kamer verdieping uur"
    " jaar gisteren vandaag morgen overmorgen vanochtend vanmorgen vanmiddag vanavond vannacht zelf"
    " dagen dag week weken maand maanden keer ons mijn een geen wel ook nog maar die dit dat deze er samen"
    " alleen"
    " tussen tot huis flat etage postcode lijn bus tram zaak euro rond over binnen onder boven groep klas"
    " graag"
    " januari februari maart april mei juni juli augustus september oktober november december en of aan met"
    " voor"
    " naar door per om bij van uit te in op zo als eerste tweede route artikel pagina punt deel stap code"
    " zaaknummer"
    " maandag dinsdag woensdag donderdag vrijdag zaterdag zondag telefoon tel mobiel bel id nummertje"
    " zakken"
    " windows android ios iphone office kerst pasen koningsdag zone spoor gate hal zaal kanaal radio"
    " niveau fase blok vak"
    " formulier hoofdstuk paragraaf lid wet besluit categorie klasse prioriteit balie ingang uitgang"
    " toren lift vlucht"
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
    " kamers slaapkamers studenten gezinnen bewoners volwassenen huurders jongens meisjes honden inch mb gb watt"
    " straten deuren blokken panden stappen treden bussen verdiepingen etages"
    " kilo kg gram liter ml graad punten uurtjes"
)
"""What follows a number that counts something."""

PLACES = listed(
    "amsterdam rotterdam utrecht eindhoven groningen tilburg almere breda nijmegen apeldoorn haarlem arnhem"
    " enschede"
    " amersfoort zaanstad zaandam haarlemmermeer hoofddorp zwolle leiden leeuwarden maastricht"
    " dordrecht ede"
    " alkmaar alphen delft emmen deventer sittard geleen helmond venlo hilversum heerlen oss roosendaal"
    " schiedam"
    " spijkenisse vlaardingen almelo gouda zoetermeer lelystad hoorn velsen assen capelle veenendaal"
    " katwijk"
    " zeist"
    " nieuwegein hengelo purmerend hardenberg doetinchem barneveld kampen woerden houten weert"
    " heerhugowaard"
    " terneuzen middelburg vlissingen goes waalwijk rijswijk bussum huizen soest harderwijk zutphen tiel"
    " cuijk"
    " wijchen beuningen malden groesbeek boxmeer grave uden veghel boxtel best veldhoven geldrop"
    " valkenswaard"
    " roermond kerkrade landgraaf brunssum meppel hoogeveen drachten sneek heerenveen franeker harlingen"
    " dokkum"
    " elst bemmel gendt huissen duiven zevenaar westervoort velp rheden dieren renkum wageningen rhenen"
    " culemborg"
    " geldermalen gorinchem papendrecht sliedrecht ridderkerk barendrecht hellevoetsluis maassluis"
    " wassenaar"
    " voorburg leidschendam pijnacker naaldwijk monster noordwijk lisse hillegom heemstede zandvoort"
    " beverwijk"
    " heemskerk castricum schagen enkhuizen medemblik volendam edam weesp diemen amstelveen aalsmeer"
    " uithoorn"
    " mijdrecht maarssen vianen ijsselstein bilthoven baarn nijkerk putten ermelo epe vaassen nunspeet"
    " raalte"
    " ommen dalfsen rijssen nijverdal oldenzaal losser borculo lochem winterswijk aalten bergharen gennep"
    " mill"
    " etten-leur oosterhout zundert rucphen bergen valkenburg meerssen horst venray deurne asten someren"
) - {"huizen", "best", "horst", "monster", "putten", "bergen", "weert", "ede", "mill", "grave", "epe"}
"""Towns, for an address whose town is written without a postcode."""
