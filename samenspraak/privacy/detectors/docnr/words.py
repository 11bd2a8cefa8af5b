"""What identity documents are called, and what a number near them is when it is none of theirs."""

from samenspraak.domain.labels import NAMELESS, is_other_number, is_sentence_end, listed, spelled
from samenspraak.domain.plaintext import Text

LICENCE = spelled(
    "rijbewijs rijbewijsnummer rijbewijsnr rijbewijsnummers driving licence license fuhrerschein ehliyet"
    " rijbewys rybewijs rijbewijsje drivers jazdy ehliyetim"
) | listed("rijb rijbew")
PASSPORT = spelled(
    "paspoort paspoortnummer paspoortnr paspoorten passport passpoort pasport reispas reisepass reisdocument"
    " paspoord passport identiteitskaart identiteitskaartnummer identiteitsbewijs idkaart idkaartnummer"
    " kaartnummer idbewijs"
    " idcard idkaartje"
    " ausweis personalausweis personalausweisnummer verblijfsvergunning verblijfsdocument verblijfspas"
    " verblijfskaart residence aufenthaltstitel verblijfstitel verblijfsvergunningsnummer"
    " documentnummer documentnr document pasaport kimlik paszport paszportu dowod legitimatie"
    " legitimatiebewijs"
    " reisepassnummer ausweisnummer fuhrerscheinnummer pass paspoortje reispaspoort pasaportum kimligim"
    " cuzdani"
    " dowodu osobistego vreemdelingendocument nooddocument noodpaspoort identiteitsdocument"
    " zakenpaspoort identite identidad carta passaporte passaporto pasaportu"
    " vreemdelingenpaspoort vluchtelingenpaspoort vluchtelingenpas passeport pasaporte poort"
) | listed(
    "id dni idnr idnummer docnr idkaartnr docnummer rbnr rbnummer rb sejour eid"
    " permit passnummer doc pasp paspr paspnr verblijfsdoc verblijfspasje reisdoc identiteitspas identiteitspasje"
    " الجواز паспорту паспортом جواز паспорт паспорта"
)
FOREIGN = listed(
    "карта карту посвідчення посвідки права удостоверение удостоверения هوية هويتي الهوية اقامة الاقامة رخصة"
)
"""What such papers are called in Ukrainian, Russian and Arabic."""

_ENDINGS = ("nummer", "nummers", "nr", "nmr", "num", "no", "number")


def _numbers(stems: str) -> frozenset[str]:
    return spelled(" ".join(stem + ending for stem in stems.split() for ending in _ENDINGS))


NUMBERS = _numbers(
    "paspoort passport pasport document identiteitskaart identiteitsbewijs identiteits idkaart legitimatie"
    " legitimatiebewijs verblijfsdocument verblijfskaart verblijfspas verblijfs reisdocument"
)
LICENCE |= _numbers("rijbewijs rijb")
NAMES = LICENCE | PASSPORT | FOREIGN | NUMBERS
OTHER = spelled(
    "bsn burgerservicenummer sofinummer zaak melding referentie kenmerk order factuur kvk telefoon tel mobiel"
    " bel"
    " bellen kenteken iban rekening bankrekening afspraak container mast code wachtwoord postcode geldig"
    " vreemdelingennummer vreemdelingnummer phone vnr anr vnummer anummer administratienummer"
    " besteld bestelnummer gezondheidsverklaring kat hond huisdier dier track trace tracking pakket"
    " pakketje zending postnl btw vat ref reference case kavel"
)
OTHER_PERMITS = listed("building parking planning event demolition")
"""Before a permit that is no document of somebody."""

WHICH = listed(
    "het dit dat de mijn mn m het een met is was the my this zijn haar uw en a of je jouw ons onze . !"
)
"""What stands before "nummer" when it is not the number of something else."""

NAME_ENDINGS = ("paspoort", "document", "identiteitskaart", "rijbewijs")
CARD_NUMBERS = listed("pasnr pasnummer kaartnr kaartnummer cardnumber")
CARDS = CARD_NUMBERS | listed("kaart kaartje pas pasje card document documentje")
"""What may be an identity card, when a number of that form stands beside it."""

LEADING = NAMELESS | listed("is was het de dit mijn en ! .")
"""Between a sentence about a document and its number: "Paspoort kwijt! Nummer was …"."""

LETTERED = frozenset({"v", "a", "vreemdelingen", "vreemdeling", "alien", "gba", "brp", "administratie"})


def follows_number_word(text: Text, start: int) -> bool:
    words = text.before(start)[:3]
    for place, word in enumerate(words):
        if word in NAMELESS or word in NUMBERS or is_other_number(word):
            return True
        if place and is_sentence_end(words, place - 1):
            return False
    return False
