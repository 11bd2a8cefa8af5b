"""The Selectielijst gemeenten 2020: its classes, and the last day that what falls under one is kept.

``classes_2020.tsv`` is made of the list of VNG Realisatie, https://github.com/VNG-Realisatie/VNG-referentielijsten:
of each class its result, whether it is destroyed (V) or kept for good (B), its term (ISO 8601) and from when that runs.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

BROKEN_OFF = "Afgebroken"


@dataclass(frozen=True, slots=True)
class KeptClass:
    """A class (klasse): ``number`` is the process with the result in it, "6.1.3".

    ``term`` is empty for what is kept for good. ``runs_from_closing``: not from a moment that only a case can tell.
    """

    number: str
    result: str
    term: str
    runs_from_closing: bool


def class_numbered(number: str) -> KeptClass | None:
    """The class; None when the list has no such number."""
    return _CLASSES.get(number)


def broken_off(number: str) -> str:
    """The number of the same process when it was broken off; as it was, where the list does not know that."""
    process = number.partition(".")[0]
    return _BROKEN_OFF.get(process, number)


def kept_until(number: str, closed_on: date) -> date | None:
    """The last day; None when it is kept for good, or an archivist has to say from when the term runs."""
    found = class_numbered(number)
    if found is None or not found.term or not found.runs_from_closing:
        return None
    amount, unit = re.findall(r"P(\d+)([YMWD])", found.term)[0]
    match unit:
        case "Y":
            return _months_later(closed_on, 12 * int(amount))
        case "M":
            return _months_later(closed_on, int(amount))
        case "W":
            return closed_on + timedelta(weeks=int(amount))
        case _:
            return closed_on + timedelta(days=int(amount))


def _months_later(day: date, months: int) -> date:
    """The same day of a later month, or the last one that month has."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first_of_next = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(days=day.day - 1), first_of_next - timedelta(days=1))


def _read() -> dict[str, KeptClass]:
    lines = Path(__file__).with_name("classes_2020.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return {
        number: KeptClass(number, result, "" if valuation == "B" else term, runs_from == "closing")
        for number, result, valuation, term, runs_from in rows
    }


_CLASSES = _read()
_BROKEN_OFF = {
    one.number.partition(".")[0]: one.number for one in _CLASSES.values() if one.result == BROKEN_OFF
}
