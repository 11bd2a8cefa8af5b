"""What data is called and how one asks for it; samenspraak/domain/phrases/rules.py says how rules are written.

In the rules "§bsn" is any name of that kind of data, @NUMMER any that belongs to a person whatever stands before it
("het BSN", where "het adres" may be that of a lamp), @DATA any at all.
"""

from samenspraak.domain.findings import Kind

CALLED = {
    Kind.BSN: (
        "bsn burgerservicenummer burgerservicenr bsnnummer bsnr bsn+nummer burgerservice+nummer sofinummer "
        "citizen+service+number social+security+number burgernummer"
    ),
    Kind.IBAN: (
        "iban ibannummer iban+nummer rekeningnummer bankrekeningnummer bankrekening bankgegevens rekeningnr "
        "bankrekeningnr banknummer rekening+nummer rekeninggegevens gironummer account+number "
        "bank+account bank+details kontonummer bankverbindung"
    ),
    Kind.DOCNR: (
        "paspoort paspoortnummer paspoort+nummer documentnummer document+nummer rijbewijs rijbewijsnummer "
        "identiteitskaart identiteitsbewijs id+kaart idkaart id+bewijs idbewijs id+nummer idnummer id "
        "legitimatie legitimatiebewijs verblijfsvergunning verblijfsdocument verblijfskaart verblijfspas "
        "identiteitskaartnummer passport passport+number id+card identity+card driving+licence reisepass ausweis "
        "personalausweis"
    ),
    Kind.DOB: (
        "geboortedatum geboortedata geboorte+datum geboortedag verjaardag geboortedatums gebdatum "
        "date+of+birth birth+date birthday geburtsdatum"
    ),
    Kind.ADDRESS: (
        "adres woonadres huisadres thuisadres adresgegevens adressen huisnummer straatnaam woon+adres postadres "
        "naw+gegevens verblijfadres priveadres address home+address adresse wohnadresse anschrift"
    ),
    Kind.CARD: (
        "creditcardnummer creditcard creditcardgegevens pasnummer bankpas bankpasnummer cvc cvc+code "
        "kaartnummer card+number credit+card"
    ),
    Kind.CREDENTIAL: (
        "wachtwoord wachtwoorden pincode pin+code gebruikersnaam inlognaam inlogcode inloggegevens digid+code "
        "digid+gegevens digid+wachtwoord digid+gebruikersnaam smscode sms+code verificatiecode toegangscode "
        "password username login passwort"
    ),
    Kind.SPECIAL: (
        "ziekte aandoening diagnose geloof religie godsdienst afkomst etniciteit geaardheid strafblad "
        "medische+gegevens medische+situatie ziektebeeld medicijngebruik gezondheidssituatie medisch+dossier "
        "doktersverklaring nationaliteit geloofsovertuiging seksuele+geaardheid religion nationality"
    ),
    Kind.VNR: "vnummer v+nummer vreemdelingennummer v+nr vreemdelingen+nummer",
    Kind.ANR: "anummer a+nummer administratienummer a+nr",
    Kind.EMAIL: (
        "emailadres e+mailadres mailadres e+mail+adres email+adres mail+adres emailaddress email+address"
    ),
    Kind.KENTEKEN: "kenteken kentekennummer nummerbord kentekenplaat kentekens licence+plate number+plate",
}
"""The words for each kind of data."""

GROUPS = {
    "@NUMMER": "§bsn §iban §dob §credential §vnr §anr §kenteken §card",
    "@DATA": "§bsn §iban §dob §credential §vnr §anr §kenteken §card §docnr §address §special §email",
    "@UW": "uw je jouw jullie your ihre ihr ihren",
    "@HET": "het de haar zijn dat hun",
    "@OOK": (
        "volledige volledig huidige nieuwe juiste precieze exacte eigen geldige oude naam voornaam achternaam "
        "voorletters telefoonnummer telefoon postcode woonplaats en of & even nog straat handtekening zaaknummer "
        "meldingsnummer full name and current leeftijd §bsn §address §dob §iban §kenteken §email §docnr"
    ),
    "@GEEF": (
        "stuur stuurt mail mailt app appt apt whatsapp geef geeft noem noemt vermeld vermeldt deel deelt "
        "typ typt type schrijf schrijft vul vult laat bezorg zend zendt upload uploadt toon bevestig bevestigt "
        "verstrek verstrekt overleg overlegt send provide share tell give schicken senden nennen schick nenn "
        "lever levert maak fotografeer scan"
    ),
    "@GEVEN": (
        "doorgeven sturen geven delen noemen vermelden doorsturen opsturen toesturen verstrekken doormailen "
        "mailen appen whatsappen bevestigen laten vertellen typen meesturen door+te+geven te+sturen te+geven "
        "invullen nasturen aanleveren opgeven overleggen uploaden zeggen aangeven fotograferen scannen schrijven "
        "te+delen te+noemen te+vermelden"
    ),
    "@KUNT": "kunt kan kun wilt wil zou zoudt zouden can could would kannst konnen konnten",
    "@WIJ": "ik we wij i",
    "@JIJ": "u je jij jullie you sie du",
    "@BEELD": "foto fotos kopie scan selfie afbeelding screenshot kopietje picture copy photo",
    "@TELEFOON": "telefoonnummer mobiele+nummer 06+nummer telefoonnr",
    "@NAASTE": (
        "buurman buurvrouw buren partner man vrouw zoon dochter vader moeder eigenaar verhuurder huisbaas broer "
        "zus begeleider vriend vriendin mantelzorger bewindvoerder huisarts contactpersoon ouders kind kinderen"
    ),
}

PHRASES = """
    wat +is|was|zijn|waren +{DATA}
    wat +is|was|zijn +ook+alweer|dan|precies|nu|eigenlijk +{DATA}
    wat|welk|welke {DATA} +is|was|zijn
    hoe +luidt|is {DATA}
    @GEEF {DATA}
    @KUNT +@JIJ {DATA} @GEVEN
    @KUNT +@JIJ @GEVEN wat|welk {DATA}
    @KUNT +@JIJ @GEVEN {DATA}
    @KUNT +@JIJ @GEEF {DATA}
    mag|mogen|may|kan|kunnen|can|could +@WIJ have|hebben|even {DATA}
    mag|mogen|may|darf +@WIJ {DATA}
    kan|kunnen|zou|zouden +@WIJ {DATA} hebben|krijgen|ontvangen|weten|noteren
    heb|hebben +@WIJ {DATA} nodig
    @WIJ +heb|hebben|need {DATA} nodig
    @WIJ +heb|hebben nodig {DATA}
    @WIJ +need|require {DATA}
    ontvang|ontvangen|krijg|krijgen|hoor|horen|verneem|zie|noteer +@WIJ {DATA}
    @WIJ +ontvang|ontvangen|krijg|krijgen|hoor|horen|verneem {DATA}
    @WIJ +wil|willen|zou|zouden {DATA} weten|hebben|ontvangen|noteren|ontvangen|vragen
    graag {DATA}
    verzoek|verzoeken|vraag|vragen|vragen+wij +@JIJ {DATA} @GEVEN
    vraag|vragen +@JIJ +om {DATA}
    @JIJ vragen +om {DATA}
    vragen +@JIJ|u+vriendelijk {DATA} te
    what's|whats {DATA}
    what +is|are {DATA}
    wie|was +ist|lautet|sind {DATA}
    ^|en|alleen|dan +{DATA} +?
    ^|en|dan|ook +{DATA} +graag|alstublieft|alsjeblieft|aub|svp|ajb|please|nog
    heeft|hebt|heb +@JIJ {DATA} voor +mij|ons|me
    heeft|hebt|heb +@JIJ {DATA} bij+de+hand
    heeft|hebt|heb +@JIJ voor +mij|ons|me {DATA}
    heeft|hebt|heb +@JIJ een +@NUMMER|§email voor +mij|ons|me
    @KUNT|@GEEF|graag|nodig|ontvang|doorgeven volgende|deze +gegevens @DATA
    following +details|information @OOK|@DATA
"""
"""How one asks; {UW} stands for whose it is, {DATA} for what it is called, @OOK|@DATA for it in a row of others."""

MORE = {
    Kind.DOB: """
        wanneer|when|wann +bent|ben|are|is|sind|bist +@JIJ|uw|je|hij|zij|ze geboren|born|jarig
        wanneer +@JIJ|hij|zij +geboren +bent|ben|is
        wat|welke datum|dag +bent|ben +@JIJ geboren
        op +welke +datum|dag +bent|ben +@JIJ geboren
        wanneer +is|was +@JIJ|uw|je jarig|geboren
    """,
    Kind.ADDRESS: """
        waar +woont|woon|wonen|wohnen +@JIJ
        where +do +you +live
        wo +wohnen +sie
        waar +@JIJ +woont|woon +?
        @KUNT +@JIJ @GEVEN waar +@JIJ +woont|woon|wonen
        laat|vertel weten|even|mij waar +@JIJ +woont|woon|wonen
        waar +@JIJ +precies|nu +woont|woon
        in|op +welk|welke straat|§address|nummer|plaats|dorp|wijk +woont|woon|wonen +@JIJ
        welk +§address +staat|sta|bent|ben +@JIJ ingeschreven
        op +welk +§address +staat|sta|bent|ben|kunnen|kan +@JIJ|we|wij|ik ingeschreven|bezoeken|langskomen|bereiken
        @GEEF|graag|doorgeven|@KUNT postcode +en +§address
        wat|mag|mogen @UW postcode +en +§address
        @GEEF|graag straat +en +§address
    """,
    Kind.IBAN: """
        op +welk|welke|welkes +§iban|rekening
        naar +welk|welke +§iban|rekening
        welk|welke +§iban|rekening +mag|mogen|kan|kunnen|zal|moet +@WIJ|het
        welk|welke +§iban|rekening +gebruikt|gebruik|heeft|heb +@JIJ
    """,
    Kind.BSN: """
        onder +welk +§bsn
        welk +§bsn +heeft|hebt|heb +@JIJ
        laatste|eerste cijfers +van @UW|het +§bsn
    """,
    Kind.KENTEKEN: """
        welk|welke +§kenteken +heeft|hebt|heb|is|staat|rijdt|gaat
        voor|om|onder|op +welk +§kenteken
    """,
    Kind.DOCNR: """
        @BEELD +van|of @UW|een|het|your §docnr
        @BEELD §docnr @GEVEN
        nummer +van @UW §docnr
        selfie|foto +met @UW §docnr
        @GEEF voorkant|achterkant|voor+en+achterkant @UW|het|een §docnr
        §docnr +scannen|fotograferen
    """,
    Kind.SPECIAL: """
        welke +§special|beperking|medicijnen|klachten +heeft|hebt|heb|gebruikt|gebruik|slikt +@JIJ
        wat +mankeert +@JIJ
        @GEVEN welke +§special +@JIJ +heeft|hebt|heb
        uitleggen welke +§special +@JIJ +heeft|hebt|heb
        bent|ben +@JIJ +gelovig|moslim|christen|homo|lesbisch|zwanger|verslaafd
        heeft|hebt|heb +@JIJ een +§special|beperking|handicap
        bij|van|tot +welke +kerk|moskee|vakbond|partij|§special +bent|ben|hoort|hoor +@JIJ
        waar +bent|ben +@JIJ +voor +veroordeeld
    """,
    Kind.CREDENTIAL: """
        code|codes +die|uit|van +@JIJ|de|het +ontving|ontvangt|kreeg|krijgt|sms|app|per
        waarmee|welke|hoe §credential +logt|gebruikt +@JIJ
    """,
    Kind.EMAIL: """
        wat +is @UW +email|mail|e+mail
        op|naar +welk +§email
    """,
    Kind.PHONE_THIRD: """
        @GEEF|wat|mag|mogen|graag|@KUNT @TELEFOON|nummer +van @UW|de|het|een @NAASTE
        @GEEF|wat|mag|mogen|graag|@KUNT @TELEFOON|nummer +@UW @NAASTE
        @GEEF|wat|mag|mogen|graag|@KUNT @UW @NAASTE @TELEFOON
    """,
}

MOODS = {
    "not": """
        naar|over +@UW §address|§iban|§docnr
        niet|geen|nooit|nimmer|not|never|dont|kein|keine|nicht|noch|zonder|onnodig
    """,
    "turn": """
        dan|want|zodat|anders|omdat|maar|zodra|so|otherwise|because
    """,
    "elsewhere": """
        op|via|in|bij|aan|naar|met|onderaan|through|on|at +@PLEK
        op|via|in|bij|aan|naar|met|onderaan|through|on|at de|het|dit|deze|ons|onze|een|uw|je|the|our|this @PLEK
        per +post|brief|mail|e|email|telefoon
        telefonisch|digid|bel|bellen|belt|gebeld|langskomen|langskomt|langs|meenemen|meeneemt|meebrengen|loket
        veilig|beveiligd|beveiligde|afspraak +formulier|link|omgeving|bij|op
        mee +naar|als|en
        mee
        wordt|word|worden
        @KUNT|hoeft +@JIJ zelf|thuis|vinden
    """,
    "reported": """
        als|of|dat|omdat|wanneer|indien|mocht|voordat|waarom +iemand|we|wij|hij|zij|ze|men|oplichters|criminelen
        iemand|oplichters|oplichter|criminelen|fraudeurs
        waarom|nooit|phishing
    """,
}
"""What makes it no question: a denial, another way than this message, or a word on what others ask."""

GROUPS["@PLEK"] = (
    "formulier link balie website site portaal stadhuis gemeentehuis loket omgeving pagina webpagina mijnoverheid "
    "mijngemeente mijn+gemeente app+van digid post mail e+mail email aanvraagformulier webformulier form desk "
    "counter town+hall afspraak inschrijving milieustraat politie envelop"
)

COMMON = tuple(
    str.split(
        "^ $ ? ik we wij u je jij jullie uw jouw your het de een is zijn was en of dat wat welk welke hoe waar wie "
        "op in van om bij aan naar met mag mogen kan kunt kun kunnen wil wilt willen zou zouden graag heb hebben "
        "heeft hebt nodig even voor mij ons me te geef stuur maak laat weten geven sturen delen hebben ontvangen "
        "naam telefoonnummer nummer postcode straat bent ben volgende deze gegevens code datum dag foto kopie "
        "scan man vrouw zoon dochter moeder vader kind kinderen i you and of what can could may have a the app "
        "mail e id pas"
    )
)
"""Words of rules that ordinary answers are full of, roughly the most common first."""
