"""What a date is called: a birth date, the date of something else, or nothing."""

import re
from collections.abc import Iterable
from enum import Enum, auto

from samenspraak.domain.first_names import FIRST_NAMES
from samenspraak.domain.labels import SALUTATIONS, is_sentence_end, last_two
from samenspraak.domain.numerals import DUTCH
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.dob.ages import comes_of_age, is_of_newborn
from samenspraak.privacy.detectors.dob.figures import Date, Notation
from samenspraak.privacy.detectors.dob.names import SCHOOL_AGE, SPEAKS_OF_PEOPLE, follows_name
from samenspraak.privacy.detectors.dob.words import (
    ANIMALS,
    ANNIVERSARY,
    ARE,
    ARTICLES,
    BABIES,
    BECOMES,
    BIRTH,
    CAME,
    CERTIFICATES,
    CHILDREN,
    DATE_BEGINNINGS,
    FROM,
    FURTHER,
    HAS,
    IS_A,
    JOINTS,
    MOSTLY,
    NE,
    NEWBORN,
    NO_NAMES,
    ORDINAL_ENDINGS,
    ORIGIN,
    OTHER,
    OTHER_ENDINGS,
    PARTICIPLES,
    PEOPLE,
    PREPOSITIONS,
    SELF,
    SUBJECTS,
    THAT_DAY,
    TITLES,
    UNTIL,
    WHO,
)

_SPEAKS_OF_BIRTH = topic(BIRTH | {"geboorte", "gb"})
_NEWBORNS = topic(NEWBORN | BABIES)
_BECOMES, _WHO, _FROM, _ARE = map(topic, (BECOMES, WHO, FROM, ARE))
_AGES = _BECOMES | topic(CAME)
_BIRTHS = _SPEAKS_OF_BIRTH | _NEWBORNS | topic(NE)
_LAST_OF_OTHER = last_two(OTHER_ENDINGS)
_BORN = "geb"
_REACH = 6
_WORD = re.compile(r"\w+")
_LONGEST_JOINT = 32
_ANOTHER = (["op", "een", "en"], ["op", "ander", "de"], ["op", "andere", "de"], ["on", "one", "and"])
_LONG_AGO = 2010
_SHORTEST_PARTICIPLE = 5
_NEAR, _NEARBY, _FOLLOWING, _BOUND = 9, 4, 8, 4


class Called(Enum):
    """What the words around a date make of it; nearby is within a few words. A date after "op" or
    "van" that is called nothing is that of some event.
    """

    BIRTH_NEARBY = auto()
    BIRTH = auto()
    OTHER = auto()
    AFTER_PREPOSITION = auto()
    NOTHING = auto()


def may_be_birth(text: Text, dates: Iterable[Date]) -> bool:
    """Whether anything said in the text can make one of its dates a birth date; of a past year each one may be."""
    topics = text.topics
    years = [date.year for date in dates if date.year is not None]
    if years and (topics & SPEAKS_OF_PEOPLE or min(years) < SCHOOL_AGE):
        return True
    return (
        topics & _BIRTHS != 0
        or (topics & _BECOMES != 0 and topics & _WHO != 0)
        or (topics & _FROM != 0 and topics & _ARE != 0)
        or _BORN in text.plain
    )


def called(text: Text, date: Date) -> Called:
    """The nearest name before or after the date; one after it counts only if it belongs to no later date."""
    following = text.after(date.end)
    after, reach = _after(following)
    if after is Called.BIRTH_NEARBY and (reach == 0 or (reach < _BOUND and following[0] in IS_A)):
        return after
    before, distance = _before(text, date, following)
    if after is Called.OTHER and _is_enclosed(text, date):
        return before
    if after is not Called.NOTHING and reach < distance:
        return after
    return before


def continues(text: Text, end: int, start: int) -> bool:
    """Whether what stands between two dates joins them: "… en van mij …", "…, vrouw: …", "… en één op …"."""
    if text.before(start)[:3] in _ANOTHER:
        return True
    return 0 < start - end < _LONGEST_JOINT and JOINTS.issuperset(_WORD.findall(text.plain, end, start))


def _before(text: Text, date: Date, after: list[str]) -> tuple[Called, int]:
    words = _without_salutation(text.before(date.start)[: _NEAR + 2])
    is_set_apart = _is_set_apart(text, date)
    if _is_of_nobody(words, date):
        return Called.OTHER, 0
    following = after[0] if after else ""
    goes_on = following in UNTIL or (date.year is None and following in FURTHER)
    is_event = following in OTHER or _is_participle(following)
    is_subject = is_set_apart or following in HAS
    if not (goes_on or is_event) and (
        _is_of_person(words, date, is_set_apart=is_subject, is_newborn=text.topics & _NEWBORNS != 0)
        or follows_name(text, date)
    ):
        is_named = any(_is_birth(words, place) for place in range(_NEARBY))
        return (Called.BIRTH_NEARBY if is_named else Called.BIRTH), 0
    if text.topics & _AGES and comes_of_age(words, after, date):
        return Called.BIRTH_NEARBY, 0
    speaks_of_birth = text.topics & _SPEAKS_OF_BIRTH or _BORN in text.plain
    sentence, reach = True, 2 if is_set_apart else _NEAR
    for place, word in enumerate(words[:_NEAR]):
        if not word.isalpha():
            sentence = sentence and (place == 0 or not is_sentence_end(words, place))
        elif speaks_of_birth and _is_birth(words, place):
            return (Called.BIRTH_NEARBY if place < _NEARBY else Called.BIRTH), place
        elif (sentence and place < reach and _is_other(words, place)) or (
            place == 0 and not is_set_apart and _is_participle(word)
        ):
            return Called.OTHER, place
    after_preposition = bool(words) and words[0] in PREPOSITIONS
    return (Called.AFTER_PREPOSITION if after_preposition else Called.NOTHING), _NEAR


def _is_of_nobody(words: list[str], date: Date) -> bool:
    """The birth of an animal, and a day that is given to many: "wordt vaak 1 juli"."""
    return not ANIMALS.isdisjoint(words[:_REACH]) or (date.year is None and not MOSTLY.isdisjoint(words[:1]))


def _without_salutation(words: list[str]) -> list[str]:
    """Without the "dag mevrouw" that a message begins with: nobody's birth is told there."""
    if TITLES.isdisjoint(words):
        return words
    for place in range(len(words) - 1):
        if words[place] in TITLES and words[place + 1] in SALUTATIONS:
            return words[:place]
    return words


def _is_birth(words: list[str], place: int) -> bool:
    """ "geboren", "geb. datum", "gb datum"; "geboorte" alone only right before the date."""
    if place >= len(words):
        return False
    word = words[place]
    if word not in BIRTH and word != "gb" and not word.startswith(_BORN):
        return False
    if word in ORIGIN and not CERTIFICATES.isdisjoint(words[max(0, place - 1) : place + 3]):
        return False
    if word in ANNIVERSARY and _is_count(words[place + 1 : place + 2]):
        return False
    if word in BIRTH or word == "gb" or (word.startswith(_BORN) and word.endswith(("ren", "tum", "dag"))):
        return True
    if word != "geboorte" or "aangifte" in words[place + 1 : place + 3]:
        return False
    return place == 0 or words[place - 1].startswith(DATE_BEGINNINGS)


def _is_participle(word: str) -> bool:
    """ "gehaald", "afgegeven": what happened on that day was no birth, or it would have been called one."""
    if len(word) <= _SHORTEST_PARTICIPLE or word.startswith("geb"):
        return False
    return word.startswith(PARTICIPLES) and word.endswith(("d", "t", "en"))


def _is_count(words: list[str]) -> bool:
    """The 25 of "25 jarig huwelijk"."""
    return bool(words) and (words[0].isdigit() or words[0] in DUTCH)


def _is_other(words: list[str], place: int) -> bool:
    """A word for another date, unless it is the second half of "geboorte datum"."""
    word = words[place]
    if word not in OTHER and (word[-2:] not in _LAST_OF_OTHER or not word.endswith(OTHER_ENDINGS)):
        return False
    if not word.startswith(DATE_BEGINNINGS):
        return not _is_of_birthday(words, place)
    return not _is_birth(words, place + 1) and not _is_birth(words, place + 2)


def _is_of_birthday(words: list[str], place: int) -> bool:
    """ "Geboren op de dag van de watersnood": what else happened on the day that somebody was born."""
    following = words[place + 1 : place + _NEAR]
    if THAT_DAY.isdisjoint(following):
        return False
    day = next(spot for spot, word in enumerate(following) if word in THAT_DAY)
    return any(_is_birth(following, spot) for spot in range(day + 1, day + 4))


def _is_set_apart(text: Text, date: Date) -> bool:
    """After a comma or a bracket, where only the words right before it can still name it."""
    return text.plain[max(0, date.start - 2) : date.start].rstrip()[-1:] in (",", "(")


def _is_enclosed(text: Text, date: Date) -> bool:
    """Between commas or brackets, behind a name: what follows is about somebody, not about the date."""
    return _is_set_apart(text, date) and text.plain[date.end : date.end + 1] in (",", ")")


def _is_of_person(words: list[str], date: Date, *, is_set_apart: bool, is_newborn: bool) -> bool:
    """ "ik ben van 8 maart 1971", "mijn zoon is van …", "uw zoon (14-02-2019)", "de baby kwam op …"."""
    if not words:
        return False
    if words[0] in ARTICLES or (words[0].isdigit() and words[1:2] and words[1] in CHILDREN):
        words = words[1:]
    if words[:1] and words[0] in PEOPLE:
        return date.year is not None and (is_set_apart or words[0] in BABIES or date.year < SCHOOL_AGE)
    if is_set_apart and words[1:2] and words[1] in PEOPLE and words[0] not in NO_NAMES:
        return date.year is not None
    if _is_of_long_ago(words, date):
        return True
    if words[:1] == ["van"] and "ben" in words[1:5]:
        return words[1] == "ben" or (date.year is not None and date.year < _LONG_AGO)
    if words[:1] == ["van"] and not PEOPLE.isdisjoint(words[1:4]) and "is" not in words[1:2]:
        long_ago = _LONG_AGO if CHILDREN.isdisjoint(words[1:3]) else SCHOOL_AGE
        return date.year is not None and date.year < long_ago
    if words[1:2] and words[0] in FROM and words[1] in ARE:
        return not (WHO.isdisjoint(words[2:6]) and FIRST_NAMES.isdisjoint(words[2:3]))
    if words[1:2] and words[0] == "le" and words[1] in NE:
        return True
    return is_newborn and is_of_newborn(words)


def _is_of_long_ago(words: list[str], date: Date) -> bool:
    """ "Zelf van 14-08-1961", "die van mijn moeder is twaalf september negentienhonderd veertig"."""
    if date.year is None or date.year >= _LONG_AGO or len(words) < 2:
        return False
    if words[0] == "van":
        return words[1] in SELF
    if words[0] in SUBJECTS:
        return True
    return words[0] in ("is", "was") and words[1] in PEOPLE and date.notation is Notation.WORDS


def _after(words: list[str]) -> tuple[Called, int]:
    for place, word in enumerate(words[:_FOLLOWING]):
        if word in BIRTH or word == "geboorte":
            following = words[place + 1 : place + 4]
            if following[:1] != ["om"] and any(map(str.isdigit, following)):
                return Called.NOTHING, _NEAR
            return Called.BIRTH_NEARBY, place
        is_time = word == "om" and "".join(words[place + 1 : place + 2]).isdigit()
        if is_time and not BIRTH.isdisjoint(words[place + 2 : place + 7]):
            return Called.BIRTH_NEARBY, place
        if is_time or (word in OTHER and word != "datum"):
            return Called.OTHER, place + 2
        is_ordinal = word.isdigit() and not ORDINAL_ENDINGS.isdisjoint(words[place + 1 : place + 2])
        if word[0] in ".!?;\n0123456789" and not is_ordinal:
            break
    return Called.NOTHING, _NEAR
