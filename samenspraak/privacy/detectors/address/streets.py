"""The street before a house number: is it one, and where does its name begin."""

import re
from itertools import product
from string import ascii_lowercase

from samenspraak.domain.labels import is_other_number, last_two, listed
from samenspraak.domain.numerals import DUTCH
from samenspraak.domain.plaintext import Group, Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.address.homes import HOME, LEADING_IN, LIVING, SERVICE
from samenspraak.privacy.detectors.address.names import (
    VAN,
    Street,
    head_of,
    letters_before,
    odd_beginning,
    word_before,
)
from samenspraak.privacy.detectors.address.words import (
    BARE_STREETS,
    NATURE,
    NO_NAMES,
    NO_STREET_ENDINGS,
    NO_STREETS,
    STREET_BEGINNINGS,
    STREET_ENDINGS,
    WEAK_ENDINGS,
)

_LOOSE = " ,:'’"
_LONGEST_WORD = 32
_SHORTEST_STUCK = 6
_ESTATE, _LAST_DAY = 4, "31"
_IN_HALVES = re.compile(r"[0-9]{2}-[0-9]{2}(?![0-9-])")
_LAST_OF_STREETS, _LAST_OF_MORE = last_two(STREET_ENDINGS), last_two(WEAK_ENDINGS)
_LONGEST_NAME = 4
_LIKELY, _SHORTEST_NAME = 8, 4
_AT_THE = (" aan de ", " aan het ", " op de ", " op het ", " aan 't ", " op 't ")
_ADJECTIVE = ("se", "er")
_IN_STREET = re.compile(
    r" ?[a-h]? (?:aan|op|in|van|on|an|of|at)(?: (?:de|het|the|der|den|t|d))?(?= )"
    r"|,? (?:en )?(?:de |het )?straat(?:naam)?(?: is|:)?(?= )"
)
_BEHIND_POSTCODE = re.compile(r",? ([^\W\d_]{4,32})(?![^\W_])")
_WORD = re.compile(r"[ .,\-]{1,2}([^\W\d_]{1,32})")
_HOME = topic(HOME)
_NUMBER_WORDS = listed("nr nummer huisnummer huisnr no num")
_BERTHS = listed("ligplaats standplaats ligpl kavel perceel ws woonboot woonark kamer appartement")
ASKING = topic(_NUMBER_WORDS | HOME)
"""The topic of a text that may say a number before its street."""

_TOLD = topic(HOME | SERVICE)
_TITLES = listed("mevrouw meneer heer mevr mw dhr mvr mr mrs herr frau")
_OF_SURNAMES = listed("van de den der ter ten het") | {"."}
_JOINING = listed("op en dan is huis het dus daar namelijk toch wel ik woon wij we wonen")
_NUMBER_FIRST = LIVING | _NUMBER_WORDS | listed("at au is")
_BEHIND_NUMBER = listed("a b c d e f g h aan op in van on an of at en de het straat straatnaam") | {""}
"""The first word of what may lead from a number to its street."""

_SINCE = listed("sinds vanaf tot met since seit al ruim")
_NUMBERED = re.compile(r",? [0-9]{1,5}(?! ?[a-z]{2}\b)(?![0-9])")


def street_before(text: Text, number: Group) -> Street | None:
    """The street that ends right before a house number."""
    word, number_start = number.before, number.start
    start = number_start - len(word) - 1
    if text.plain[number_start - 1] != " " or not text.plain.startswith(word, start) or not word:
        word, start = word_before(text.plain, number_start)
    if word in _NUMBER_WORDS or word in _BERTHS:
        word, start = _before_number_word(text, start)
    elif word == "op" and text.topics & _HOME:
        word, start = word_before(text.plain, start)
        if not _ends_in_street(word):
            return None
    if not word:
        word, start = _stuck_to(text.plain, number_start)
    if len(word) < 3:
        return None
    certain = _is_street(text, word, start)
    if certain is None or not (certain or not text.plain[start + len(word) : number_start].strip(_LOOSE)):
        return None
    is_likely = not certain and len(word) >= _LIKELY and _may_end_in_street(word)
    return Street(start, start + len(word), certain, is_likely)


def _before_number_word(text: Text, end: int) -> tuple[str, int]:
    """The street of "Berkenlaan nummer 12", "Berkenlaan, op nr 12", "Berkenlaan in Cuijk, en dan nummer 12"."""
    word, start = word_before(text.plain, end)
    for _ in range(5):
        if word not in _JOINING:
            break
        word, start = word_before(text.plain, start)
    preposition, begin = word_before(text.plain, start)
    if preposition in ("in", "te") and text.is_capital(start):
        return word_before(text.plain, begin)
    return word, start


def _stuck_to(plain: str, end: int) -> tuple[str, int]:
    """The street of "Elzenlaan5"."""
    if not plain[end - 1 : end].isalpha():
        return "", 0
    start = letters_before(plain, end, _LONGEST_WORD)
    word = plain[start:end]
    if word in _NUMBER_WORDS:
        word, start = word_before(plain, start)
    return (word, start) if len(word) > _SHORTEST_STUCK and _ends_in_street(word) else ("", 0)


def _ends_in_street(word: str) -> bool:
    if word[-2:] not in _LAST_OF_STREETS or not word.endswith(STREET_ENDINGS):
        return False
    return word not in NO_STREETS and not word.endswith(NO_STREET_ENDINGS)


def _may_end_in_street(word: str) -> bool:
    if word[-2:] not in _LAST_OF_MORE or not word.endswith(WEAK_ENDINGS):
        return False
    return word not in NO_STREETS and not word.endswith(NO_STREET_ENDINGS)


def street_after(text: Text, number: Group) -> Street | None:
    """The street that a house number is said to be in ("nummer 14 aan de Berkenlaan"), if no number follows it."""
    if number.after not in _BEHIND_NUMBER and number.before not in _NUMBER_FIRST:
        return None
    plain, number_end = text.plain, _number_end(text.plain, number.end)
    match = _IN_STREET.match(plain, number_end)
    if match is None and word_before(plain, number.start)[0] not in _NUMBER_FIRST:
        return None
    before = text.before(number.start)[:3]
    if before[:1] and before[0] in _SINCE:
        return None
    if _NUMBER_WORDS.isdisjoint(before) and HOME.isdisjoint(before) and before[:1] not in (["at"], ["au"]):
        return None
    end = match.end() if match else number_end
    is_in = match is not None and match[0].split() == ["in"]
    for _ in range(_LONGEST_NAME):
        word = _WORD.match(plain, end)
        if word is None:
            return None
        end = word.end()
        if _is_told_after(text, word, is_in=is_in):
            return None if _NUMBERED.match(plain, end) else Street(word.start(1), end, True)
    return None


def end_of_street_after(text: Text, end: int) -> int:
    """Where the street ends that is named behind postcode and number ("6534 DM, nr 83, Korenmolen"); else `end`."""
    word = _BEHIND_POSTCODE.match(text.plain, end)
    if word is None:
        return end
    is_name = text.is_capital(word.start(1)) and (_may_end_in_street(word[1]) or word[1] in NATURE)
    if not (is_name or _ends_in_street(word[1])):
        return end
    return end if _NUMBERED.match(text.plain, word.end()) else word.end()


def _number_end(plain: str, end: int) -> int:
    """The end of a number with a second part ("14-02")."""
    if plain[end : end + 1] == "-" and plain[end + 1 : end + 3].isdigit():
        return end + 3
    return end


def _is_told_after(text: Text, word: re.Match[str], *, is_in: bool) -> bool:
    """Whether a word behind a number is a street: by its ending, or by a capital and the article before it.

    `is_in` when only "in" stands before it, as it does before a town.
    """
    name, start = word[1], word.start(1)
    if _ends_in_street(name):
        return True
    if name in NO_STREETS or not text.is_capital(start) or name in NO_NAMES:
        return False
    is_behind_article = text.plain.endswith(_AT_THE, 0, start) and not text.raw.isupper()
    return is_behind_article or (not is_in and len(name) >= _LIKELY and _may_end_in_street(name))


def is_named_estate(text: Text, street: Street, number: Group) -> bool:
    """A name and four digits that are no year or date ("Malvert 3012", "51-07"), as in estates without streets."""
    plain = text.plain
    may_be_halved = text.topics & _TOLD and number.digits > _LAST_DAY
    is_in_halves = may_be_halved and _IN_HALVES.match(plain, number.start)
    if (
        not (len(number.digits) == _ESTATE or is_in_halves)
        or not text.is_capital(street.start)
        or text.is_capital(street.start + 1)
        or plain[street.end] != " "
    ):
        return False
    goes_on = not is_in_halves and plain[number.end + 1 : number.end + 2].isdigit()
    if is_other_number(plain[street.start : street.end]) or goes_on:
        return False
    return not number.digits.startswith(("19", "20"))


def _are_no_streets() -> frozenset[str]:
    names = {name for name in NO_NAMES if not _ends_in_street(name)}
    short = {"", *ascii_lowercase, *map("".join, product(ascii_lowercase, repeat=2))}
    return frozenset(names | short) - _NUMBER_WORDS - _BERTHS - {"op"}


_AT_NO_STREET = _are_no_streets()
_AT_NONE_WITHOUT_HOME = _AT_NO_STREET | {"op"}


def at_no_street(text: Text) -> frozenset[str]:
    """Words right before a number that is no house number, but in "Laan van …"; most stand behind one of them."""
    return _AT_NO_STREET if text.topics & _HOME else _AT_NONE_WITHOUT_HOME


def _is_street(text: Text, word: str, start: int) -> bool | None:
    """True: a street; False: maybe, if the context says so; None: no."""
    if word in NO_NAMES and not (text.topics & VAN and head_of(text, start)):
        return None
    if _ends_in_street(word) or _has_name(text, word, start):
        return True
    if word in BARE_STREETS and text.topics & _HOME:
        return False
    if (
        word in NO_NAMES
        or is_other_number(word)
        or (word in HOME and not text.is_capital(start))
        or word in DUTCH
        or (word in NO_STREETS and not text.is_capital(start))
    ):
        return None
    if word in NATURE or _may_end_in_street(word):
        if _is_surname(text, start):
            return None
        is_one_case = text.raw.islower() or text.raw.isupper()
        if (len(word) >= _LIKELY and text.topics & _TOLD) if is_one_case else text.is_capital(start):
            return True
    return False if len(word) > 2 else None


def _is_surname(text: Text, start: int) -> bool:
    """ "mevrouw Van den Broek 82": somebody's name and age."""
    words = [word for word in text.before(start)[:4] if word not in _OF_SURNAMES]
    return bool(words) and words[0] in _TITLES


def _has_name(text: Text, word: str, start: int) -> bool:
    """Whether the words before make a word a street: "Oude Weg", "rue Victor", "Laan van Oost"."""
    if word in BARE_STREETS and (_follows_own_name(text, start) or _is_named(text, start)):
        return True
    if text.is_capital(start) and odd_beginning(text, start) < start:
        return True
    return bool(text.topics & VAN and head_of(text, start))


def _follows_own_name(text: Text, start: int) -> bool:
    """ "Oude Weg", "Blauwe Hof", "Graafse Weg"."""
    name, begin = word_before(text.plain, start)
    if len(name) < _SHORTEST_NAME:
        return False
    if name in STREET_BEGINNINGS:
        return True
    return (
        name.endswith(_ADJECTIVE)
        and text.is_capital(begin)
        and text.is_capital(start)
        and not text.raw.isupper()
    )


def _is_named(text: Text, start: int) -> bool:
    """ "van Singel 3": a capital behind a small word."""
    return (
        text.is_capital(start) and not text.raw.isupper() and word_before(text.plain, start)[0] in LEADING_IN
    )
