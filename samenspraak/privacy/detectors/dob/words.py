"""The words around a date: of births and birthdays, of other events, and of the people they are told of."""

from samenspraak.domain.labels import listed, misspelled, spelled

BIRTH = (
    spelled(
        "geboren geboortedatum geboortedata gebdatum gebdat gebdt geboortedag geboortejaar geb jarig"
        " verjaardag"
        " verjaar verjaart birthday birth birthdate dob born geburtsdatum geburtstag dogum dogumlu dogdum"
        " dogdu dogmus urodzenia urodzony urodzona urodzil urodzila urodzilem urodzilam urodzeni naissance"
        " nacimiento nacido nacida bevallen wereld gebdag verjaardagen verjaren verjaarde"
        " geboortedatums jarige"
        " birthdays nascido nascida nascimento nascita nascut roden narozen ditelindja"
    )
    | (spelled("jarig born birth geboorte", shortest=4) - {"bon", "bron", "geboorte"})
    | misspelled("geboren geboortedatum verjaardag geboortedag birthday")
    | listed(
        "levenslicht gbrn gebr bday gbd gebd gebn ur urodz nata naci mawlid miladi milad tarikh"
        " dhalasho gebor gd gbdtm gbdatum gebdtm gebdtum gbrtdatum gbdt gbrtdag"
        " dhashay geborn"
        " родился родилась рождения народився народилась народження مواليد ميلاد الميلاد ميلادي ولدت"
        " ولد تولد"
    )
    - {"geborgen", "geboden", "gebogen", "geboken", "gebaren"}
)
OTHER = spelled(
    "afspraak afspraken geldig verloopt verlopen overleden overleed overlijden gestorven sterfdatum"
    " getrouwd"
    " trouwen"
    " trouwdatum trouwdag huwelijk gehuwd feest bevrijding oorlog begrafenis begraven crematie"
    " gecremeerd uitvaart gescheiden scheiding sinds vanaf tot tm uiterlijk aanslag brief dd"
    " melding"
    " ingeschreven verhuisd verhuizen verhuizing ingang tussen datum diploma examen vergunning"
    " bouwvergunning"
    " aangevraagd"
    " ontvangen verzonden factuur gekocht gehuurd huur contract bezwaar besluit termijn stierf afsluiting"
    " dienst pensioen"
    " gestart begin begint eind einde aangifte geboorteaangifte uitgerekend verzetten deadline"
    " vervaldatum herdenking herdenken tentoonstelling expositie bombardement razzia boek film krant"
    " artikel foto archief bouwtekening opname overval ongeluk incident inbraak diefstal"
    " trouwden trouwboekje bruiloft echtscheiding sterfdag graf grafrecht testament erfpacht watersnood ramp"
    " verordening diagnose toelating abonnement woonde woonden emigratie immigratie naamswijziging"
    " adoptie doop"
    " gedoopt belijdenis communie besnijdenis notaris koopakte overdracht taxatie keuring onthulling"
    " stichting"
    " oprichting opgericht lidmaatschap benoemd installatie ontslag ontslagen operatie opname vonnis"
    " uitspraak zitting"
    " jubileum uitgifte afgifte naturalisatie inburgering behaald oplevering sloop storing schade cursus"
    " verbouwing"
    " vervalt evenement bijeenkomst vergadering vakantie woon wonen werk gewerkt gebouwd opgeleverd"
    " wedding divorced death passed moved arrived issued expired meeting verheiratet heirat hochzeit"
    " geheiratet gestorben"
    " verstorben geschieden seit termin gultig ablauf eingezogen evlendik evlilik nikah dugun vefat"
    " randevu bosandik"
    " tasindik slub slubu malzenstwo zmarl zmarla rozwod wizyta wazny przeprowadzka mariage decede boda"
    " casado fallecio"
    " appointment expires valid maries bevrijdingsdag oorlogsgraf monument"
    " gedenksteen od depuis desde dal married since until died letter"
    " overl ovl overle overlijdensdatum gest"
) | spelled("sinds brief datum vanaf", shortest=4)
OTHER_ENDINGS = (
    "nummer", "nr", "kenmerk", "datum", "besluit", "brief", "vergunning", "akte", "vergadering", "stukken", "plan",
    "verslag", "factuur", "nota", "rapport", "contract", "aanvraag", "melding", "afspraak", "beschikking", "schrift",
    "diploma", "opening", "nagedachtenis", "termijn", "periode", "keuring", "onderzoek", "feest", "markt",
    "bijeenkomst",
)  # fmt: skip
PREPOSITIONS = listed(
    "op van sinds per tot vanaf uit in voor na rond omstreeks dd om vanuit tm over tegen onder"
)
NO_NAMES = PREPOSITIONS | OTHER
PEOPLE = (
    spelled(
        "zoon zoontje dochter dochtertje kind kindje baby tweeling moeder vader man vrouw echtgenoot"
        " echtgenote"
        " partner"
        " broer zus oma opa zusje broertje kinderen kids kleinkind kleinkinderen nichtje neefje ex"
        " vriend vriendin collega nicht neef tante oom schoonmoeder schoonvader"
        " schoonzoon schoondochter stiefzoon stiefdochter stiefkind pleegdochter pleegzoon pleegkind"
        " pleegmoeder"
        " pleegvader stiefmoeder stiefvader adoptiekind adoptiezoon adoptiedochter achterkleinkind"
        " grootmoeder"
        " grootvader halfbroer halfzus stiefbroer stiefzus broertjes zusjes zonen dochters zoons jongen"
        " meisje"
        " jongetje leerlinge buurjongen buurmeisje huurster verzekerde betrokkene nabestaande"
        " leerling huurder huisgenoot buurman"
        " buurvrouw bewoner bewoonster client"
        " clienten patient patiente meneer mevrouw oudste jongste middelste tweelingen pupil persoon"
        " aanvrager"
        " vriendje vriendinnetje verloofde cliente kleinzoon kleindochter schoonzus zwager mama papa"
        " moeders peuter"
        " kleuter puber iemand somebody someone jemand"
        " husband wife daughter brother sister mother father kids child children grandma"
        " grandpa"
        " tochter sohn mutter vater frau mann kinder kizim oglum annem babam esim kardesim corka corki syn"
        " syna zona"
        " zony maz meza mama tata dziecko fils fille epouse mari femme"
    )
    | (spelled("zoon vader vrouw baby kind", shortest=4) - {"zon", "zoo", "kin"})
    | listed("son kid mum mom dad")
)
WHO = PEOPLE | listed("ik hij zij ze dhr mevr mw mvr heer i he she er sie je il elle we wij bin jestem")
TITLES = listed("mevrouw meneer heer dhr mevr mw")
CHILDREN = (spelled("kind zoon", shortest=4) - {"zon", "zoo", "kin"}) | listed(
    "oudste jongste middelste zoon zoontje dochter dochtertje kind kindje kinderen kids tweeling zoons"
    " dochters"
    " kleinzoon kleindochter kleinkind kleinkinderen"
)
BECOMES = listed("word wordt worden werd werden turn turns turning turned wird werde konczy skonczy")
UNTIL = listed("tot tm t until")
FURTHER = listed("tot tm t en of bis until to naar")
ARTICLES = listed("de the den")
SELF = listed("zelf ikzelf ik")
SUBJECTS = listed("ik zij hij ze")
"""Right before a date of long ago: "zij 12-12-1995, ik 03-07-1992"."""
ORIGIN = listed("birth geboorte urodzenia naissance nacimiento nascimento dogum nascita")
CERTIFICATES = listed(
    "certificate certificates certificat certificado"
    " certificato akte acte akt akta aktu aktem partida belgesi"
    " belgem extract uittreksel record register registration registratie"
)
""" "Birth certificate", "acte de naissance": a paper, not a day."""

ARRIVED = listed("kwam gekomen gearriveerd")
"""What a baby did: "onze kleine meid is vannacht gekomen"."""

MOSTLY = listed("vaak meestal standaard bijvoorbeeld bv bijv automatisch fictief often usually")
"""Before a day that is nobody's in particular."""

CAME = listed("kreeg kregen gekregen beviel bevielen adopteerde adopteerden")
"""What one does to a child on the day of its birth: "het kind dat u op 11 maart kreeg"."""

THAT_DAY = listed("dag nacht avond ochtend day night tag")
IS_A = listed("als as is ist was zijnde")
FROM, ARE = listed("van vom from"), listed("ben is zijn bin ist was am")
NE = listed("ne nee")
"""Who is "né le" a date, is born on it."""

ORDINAL_ENDINGS = listed("e de ste th jarige")
NEWBORN = CHILDREN | listed("meisje jongetje jongen baby kindje girl boy")
BABIES = listed("meid meisje prinses wondertje") | spelled(
    "zoontje dochtertje baby kindje tweeling kleintje kind", shortest=4
)
HAS = listed("staat heeft is moet wil gaat krijgt mag kan has is needs")
JOINTS = PEOPLE | listed(
    "en van mij mijn mn en and und ve i my haar zijn de die me mezelf ik zelf is op hij zij ander"
)
ANNIVERSARY = frozenset({"jarig", "verjaardag"})
DATE_BEGINNINGS = ("dat", "dag", "dd", "dt", "dau", "dtm")
PARTICIPLES = ("ge", "be", "ver", "her", "afge", "inge", "uitge", "aange", "opge")

ANIMALS = listed(
    "hond hondje puppy pup kat poes kitten paard pony veulen konijn papegaai dog cat hund katze koning koningin"
)
"""Those whose birth is nobody's data."""
