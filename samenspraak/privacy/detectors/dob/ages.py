"""Days on which somebody turns an age, or came into the world, without a word for a birth."""

from samenspraak.domain.numerals import DUTCH
from samenspraak.privacy.detectors.dob.figures import Date
from samenspraak.privacy.detectors.dob.words import (
    ARRIVED,
    BABIES,
    BECOMES,
    CAME,
    NEWBORN,
    PEOPLE,
    PREPOSITIONS,
    WHO,
)

_OLDEST, _REACH, _FOLLOWING = 110, 6, 8


def comes_of_age(before: list[str], after: list[str], date: Date) -> bool:
    """ "ze wordt op 13 mei 4", "op 13 mei wordt ze 4", "turns 18 on March 14", "het kind dat u op 11 maart kreeg"."""
    if not CAME.isdisjoint(after[:1]):
        return not NEWBORN.isdisjoint(before)
    if "gekregen" in after[:5] and not NEWBORN.isdisjoint(after[:4]):
        return True
    if not BECOMES.isdisjoint(before[:_REACH]):
        place = next(place for place, word in enumerate(before) if word in BECOMES)
        around = [*before[:place], *before[place + 1 : place + 3]]
        if WHO.isdisjoint(around):
            return False
        age_before = any(map(_is_age, before[:place]))
        return age_before or date.year is not None or any(map(_is_age, after[:2]))
    if "worden" in after[:_FOLLOWING] and any(map(_is_age, after[:_FOLLOWING])):
        return not PEOPLE.isdisjoint(after[:_FOLLOWING])
    if after[:1] and after[0] in BECOMES and not WHO.isdisjoint(after[1:4]):
        return any(map(_is_age, after[2:6]))
    return False


def is_of_newborn(words: list[str]) -> bool:
    """ "De baby kwam op …", "wij hebben een zoon gekregen op …", "onze dochter is er! …"."""
    words = [word for word in words if word.isalpha()]
    if words[:1] and words[0] in PREPOSITIONS:
        words = words[1:]
    if words[:2] == ["er", "is"] or words[:1] == ["gekregen"]:
        return not NEWBORN.isdisjoint(words[1:3])
    return not ARRIVED.isdisjoint(words[:4]) and not BABIES.isdisjoint(words[:7])


def _is_age(word: str) -> bool:
    return (word.isdigit() and len(word) < 4 and 0 < int(word) <= _OLDEST) or (
        len(word) > 3 and word in DUTCH
    )
