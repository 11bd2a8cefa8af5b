"""The words of the detector of other people's numbers: who they are, who the writer is, and what links them."""

from samenspraak.domain.labels import listed, spelled

RELATIONS = spelled(
    "moeder mama vader papa ouders dochter dochtertje zoontje broertje zusje partner vrouwtje echtgenoot"
    " echtgenote vriend vriendin verloofde kleinzoon kleindochter schoonzoon schoondochter schoonmoeder"
    " schoonvader schoonzus zwager stiefvader stiefmoeder pleegmoeder pleegvader familielid kennis"
    " buurman buurvrouw buurjongen buurmeisje buren overbuurman overbuurvrouw bovenbuurman onderbuurman"
    " bovenbuurvrouw onderbuurvrouw bovenburen onderburen overburen buurtgenoot huisgenoot huisgenote"
    " collega werkgever leidinggevende manager contactpersoon noodcontact"
    " contactadres aanspreekpunt mantelzorger begeleider"
    " begeleidster hulpverlener verzorger verzorgende thuishulp bewindvoerder curator mentor gemachtigde"
    " advocaat jurist notaris accountant boekhouder makelaar huisbaas verhuurder huurder onderhuurder bewoner"
    " eigenaar eigenares aannemer aannemers loodgieter monteur installateur schilder hovenier tuinman"
    " stukadoor dakdekker elektricien klusjesman timmerman architect uitvoerder opzichter chauffeur"
    " bestuurder"
    " beheerder voorzitter penningmeester secretaris organisator trainer coach leraar lerares docent oppas"
    " gastouder slachtoffer getuige dader melder bezoeker erfgenaam overledene familie voogd gezinsvoogd"
    " maatschappelijk maatschappelijkwerker casemanager"
    " concierge huismeester wijkverpleegkundige verpleegkundige verpleegster bewindvoerster"
    " mantelzorgster maatje"
    " vrijwilliger vrijwilligster vertaler vertaalster jobcoach budgetcoach woonbegeleider woonbegeleidster"
    " ambulant werkster schuldhulpverlener schuldhulp hulpverleenster thuiszorg thuiszorgmedewerker"
    " huishoudster"
    " klusser stratenmaker bouwvakker glaszetter slotenmaker schoorsteenveger verhuizer verhuizers"
    " kraanmachinist"
    " uitvaartondernemer uitvaartleider begrafenisondernemer dominee pastoor imam kapper bestuurslid"
    " kleinkind"
    " peetoom peettante oppasmoeder flatgenoot kamergenoot studiegenoot klasgenoot hospita onderhuurster"
    " huurster"
    " huurbaas moeders vaders dochters buurmans buurvrouws"
    " verkoper koper koopster stagiair leverancier bezorger pakketbezorger koerier taxichauffeur"
    " vrachtwagenchauffeur"
    " tegenpartij getuigen verzekeringsagent hypotheekadviseur adviseur psycholoog therapeut psychiater"
    " fysiotherapeut verloskundige kraamhulp schoonmaker schoonmaakster bovenbuur onderbuur overbuur"
    " buurtbewoner"
    " wijkbewoner echtgenoten pleegouders grootouders kleinkinderen tweelingbroer tweelingzus zusters"
    " vriendinnen"
    " tandartsassistente praktijkhouder bedrijfsleider ploegleider projectleider werkvoorbereider vakman"
    " vertrouwenspersoon wijkbeheerder gezinscoach uitvaartverzorger rouwadviseur ondernemer oppasser"
    " zorgverlener"
    " thuiszorgmedewerkster ondersteuner ondersteunster vertegenwoordiger nabestaande weduwe weduwnaar"
    " zaakwaarnemer executeur boekhoudster administrateur vastgoedbeheerder verhuurster huiseigenaar"
    " eigenaren"
    " handyman caretaker cleaner plumber carer caregiver guardian lawyer interpreter translator"
    " housemate roommate"
    " tenant flatmate cousin uncle grandmother grandson granddaughter stepfather stepmother fiance boyfriend"
    " girlfriend boss grandfather godmother"
    " betreuer betreuerin hausmeister vermieterin schwiegermutter schwiegervater tante onkel ehemann ehefrau"
    " dolmetscher anwalt nichte enkel enkelin cousine mitbewohner chef arbeitgeber"
    " annesi babasi oglu kardesi kizi kizimin abisi dayim amcam teyzem halam dedem ninem komsunun"
    " tercuman avukat"
    " patronum arkadasim arkadasimin evsahibi"
    " babcia babci dziadek wujek ciocia kolezanka kolezanki szwagier szwagierka opiekun opiekunka opiekunki"
    " tlumacz wlasciciel wlascicielka szefa chlopak dziewczyna kuzyn ojca matke brata"
    " mother father daughter husband brother sister neighbour neighbor friend landlord colleague contractor"
    " mutter vater tochter bruder schwester nachbar nachbarin freund freundin vermieter kollege"
    " babam annem kardesim komsum"
    " kocam karim annemin babamin oglumun kizimin kardesimin ablamin komsumun esimin kizim oglum ablam"
    " matka matki ojciec siostra siostry sasiad sasiadka corka corki synowa kolega szef"
) | listed(
    "oplichter oplichters stalker beller afzender verdachte dealer بابني بزوجتي بزوجي بامي بابي باخي باختي لابني"
    " hiernaast tolk juf gids schoonfamilie voorzitster secretaresse invaller buurtwerker jeugdwerker"
    " man vrouw zoon broer zus tante oom opa oma neef nicht ma pa mam pap kind ex vriendje juf meester"
    " voogd baas"
    " son wife mum mom dad mann frau sohn anne baba esim abim abla abi komsu kizi oglu mama tata syn"
    " syna brat"
    " brata maz meza zona zony mezem zonie hermana hermano madre padre hija hijo"
    " esposa esposo marido mujer amiga amigo vecina vecino abuela abuelo suegra "
    "suegro jefe jefa sobrina sobrino novia novio casero mere pere"
    " soeur frere fils femme voisin voisine copine copain "
    "proprietaire sorella fratello figlio figlia moglie marito"
    " vicino vicina irma irmao mae filho filha vizinha vizinho "
    "чоловік дружина син донька дочка мама мати тато сестра брат"
    " подруга друг сусід сусідка муж жена сын мать отец "
    "mari чоловіку дружині сину дочці доньці мамі сестрі брату мужу жене сыну маме сестре соседу сусіду сина сусіда "
    "сосед соседка бабуся бабушка чоловіка дружини сина доньки"
    " мами сестри брата мужа жены сына дочери мамы сестры "
    "امي ابي زوجي زوجتي ابني ابنتي اخي اختي جاري والدي والدتي"
)
"""People other than the writer, by what they are to him."""

RELATION_ENDINGS = (
    "moeder", "vader", "dochter", "zoon", "broer", "zusje", "buurman", "buurvrouw", "vriendin", "consulent",
    "consulente", "begeleider", "begeleidster", "verpleegkundige", "coach", "adviseur", "beheerder",
    "beschermer", "verzorger", "verzorgster", "eigenaar", "ouders",
)  # fmt: skip
"""How the compounds end that no list holds: "zorgconsulent"."""

TITLES = listed("meneer mevrouw dhr mevr mvr mw heer mijnheer hr mr mrs ms herr bay bayan pan pani dokter")

PRONOUNS = listed("hij zij ze haar hem hun hen diens he she his her him er ihn ihm ihr jego jej onun")
"""Third persons; "zijn" is one only before a word for a number."""

OWN = (spelled("mijn", shortest=4) - {"min", "mij"}) | listed(
    "mij me m mijn mijzelf mezelf ik ikzelf mn ons onze wij we u uw je jij jou jouw jullie my i our us"
    " your mein"
    " meine mich mir ich unser ihre beni bana benim numaram telefonum moj moja mnie ja nasz wy"
    " mi mon mes minha meu міи моя мои мої моєму моему моіи моеи моєі мні мне меня мені"
    " رقمي هاتفي اتصل"
)
"""The writer, and the one who is written to."""

NUMBER_NOUNS = spelled(
    "telefoonnummer telefoonnummers telefoonnr telnr telefoon mobiel mobiele mobieltje mobielnummer gsmnummer"
    " whatsapp noodnummer mobielnr telefoonnr werknummer privenummer"
    " telnummer handynummer telefonnummer telefon numara numarasi telefonu numer"
) | listed(
    "nummer nr nrs tel gsm phone number mobile cell handy telefono"
    " telefone numero movil portable номер телефон app whatsappnummer"
)

CALLS = spelled(
    "bellen opbellen appen whatsappen bereiken contacteren telefoneren gebeld anrufen erreichen"
) | listed(
    "bel belt app appt sms smsen call text contact ring ara arayin arayabilirsiniz zadzwon zadzwonic ruf"
    " rufen"
    " belde belden appte bereikt terugbellen vraag vragen fragen sor llame llamar llamela"
    " llamelo llamen llama llamarla llamarlo appelez appeler"
    " appelle chiamare chiami chiama ligar ligue подзвоніть"
    " подзвонити дзвоніть звоните позвоните позвонить phone"
    " phoning contacteer contacteert telefoneer"
)

DOCTORS = listed(
    "huisarts tandarts huisartsenpraktijk apotheek praktijk"
    " arts fysio psycholoog wijkteam school opvang bedrijf"
)
"""Organisations that are somebody else's when they are called somebody's own: "mijn huisarts"."""

WHOSE = listed("mijn mn me zijn zn haar onze my his her our mein meine")
MESSAGES = listed("sms smsje telefoon telefoontje appje bericht berichtje oproep")
"""What one gets from somebody's number."""

MEETS = listed("bereikt belt vindt treft")
KEPT = listed("staat bekend geregistreerd ingeschreven genoteerd vermeld")
"""How a number stands with those who keep it: "staat bij ons als"."""

CONTACTS = listed("contactpersoon noodcontact aanspreekpunt contactadres contactgegevens")

ACTING = spelled(
    "regelt helpt beheert vertaalt verzorgt begeleidt bewaart vertegenwoordigt ontvangt coordineert"
    " handelt afhandelt"
    " spricht versteht hilft kummert regelt ubersetzt speaks helps handles manages translates arranges"
    " konusuyor"
    " biliyor yardim ilgileniyor mowi pomaga zalatwia tlumaczy wie"
) | listed("weet doet spreekt kent zorgt tolkt past praat neemt opent beslist")
"""What somebody does who is to be called in the writer's place."""

STRONG = CALLS | listed("gebruikt gebruikte op via heeft had bereikbaar at under unter pod")

LINKS = (
    STRONG
    | NUMBER_NOUNS
    | listed(
        "is zijn te nog ook even dan eventueel terug gerust beter kan kunt kun mag wel graag svp aub"
        " altijd overdag"
        " savonds avonds vanaf na tot uur vandaag morgen s het de dit dat deze : en of maar met contact"
        " opnemen want"
        " al el su est son sa au es e e' il номер телефон телефону по за"
        " alleen een vd als weg sleutel"
        " namelijk hieronder hier volgt luidt was reached reach can be on his best please the ist hat"
        " are has jest"
        " ma numeri thuis prive werk zakelijk vaste vast eigen nieuwe oude nieuw huidige onder pls plz"
        " aan om van"
        " zelf selbst himself herself"
        " direct rechtstreeks gewoon liever daarvoor hiervoor over dit hierover voor afspraak weten"
        " lukt eens maar weer misschien vooraf meteen snel proberen probeer"
        " spoed eerst terecht ff meer weet er ervan ile gorusun konusun"
    )
)
"""Words that may stand between a person and the number without cutting the two apart."""

ORGANISATIONS = spelled(
    "gemeente politie wijkagent stadhuis gemeentehuis huisartsenpost huisarts huisartsenpraktijk tandarts"
    " apotheek ziekenhuis school basisschool woningcorporatie belastingdienst helpdesk klantenservice"
    " servicedesk meldkamer brandweer ambulance dierenambulance bibliotheek receptie"
) | listed("balie loket ggd ind uwv svb kcc wijkteam winkel bedrijf praktijk kinderopvang bso opvang")

INTRODUCING = listed("ben heet am bin naam met jestem adim")
""" "Ik ben de zoon van …": the writer himself."""

ON_BEHALF = listed("voor namens over door zonder tegen wegens vanwege for fur icin dla")
"""Before a person who is what the message is about, not whose number it is."""

LEADING = listed(
    "dat dit is het de mijn m n een van onze zijn haar nummer telefoonnummer tel mobiel nr hoort bij"
)
""" "… is het nummer van mijn moeder": what stands between a number and the person behind it."""

NEGATIONS = listed("niet geen nooit not never nicht kein nie kwijt")
ABBREVIATED = listed("fam mob nrs vd dr ir st")

TO = frozenset({"van", "met", "naar", "bij", "aan"})
ASKING = frozenset({"je", "u", "jullie", "kun", "kunt", "kan", "wil", "wilt", "moet", "mag", "svp"})
HIS = frozenset({"zijn", "zn", "z", "dr"})
REACHED = frozenset({"bereikbaar", "bereiken"})
SPOKEN_TO = frozenset({"u", "je", "jij", "jullie", "you"})
BESIDE = frozenset(
    {
        "als",
        "omdat",
        "zolang",
        "terwijl",
        "wanneer",
        "die",
        "dan",
        "who",
        "that",
        "boven",
        "onder",
        "naast",
        "tegenover",
    }
)
SIGNING = INTRODUCING | listed(
    "naam groet groeten groetjes gr mvg ik dit hier afzender van voornaam achternaam u me"
)
CONFERRING = listed(
    "contact overleg overleggen regel regelen afspreken praat praten afstemmen bespreken bespreek"
)
NAME_BEFORE = frozenset({"van", "met", "naar", "is", "tnv"})
