"""What is a Dutch number plate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.kenteken import KentekenDetector

from .tables import marked, unmarked

FOUND = [
    "ik heb een «KENTEKEN:G-123-BX» gezien",
    "auto met kenteken «KENTEKEN:GX 123 B»",
    "mijn auto «KENTEKEN:12-AB-34» staat fout",
    "kenteken is «KENTEKEN:kees simon achtendertig negen b»",
    "ik sta met de «KENTEKEN:z x 4 1 8 d» kenteken dus",
    "kenteken «KENTEKEN:AB-12-34»",
    "kenteken «KENTEKEN:12-34-AB»",
    "kenteken «KENTEKEN:12-AB-34»",
    "kenteken «KENTEKEN:DF-12-GH»",
    "kenteken «KENTEKEN:DF-GH-12»",
    "kenteken «KENTEKEN:12-DF-GH»",
    "kenteken «KENTEKEN:12-DFG-3»",
    "kenteken «KENTEKEN:1-DFG-23»",
    "kenteken «KENTEKEN:GX-123-B»",
    "kenteken «KENTEKEN:G-123-XB»",
    "kenteken «KENTEKEN:GXB-12-D»",
    "kenteken «KENTEKEN:G-12-XBD»",
    "kenteken «KENTEKEN:1-XB-234»",
    "kenteken «KENTEKEN:123-XB-4»",
    "Auto omzetten naar «KENTEKEN:PTK-70-G»",
    "«KENTEKEN:KT-700-B» is verkocht",
    "bestelbus «KENTEKEN:39tls0» staat dubbel",
    "«KENTEKEN:gx123b»",
    "«KENTEKEN:GX123B» staat op de stoep",
    "«KENTEKEN:gx-123-b»",
    "«KENTEKEN:GX 123 B» parkeert fout",
    "de auto «KENTEKEN:gx 123 b» staat hier",
    "Golf «KENTEKEN:12 BCD 3» staat er al weken",
    "kenteken: «KENTEKEN:gx123-b»",
    "kenteken «KENTEKEN:gx.123.b»",
    "kenteken «KENTEKEN:GX–123–B»",
    "kenteken «KENTEKEN:GX·123·B»",
    "kenteken «KENTEKEN:GX/123/B»",
    "kenteken «KENTEKEN:GX - 123 - B»",
    "kenteken «KENTEKEN:GX\u200b123\u200bB»",
    "kenteken «KENTEKEN:ＧＸ－１２３－Ｂ»",
    "kenteken «KENTEKEN:1234AB»",
    "kenteken «KENTEKEN:AB1234»",
    "mijn kenteken is «KENTEKEN:g x een twee drie b»",
    "mijn kenteken is «KENTEKEN:G X 1 2 3 B» dank",
    "nummerbord «KENTEKEN:negenendertig t l s nul»",
    "nummerplaat «KENTEKEN:GX-123-B»",
    "«KENTEKEN:GX-123-B» is mijn kenteken",
    "number plate «KENTEKEN:GX-123-B»",
    "Kennzeichen «KENTEKEN:12-DFG-3»",
    "plakası «KENTEKEN:12-DFG-3»",
    "auto rejestracja «KENTEKEN:12-DFG-3»",
    "op mijn oprit staat «KENTEKEN:12-ABC-3» al dagen",
    "de scooter met «KENTEKEN:F-123-DD» rijdt over de stoep",
    "vergunning voor «KENTEKEN:12-DFG-3» en «KENTEKEN:GX-123-B»",
    "boete gekregen («KENTEKEN:T-345-BF»)",
    "aanhanger «KENTEKEN:WB-12-DF»",
    "bezoeker aanmelden «KENTEKEN:XX99XX»",
    "Fiat panda,«KENTEKEN:12dfg3»",
    "mijn nieuwe auto heeft «KENTEKEN:N-123-JK»",
    "er staat een wit busje «KENTEKEN:VKL-12-S» voor de deur",
    "camper «KENTEKEN:8-KTL-34» staat in de weg",
    "kentekens «KENTEKEN:GX-123-B», «KENTEKEN:H-456-RT»",
    "Nieuwe auto van de zaak: «KENTEKEN:VD 53 TX». Oude mag van de vergunning af",
    "kenteken is «KENTEKEN:v r k acht acht k» voor de bezoekersvergunning",
    "ja mijn kenteken dat is «KENTEKEN:de ha drie negen acht em» grijze volvo",
    "kenteken «KENTEKEN:gerard vier drie zes bernard rudolf»",
    "kenteken «KENTEKEN:golf vier drie zes bravo romeo»",
    "kenteken «KENTEKEN:vier een gerard zacharias rudolf theodoor»",
]

NOT_FOUND = [
    "verzoek WOO-24-B",
    "dossier BE-20-24",
    "kaart 1-AB-234 van het park",
    "mag ik twee kentekens op een vergunning",
    "wat is het kenteken",
    "kenteken van mijn auto is gestolen op 12-05-2024",
    "kenteken 4 keer veranderd",
    "om 12 30 uur",
    "op 12 05 bij de balie",
    "op 1-jan-25",
    "12-mei-3 plaatsen",
    "1jan24",
    "2uur30",
    "50km30",
    "10-tot-12",
    "van 10 tot 12 uur",
    "12 kg 34",
    "1 op 100",
    "5 km 100 meter",
    "6511AB",
    "6511 AB",
    "6511 ab nijmegen",
    "1234-AB",
    "ik wacht al 12 dgn 3 uur",
    "lantaarnpaal LP-12-34",
    "lamp DF-12-GH is kapot",
    "artikel 12-BCD-3",
    "artikelnummer GX-123-B",
    "type XR-200-B vaatwasser",
    "productcode gx123b",
    "mast 12-DFG-3",
    "container DF-12-34",
    "zaak GX-123-B",
    "lijn 2 en 123",
    "bus 12 van 3 uur",
    "nl 54 ingb 0928 8261 37",
    "wifi kamer B-123-CD",
    "de 2 of 3 keer",
    "14-04-2026",
    "06-12345678",
    "flat 3 hoog nr 12 b",
    "nr 123 b",
    "https://lindewaard.nl/gx-123-b",
    "BEL ME OM 12 OF 3 UUR",
    "T/M 12 STK 3 EURO",
    "vak 3 rij 12",
    "AB1234",
    "iphone 12 pro 5",
    "2-kamer woning",
    "3-in-100 kans",
    "VERKEERSBORD OMVER PRINS HENDRIKKADE 46 DANK JE WEL",
    "waardebon 12-LK-PD",
    "coupon 12-LK-PD",
    "lootje 12-LK-PD",
]


@pytest.mark.parametrize("text", FOUND)
def test_a_plate_is_found_with_its_separators(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_only_looks_like_a_plate_is_left_alone(text: str) -> None:
    assert "KENTEKEN:" not in marked(text)


PIECES = ["kenteken", "gx", "123", "b", "-", " ", "12", "abc", "3", "\u200b", "een", "İ", "\n", "."]


@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60))
def test_places_are_valid_whatever_the_text(text: str) -> None:
    for finding in KentekenDetector().find(Text(text), NOBODY):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start : finding.end].strip() == text[finding.start : finding.end]
