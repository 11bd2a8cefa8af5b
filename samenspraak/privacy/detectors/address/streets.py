"""The street before a house number: is it one, and where does its name begin."""

import re
from typing import NamedTuple

from samenspraak.domain.labels import is_other_number, listed
from samenspraak.domain.numerals import DUTCH
from samenspraak.domain.plaintext import Group, Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.address.homes import HOME, LEADING_HOME, LEADING_IN, LIVING, SERVICE
from samenspraak.privacy.detectors.address.words import (
    BARE_STREETS,
    NATURE,
    NO_NAMES,
    NO_STREETS,
    STREET_BEGINNINGS,
    STREET_ENDINGS,
    WEAK_ENDINGS,
)

_BETWEEN = " ,.:;-'\n\r\t*’"
_LOOSE = " ,:'’"
_LONGEST_REACH, _LONGEST_WORD, _LONGEST_PART = 36, 32, 20
_SHORTEST_STUCK = 6
_ESTATE = 4
_LONGEST_NAME = 4
_LIKELY = 8
_IN_STREET = re.compile(r" ?[a-h]? (?:aan|op|in|van|on|an|of|at)(?: (?:de|het|the|der|den|t|d))?(?= )")
_WORD = re.compile(r"[ .,\-]{1,2}([^\W\d_]{1,32})")
_HOME, _VAN = topic(HOME), topic({"van"})
_ARTICLES = ("van de ", "van het ", "de ", "der ", "het ", "den ", "d ")
_NUMBER_WORDS = listed("nr nummer huisnummer huisnr no num")
ASKING = topic(_NUMBER_WORDS | HOME)
"""The topic of a text that may say a number before its street."""

_TOLD = topic(HOME | SERVICE)
_JOINING = listed("op en dan is huis het")
_NUMBER_FIRST = LIVING | _NUMBER_WORDS | listed("at au")
_NUMBERED = re.compile(r",? [0-9]{1,5}(?! ?[a-z]{2}\b)(?![0-9])")
_BEFORE_VAN = listed("de op aan in laan hof plein")


class Street(NamedTuple):
    """A street name in `Text.plain`: certain when its ending or its beginning says so, likely when a capital would."""

    start: int
    end: int
    is_certain: bool
    is_likely: bool = False


def street_before(text: Text, number_start: int) -> Street | None:
    """The street that ends right before a house number."""
    word, start = _word_before(text.plain, number_start)
    if word in _NUMBER_WORDS:
        word, start = _before_number_word(text, start)
    elif word == "op" and text.topics & _HOME:
        word, start = _word_before(text.plain, start)
        if not word.endswith(STREET_ENDINGS) or word in NO_STREETS:
            return None
    if not word:
        word, start = _stuck_to(text.plain, number_start)
    if len(word) < 3:
        return None
    certain = _is_street(text, word, start)
    if certain is None or not (certain or not text.plain[start + len(word) : number_start].strip(_LOOSE)):
        return None
    is_likely = len(word) >= _LIKELY and word.endswith(WEAK_ENDINGS) and word not in NO_STREETS
    return Street(start, start + len(word), certain, is_likely)


def _before_number_word(text: Text, end: int) -> tuple[str, int]:
    """The street of "Berkenlaan nummer 12", "Berkenlaan, op nr 12", "Berkenlaan in Cuijk, en dan nummer 12"."""
    word, start = _word_before(text.plain, end)
    for _ in range(3):
        if word not in _JOINING:
            break
        word, start = _word_before(text.plain, start)
    preposition, begin = _word_before(text.plain, start)
    if preposition in ("in", "te") and text.is_capital(start):
        return _word_before(text.plain, begin)
    return word, start


def _stuck_to(plain: str, end: int) -> tuple[str, int]:
    """The street of "Elzenlaan5"."""
    if not plain[end - 1 : end].isalpha():
        return "", 0
    start = _letters_before(plain, end, _LONGEST_WORD)
    word = plain[start:end]
    return (word, start) if len(word) > _SHORTEST_STUCK and word.endswith(STREET_ENDINGS) else ("", 0)


def street_after(text: Text, number: Group) -> Street | None:
    """The street that a house number is said to be in ("nummer 14 aan de Berkenlaan"), if no number follows it."""
    plain = text.plain
    match = _IN_STREET.match(plain, number.end)
    before = text.before(number.start)[:3]
    if match is None and _NUMBER_FIRST.isdisjoint(before[:1]):
        return None
    if _NUMBER_WORDS.isdisjoint(before) and HOME.isdisjoint(before) and before[:1] not in (["at"], ["au"]):
        return None
    end = match.end() if match else number.end
    for _ in range(_LONGEST_NAME):
        word = _WORD.match(plain, end)
        if word is None:
            return None
        end = word.end()
        if word[1].endswith(STREET_ENDINGS) and word[1] not in NO_STREETS:
            return None if _NUMBERED.match(plain, end) else Street(word.start(1), end, True)
    return None


def with_whole_name(text: Text, street: Street) -> Street:
    """The street with the words of its name before the last one."""
    if text.topics & _VAN and (head := _head(text.before(street.start))):
        start = text.plain.rfind(f"{head} van", 0, street.start)
        return street._replace(start=start) if start >= 0 else street
    if text.plain[street.start : street.end] in BARE_STREETS:
        name, start = _word_before(text.plain, street.start)
        if len(name) > _ESTATE - 1 and name not in LEADING_HOME and text.plain[street.start - 1] == " ":
            return street._replace(start=start)
    return Street(_beginning(text, street.start), *street[1:])


def is_named_estate(text: Text, street: Street, number: Group) -> bool:
    """A name and four digits that are no year ("Malvert 3012"), as estates without streets are numbered."""
    plain = text.plain
    if (
        len(number.digits) != _ESTATE
        or not text.is_capital(street.start)
        or text.is_capital(street.start + 1)
        or plain[street.end] != " "
    ):
        return False
    if is_other_number(plain[street.start : street.end]) or plain[number.end + 1 : number.end + 2].isdigit():
        return False
    return not number.digits.startswith(("19", "20"))


def _word_before(plain: str, end: int) -> tuple[str, int]:
    """The word that ends at most four separators before a place, and where it starts; "" when there is none."""
    piece = plain[end - _LONGEST_REACH if end > _LONGEST_REACH else 0 : end]
    bare = piece.rstrip(_BETWEEN)
    last = end - len(piece) + len(bare)
    if not 0 < end - last < 5 or not bare or not bare[-1].isalpha():
        return "", 0
    start = _letters_before(plain, last, _LONGEST_WORD)
    return plain[start:last], start


def _letters_before(plain: str, end: int, longest: int) -> int:
    """Where the run of letters begins that ends at a place."""
    first = end - longest if end > longest else 0
    start = plain.rfind(" ", first, end) + 1 or first
    if plain[start:end].isalpha():
        return start
    start = end
    while start > first and plain[start - 1].isalpha():
        start -= 1
    return start


def _is_street(text: Text, word: str, start: int) -> bool | None:
    """True: a street; False: maybe, if the context says so; None: no."""
    if word in NO_NAMES and not text.topics & _VAN:
        return None
    if word.endswith(STREET_ENDINGS) and word not in NO_STREETS:
        return True
    if word in BARE_STREETS and (_follows_own_name(text.plain, start) or _is_named(text, start)):
        return True
    if text.topics & _VAN and _head(text.before(start)):
        return True
    if word in BARE_STREETS and text.topics & _HOME:
        return False
    if (
        word in NO_NAMES
        or (word in HOME and not text.is_capital(start))
        or word in DUTCH
        or (word in NO_STREETS and not text.is_capital(start))
    ):
        return None
    if (word in NATURE or word.endswith(WEAK_ENDINGS)) and word not in NO_STREETS:
        is_one_case = text.raw.islower() or text.raw.isupper()
        if (len(word) >= _LIKELY and text.topics & _TOLD) if is_one_case else text.is_capital(start):
            return True
    return False if len(word) > 2 else None


def _follows_own_name(plain: str, start: int) -> bool:
    """ "Oude Weg", "Lange Wal"."""
    name = _word_before(plain, start)[0]
    return len(name) > 3 and name in STREET_BEGINNINGS


def _is_named(text: Text, start: int) -> bool:
    """ "van Singel 3": a capital behind a small word."""
    return (
        text.is_capital(start) and not text.raw.isupper() and _word_before(text.plain, start)[0] in LEADING_IN
    )


def _head(words: list[str]) -> str:
    """The head of "Laan van Oost", "plein van de Vrede"; `words` run backwards from the last name."""
    for place in range(min(3, len(words) - 1)):
        if words[place] == "van":
            return words[place + 1] if words[place + 1] in BARE_STREETS else ""
    return ""


def _beginning(text: Text, start: int) -> int:
    """Where the street's name begins: with "Sint", "van der", or with the capitals before it."""
    plain = text.plain
    for _ in range(5):
        end = start
        while end and start - end < 2 and plain[end - 1] in " .'’-":
            end -= 1
        begin = _letters_before(plain, end, _LONGEST_PART)
        word = plain[begin:end]
        is_part = word in STREET_BEGINNINGS or _is_name(text, begin, word) or _is_head(plain, start, word)
        if end == start or not is_part or ("." in plain[end:start] and word not in STREET_BEGINNINGS):
            break
        if (
            word == "van"
            and (text.raw.isupper() or not text.is_capital(begin))
            and not _belongs_to_name(text, begin)
        ):
            break
        start = begin
    return _without_article(plain, start)


def _is_name(text: Text, begin: int, word: str) -> bool:
    """A capital in the middle of a sentence."""
    if not text.is_capital(begin) or word in NO_NAMES or len(word) < 3 or begin < 2:
        return False
    mid_sentence = text.plain[begin - 1] == " " and text.plain[begin - 2] not in ".!?:,\n"
    return mid_sentence and not text.is_capital(begin + 1)


def _belongs_to_name(text: Text, van: int) -> bool:
    """ "de van Goghstraat", "Burgemeester van Rooijstraat"; not "verhuisd van Berkenlaan"."""
    words = text.before(van)[:1]
    return bool(words) and (words[0] in _BEFORE_VAN or words[0] in STREET_BEGINNINGS)


def _is_head(plain: str, start: int, word: str) -> bool:
    """The "Laan" of "Laan van Oost"."""
    return word in BARE_STREETS and plain.startswith("van ", start)


def _without_article(plain: str, start: int) -> int:
    if not plain.startswith(_ARTICLES, start):
        return start
    article = next(article for article in _ARTICLES if plain.startswith(article, start))
    following = plain[start + len(article) : start + len(article) + 3]
    return start if article == "van de " and following == "r " else start + len(article)
