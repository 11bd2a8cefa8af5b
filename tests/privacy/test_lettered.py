"""What is a V-number or an A-number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.findings import NOBODY
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.lettered import ANR_DETECTOR, VNR_DETECTOR

from .tables import marked, unmarked

FOUND = [
    "anummer staat op de akte: «ANR:7934801629»",
    "a nummer volgens het uittreksel «ANR:7934801629»",
    "V nummer: «VNR:367 862 8510»",
    "vnr van mijn zoon «VNR:3678628510»",
    "v-nummer op de brief van de IND is «VNR:3678628510»",
    "Het A-nummer uit het oude dossier is «ANR:7934801629»",
    "رقم V الخاص بي هو «VNR:3678628510»",
    "u heeft mijn vnummer nodig? «VNR:1904567238»",
    "het nummer V «VNR:2884190376»",
    "vreemdelingennummer «VNR:3507196477»",
    "v-nummer «VNR:3507196477»",
    "V-nummer: «VNR:3507196477»",
    "v nummer «VNR:3507196477»",
    "vnummer «VNR:3507196477»",
    "vnr «VNR:9135286970»",
    "v-nr. «VNR:9135286970»",
    "V.nr. «VNR:9135286970»",
    "v nr «VNR:913 528 6970»",
    "V-nr «VNR:913.528.69.70»",
    "mijn v-nummer is «VNR:3507196477»",
    "Het vreemdelingennummer van mijn vrouw is «VNR:3507196477»",
    "vreemdelingen nummer «VNR:3507196477» en geboren in Syrië",
    "vreemdelingnummer «VNR:3507-196-477»",
    "vreemdelingenummer «VNR:3507196477»",
    "mijn v-nummer van de ind: «VNR:3507196477»",
    "«VNR:3507196477» is mijn v-nummer",
    "«VNR:3507196477» (v-nummer)",
    "IND-nummer «VNR:3507196477»",
    "V-NUMMER «VNR:3507196477» GRAAG SNEL",
    "my V-number is «VNR:3507196477»",
    "alien number «VNR:3507196477»",
    "Ausländernummer «VNR:3507196477»",
    "v-nummer «VNR:drie vijf nul zeven een negen zes vier zeven zeven»",
    "v-nummer «VNR:３５０７１９６４７７»",
    "v-nummer «VNR:350719647»",
    "v-nummer\n«VNR:3507196477»",
    "ik ben mijn pasje kwijt, v-nummer was «VNR:3507196477»",
    "yabancı numarası «VNR:3507196477»",
    "A-nummer: «ANR:3986761960»",
    "a-nummer «ANR:3986761960»",
    "anummer «ANR:3986761960»",
    "anr «ANR:3986761960»",
    "a-nr. «ANR:3986761960»",
    "A.nr «ANR:3986 761 960»",
    "administratienummer «ANR:3986761960»",
    "administratienummer (a-nummer) «ANR:3986761960»",
    "het a-nummer van mijn zoon is «ANR:3986761960»",
    "GBA-nummer «ANR:3986761960»",
    "brp nummer «ANR:398.676.19.60»",
    "«ANR:3986761960» is het a-nummer",
    "adminstratienummer «ANR:3986761960»",
    "A nummer staat hier: «ANR:3986761960»",
    "رقم V هو «VNR:2803917642»",
    "v-nmmer «VNR:1245830243»",
    "mijn a-nmmer is «ANR:1055778126»",
    "мій V-номер: «VNR:2940318866»",
    "v-номер «VNR:2940318866»",
    "V numarası «VNR:2940318866»",
]

NOT_FOUND = [
    "wat is een v-nummer",
    "waar vind ik mijn a-nummer?",
    "ik heb nog geen v-nummer, bel 0612345678",
    "mijn v-nummer begint met 35",
    "3507196477",
    "zaaknummer 3507196477",
    "de ind heeft zaak 3507196477",
    "route a nummer 12",
    "huis a nr 12",
    "v-nummer niet bekend, zaaknummer 3507196477",
    "a-nummer onbekend. Mijn telefoon is 0612345678",
    "3507196477 is het ordernummer, geen v-nummer 12",
    "verdieping v nummer 14 en 15",
    "klantnummer 3507196477",
    "meldnummer 3986761960",
    "het nummer van de a12 is 0900 8002",
    "container nr 3986761960",
    "dossiernummer 3507196477 van vreemdelingenzaken",
]


@pytest.mark.parametrize("text", FOUND)
def test_a_lettered_number_is_found_without_its_name(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_not_called_one_is_left_alone(text: str) -> None:
    assert "NR:" not in marked(text)


@given(
    st.lists(st.sampled_from(["v", "a", "nummer", "nr", ".", "350", "7196477", "een", "\u200b", " ", "-"]))
)
def test_places_are_valid_whatever_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    for detector in (VNR_DETECTOR, ANR_DETECTOR):
        for finding in detector.find(Text(text), NOBODY):
            assert 0 <= finding.start < finding.end <= len(text)
