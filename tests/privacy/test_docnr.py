"""What is the number of an identity document."""

import pytest

from .tables import marked, unmarked

FOUND = [
    "mijn paspoortnummer is «DOCNR:SPR2KD4L7»",
    "id-kaart nr. «DOCNR:spr2kd4l7»",
    "paspoort nr «DOCNR:SPR 2KD 4L7»",
    "gevonden paspoort! nummer «DOCNR:AY2Z4H0R2»",
    "rijbewijs kwijt, nr. «DOCNR:3273673981»",
    "«DOCNR:SPR2KD4L7» is het nummer van mijn id",
    "Belgische id kaart «DOCNR:592-4810233-79»",
    "Reisepass «DOCNR:C3JHT21K8»",
    "pasport «DOCNR:AB1234567»",
    "«DOCNR:SP7RL2KD4»",
    "«DOCNR:P<NLDVERHOEVEN<<SANNE<MARIA<<<<<<<<<<<<<<<<<\nSPECI20142NLD6503101F2403096999999990<<<<<84»",
    "Voor mijn paspoort: het bsn is «BSN:999995406»",
    "SCAN VAN MIJN PASPOORT LUKT NIET DUS OVERGETYPT: «DOCNR:P<NLDDE<GRAAF<<MARIJKE<<<<<<<<<<<<<<<<<<<<<<»",
    "Personalausweisnummer «DOCNR:L8M4K2TN7», reicht das für die Anmeldung?",
    "dowód osobisty nr «DOCNR:CFT 418263», paszportu nie mam",
    "paspoortnummer is de «DOCNR:n van nico y acht x j drie d e vijf»",
    "pasaportum «DOCNR:U12345678»",
    "prawo jazdy nr «DOCNR:00123/19/0412»",
    "جواز سفر «DOCNR:A12345678»",
    "rybewijs «DOCNR:5012345678»",
    "rijbewys «DOCNR:5012345678»",
    "carte d'identité «DOCNR:12AB34567»",
    "nüfus cüzdanı seri no «DOCNR:A12B34567»",
    "vreemdelingendocument nr «DOCNR:XR0827146» verlopen",
    "Rijbewijs gevonden bij de bushalte, op de kaart staat nr «DOCNR:49 0371 8825».",
    "ID: «DOCNR:i r 9 h 4 k 2 c 7»",
    "mijn paspoort «DOCNR:nt4 lh9 v05» is gestolen",
    "documentnummer: «DOCNR:NLP8-4H2-K15»",
    "ID-nummer: «DOCNR:NWX-1R2-K34»",
    "paspoort «DOCNR:NWX1R2\nK34»",
    "permit number «DOCNR:IR1234567»",
    "belgische eID «DOCNR:592-1234567-89»",
    "british passport «DOCNR:123456789»",
    "rijbewijs nummer is «DOCNR:5123 456 789»",
    "verblijfstitel «DOCNR:YA1234567»",
    "DNI «DOCNR:12345678Z»",
    "paspoort: «DOCNR:N van Nico, W, 1, R van Rob, 2, K, 3, 4, 5» kwijt",
    "passport «DOCNR:12345678»",
    "paspoort weg! nummer is «DOCNR:NX7F4K2L8»",
    "Rijbewijs gestolen. Nr was «DOCNR:4417906253»",
    "mijn id is gestolen, het nummer was «DOCNR:nx7f4k2l8»",
    "nummer van de kaart is «DOCNR:isb49hkt2», gevonden bij de Jumbo",
    "kaart nr. «DOCNR:ISB49HKT2» gevonden",
    "paspoort: «DOCNR:nico xantippe vier zeven karel drie maria twee negen»",
    "mijn paspoortnummer «DOCNR:en ix vier zeven ka drie em twee negen»",
    "номер паспорта «DOCNR:GE 730415»",
    "паспорт «DOCNR:GE730415»",
    "رقم جواز السفر «DOCNR:N 013582291»",
    "pass nr «DOCNR:AB 123456»",
    "Vermissing van pas «DOCNR:SN-7K2-4M1-8» is verwerkt",
    "paspoortnr«DOCNR:123456789» vergeten",
    "rijbewijsnummer«DOCNR:5013380297»",
]

NOT_FOUND = [
    "wat kost een paspoort voor een kind van 11",
    "mijn rijbewijs verloopt op 14-09-2026",
    "paspoort kwijt, zaaknummer 5417395661",
    "rijbewijs ophalen, bel 0612003400",
    "pasfoto van 35 x 45 mm voor de id-kaart",
    "paspoort en kenteken GX123B",
    "zaak ZK2026001234",
    "Btw-id van de stichting is NL200789235B01, mag de factuur zo?",
    "track en trace 3SLWPQ7731904 zegt bezorgd, maar mijn rijbewijs is er niet",
    "kan ik mijn paspoort ophalen, ref AB12345678",
    "afspraaknr paspoort 2025-1234567",
    "paspoort besteld op 12-03-2025 onder nr 123456782",
    "gezondheidsverklaring 1234567890 voor rijbewijs",
    "factuur rijbewijs 2025001234",
    "paspoort van de kat NLD1234567",
    "Send your passport number. Call 14 024",
    "paspoortnummer niet nodig. Bel 14 024 of kom langs",
    "kaart SN-7K2 is op",
    "onderdeelnr AB12CD345 voor de slagboom",
    "rijbewijs ophalen met afspraak A12",
    "paspoort en dan ga ik met de trein van twee uur",
    "id kaart en een paspoort voor drie kinderen van twee vijf en negen",
]


@pytest.mark.parametrize("text", FOUND)
def test_a_document_number_is_found(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_document_number_is_left_alone(text: str) -> None:
    assert "DOCNR:" not in marked(text)
