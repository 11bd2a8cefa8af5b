"""Dates in figures: "12-03-1981", "1981-03-12", "12031981", "0 3 0 4 8 5"."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from samenspraak.domain.plaintext import Chain, Group, Text

_UNKNOWN = "00"
_ALLOWED_GAP = frozenset(" -./\\'’‘`\n\t*|_•·")
_IN_ONE = (6, 8)
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


def in_figures(text: Text) -> list[Date]:
    dates: list[Date] = []
    for chain in text.chains:
        if len(chain) == 1:
            date = _in_one(chain[0]) if len(chain[0].digits) in _IN_ONE else None
            if date:
                dates.append(date)
        elif len(chain) > _FEWEST_SAID and (date := _said_in_digits(chain)):
            dates.append(date)
        else:
            dates += _in_groups(text, chain)
    return dates


def _in_groups(text: Text, chain: Chain) -> Iterator[Date]:
    """Dates of three groups, of one, or of the two that are the whole chain."""
    place, last = 0, len(chain) - 1
    if last == 1 and (date := _of_two(text, *chain)):
        yield date
        return
    while place <= last:
        is_long = place + 2 <= last and len(chain[place + 1].digits) < 3
        date = _of_three(text, chain, place) if is_long else None
        used = 3 if date else 1
        if date is None and len(chain[place].digits) in _IN_ONE:
            date = _in_one(chain[place])
        if date:
            yield date
        place += used


def _said_in_digits(chain: Chain) -> Date | None:
    """ "nul drie nul vier negentien vijfentachtig", "0 3 0 4 8 5": a date only where one is asked for."""
    if len(chain) > _MOST_SAID:
        return None
    digits = "".join([group.digits for group in chain])
    if len(digits) not in _IN_ONE or not is_day_month(digits[:2], digits[2:4]):
        return None
    year = year_of(digits[4:])
    return Date(chain[0].start, chain[-1].end, year, Notation.SIX_DIGITS) if year else None


def _in_one(group: Group) -> Date | None:
    """Six or eight digits that are a date."""
    digits = group.digits
    if len(digits) == 8 and (year := _year_of_eight(digits)):
        return Date(group.start, group.end, year, Notation.FULL)
    if len(digits) == 6 and is_day_month(digits[:2], digits[2:4]):
        return Date(group.start, group.end, year_of(digits[4:]), Notation.SIX_DIGITS)
    return None


def _of_two(text: Text, day: Group, month: Group) -> Date | None:
    if not is_day_month(day.digits, month.digits):
        return None
    gap = text.plain[day.end : month.start].strip()
    return Date(day.start, month.end, None, Notation.DAY_AND_MONTH) if gap in ("-", "/") else None


def _of_three(text: Text, chain: Chain, place: int) -> Date | None:
    """Day, month and year, or year, month and day."""
    first, second, third = chain[place : place + 3]
    a, b, c = first.digits, second.digits, third.digits
    if len(c) not in (2, 4) and len(a) != 4:
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
        is_long = len(c) == 4 and (_is_partly_unknown(a, b) or is_day_month(b, a))
        year = year_of(c) if is_long or is_day_month(a, b) else None
    elif len(a) == 4 and len(c) < 3:
        year = year_of(a) if is_day_month(c, b) or _is_partly_unknown(c, b) else None
    is_short = len(a) < 3 and len(c) == 2
    notation = Notation.SHORT_YEAR if is_short else Notation.FULL
    return Date(first.start, third.end, year, notation) if year else None


def _goes_on(text: Text, chain: Chain, place: int, gap: str) -> bool:
    """Whether more groups stand around three short ones with the same separator, as in a phone number."""
    plain, last = text.plain, place + 2
    if place and plain[chain[place - 1].end : chain[place].start] == gap:
        return True
    return last + 1 < len(chain) and plain[chain[last].end : chain[last + 1].start] == gap


def is_day_month(day: str, month: str) -> bool:
    return len(day) < 3 and len(month) < 3 and 0 < int(day) < 32 and 0 < int(month) < 13


def _is_partly_unknown(day: str, month: str) -> bool:
    """ "00-00" and "00-07", as the register writes what nobody knows of a day of birth."""
    return day == _UNKNOWN and (month == _UNKNOWN or is_day_month("1", month))


def year_of(digits: str) -> int | None:
    number = int(digits)
    if len(digits) == 2:
        return number + (2000 if number < _TURN else 1900)
    return number if len(digits) == 4 and _FIRST_YEAR <= number <= _LAST_YEAR else None


def _year_of_eight(digits: str) -> int | None:
    if is_day_month(digits[:2], digits[2:4]) and (year := year_of(digits[4:])):
        return year
    return year_of(digits[:4]) if is_day_month(digits[6:], digits[4:6]) else None
