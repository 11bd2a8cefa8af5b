"""What a date is called: a birth date, the date of something else, or nothing."""

from enum import Enum, auto

from samenspraak.domain.labels import is_sentence_end, listed, spelled
from samenspraak.domain.numerals import DUTCH
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.dob.dates import Date

_BIRTH = spelled(
    "geboren geboortedatum geboortedata gebdatum gebdat gebdt geboortedag geboortejaar geb jarig verjaardag"
    " verjaar verjaart birthday birth birthdate dob born geburtsdatum geburtstag dogum urodzenia urodzony"
    " urodzona"
    " urodzilam naissance nacimiento bevallen wereld gebdag"
)
_OTHER = spelled(
    "afspraak afspraken geldig verloopt verlopen overleden overleed overlijden gestorven sterfdatum getrouwd"
    " trouwen"
    " trouwdatum trouwdag huwelijk gehuwd feest bevrijding oorlog begrafenis begraven crematie"
    " gecremeerd uitvaart gescheiden scheiding sinds vanaf tot tm uiterlijk aanslag brief dd"
    " melding"
    " ingeschreven verhuisd verhuizen verhuizing ingang tussen datum diploma examen vergunning bouwvergunning"
    " aangevraagd"
    " ontvangen verzonden factuur gekocht gehuurd huur contract bezwaar besluit termijn stierf afsluiting"
    " dienst pensioen"
    " gestart begin begint eind einde aangifte geboorteaangifte uitgerekend verzetten deadline vervaldatum"
    " vervalt evenement bijeenkomst vergadering vakantie woon wonen werk gewerkt bouwjaar gebouwd opgeleverd"
    " appointment expires valid married since until died letter"
)
_OTHER_ENDINGS = (
    "nummer", "nr", "kenmerk", "datum", "besluit", "brief", "vergunning", "akte", "vergadering", "stukken", "plan",
    "verslag", "factuur", "nota", "rapport", "contract", "aanvraag", "melding", "afspraak", "beschikking", "schrift",
    "termijn", "periode", "keuring", "onderzoek", "feest", "markt", "bijeenkomst",
)  # fmt: skip
_PREPOSITIONS = listed("op van sinds per tot vanaf uit in voor na rond omstreeks dd om vanuit tm")
_PEOPLE = spelled(
    "zoon zoontje dochter dochtertje kind kindje baby tweeling moeder vader man vrouw echtgenoot echtgenote"
    " partner"
    " broer zus oma opa zusje broertje kinderen kids kleinkind kleinkinderen nichtje neefje ex"
    " vriend vriendin collega nicht neef tante oom schoonmoeder schoonvader"
    " schoonzoon schoondochter stiefzoon stiefdochter pleegkind leerling huurder huisgenoot buurman buurvrouw"
)
_ANNIVERSARY = frozenset({"jarig", "verjaardag"})
_LONG_AGO = 2010
_SHORTEST_PARTICIPLE = 5
_PARTICIPLES = ("ge", "afge", "inge", "uitge", "aange", "opge")
_LONGEST_NAME = 16
_LONGEST_GAP = 3
_NEAR, _NEARBY, _FOLLOWING = 9, 4, 8


class Called(Enum):
    """What the words around a date make of it; nearby is within a few words. A date after "op" or
    "van" that is called nothing is that of some event.
    """

    BIRTH_NEARBY = auto()
    BIRTH = auto()
    OTHER = auto()
    AFTER_PREPOSITION = auto()
    NOTHING = auto()


def called(text: Text, date: Date) -> Called:
    """The nearest name before or after the date; one after it counts only if it belongs to no later date."""
    before, distance = _before(text, date)
    after, reach = _after(text.after(date.end))
    if after is not Called.NOTHING and reach < distance:
        return after
    return before


def _before(text: Text, date: Date) -> tuple[Called, int]:
    words = text.before(date.start)[:_NEAR]
    if _is_of_person(words, date) or _follows_name(text, date):
        return Called.BIRTH, 0
    sentence, reach = True, 2 if _is_set_apart(text, date) else _NEAR
    for place, word in enumerate(words):
        if not word.isalpha():
            sentence = sentence and (place == 0 or not is_sentence_end(words, place))
        elif _is_birth(words, place):
            return (Called.BIRTH_NEARBY if place < _NEARBY else Called.BIRTH), place
        elif (
            sentence and place < reach and (_is_other(words, place) or (place == 0 and _is_participle(word)))
        ):
            return Called.OTHER, place
    after_preposition = bool(words) and words[0] in _PREPOSITIONS
    return (Called.AFTER_PREPOSITION if after_preposition else Called.NOTHING), _NEAR


def _is_birth(words: list[str], place: int) -> bool:
    """ "geboren", "geb. datum", "gb datum"; "geboorte" alone only right before the date."""
    if place >= len(words):
        return False
    word = words[place]
    if word in _ANNIVERSARY and _is_count(words[place + 1 : place + 2]):
        return False
    if word in _BIRTH or word == "gb" or (word.startswith("geb") and word.endswith(("ren", "tum", "dag"))):
        return True
    if words[place + 1 : place + 2] in (["aangifte"], ["van"]):
        return False
    return word == "geboorte" and (place == 0 or words[place - 1] in ("datum", "dag", "dd"))


def _is_participle(word: str) -> bool:
    """ "gehaald", "afgegeven": what happened on that day was no birth, or it would have been called one."""
    if len(word) <= _SHORTEST_PARTICIPLE or word.startswith("geb"):
        return False
    return word.startswith(_PARTICIPLES) and word.endswith(("d", "t", "en"))


def _is_count(words: list[str]) -> bool:
    """The 25 of "25 jarig huwelijk"."""
    return bool(words) and (words[0].isdigit() or words[0] in DUTCH)


def _is_other(words: list[str], place: int) -> bool:
    """A word for another date, unless it is the second half of "geboorte datum"."""
    if words[place] not in _OTHER and not words[place].endswith(_OTHER_ENDINGS):
        return False
    return not _is_birth(words, place + 1) and not _is_birth(words, place + 2)


def _is_set_apart(text: Text, date: Date) -> bool:
    """After a comma or a bracket, where only the words right before it can still name it."""
    return text.plain[max(0, date.start - 2) : date.start].rstrip().endswith((",", "("))


def _is_of_person(words: list[str], date: Date) -> bool:
    """ "ik ben van 8 maart 1971", "mijn zoon is van …", "uw zoon (14-02-2019)", "de baby kwam op …"."""
    if not words:
        return False
    if words[0] in _PEOPLE:
        return True
    if words[0] == "van" and not _PEOPLE.isdisjoint(words[1:2]):
        return date.year is not None and date.year < _LONG_AGO
    if words[0] == "van" and words[2:3] in (["hij"], ["zij"], ["ze"]) and words[1] in ("is", "was"):
        return True
    if words[0] == "van" and words[1:2] in (["ben"], ["is"], ["zijn"]):
        return words[1] == "ben" or not _PEOPLE.isdisjoint(words[2:6])
    return "kwam" in words[:4] and not _PEOPLE.isdisjoint(words[:7])


def _follows_name(text: Text, date: Date) -> bool:
    """ "de kinderen: Sem 4-5-2015, Noor 8-9-2017"."""
    if not text.mentions(_PEOPLE):
        return False
    end = date.start
    while end and date.start - end < _LONGEST_GAP and text.plain[end - 1] in " (:":
        end -= 1
    start = end
    while start and end - start < _LONGEST_NAME and text.plain[start - 1].isalpha():
        start -= 1
    return end - start > 1 and text.is_capital(start) and not text.is_capital(start + 1)


def _after(words: list[str]) -> tuple[Called, int]:
    for place, word in enumerate(words[:_FOLLOWING]):
        if word in _BIRTH or word == "geboorte":
            following = words[place + 1 : place + 4]
            if any(next_word[0].isdigit() for next_word in following):
                return Called.NOTHING, _NEAR
            return Called.BIRTH_NEARBY, place
        is_time = word == "om" and "".join(words[place + 1 : place + 2]).isdigit()
        if is_time or (word in _OTHER and word != "datum"):
            return Called.OTHER, place + 2
        if word[0] in ".!?;\n0123456789":
            break
    return Called.NOTHING, _NEAR
