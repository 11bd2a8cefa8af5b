"""What a date is called: a birth date, the date of something else, or nothing."""

from enum import Enum, auto

from samenspraak.domain.labels import is_other_number, is_sentence_end, spelled
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.dob.dates import Date

_BIRTH = spelled(
    "geboren geboortedatum geboortedata gebdatum gebdat gebdt geboortedag geboortejaar geb jarig verjaardag"
    " verjaar verjaart birthday birth birthdate dob born geburtsdatum geburtstag dogum urodzenia urodzony urodzona"
    " urodzilam naissance nacimiento bevallen wereld gebdag"
)
_OTHER = spelled(
    "afspraak afspraken geldig verloopt verlopen overleden overleed overlijden gestorven sterfdatum getrouwd trouwen"
    " trouwdatum trouwdag huwelijk gehuwd gescheiden scheiding sinds vanaf tot tm uiterlijk aanslag brief dd melding"
    " ingeschreven verhuisd verhuizen verhuizing ingang datum diploma examen vergunning bouwvergunning aangevraagd"
    " ontvangen verzonden factuur gekocht gehuurd huur contract bezwaar besluit termijn afsluiting dienst pensioen"
    " gestart begin begint eind einde aangifte geboorteaangifte uitgerekend verzetten deadline vervaldatum"
    " vervalt evenement bijeenkomst vergadering vakantie woon wonen werk gewerkt bouwjaar gebouwd opgeleverd"
    " appointment expires valid married since until died letter"
)
_BIRTHDAY = spelled("jarig verjaardag verjaar verjaart birthday geburtstag")
_PEOPLE = spelled(
    "zoon zoontje dochter dochtertje kind kindje baby tweeling moeder vader man vrouw echtgenoot echtgenote partner"
    " broer zus oma opa zusje broertje buurman buurvrouw"
)
_NEAR, _NEARBY, _FOLLOWING = 9, 4, 5


class Called(Enum):
    """What the words around a date make of it; nearby is within a few words."""

    BIRTH_NEARBY = auto()
    BIRTH = auto()
    OTHER = auto()
    NOTHING = auto()


def called(text: Text, date: Date) -> Called:
    """The nearest name before or after the date. A name after it counts only if it belongs to no later date."""
    before, distance = _before(text, date)
    after, reach = _after(text.after(date.end))
    if after is not Called.NOTHING and reach < distance:
        return after
    return before


def _before(text: Text, date: Date) -> tuple[Called, int]:
    words = text.before(date.start)[:_NEAR]
    if _is_of_person(words, text.plain[max(0, date.start - 2) : date.start]):
        return Called.BIRTH, 1
    sentence = True
    for place, word in enumerate(words):
        if word in _BIRTH or _is_birth(words, place):
            return (Called.BIRTH_NEARBY if place < _NEARBY else Called.BIRTH), place
        if sentence and (word in _OTHER or is_other_number(word)) and not _is_birth(words, place + 1) and not _is_birth(words, place + 2):
            return Called.OTHER, place
        if is_sentence_end(words, place):
            sentence = sentence and place == 0
    return Called.NOTHING, _NEAR


def _is_birth(words: list[str], place: int) -> bool:
    """ "geboorte datum", "geb. datum", "gb datum"; "geboorte" alone only right before the date."""
    if place >= len(words):
        return False
    word = words[place]
    if word == "gb" or word == "geb":
        return True
    return word == "geboorte" and (place == 0 or words[place - 1] in ("datum", "dag", "dd"))


def _is_of_person(words: list[str], sign: str) -> bool:
    """ "ik ben van 8 maart 1971", "mijn zoon is van …", "uw zoon (14-02-2019)", "de baby kwam op …"."""
    if not words:
        return False
    if words[0] in _PEOPLE and sign.endswith("("):
        return True
    if words[0] == "van" and words[1:2] in (["ben"], ["is"], ["zijn"]):
        return words[1] == "ben" or not _PEOPLE.isdisjoint(words[2:6])
    return "kwam" in words[:4] and not _PEOPLE.isdisjoint(words[:7])


def _after(words: list[str]) -> tuple[Called, int]:
    for place, word in enumerate(words[:_FOLLOWING]):
        if word in _BIRTH or word == "geboorte":
            following = words[place + 1 : place + 4]
            if any(next_word[0].isdigit() for next_word in following):
                return Called.NOTHING, _NEAR
            return Called.BIRTH_NEARBY, place
        if word in _OTHER or (word == "om" and words[place + 1 : place + 2] and words[place + 1][0].isdigit()):
            return Called.OTHER, place + 2
        if word[0] in ".!?;\n0123456789":
            break
    return Called.NOTHING, _NEAR
