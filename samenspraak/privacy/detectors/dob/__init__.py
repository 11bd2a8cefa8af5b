"""Birth dates: dates in any notation that are called one, and bare dates far enough back to be one."""

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import PATIENCE
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import CODES, DATE_FIGURES, JOINED_FIGURES
from samenspraak.privacy.detectors.dob.calling import Called, called, continues, may_be_birth
from samenspraak.privacy.detectors.dob.dates import BORN, DATE_WORDS, IN_ORDINALS, dates_in
from samenspraak.privacy.detectors.dob.figures import Date, Notation

_LAST_LONG_AGO = 2010
"""A bare date up to this year is taken for a birth date; a later one may be any appointment."""


_BIRTH = (Called.BIRTH, Called.BIRTH_NEARBY)
_NAMELESS = (Called.NOTHING, Called.AFTER_PREPOSITION)


class DobDetector:
    """See the module's docstring."""

    kind = Kind.DOB
    name = "dob"
    needs = (
        Needs(topics=JOINED_FIGURES | DATE_FIGURES | DATE_WORDS | BORN),
        Needs(topics=CODES, also=IN_ORDINALS),
    )
    has_figures = True

    def find(self, text: Text, _profile: Profile, /) -> list[Finding]:
        """Dates of appointments, letters, weddings and deaths are no findings."""
        found: list[Finding] = []
        dates = dates_in(text)
        if not dates or (len(dates) <= PATIENCE and not may_be_birth(text, dates)):
            return found
        name, end = Called.NOTHING, 0
        for count, date in enumerate(dates):
            previous = name
            name = called(text, date) if count < PATIENCE else Called.BIRTH_NEARBY
            if previous in _BIRTH and name in _NAMELESS and continues(text, end, date.start):
                name = previous
            end = date.end
            if _is_birth_date(text, date, name):
                found.append(Finding(*text.span(date.start, date.end), Kind.DOB))
        return found


def _is_birth_date(text: Text, date: Date, name: Called) -> bool:
    if name is Called.BIRTH_NEARBY:
        return True
    if name is Called.BIRTH:
        return date.notation is not Notation.SIX_DIGITS
    if name is Called.OTHER or date.notation in (Notation.DAY_AND_MONTH, Notation.SIX_DIGITS, Notation.WORDS):
        return False
    if date.notation is Notation.SHORT_YEAR and not _stands_alone(text, date):
        return False
    return date.year is not None and date.year <= _LAST_LONG_AGO and name is not Called.AFTER_PREPOSITION


def _stands_alone(text: Text, date: Date) -> bool:
    """Bare figures with a year of two are versions and paragraphs as well: "12-3-81", or nothing before it."""
    is_last_century = date.year is not None and date.year < 2000
    return is_last_century and ("-" in text.plain[date.start : date.end] or not text.before(date.start))
