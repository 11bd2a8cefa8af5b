"""What is a birth date, and what is any other date."""

import pytest

from .tables import marked, unmarked

FOUND = [
    "geboren op «DOB:12-03-1981»",
    "geb. «DOB:12/3/81»",
    "geboren «DOB:12.03.1981» te Cuijk",
    "geb.datum «DOB:17 jan 1992»",
    "geboren op «DOB:12 maart '81»",
    "dob «DOB:1988-04-27»",
    "geboortedatum «DOB:12031981»",
    "gebdatum «DOB:120381»",
    "geboortedatum:\n«DOB:12-12-1984»",
    "gebortedatum «DOB:11-12-1990»",
    "born on «DOB:April 27th, 1988»",
    "birth date «DOB:12th of May 1994»",
    "«DOB:5 mei 1972» is mijn geboortedag",
    "«DOB:8.10.1977» is de datum waarop mijn man geboren is",
    "ik ben jarig op «DOB:19 december»",
    "«DOB:28 februari» ben ik jarig",
    "geboren op «DOB:twaalf maart negentienhonderd eenentachtig»",
    "ik ben van «DOB:8 maart 1971»",
    "uw zoon («DOB:14-02-2019»)",
    "Jan Smit, «DOB:04-12-1955», wil een pas",
    "«DOB:22-11-1965»",
    "«DOB:13.05.66»",
    "dit is mijn man «DOB:13-05-66»",
    "geboren op «DOB:3 maart 2026»",
    "ik ben geboren op «DOB:drie april tweeëntachtig» dus ja",
    "ze is op «DOB:negen november» jarig",
    "ik ben van «DOB:zesentwintig augustus eenenzestig»",
    "ik ben van de «DOB:vijfde van de zesde negentien zeventig»",
    "geboren de «DOB:negentiende oktober negentienhonderdachtenvijftig»",
    "geboren op «DOB:vijf mei negentienvijfenzestig»",
    "moeder is van «DOB:elf februari 1939»",
    "born «DOB:april third nineteen eighty two»",
    "ich bin am «DOB:dritten april neunzehnhundertzweiundachtzig» geboren",
    "geborn op «DOB:19 ocktober 1973»",
    "gebooren «DOB:16 agustus 1960»",
    "verjaardg is «DOB:8 januarie»",
    "geboorte dtum «DOB:22/6/1957»",
    "bday «DOB:07/19/1994»",
    "Kızım «DOB:04.09.2012» doğumlu",
    "córka ur. «DOB:24.11.2015» potrzebuje paszportu",
    "née le «DOB:4 mars 1988»",
    "bewoner is van «DOB:5-mrt-'44»",
    "de oudste is van «DOB:2-2-2011» en de jongste van «DOB:17 sept. 2014»",
    "op «DOB:13 mei» wordt ze 4",
    "geboortedatum «DOB:nul drie nul vier negentien vijfentachtig»",
    "ik ben er eentje van «DOB:23 mei 1958»",
    "Patiënt: A. Smit «DOB:070854» geb.",
    "ik word «DOB:30 november» jarig",
    "my son turns 18 on «DOB:March 14»",
    "bouwjaar «DOB:14-8-'68» haha",
    "mijn moeder («DOB:12-11-1937»)",
]

NOT_FOUND = [
    "afspraak op 12-05-2026 om 10:20",
    "mijn paspoort is geldig tot 30 juni 2029",
    "getrouwd op 21-06-1985",
    "mijn vader is overleden op 3 maart 1999",
    "sinds 1 januari 1998 woon ik hier",
    "brief van 4 november 1999",
    "de geboorteaangifte kan tot en met 11 mei 2026",
    "geboren en getogen in Cuijk",
    "22-11-2025",
    "op 5 mei zijn jullie dicht",
    "06-12 34 57 82",
    "meterstand 120381",
    "31-02-99-12",
    "zie paragraaf 5.16.02 en 8.3.54",
    "versie 26.3.54 van de app",
    "tentoonstelling over 10 mei 1940",
    "kan hij 12 mei komen",
    "ik ben van 3 mei tot 5 mei weg",
    "het feest wordt op 13 mei gehouden met 4 kramen",
    "zij werd op 12 mei geholpen aan balie 4",
    "uw afspraak is op drie april om tien uur",
    "de vergadering van twaalf maart tweeduizend vierentwintig",
    "mijn vrouw 14 juni 2026 geopereerd",
    "mijn dochter van 12 komt 4 mei",
    "de eerste keer was op tweede paasdag",
    "ik word 2 mei geholpen",
    "de brief is van 3 maart 1999",
    "de baby is 12 weken en 3 dagen",
    "op de tweede van de vijf dagen",
]


@pytest.mark.parametrize("text", FOUND)
def test_a_birth_date_is_found_in_any_notation(text: str) -> None:
    assert marked(unmarked(text)) == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_another_date_is_left_alone(text: str) -> None:
    assert "DOB:" not in marked(text)
