"""Words of the rules of formal messages: groups of like words, the often misspelt, the common."""

GROUPS = {
    "@BEGIN": (
        "^ goedemorgen goedemiddag goedenavond goedendag hallo hoi dag gemeente beste mevrouw meneer ls onderwerp "
        "betreft re betr lindewaard"
    ),
    "@IK": "ik k wij we ondergetekende",
    "@HIERBIJ": (
        "hierbij hiermee hierbei hiebij hierdoor bijdeze bij+deze bij+dezen met+deze via+deze middels daarom "
        "derhalve formeel officieel bijgaand"
    ),
    "@WIL": "wil wilde willen wou wens wensen zou zouden graag gaarne ga gaan moet+helaas",
    "@U": "u jullie gemeente college je",
    "@BEZWAAR": (
        "bezwaar bezwaren bezwaarschrift bezwaarschrif beswaar beswaarschrift bezwaarbrief besswaar beswar bezwar"
    ),
    "@BESLUIT": (
        "besluit beslissing beschikking aanslag afwijzing weigering naheffing naheffingsaanslag boete "
        "parkeerboete bekeuring parkeerbon woz waarde waarde+van vergunning stopzetting terugvordering toekenning "
        "uitspraak korting verlaging intrekking heffing waardebepaling vaststelling besluiten"
    ),
    "@KLACHT": "klacht klachten klagt klachtbrief klachtenbrief klachtenformulier",
    "@GEDRAG": (
        "manier wijze hoe gedrag behandeling bejegening houding handelwijze optreden afhandeling gang+van+zaken "
        "dienstverlening service medewerker medewerkster medewerkers mederwerker ambtenaar ambtenaren boa boas "
        "handhaver handhavers consulent consulente klantmanager wijkteam wethouder burgemeester "
        "baliemedewerker baliemedewerkster balie receptionist afdeling gemeente jullie functionaris "
        "toezichthouder inspecteur casemanager gezinsvoogd jeugdteam feit klantenservice kcc communicatie "
        "inwoneradviseur adviseur behandelaar meneer mevrouw heer iemand+van"
    ),
    "@AMBTENAAR": (
        "medewerker medewerkster medewerkers mederwerker ambtenaar ambtenaren boa boas handhaver handhavers "
        "consulent consulente klantmanager wijkteam wethouder baliemedewerker baliemedewerkster functionaris "
        "toezichthouder inspecteur casemanager collega balie burgerzaken kcc receptioniste receptionist "
        "jeugdteam"
    ),
    "@ONHEUS": (
        "onbeschoft onbeschofte onheus onbeleefd onfatsoenlijk respectloos uitgescholden gediscrimineerd "
        "discrimineerde geintimideerd intimiderend vernederd vernederend schreeuwde schold geschreeuwd "
        "uitgelachen denigrerend kleinerend beledigd beledigend racistisch onbehoorlijk gekleineerd "
        "discriminerend agressief aangeraakt bedreigd geduwd misdragen misdroeg lomp grof bot onprofessioneel "
        "afgesnauwd snauwde neerbuigend onvriendelijk loog voorgelogen gelogen"
    ),
    "@STUKKEN": (
        "documenten stukken mails mail emails mailtjes correspondentie notulen memo memos nota notas appjes "
        "facturen brieven rapporten rapport verslagen verslag contracten overeenkomsten "
        "besluiten declaraties chatberichten appberichten mailwisseling rapportages onderzoeken meetrapporten "
        "dossiers emailverkeer offertes bonnetjes agendas"
    ),
    "@WOO": (
        "woo wob wet+open+overheid wet+openbaarheid wet+openbare+overheid openbaarheid+van+bestuur wet+oo "
        "wet+op+de+openbaarheid"
    ),
    "@WOOVERZOEK": (
        "woo+verzoek wob+verzoek wooverzoek wobverzoek woo+verzoekje woo+aanvraag wob+aanvraag wooverzoeken "
        "woo+verzoeken informatieverzoek"
    ),
    "@AVG": "avg gdpr privacywet algemene+verordening uavg privacyverordening",
    "@PG": (
        "persoonsgegevens persoongegevens persoonsgegevns persoonsgeg persoonlijke+gegevens "
        "persoonlijke+gegeven persoonlijke+data"
    ),
    "@MIJN": "mijn mn me mij onze m'n",
    "@GEGEVENS": (
        "gegevens data dossier persoonsgegevens persoongegevens persoonsgegevns informatie persoonlijke+gegevens "
        "account"
    ),
    "@WISSEN": (
        "verwijder verwijderen verwijdert verwijderd verwijdering wis wissen gewist vernietig vernietigen "
        "vernietigd vernietiging weghalen gehaald wegdoen deleten gedeletet uitwissen schrappen delete verwjderen "
        "verwijderren"
    ),
    "@GEBREKE": "gebreke gebreeke gebreken gebreke ingebreke gebrek+stellen gebrekke",
    "@DWANGSOM": "dwangsom dwangsommen dwansom",
    "@AANSPRAKELIJK": (
        "aansprakelijk aanspraakelijk aanspreekelijk aansprakelyk aansprakkelijk aanspraaklijk verantwoordlijk+stellen "
        "aansprakelijkheid aanspreklijk aanspraklijk"
    ),
    "@SCHADE": "schade schaden schadebedrag schadepost letselschade kosten+van",
    "@VERGOED": "vergoed vergoeden vergoeding vergoedt vergoede vergoedde schadevergoeding betaald betaalt",
    "@ZIE": "beschouw beschouwen behandel behandelen aanmerken opvatten",
    "@SCHANDE": "schandalig belachelijk ongehoord onacceptabel schande vernederend",
    "@TERMIJN": "beslistermijn beslissingstermijn wettelijke+termijn",
    "@OVER": "over inzake rond rondom betreffende betrekking tussen omtrent mbt aangaande",
    "@GEEF": "ontvang ontvangen verzoek verzoeken vraag wil willen stuur opvragen inzage",
    "@HEEFT": "hebben heeft hebt bewaart bewaren vastgelegd weten weet opgeslagen",
    "@AFSCHRIFT": "overzicht kopie afschrift uitdraai",
    "@KAN": "kan kun kunt kunnen mag mogen moet moeten zal zullen hoef mocht kon",
    "@PERMIT": (
        "permit benefit benefits subsidy license licence allowance assistance exemption grant card wheelchair "
        "housing parking"
    ),
    "@ERLAUBNIS": (
        "sozialhilfe genehmigung parkgenehmigung baugenehmigung erlaubnis beihilfe zuschuss wohngeld parkausweis"
    ),
    "@VERGUNNING": (
        "vergunning ontheffing subsidie uitkering bijstand kwijtschelding scootmobiel traplift rolstoel "
        "huishoudelijke+hulp huishoudhulp pgb voorziening leerlingenvervoer toeslag tegemoetkoming urgentie "
        "parkeerkaart standplaats schuldhulp schuldhulpverlening woningaanpassing regiotaxi deeltaxi "
        "dagbesteding begeleiding minimaregeling krediet lening uitrit inrit uitweg toestemming bijdrage "
        "nadeelcompensatie planschade maatwerkvoorziening tillift wmo meedoenregeling thuishulp huishouding "
        "huishouden hulpmiddel "
        "jeugdhulp toilet aanleunwoning inkomensondersteuning stadspas"
    ),
}

ENDINGS = (
    ("vergunning", "vergunning"),
    ("vergunnig", "vergunning"),
    ("vergunningen", "vergunning"),
    ("uitkering", "uitkering"),
    ("subsidie", "subsidie"),
    ("toeslag", "toeslag"),
    ("ontheffing", "ontheffing"),
    ("parkeerkaart", "parkeerkaart"),
    ("parkeerplaats", "parkeerkaart"),
    ("voorziening", "voorziening"),
    ("bijstand", "bijstand"),
    ("urgentieverklaring", "urgentie"),
    ("schade", "schade"),
    ("aanslag", "aanslag"),
    ("overlast", "overlast"),
    ("medewerker", "medewerker"),
    ("medewerkster", "medewerkster"),
    ("ambtenaar", "ambtenaar"),
    ("besluit", "besluit"),
    ("boete", "boete"),
)
"""A long word that ends so is read as the short one: "kapvergunning" as "vergunning"."""

OFTEN_MISSPELT = frozenset(
    str.split(
        "bezwaar bezwaarschrift klacht indienen aansprakelijk aansprakelijkstelling ingebrekestelling documenten "
        "persoonsgegevens vergunning aanvragen aanvraag subsidie uitkering medewerker schadevergoeding schadeclaim "
        "hierbij verwijderen kwijtschelding bijstand dwangsom gegevens onbeschoft openbaarmaking verzoek schade "
        "vergoeden vergoeding beschikking besluit ambtenaar omgevingsvergunning verhalen complaint objection "
        "beschwerde widerspruch"
    )
)
"""Also found with a letter forgotten, swapped or typed twice."""

WORDS_OF_THEIR_OWN = frozenset(str.split("kracht slacht gegeven bestand"))
"""Ordinary words one slip of the finger away from those."""

COMMON = tuple(
    str.split(
        "vergunning uitkering subsidie bijstand toeslag parkeerkaart voorziening ontheffing medewerker "
        "medewerkster ambtenaar schade aanslag besluit boete ^ $ ik k de het een van in op en is dat "
        "voor te aan met om niet er u je jullie we wij gemeente college mijn mij me mn onze wil willen "
        "wilde wou wens zou graag kan kunnen kunt mag moet ga gaan heb hebben heeft hoe wat waar wie "
        "welke alle al bij deze via over tegen als dit dien doe doen maak maken teken stel stellen stuur "
        "ontvang vraag vragen verzoek hierbij hiermee daarom graag gaarne informatie mail mails "
        "berichten gegevens data dossier balie meneer mevrouw heer iemand brieven rapport besluit "
        "beslissing aanslag boete waarde woz vergunning uitkering subsidie bijstand toeslag parkeerkaart "
        "voorziening wmo begeleiding ontheffing lening toilet bijdrage toestemming kwijtschelding "
        "urgentie medewerker medewerkster afdeling service gedrag manier wijze behandeling boa wijkteam "
        "documenten stukken facturen weten zien kopie betaald betaalt betalen account kosten rekening "
        "uitspraak collega besluiten i to the a of for my your you ich sie die der das den mein meine "
        "bitte alle weg acht na komen oud "
    )
)
"""Words of rules that ordinary messages are full of, roughly the most common first."""
