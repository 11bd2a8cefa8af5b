"""What is a BSN, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.nl import bsn

from samenspraak.privacy.detectors.bsn import passes_eleven_test

from .tables import marked, unmarked

FOUND = [
    "Mijn BSN is «BSN:999995406».",
    "«BSN:999995406»",
    "bsn «BSN:999 995 406» graag",
    "bsn «BSN:9999.95.406»",
    "bsn «BSN:999-995-406»",
    "bsn «BSN:999/995/406»",
    "bsn\n«BSN:999\n995\n406»",
    "bsn «BSN:9 9 9 9 9 5 4 0 6»",
    "bsn:«BSN:999995406»,geb",
    "mijn b s n is «BSN:1 9 4 vier 0 3 2 8 7»",
    "b.s.n. «BSN:999995407»",
    "BSN «BSN:９９９９９５４０６»",
    "BSN «BSN:9\u200b999\u00ad95406»",
    "bsn «BSN:999😀995😀406»",
    "«BSN:9️⃣9️⃣9️⃣9️⃣9️⃣5️⃣4️⃣0️⃣6️⃣» bsn",
    "bsn «BSN:999995407» (klopt niet)",
    "bsn «BSN:99995406» zonder nul",
    "burgerservicenumer «BSN:999995407»",
    "«BSN:999995407» is mijn bsn",
    "«BSN:999 995 407» (bsn)",
    "zaak 123456782 over bsn «BSN:999995406»",
    "bsn «BSN:999995406», tel 0612345678",
    "bsn «BSN:negen negen negen negen negen vijf vier nul zes» en ik heet Jan",
    "my bsn is «BSN:one five seven two two nine four four eight»",
    "de bsns zijn «BSN:999995406» en «BSN:999995406»",
    "burgerservisenumer is «BSN:999995407»",
    "burgcervicenr «BSN:99-99-95-407»",
    "id nummer «BSN:999995406» bsn dus",
    "bsb nr «BSN:9 9 9 9 9 5 4 0 7»",
    "wat is mijn bsn? «BSN:999995406»",
    "persoonsgebonden nummer «BSN:999995406»",
    "Voor de bewonersvergunning: «BSN:617163315», geboren «DOB:08-02-51»",
    "voor de kinderopvangtoeslag vragen ze t bugerservicenumer van de kleine, is dit goed «BSN:798396350»",
    "Voor de Wmo-melding van mijn cliënt: «BSN:804.383.005», 6531 GT",
    "In het dossier bij «BSN:781 235 558» staat dat meneer thuis komt; wij sturen de consulent.",
    "borgerservicenummer «BSN:123456782»",
    "BSN IS «BSN:25o173256» STAAT HEEL KLEIN",
    "Haar nummer op de zorgpas is «BSN:815701986». Dat is toch het bsn?",
    "my citizen servicce number is «BSN:123456782»",
]

NOT_FOUND = [
    "wat is een bsn?",
    "Waarom vraagt u mijn bsn? Mijn zaaknummer is 999995406.",
    "mijn bsn eindigt op 406",
    "zaaknummer 999995406",
    "zaaknr. 999995406",
    "meldnummer: 999 995 406",
    "ordernummer 999995406",
    "betalingskenmerk 999995406",
    "kemerk 999995406",
    "kvk 999995406",
    "het pasje van de milieustraat heeft nr 999995406",
    "factuur 999995406",
    "999995406 is het zaaknummer",
    "999995406 is het zaaknummer, al 5 weken in behandeling",
    "999995406 is de zaak van 2024",
    "Het zaaknummer? Even kijken: 999995406",
    "u vindt het onder nummer 999995406 in Mijn Lindewaard",
    "hoe zit het met 999995406, dat is de bouwvergunning van de buren",
    "bij PostNL staat 3S 999995406",
    "lidmaatschapsnummer 999995406",
    "v-nummer 999995406",
    "999995407",
    "bel +31 999995406",
    "06 1234 5678",
    "+31 6 1234 5678",
    "€ 999.995.406",
    "999.995.406,00",
    "51.8425612 en 5.8528147",
    "van 12-03-1981 5 keer",
    "order AB999995406",
    "000000000",
    "0.23 / 0.10 / 0.10",
    "lijn 1 2 3 4 5 6 7 8 9 10 11 12",
    "DOB 1988-07-19, I need a BSN for my new job, starting next month",
    "başvuru numarası 397666366, ne zaman cevap gelir",
    "my case number is 458292175, any news about the building permit",
    "número de expediente 123456782",
    "رقم الطلب 123456782",
    "номер дела 123456782",
    "afvalbak 123456782",
    "vordering 123456782",
    "subsidie 123456782 beschikt",
    "dag, zaakummer 123456782",
    "Uw zaakunmmer is 123456782.",
    "meldnummr: 123456782",
    "rsiin 123456782",
    "zaaak 123456782 duurt al 6 weken",
    "CJIB 123456782",
    "OIN 123456782",
]


@pytest.mark.parametrize("text", FOUND)
def test_a_bsn_is_found_with_its_separators(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_bsn_is_left_alone(text: str) -> None:
    assert "BSN:" not in marked(text)


@given(st.from_regex(r"[0-9]{9}", fullmatch=True).filter(lambda digits: digits[0] != "0"))
def test_eleven_test_agrees_with_the_library(digits: str) -> None:
    assert passes_eleven_test(digits) == bsn.is_valid(digits)
