"""What identity documents are called, and what a number near them is when it is none of theirs."""

from samenspraak.domain.labels import NAMELESS, is_other_number, spelled
from samenspraak.domain.plaintext import Text

LICENCE = spelled(
    "rijbewijs rijbewijsnummer rijbewijsnr rijbewijsnummers driving licence license fuhrerschein ehliyet"
    " rijbewys rybewijs rijbewijsje drivers jazdy ehliyetim"
)
PASSPORT = spelled(
    "paspoort paspoortnummer paspoortnr paspoorten passport passpoort pasport reispas reisepass reisdocument"
    " identiteitskaart identiteitskaartnummer identiteitsbewijs idkaart idkaartnummer kaartnummer idbewijs"
    " idcard idkaartje"
    " ausweis personalausweis personalausweisnummer verblijfsvergunning verblijfsdocument verblijfspas"
    " verblijfskaart residence aufenthaltstitel verblijfsvergunningsnummer"
    " documentnummer documentnr document pasaport kimlik paszport paszportu dowod legitimatie"
    " legitimatiebewijs"
    " reisepassnummer ausweisnummer fuhrerscheinnummer pass paspoortje reispaspoort pasaportum kimligim"
    " cuzdani"
    " dowodu osobistego vreemdelingendocument nooddocument noodpaspoort identiteitsdocument"
    " zakenpaspoort identite identidad carta passaporte passaporto pasaportu"
    " vreemdelingenpaspoort vluchtelingenpaspoort vluchtelingenpas passeport pasaporte poort"
) | {"id", "passnummer", "جواز", "паспорт", "паспорта", "paspoortnr"}
NAMES = LICENCE | PASSPORT
NUMBERS = spelled("paspoortnummer paspoortnr documentnummer documentnr identiteitskaartnummer idkaartnummer")
OTHER = spelled(
    "bsn burgerservicenummer sofinummer zaak melding referentie kenmerk order factuur kvk telefoon tel mobiel"
    " bel"
    " bellen kenteken iban rekening bankrekening afspraak container mast code wachtwoord postcode geldig"
    " vreemdelingennummer vreemdelingnummer phone vnr anr vnummer anummer administratienummer"
    " track trace tracking pakket pakketje zending postnl btw vat ref reference case kavel"
)
NAME_ENDINGS = ("paspoort", "document", "identiteitskaart", "rijbewijs")
LETTERED = frozenset({"v", "a", "vreemdelingen", "vreemdeling", "alien", "gba", "brp", "administratie"})


def follows_number_word(text: Text, start: int) -> bool:
    words = text.before(start)[:3]
    return any(word in NAMELESS or word in NUMBERS or is_other_number(word) for word in words)
