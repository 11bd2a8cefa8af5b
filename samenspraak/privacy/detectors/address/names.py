"""The whole name of a street: the words before its last one that belong to it."""

import re
from dataclasses import dataclass

from samenspraak.domain.labels import listed
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.address.homes import LEADING_HOME
from samenspraak.privacy.detectors.address.words import ABROAD, BARE_STREETS, NO_NAMES, STREET_BEGINNINGS

_BETWEEN = " ,.:;-'\n\r\t*’|/=#"
_REACH, _LONGEST_WORD, _LONGEST_PART = 36, 32, 20
_LONGEST_HEAD = 26
_ODD_REACH = 20
_SHORTEST_NAME = 4
_ARTICLES = ("van de ", "van het ", "de ", "der ", "het ", "den ", "d ")
_BEFORE_VAN = listed("de op aan in laan hof plein")
_MONTHS = ("mei", "april", "september", "oktober", "december")
_PREPOSITIONS = (
    listed("in op aan onder boven achter voor bij tussen over langs naast buiten binnen om tegen")
    - STREET_BEGINNINGS
)
_PREPOSITION = re.compile(
    rf"(?<![.!?\n] )(?<= )(?:{'|'.join(sorted(_PREPOSITIONS))}) (?:de |den |het |der |'?t )?$"
)
_BEHIND_PREPOSITION = listed("de den het der t achter boven onder")
_CAPITAL_ARTICLES = listed("de den het")
_LAST_OF_ODD = _BEHIND_PREPOSITION | listed("en e ste")
_ENDING_ODD, _LOOK = listed("en t"), "kijk in "
_ODD = re.compile(
    r"(?<![^\W_])(?:kijk in (?:de |het |'?t )|[0-9]{1,2}(?:e|de|ste) (?:nieuwe |oude )?"
    r"|(?:berg|heer|land|bos|kerk|zon|zee|heide|haag) en |['’]t )$"
)
_INITIALS = re.compile(r"(?<![^\W_])(?:[a-z]\. ?){1,3}$")
_DAY = re.compile(r"(?<![0-9\-/.])[0-9]{1,2} $")
_BEHIND_DE = ("ruyter", "ruijter", "genestet", "savornin", "lairesse", "gasperi", "gaulle")
_PLACED = listed("op naar van aan uit te")
_BEFORE_PREPOSITION = _PLACED | {"kijk"}
_PARTS = STREET_BEGINNINGS | BARE_STREETS | ABROAD | _LAST_OF_ODD
VAN = topic({"van"})
_ABROAD = topic(ABROAD)


@dataclass(slots=True)
class Street:
    """A street name in `Text.plain`: certain by its ending or its beginning; if not, likely when a capital would be."""

    start: int
    end: int
    is_certain: bool
    is_likely: bool = False


def word_before(plain: str, end: int) -> tuple[str, int]:
    """The word that ends at most four separators before a place, and where it starts; "" when there is none."""
    if end > 1 and plain[end - 1] == " " and plain[end - 2].isalpha():
        last = end - 1
        start = plain.rfind(" ", last - _LONGEST_WORD if last > _LONGEST_WORD else 0, last) + 1
        word = plain[start:last]
        if start and word.isalpha():
            return word, start
    else:
        piece = plain[end - _REACH if end > _REACH else 0 : end]
        bare = piece.rstrip(_BETWEEN)
        last = end - len(piece) + len(bare)
        if not 0 < end - last < 5 or not bare or not bare[-1].isalpha():
            return "", 0
    start = letters_before(plain, last, _LONGEST_WORD)
    return plain[start:last], start


def letters_before(plain: str, end: int, longest: int) -> int:
    """Where the run of letters begins that ends at a place."""
    first = end - longest if end > longest else 0
    start = plain.rfind(" ", first, end) + 1 or first
    if plain[start:end].isalpha():
        return start
    start = end
    while start > first and plain[start - 1].isalpha():
        start -= 1
    return start


def with_whole_name(text: Text, street: Street) -> Street:
    """The street with the words of its name before the last one."""
    start = _whole_name_start(text, street)
    if start == street.start:
        return street
    return Street(start, street.end, street.is_certain, street.is_likely)


def _whole_name_start(text: Text, street: Street) -> int:
    if text.topics & VAN and (head := head_of(text, street.start)):
        start = text.plain.rfind(f"{head} van", 0, street.start)
        start -= 3 * text.plain.startswith(("'t ", "’t "), max(0, start - 3))
        return start if start >= 0 else street.start
    if text.plain[street.start : street.end] in BARE_STREETS:
        name, start = word_before(text.plain, street.start)
        if len(name) >= _SHORTEST_NAME and name not in LEADING_HOME and text.plain[street.start - 1] == " ":
            return start
    if _stands_alone(text, street.start):
        return street.start
    return odd_beginning(text, _beginning(text, street.start))


def _stands_alone(text: Text, start: int) -> bool:
    """Behind a word in small letters that is part of no name, or "aan de"; seen at one look, since most streets do."""
    if text.plain.startswith(_ARTICLES, start):
        return False
    word, begin = _small_word_before(text, start)
    if word in _CAPITAL_ARTICLES:
        if word == "de" and text.plain.startswith(_BEHIND_DE, start):
            return False
        word, begin = _small_word_before(text, begin)
        if word in _PREPOSITIONS:
            return word_before(text.plain, begin)[0] not in _BEFORE_PREPOSITION
    return bool(word) and word not in _PARTS


def _small_word_before(text: Text, end: int) -> tuple[str, int]:
    """The word in small letters with a space on either side, and where it starts; "" when there is none."""
    plain = text.plain
    begin = plain.rfind(" ", end - _LONGEST_PART if end > _LONGEST_PART else 0, end - 1) + 1
    word = plain[begin : end - 1]
    is_small = 0 < begin < end and plain[end - 1] == " " and word.isalpha() and not text.is_capital(begin)
    return (word, begin) if is_small else ("", 0)


def odd_beginning(text: Text, start: int) -> int:
    """Where "ul. Długa", "Onder de Linden", "1e Walstraat", "Berg en Dalseweg", "'t Hofje" or "5 Meiplein" begins."""
    plain = text.plain
    if start < 2 or plain[start - 1] != " ":
        return start - plain.startswith(("'t ", "’t "), max(0, start - 1))
    if text.topics & _ABROAD:
        kind, begin = word_before(plain, start)
        if kind in ABROAD:
            return begin
    first = max(0, start - _ODD_REACH)
    if plain[start - 2].isdigit():
        day = _DAY.search(plain, first, start) if plain.startswith(_MONTHS, start) else None
        return day.start() if day else start
    if plain[start - 2] == "." and (initials := _INITIALS.search(plain, first, start)):
        return initials.start()
    last, begin = word_before(plain, start)
    if last not in _LAST_OF_ODD:
        return start
    may_be_odd = last in _ENDING_ODD or plain[begin - 1 : begin].isdigit() or plain.endswith(_LOOK, 0, begin)
    if may_be_odd and (odd := _ODD.search(plain, first, start)):
        return odd.start()
    if last in _BEHIND_PREPOSITION and (preposition := _PREPOSITION.search(plain, first, start)):
        place = preposition.start()
        is_name = text.is_capital(place) and text.is_capital(start) and not text.raw.isupper()
        if is_name or word_before(plain, place)[0] in _PLACED:
            return place
    is_part = last in _CAPITAL_ARTICLES and begin > 1 and _is_written_as_name(text, begin)
    return begin if is_part else start


def _is_written_as_name(text: Text, begin: int) -> bool:
    """A capital that no sentence begins with, followed by a small letter."""
    begins_sentence = text.plain[begin - 1] != " " or text.plain[begin - 2] in ".!?"
    return text.is_capital(begin) and not text.is_capital(begin + 1) and not begins_sentence


def head_of(text: Text, start: int) -> str:
    """The head of "Laan van Oost", "plein van de Vrede", whose last name begins at `start`."""
    plain = text.plain
    if plain.find("van ", start - _LONGEST_HEAD if start > _LONGEST_HEAD else 0, start) < 0:
        return ""
    words = text.before(start)
    for place in range(min(3, len(words) - 1)):
        if words[place] == "van":
            return words[place + 1] if words[place + 1] in BARE_STREETS else ""
    return ""


def _beginning(text: Text, start: int) -> int:
    """Where the street's name begins: with "Sint", "van der", or with the capitals before it."""
    plain = text.plain
    for _ in range(5):
        end = start
        while end and start - end < 2 and plain[end - 1] in " .'’-|":
            end -= 1
        begin = letters_before(plain, end, _LONGEST_PART)
        word = plain[begin:end]
        is_part = word in STREET_BEGINNINGS or _is_name(text, begin, word) or _is_head(plain, start, word)
        if end == start or not is_part or ("." in plain[end:start] and word not in STREET_BEGINNINGS):
            break
        if (
            word == "van"
            and (text.raw.isupper() or not text.is_capital(begin))
            and not _belongs_to_name(text, begin, start)
        ):
            break
        start = begin
    return _without_article(plain, start)


def _is_name(text: Text, begin: int, word: str) -> bool:
    """A capital in the middle of a sentence."""
    if not text.is_capital(begin) or word in NO_NAMES or len(word) < 3 or begin < 2:
        return False
    mid_sentence = text.plain[begin - 1] == " " and text.plain[begin - 2] not in ".!?:,\n"
    return (mid_sentence or word.endswith("se")) and not text.is_capital(begin + 1)


def _belongs_to_name(text: Text, van: int, following: int) -> bool:
    """ "de van Goghstraat", "Burg. van Houtlaan", "Burghardt van den Bergstraat"; not "verhuisd van Berkenlaan"."""
    words = text.before(van)[:2]
    if words[:1] == ["."]:
        words = words[1:]
    if not words:
        return False
    if text.plain.startswith(("den ", "der "), following):
        name, start = word_before(text.plain, van)
        return words[0] in STREET_BEGINNINGS or _is_name(text, start, name)
    return words[0] in _BEFORE_VAN or words[0] in STREET_BEGINNINGS


def _is_head(plain: str, start: int, word: str) -> bool:
    """The "Laan" of "Laan van Oost"."""
    return word in BARE_STREETS and plain.startswith("van ", start)


def _without_article(plain: str, start: int) -> int:
    if not plain.startswith(_ARTICLES, start):
        return start
    article = next(article for article in _ARTICLES if plain.startswith(article, start))
    if article == "de " and plain.startswith(_BEHIND_DE, start + 3):
        return start
    following = plain[start + len(article) : start + len(article) + 3]
    return start if article == "van de " and following == "r " else start + len(article)
