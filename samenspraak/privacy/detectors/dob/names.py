"""Whether a name leads up to a date: then it is the birth date of whose name it is."""

import re

from samenspraak.domain.first_names import FIRST_NAMES
from samenspraak.domain.labels import SALUTATIONS
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.dob.figures import Date
from samenspraak.privacy.detectors.dob.words import NO_NAMES, PEOPLE

SCHOOL_AGE = 2022
"""Who is born before this year is more than a baby."""

SPEAKS_OF_PEOPLE = topic(PEOPLE)
_LIST_OF_PEOPLE = re.compile(r"\b(?:kind|kinderen|kids|zoon|dochter|gezin|gezinsleden|partner|personen): ")
_LONGEST_NAME = 16
_LONGEST_GAP = 3


def follows_name(text: Text, date: Date) -> bool:
    """ "de kinderen: Sem 4-5-2015, Noor 8-9-2017", "kind: Levi van Essen, 21-08-2024"."""
    if date.year is None:
        return False
    if not text.topics & SPEAKS_OF_PEOPLE:
        return date.year < SCHOOL_AGE and _follows_first_name(text, date)
    end = date.start
    while end and date.start - end < _LONGEST_GAP and text.plain[end - 1] in " (:,":
        end -= 1
    start = end
    while start and end - start < _LONGEST_NAME and text.plain[start - 1].isalpha():
        start -= 1
    if text.plain[start:end] in NO_NAMES:
        return False
    if (text.raw.islower() or text.raw.isupper()) and _LIST_OF_PEOPLE.search(text.plain, 0, start):
        return True
    return end - start > 1 and text.is_capital(start) and not text.is_capital(start + 1)


def _follows_first_name(text: Text, date: Date) -> bool:
    """ "Paspoort voor Sem, 12-05-2015", "Noor Bakker 03-06-2018", "Noor van 3-6-2018"."""
    words = text.before(date.start)[:3]
    if words[:1] == ["van"] or words[:1] == ["uit"]:
        words = words[1:2] if words[0] == "van" else words[1:]
    for spot, word in enumerate(words[:2]):
        place = text.plain.rfind(word, 0, date.start)
        if not word.isalpha() or not text.is_capital(place):
            return False
        if word in FIRST_NAMES:
            return SALUTATIONS.isdisjoint(words[spot + 1 : spot + 2])
    return False
