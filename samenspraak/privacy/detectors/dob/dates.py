"""Dates in a text, in figures, with the month in words, or wholly in words."""

import re
from collections.abc import Iterator
from itertools import pairwise

from samenspraak.domain.labels import listed
from samenspraak.domain.numerals import DUTCH
from samenspraak.domain.plaintext import Group, Text
from samenspraak.domain.topics import CODES, topic
from samenspraak.privacy.detectors.dob.figures import Date, Notation, in_figures, is_day_month, year_of
from samenspraak.privacy.detectors.dob.months import ENGLISH_MONTHS, MONTHS
from samenspraak.privacy.detectors.dob.spoken import DAYS, ORDINALS, year_in_words
from samenspraak.privacy.detectors.dob.words import BECOMES, BIRTH

_AFTER_DAY = re.compile(
    r"[ .\-]{0,2}(?:(?:ste|de|e|st|nd|rd|th)\b)?[ .\-]{0,2}(?:(?:of|van|de|del) )?([^\W\d_]{2,12})[ .,\-'‘’`]{0,4}"
    r"(?:(?:de|del|van|of) (?=[12]))?"
)
_BEHIND_DAY = MONTHS | listed("ste de e st nd rd th of van del")
"""The words that a date with its month behind its day can go on with."""

_WITH_ORDINALS = re.compile(
    r"(?<![0-9a-z])([0-9]{1,2})(?:e|de|ste) (?:(?:van|vd|of) )?(?:de )?([0-9]{1,2})(?:e|de|ste)"
    r"(?: maand)?(?: van)?[ ,.]{1,2}['‘’`]?((?:19|20)?[0-9]{2})(?![0-9])"
)
"""Day and month as ordinals: "de 19e van de 3e 1947"."""

IN_ORDINALS = topic(listed("e de ste"))
"""The topic of a text in which ordinals in figures may be a date."""

_WORD = re.compile(r"[^\W\d_]+")
_MONTHS, _ORDINALS, _DAYS = topic(MONTHS), topic(ORDINALS), topic(DAYS)
DATE_WORDS = _MONTHS | _ORDINALS
"""The topics of a text with a date in words."""
BORN = topic(BIRTH | {"geboorte"})
"""The topic of a text in which three numerals may be a date: "geboren negen elf tweeëntachtig"."""

_YEAR = re.compile(r",? ['‘’`]?((?:19|20)?[0-9]{2})(?![0-9])")
_CLOCK = re.compile(r":[0-5][0-9](?![0-9])|(?:\.[0-5][0-9])? ?(?:uur|u|h)\b")
"""Behind the hour of an appointment: "23 nov, 10:30", "23 november 10.30 uur"."""
_LONGEST_YEAR, _LONGEST_MONTH = 40, 12
_CLOSE, _DAY_AND_MONTH = 2, 2


def dates_in(text: Text) -> list[Date]:
    """Every date, in order, none inside another."""
    topics, dates = text.topics, in_figures(text)
    if topics & CODES and len(text.groups) > _DAY_AND_MONTH:
        dates += _with_ordinals(text)
    if text.is_spoken and topics & BORN:
        dates += _in_numerals(text)
    if topics & _MONTHS:
        dates += _with_month(text)
    if topics & DATE_WORDS and topics & _DAYS:
        dates += _in_words(text)
    return dates


def _with_ordinals(text: Text) -> Iterator[Date]:
    for match in _WITH_ORDINALS.finditer(text.plain):
        if is_day_month(match[1], match[2]) and (year := year_of(match[3])):
            yield Date(*match.span(), year, Notation.FULL)


def _with_month(text: Text) -> Iterator[Date]:
    """Dates whose month is a word: "12 maart 1981", "April 27th, 1988", "twaalf maart negentien eenentachtig"."""
    starts = {group.start: group for group in text.groups}
    for group in text.groups:
        if len(group.digits) < 3 and 0 < int(group.digits) < 32:
            date = _day_first(text, group, starts) or _month_first(text, group, starts)
            if date:
                yield date


def _day_first(text: Text, day: Group, starts: dict[int, Group]) -> Date | None:
    if day.after not in _BEHIND_DAY and len(day.after) <= _LONGEST_MONTH:
        return None
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
    if year and not is_age and len(year.digits) in (2, 4) and (number := year_of(year.digits)):
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
    if day.before not in MONTHS:
        return None
    words = text.before(day.start)
    if not words or words[0] not in MONTHS:
        return None
    start = text.plain.rfind(words[0], 0, day.start)
    end = day.end
    if text.plain[end : end + 2] in ("st", "nd", "rd", "th"):
        end += 2
    for gap in (1, 2):
        year = starts.get(end + gap)
        if year and len(year.digits) == 4 and (number := year_of(year.digits)):
            return Date(start, year.end, number, Notation.FULL)
    is_whole = not text.plain[end : end + 1].isalnum() and not (words[1:2] and words[1].isdigit())
    return Date(start, end, None, Notation.DAY_AND_MONTH) if is_whole and words[0] in ENGLISH_MONTHS else None


def _in_words(text: Text) -> Iterator[Date]:
    """Dates whose day is a word as well: "elf februari 1939", "third of may", "de vijfde van de zesde zeventig"."""
    words = text.words
    spans: list[tuple[int, int]] = []
    for place, word in enumerate(words):
        is_month = word in MONTHS
        if not is_month and word not in ORDINALS:
            continue
        other = _day_word(words, place) if is_month else _month_said(words, place)
        if other is None:
            continue
        spans = spans or _spans_of_words(text)
        first, last = sorted((spans[place], spans[other]))
        if is_month and any(map(str.isdigit, text.plain[first[1] : last[0]])):
            continue  # "ik vier 3 april": the word before the figures is no day
        date = _with_year(text, first[0], last[1])
        if is_month or date.year:
            yield date


def _in_numerals(text: Text) -> Iterator[Date]:
    """Dates said as three numerals in a row."""
    words = text.words
    numbers = [int(DUTCH.get(word, 0)) for word in words]
    spans: list[tuple[int, int]] = []
    for place, (day, month) in enumerate(pairwise(numbers)):
        if not (0 < day < 32 and 0 < month < 13) or (place and numbers[place - 1]):
            continue
        year, used = year_in_words(words[place + 2 : place + 6])
        if year and numbers[place + 2]:
            spans = spans or _spans_of_words(text)
            yield Date(spans[place][0], spans[place + 1 + used][1], year, Notation.SIX_DIGITS)


def _spans_of_words(text: Text) -> list[tuple[int, int]]:
    """Where each of `Text.words` starts and ends."""
    return [match.span() for match in _WORD.finditer(text.plain)]


def _day_word(words: list[str], month: int) -> int | None:
    """The place of the day before a month ("vijfde van mei"), or right behind it ("may third")."""
    for place in range(month - 1, max(-1, month - 3), -1):
        if words[place] in DAYS:
            return place
        if words[place] not in ("of", "van"):
            break
    return month + 1 if month + 1 < len(words) and words[month + 1] in ORDINALS else None


def _month_said(words: list[str], day: int) -> int | None:
    """The place of the month in "vijfde van de zesde", "vijfde zesde"."""
    for place in range(day + 1, min(day + 4, len(words))):
        if DAYS.get(words[place], 13) < 13 and words[place] in ORDINALS:
            return place
        if words[place] not in ("van", "de", "of", "the"):
            break
    return None


def _with_year(text: Text, start: int, end: int) -> Date:
    if figures := _YEAR.match(text.plain, end):
        return Date(start, figures.end(), year_of(figures[1]), Notation.FULL)
    if said := _spoken_year(text, end):
        return Date(start, said[1], said[0], Notation.WORDS)
    return Date(start, end, None, Notation.DAY_AND_MONTH)
