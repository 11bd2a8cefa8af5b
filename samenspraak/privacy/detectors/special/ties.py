"""The words that tie a statement to its subject, and those that undo it or make it a figure of speech."""

from samenspraak.domain.labels import listed, spelled

BE = (spelled("zijn", shortest=4) - {"zin", "zij"}) | listed(
    "ben bent is was zijn waren word wordt werd worden geworden blijf blijft geweest geboren voel voelt"
    " raak raakt"
    " am m im are were s hes shes be being became bin bist ist sind war wurde jest jestem byl byla sa"
    " zostalem suis est"
    " estoy soy esta"
    " є був была был была стал стала"
    " انا هو هي"
)
HAVE = (spelled("heeft", shortest=4) - {"heet"}) | listed(
    "heb heeft hebt hebben had hadden gehad heef heft kreeg kregen gekregen krijg krijgt krijgen lijd"
    " lijdt leed lijden"
    " diagnose gediagnosticeerd geconstateerd vastgesteld behandeld behandeling herstel herstellend"
    " herstellende"
    " revalideer revalidatie opgelopen overleden gestorven sterft"
    " ve have has having suffer suffers suffering diagnosed got habe hat haben leide leidet hatte"
    " mam ma choruje cierpi cierpie choroba var hastasi hastasiyim hastaligi olan"
    " tiene tengo padece padezco sufre "
    " має маю мають мав мала имеет имею мене меня него нее неї нього"
    " عندي لدي اعاني عنده عندها مريض مريضة"
)
PREPOSITIONS = listed(
    "met wegens vanwege door ivm aan dankzij gezien als because with from of due mit wegen durch an na od"
    " z w voor"
    " ile nedeniyle yuzunden"
)
BLOCKERS = listed(
    "geen niet nooit noch over voor vraag vragen informatie info folder cursus zoek zoeken nodig tegen"
    " onderzoek thema"
    " lezing training stichting vereniging werk werkt bij bang naam heet name called als jullie actie"
    " collecte"
    " not no never about for information question kein keine nicht uber nie degil brak bez alsof"
    " vrijwilliger"
    " spreek spreekt leer les winkel bakker restaurant eten toilet parkeerplaats afspraak bezwaar boete"
    " klacht recht"
    " bijna"
)
TREATED = listed(
    "behandeld behandeling gediagnosticeerd medicatie therapie medicijnen diagnose allergisch opgenomen"
)
LINKS = BE | HAVE
IS_ILL = BE - listed("word wordt worden")
"""Who "gets" ill mostly is angry, or afraid of it."""

ROLES = frozenset({"als", "as"})
ARTICLES = listed("een n de het a an the")
FILLERS = listed(
    "non vorig vorige kort geleden net sowieso"
    " een n heel erg nu al ook zelf volledig helemaal zo goed als bijna totaal deels half vrij best wel"
    " sinds helaas toevallig"
    " jaar maanden weken dagen week maand procent trots trotse openlijk gewoon namelijk nog steeds weer"
    " hier van geboorte af"
    " aan ernstig licht zwaar chronisch door mijn , very a an totally also completely legally sehr ganz"
    " vollig een jongen meisje"
    " aangeboren doof en blind gedeeltelijk langdurig door is was ben heb been was"
)
AFTER_ORGANISATION = listed(
    "nederland stichting vereniging fonds fondation cafe kliniek centrum dag week maand zorg poli loket"
    " kaart"
    " patientenvereniging parkeerplaats parkeerplaatsen toilet school scholen organisatie instelling"
    " onderzoek collecte"
    " vaccinatie prik test testen teststraat vaccin maatregelen regels tijd crisis beleid steun toeslag"
    " app pas"
)
AFTER_SCOLDING = listed(
    "gemeente zooi herrie lawaai lijers lijer zooitje ambtenaren ambtenaar buurt honden wijven kinderen"
    " kut hond"
    " hoer hoeren mongool mongolen wijf homo homos joden jood jong bende wereld lui bezuinigingen auto"
    " rotzooi land"
)
SWEARING = listed("kanker tyfus tering homo homos joden jood lesbo kanker pleuris mongool gay")
EPIDEMICS = listed("corona covid griep koorts legionella")
AFTER_ILLNESS = (
    {""}
    | listed(
        ", . ! ? ; en gehad dus heb heeft hebben had and maar want kan opgelopen sinds waardoor of ik wij we"
    )
    | {"\n"}
)
DURING = listed("sinds tijdens na voor door vanwege wegens met")
TIRED = listed("word wordt worden krijg krijgt zou")
FIGURATIVE_AFTER = listed(
    "gevaren gestaard staren staart gevolgd volgen"
    " geloofd vertrouwd op van vertrouwen voor gehouden gedrukt muur vlek gevel"
)
NOT_HIS = listed("er wat dit dat die waar hier daar wij we ze zij jullie de ouders mensen")
ENDS = frozenset(".!?;\n")

NEGATIONS = listed("geen niet nooit not no kein keine nicht degil nie")
CAUSES = listed("sinds door vanwege wegens na")
FIRST = listed("ik mij me mijn mn")

WRY = listed("allergisch allergie verslaafd verslaafde allergic addicted")
WRYLY = listed(
    "bureaucratie regels regeltjes ambtenaren gezeik gezeur gedoe geneuzel onzin drukte wachten"
    " wachtrijen wachtrij"
    " formulieren papierwerk geklets smoesjes leugens maandag maandagen jullie jou u hem haar herrie"
    " lawaai domheid"
    " stomme arrogantie mensen politici gemeente koffie thee chocola chocolade drop sushi netflix series"
    " telefoon"
    " mobiel app whatsapp internet youtube tiktok voetbal werk sporten serie lezen kaas oneerlijkheid liegen"
    " onrecht haast deadlines vergaderen vergaderingen belasting belastingen bureaucracy rules queues coffee"
)

NOT_NAMES = NOT_HIS | listed(
    "iemand niemand iedereen men wie gemeente het een kind als boom hond kat wijk buurt school straat"
    " mens this that"
    " it there what who persoon inwoner patient vrouw man ouder partner alles niets ook medewerker"
    " ambtenaar jij"
    " burger bewoner daarnaast and dus toch nou hoe deze dan kat wethouder burgemeester naam achternaam"
    " voornaam name water site website app hoeveel"
)
