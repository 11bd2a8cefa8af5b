"""The parts of an address around a house number: street, addition, postcode and town."""

import re
from typing import NamedTuple

from samenspraak.domain.findings import Profile
from samenspraak.domain.plaintext import Group, Text
from samenspraak.privacy.detectors.address.words import (
    BARE_STREETS,
    HOME,
    NO_NAMES,
    NO_STREETS,
    PLACES,
    STREET_BEGINNINGS,
    STREET_ENDINGS,
    UNITS,
    WEAK_ENDINGS,
)

_ADDITION = re.compile(
    r" ?(?:bis|hs|huis|zw|rd|iii|ii|iv|boven|beneden|[a-h])(?![a-z0-9])|[a-z](?![a-z])|[-/][a-z](?![a-z])"
    r"|[-/][0-9]{1,4}(?![0-9\-/])|,? (?:kamer|app|appartement|toev|unit)\.? ?[0-9a-z]{1,3}(?![a-z0-9])|-?[1-9] ?hoog"
)
_POSTCODE = re.compile(r"[,;. \n\r*]{0,4}(?:postcode:? ?)?([1-9][0-9]{3}[ .]?[a-z]{2})(?![a-z])")
_HOUSE = re.compile(r"[,; \n\r.\-]{0,4}(?:(?:huisnummer|huisnr|nummer|nr|no|house number)[ .:]{0,3})?([0-9]{1,5})(?![0-9])")
_TOWN = re.compile(r"[,;. \n\r]{0,3}(?:(?:te|in) )?('?s-)?([^\W\d_]{3,}(?:-[^\W\d_]{3,})?)")
_RANGE = re.compile(r",? (?:t/?m|tot|en) ?(?:en met )?[0-9]|-[0-9]{1,4}-| (?:t\.?/?e?\.?m)")
_UNIT = re.compile(r" ?([^\W\d_]{1,12})")
_NUMBER_WORDS = frozenset({"nr", "nummer", "huisnummer", "huisnr", "no", "num"})
_BEFORE_VAN = (["de"], ["op"], ["aan"], ["in"], ["laan"], ["hof"], ["plein"])
_NO_TOWNS = frozenset("met mvg groet groeten gr bedankt dank alvast kunt kan graag mijn ik wij het tel bsn geb".split(" "))
_NO_LETTERS = frozenset("in en is de op te al of om zo nu je ik we ze me na ga er tm st eu km uu".split(" "))


class Street(NamedTuple):
    """A street name in `Text.plain`; it is certain when its ending or its beginning says so."""

    start: int
    end: int
    is_certain: bool


class Place(NamedTuple):
    """An address: from `start` to `end`; `street` is absent when it is postcode and number."""

    start: int
    end: int
    number: int
    street: Street | None
    has_postcode: bool


def street_before(text: Text, number_start: int) -> Street | None:
    """The street that ends right before a house number."""
    words = text.before(number_start)
    place = 0
    while place < 2 and place < len(words) and (words[place] in _NUMBER_WORDS or words[place] == "."):
        place += 1
    if place >= len(words) or len(words[place]) < 2 or not words[place].isalpha():
        return None
    word = words[place]
    start = text.plain.rfind(word, max(0, number_start - 40), number_start)
    end = start + len(word)
    if start < 0 or number_start - end > (4 if place == 0 else 16) or _is_apart(text.plain[end:number_start]):
        return None
    certain = _is_street(text, words[place : place + 5], start)
    if certain is None:
        return None
    return Street(_beginning(text, start), end, certain)


def _is_apart(gap: str) -> bool:
    return not gap or any(sign in "()!?€#+/<>=\"" for sign in gap)


def _is_street(text: Text, words: list[str], start: int) -> bool | None:
    """True: a street; False: maybe, if the context says so; None: no. `words` run backwards from the street."""
    word = words[0]
    if word in BARE_STREETS and len(words) > 1 and words[1] in STREET_BEGINNINGS and len(words[1]) > 3:
        return True
    if word.endswith(STREET_ENDINGS) and word not in NO_STREETS:
        return True
    if _follows_head(words):
        return True
    if word in NO_NAMES or word in HOME or (word in NO_STREETS and not text.is_capital(start)):
        return None
    if word.endswith(WEAK_ENDINGS) and text.is_capital(start) and word not in NO_STREETS:
        return True
    return False if len(word) > 2 else None


def _follows_head(words: list[str]) -> bool:
    """ "Laan van Oost", "Hof van Holland", "plein van de Vrede"."""
    for place in range(1, min(4, len(words) - 1)):
        if words[place] == "van":
            return words[place + 1] in BARE_STREETS
    return False


def _beginning(text: Text, start: int) -> int:
    """Where the street's name begins: with "Sint", "van der", or with the capitals before it."""
    plain = text.plain
    for _ in range(5):
        end = start
        while end and start - end < 2 and plain[end - 1] in " .'’-":
            end -= 1
        begin = end
        while begin and end - begin < 20 and plain[begin - 1].isalpha():
            begin -= 1
        word = plain[begin:end]
        if not word or end == start or not (word in STREET_BEGINNINGS or word in BARE_STREETS or _is_name(text, begin, word)):
            break
        if word == "van" and not text.is_capital(begin) and text.before(begin)[:1] not in _BEFORE_VAN:
            break
        start = begin
    return _without_article(plain, start)


def _is_name(text: Text, begin: int, word: str) -> bool:
    """A capital in the middle of a sentence."""
    if not text.is_capital(begin) or word in NO_NAMES or len(word) < 3 or begin < 2:
        return False
    return text.plain[begin - 1] == " " and text.plain[begin - 2] not in ".!?:,\n" and text.is_capital(begin) != text.is_capital(begin + 1)


def _without_article(plain: str, start: int) -> int:
    for article in ("van de ", "van het ", "de ", "het ", "den ", "d "):
        if plain.startswith(article, start):
            following = plain[start + len(article) : start + len(article) + 3]
            return start if article == "van de " and following == "r " else start + len(article)
    return start


def number_end(text: Text, group: Group) -> int:
    """Where the house number ends, with its addition ("12 bis", "101-3", "9A")."""
    end = group.end
    for _ in range(2):
        match = _ADDITION.match(text.plain, end)
        if not match:
            break
        end = match.end()
    return end


def counts_something(text: Text, end: int) -> bool:
    """Whether a unit follows the number: "12 jaar", "50 meter"."""
    match = _UNIT.match(text.plain, end)
    return bool(match) and match[1] in UNITS  # type: ignore[index]


def is_range(text: Text, end: int) -> bool:
    """Whether more houses follow: "2 t/m 10", "40 tot en met 60"."""
    return bool(_RANGE.match(text.plain, end))


def rest_after(text: Text, end: int, profile: Profile) -> tuple[int, bool]:
    """Where an address ends whose house number ends at `end`, and whether it has a postcode."""
    match = _POSTCODE.match(text.plain, end)
    if match and (match[1][-3] not in " ." or match[1][-2:] not in _NO_LETTERS):
        return _town_after(text, match.end(), profile, is_after_postcode=True), True
    return _town_after(text, end, profile, is_after_postcode=False), False


def _town_after(text: Text, end: int, profile: Profile, *, is_after_postcode: bool) -> int:
    match = _TOWN.match(text.plain, end)
    if not match or match.start(2) == end:
        return end
    town = match[2]
    if town in PLACES or town in profile.place_names:
        return match.end()
    is_name = text.is_capital(match.start(2)) and town not in _NO_TOWNS
    same_line = "\n" not in text.plain[end : match.start(2)] and "." not in text.plain[end : match.start(2)]
    return match.end() if is_after_postcode and is_name and same_line else end


def town_before(text: Text, start: int, profile: Profile) -> int:
    """Where the address begins when a town and a comma stand before the street."""
    if text.plain[start - 2 : start] != ", ":
        return start
    words = text.before(start)
    if words and (words[0] in PLACES or words[0] in profile.place_names):
        return text.plain.rfind(words[0], 0, start)
    return start


def postcode_at(text: Text, group: Group) -> tuple[int, int] | None:
    """The postcode whose digits are this group."""
    if len(group.digits) != 4 or group.digits[0] == "0":
        return None
    match = _POSTCODE.match(text.plain, group.start)
    if not match or (match[1][4:5] in " ." and match[1][-2:] in _NO_LETTERS):
        return None
    return match.start(1), match.end(1)


def house_after(text: Text, end: int) -> int | None:
    """Where the house number behind a postcode ends, or None."""
    match = _HOUSE.match(text.plain, end)
    if not match:
        return None
    return number_end(text, Group(match.start(1), match.end(1), match[1]))


def house_before(text: Text, start: int) -> int | None:
    """Where a house number before a postcode begins ("nummer 20, 6541 XK"), or None."""
    plain, end = text.plain, start
    while end and start - end < 3 and plain[end - 1] in ", ":
        end -= 1
    begin = end
    while begin and end - begin < 5 and plain[begin - 1].isdigit():
        begin -= 1
    is_number = begin < end < start and end - begin < 5 and not plain[begin - 1 : begin].isalnum()
    return begin if is_number else None
