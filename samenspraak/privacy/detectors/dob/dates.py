"""Dates in a text, in figures, with the month in words, or wholly in words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from samenspraak.domain.numerals import DUTCH
from samenspraak.domain.plaintext import Chain, Group, Text
from samenspraak.domain.topics import CODES, topic
from samenspraak.privacy.detectors.dob.months import ENGLISH_MONTHS, MONTHS
from samenspraak.privacy.detectors.dob.spoken import DAYS, ORDINALS, year_in_words
from samenspraak.privacy.detectors.dob.words import BECOMES, BIRTH

_AFTER_DAY = re.compile(
    r"[ .\-]{0,2}(?:(?:ste|de|e|st|nd|rd|th)\b)?[ .\-]{0,2}(?:(?:of|van|de|del) )?([^\W\d_]{2,12})[ .,\-'‘’`]{0,4}"
    r"(?:(?:de|del|van|of) (?=[12]))?"
)
_WITH_ORDINALS = re.compile(
    r"(?<![0-9a-z])([0-9]{1,2})(?:e|de|ste) (?:(?:van|vd|of) )?(?:de )?([0-9]{1,2})(?:e|de|ste)"
    r"(?: maand)?(?: van)?[ ,.]{1,2}['‘’`]?((?:19|20)?[0-9]{2})(?![0-9])"
)
"""Day and month as ordinals: "de 19e van de 3e 1947"."""

_UNKNOWN = "00"
_WORD = re.compile(r"[^\W\d_]+")
_ALLOWED_GAP = frozenset(" -./\\'’‘`\n\t*|_•·")
_MONTHS, _ORDINALS, _DAYS = topic(MONTHS), topic(ORDINALS), topic(DAYS)
DATE_WORDS = _MONTHS | _ORDINALS
"""The topics of a text with a date in words."""
BORN = topic(BIRTH | {"geboorte"})
"""The topic of a text in which three numerals may be a date: "geboren negen elf tweeëntachtig"."""

_YEAR = re.compile(r",? ['‘’`]?((?:19|20)?[0-9]{2})(?![0-9])")
_CLOCK = re.compile(r":[0-5][0-9](?![0-9])|(?:\.[0-5][0-9])? ?(?:uur|u|h)\b")
"""Behind the hour of an appointment: "23 nov, 10:30", "23 november 10.30 uur"."""
_LONGEST_YEAR = 40
_IN_ONE, _CLOSE = (6, 8), 2
_FEWEST_SAID, _MOST_SAID = 3, 8
_FIRST_YEAR, _LAST_YEAR, _TURN = 1900, 2035, 30


class Notation(Enum):
    """How a date is written, as far as it matters for believing it."""

    FULL = auto()
    SHORT_YEAR = auto()
    DAY_AND_MONTH = auto()
    SIX_DIGITS = auto()
    WORDS = auto()


@dataclass(slots=True)
class Date:
    """A date in `Text.plain`; the year is None when it is not said."""

    start: int
    end: int
    year: int | None
    notation: Notation


def dates_in(text: Text) -> Iterator[Date]:
    """Every date, in order, none inside another."""
    yield from _in_figures(text)
    topics = text.topics
    if topics & CODES:
        yield from _with_ordinals(text)
    if text.is_spoken and topics & BORN:
        yield from _in_numerals(text)
    if topics & _MONTHS:
        yield from _with_month(text)
    if topics & DATE_WORDS and topics & _DAYS:
        yield from _in_words(text)


def _in_figures(text: Text) -> Iterator[Date]:
    for chain in text.chains:
        if len(chain) == 1 and len(chain[0].digits) not in _IN_ONE:
            continue
        if len(chain) > _FEWEST_SAID and (date := _said_in_digits(chain)):
            yield date
            continue
        place = 0
        while place < len(chain):
            date, used = _date_at(text, chain, place)
            if date:
                yield date
            place += used


def _with_ordinals(text: Text) -> Iterator[Date]:
    for match in _WITH_ORDINALS.finditer(text.plain):
        if _is_day_month(match[1], match[2]) and (year := _year(match[3])):
            yield Date(*match.span(), year, Notation.FULL)


def _said_in_digits(chain: Chain) -> Date | None:
    """ "nul drie nul vier negentien vijfentachtig", "0 3 0 4 8 5": a date only where one is asked for."""
    if len(chain) > _MOST_SAID:
        return None
    digits = "".join(group.digits for group in chain)
    if len(digits) not in _IN_ONE or not _is_day_month(digits[:2], digits[2:4]):
        return None
    year = _year(digits[4:])
    return Date(chain[0].start, chain[-1].end, year, Notation.SIX_DIGITS) if year else None


def _date_at(text: Text, chain: Chain, place: int) -> tuple[Date | None, int]:
    """The date in figures that begins at a group, and how many groups it takes (one when there is none)."""
    if len(chain) - place >= 3 and (date := _of_three(text, chain, place)):
        return date, 3
    group = chain[place]
    if len(group.digits) == 8 and (year := _year_of_eight(group.digits)):
        return Date(group.start, group.end, year, Notation.FULL), 1
    if len(group.digits) == 6 and _is_day_month(group.digits[:2], group.digits[2:4]):
        return Date(group.start, group.end, _year(group.digits[4:]), Notation.SIX_DIGITS), 1
    if len(chain) == place + 2 and place == 0 and _is_day_month(group.digits, chain[1].digits):
        gap = text.plain[group.end : chain[1].start].strip()
        if gap in ("-", "/"):
            return Date(group.start, chain[1].end, None, Notation.DAY_AND_MONTH), 2
    return None, 1


def _of_three(text: Text, chain: Chain, place: int) -> Date | None:
    """Day, month and year, or year, month and day."""
    first, second, third = chain[place : place + 3]
    a, b, c = first.digits, second.digits, third.digits
    if len(b) > 2 or (len(c) not in (2, 4) and len(a) != 4):
        return None
    gap = text.plain[first.end : second.start]
    if text.plain[first.start - 1 : first.start] == "+":
        return None
    if not _ALLOWED_GAP.issuperset(gap) or text.plain[second.end : third.start].strip(" '’‘`") != gap.strip(
        " "
    ):
        return None
    if len(c) == 2 and len(a) < 3 and _goes_on(text, chain, place, gap):
        return None
    year = None
    if len(a) < 3 and len(c) in (2, 4):
        is_long = len(c) == 4 and (_is_partly_unknown(a, b) or _is_day_month(b, a))
        year = _year(c) if is_long or _is_day_month(a, b) else None
    elif len(a) == 4 and len(c) < 3:
        year = _year(a) if _is_day_month(c, b) or _is_partly_unknown(c, b) else None
    is_short = len(a) < 3 and len(c) == 2
    notation = Notation.SHORT_YEAR if is_short else Notation.FULL
    return Date(first.start, third.end, year, notation) if year else None


def _goes_on(text: Text, chain: Chain, place: int, gap: str) -> bool:
    """Whether more groups stand around three short ones with the same separator, as in a phone number."""
    around = [(place - 1, place), (place + 2, place + 3)]
    inside = [(left, right) for left, right in around if left >= 0 and right < len(chain)]
    return any(text.plain[chain[left].end : chain[right].start] == gap for left, right in inside)


def _is_day_month(day: str, month: str) -> bool:
    return len(day) < 3 and len(month) < 3 and 0 < int(day) < 32 and 0 < int(month) < 13


def _is_partly_unknown(day: str, month: str) -> bool:
    """ "00-00" and "00-07", as the register writes what nobody knows of a day of birth."""
    return day == _UNKNOWN and (month == _UNKNOWN or _is_day_month("1", month))


def _year(digits: str) -> int | None:
    number = int(digits)
    if len(digits) == 2:
        return number + (2000 if number < _TURN else 1900)
    return number if len(digits) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR else None


def _year_of_eight(digits: str) -> int | None:
    if _is_day_month(digits[:2], digits[2:4]) and (year := _year(digits[4:])):
        return year
    return _year(digits[:4]) if _is_day_month(digits[6:], digits[4:6]) else None


def _with_month(text: Text) -> Iterator[Date]:
    """Dates whose month is a word: "12 maart 1981", "April 27th, 1988", "twaalf maart negentien eenentachtig"."""
    starts = {group.start: group for group in text.groups}
    for group in text.groups:
        if len(group.digits) < 3 and 0 < int(group.digits) < 32:
            date = _day_first(text, group, starts) or _month_first(text, group, starts)
            if date:
                yield date


def _day_first(text: Text, day: Group, starts: dict[int, Group]) -> Date | None:
    match = _AFTER_DAY.match(text.plain, day.end)
    if not match or match[1] not in MONTHS:
        return None
    year = starts.get(match.end())
    if year and _CLOCK.match(text.plain, year.end):
        return Date(day.start, match.end(1), None, Notation.DAY_AND_MONTH)
    if year and len(year.digits) == 2 and year.digits in ("19", "20"):
        rest = starts.get(year.end + 1)
        if rest and len(rest.digits) == 2:
            return Date(day.start, rest.end, int(year.digits + rest.digits), Notation.FULL)
    is_age = year and len(year.digits) == 2 and not BECOMES.isdisjoint(text.before(day.start)[:_CLOSE])
    if year and not is_age and len(year.digits) in (2, 4) and (number := _year(year.digits)):
        return Date(day.start, year.end, number, Notation.FULL)
    if text.is_spoken and not year and (spoken := _spoken_year(text, match.end(1))):
        return Date(day.start, spoken[1], spoken[0], Notation.WORDS)
    return Date(day.start, match.end(1), None, Notation.DAY_AND_MONTH)


def _spoken_year(text: Text, end: int) -> tuple[int, int] | None:
    """The year in words right behind a month, and where it ends."""
    words = list(_WORD.finditer(text.plain, end, end + _LONGEST_YEAR))
    if not words or words[0].start() - end > 2:
        return None
    year, used = year_in_words([word[0] for word in words])
    return (year, words[used - 1].end()) if year else None


def _month_first(text: Text, day: Group, starts: dict[int, Group]) -> Date | None:
    words = text.before(day.start)
    if not words or words[0] not in MONTHS:
        return None
    start = text.plain.rfind(words[0], 0, day.start)
    end = day.end
    if text.plain[end : end + 2] in ("st", "nd", "rd", "th"):
        end += 2
    for gap in (1, 2):
        year = starts.get(end + gap)
        if year and len(year.digits) == 4 and (number := _year(year.digits)):
            return Date(start, year.end, number, Notation.FULL)
    is_whole = not text.plain[end : end + 1].isalnum() and not (words[1:2] and words[1].isdigit())
    return Date(start, end, None, Notation.DAY_AND_MONTH) if is_whole and words[0] in ENGLISH_MONTHS else None


def _in_words(text: Text) -> Iterator[Date]:
    """Dates whose day is a word as well: "elf februari 1939", "third of may", "de vijfde van de zesde zeventig"."""
    words = list(_WORD.finditer(text.plain))
    for place, word in enumerate(words):
        if word[0] in MONTHS:
            day = _day_word(words, place)
            if day is not None and not _has_figures_between(text, words, day, place):
                first, last = min(day, place), max(day, place)
                yield _with_year(text, words, first, last)
        elif word[0] in ORDINALS and (month := _month_said(words, place)):
            date = _with_year(text, words, place, month)
            if date.year:
                yield date


def _in_numerals(text: Text) -> Iterator[Date]:
    """Dates said as three numerals in a row."""
    words = list(_WORD.finditer(text.plain))
    numbers = [int(DUTCH.get(word[0], 0)) for word in words]
    for place, (day, month) in enumerate(pairwise(numbers)):
        if not (0 < day < 32 and 0 < month < 13) or (place and numbers[place - 1]):
            continue
        year, used = year_in_words([word[0] for word in words[place + 2 : place + 6]])
        if year and numbers[place + 2]:
            last = words[place + 1 + used]
            yield Date(words[place].start(), last.end(), year, Notation.SIX_DIGITS)


def _has_figures_between(text: Text, words: list[re.Match[str]], day: int, month: int) -> bool:
    """ "Ik vier 3 april": the word before the figures is no day."""
    between = text.plain[words[min(day, month)].end() : words[max(day, month)].start()]
    return any(map(str.isdigit, between))


def _day_word(words: list[re.Match[str]], month: int) -> int | None:
    """The place of the day before a month ("vijfde van mei"), or right behind it ("may third")."""
    for place in range(month - 1, max(-1, month - 3), -1):
        if words[place][0] in DAYS:
            return place
        if words[place][0] not in ("of", "van"):
            break
    return month + 1 if month + 1 < len(words) and words[month + 1][0] in ORDINALS else None


def _month_said(words: list[re.Match[str]], day: int) -> int | None:
    """The place of the month in "vijfde van de zesde", "vijfde zesde"."""
    for place in range(day + 1, min(day + 4, len(words))):
        if DAYS.get(words[place][0], 13) < 13 and words[place][0] in ORDINALS:
            return place
        if words[place][0] not in ("van", "de", "of", "the"):
            break
    return None


def _with_year(text: Text, words: list[re.Match[str]], first: int, last: int) -> Date:
    start, end = words[first].start(), words[last].end()
    if figures := _YEAR.match(text.plain, end):
        return Date(start, figures.end(), _year(figures[1]), Notation.FULL)
    if said := _spoken_year(text, end):
        return Date(start, said[1], said[0], Notation.WORDS)
    return Date(start, end, None, Notation.DAY_AND_MONTH)
