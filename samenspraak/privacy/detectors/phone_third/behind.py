"""What the words right behind a telephone number say of whose it is."""

from samenspraak.domain.first_names import FIRST_NAMES
from samenspraak.domain.labels import has_sentence_end
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.phone_third.people import is_name, is_relation
from samenspraak.privacy.detectors.phone_third.words import (
    ACTING,
    CALLS,
    LEADING,
    NAME_BEFORE,
    NUMBER_NOUNS,
    OWN,
)

_FOLLOWING = 8
_CAN = frozenset({"kunt", "kun", "kan", "can", "bereikt", "konnen"})
"""How it goes on behind "op 06 …": "kunt u mijn zoon bereiken"."""


def is_told_behind(text: Text, end: int) -> bool:
    """What the words right behind it say: "(mijn moeder)", "is het nummer van de buurman", "vraag naar Jan"."""
    words = text.after(end)[:_FOLLOWING]
    if words and words[0] in ACTING:
        return True
    if words and words[0] in _CAN:
        return any(map(is_relation, words[1:5])) and not CALLS.isdisjoint(words[2:])
    marker = "(" in text.plain[end : end + 3] or text.plain[end : end + 2] in (" =", "=")
    for place, word in enumerate(words):
        following = words[place + 1 : place + 2]
        if is_relation(word):
            ends = not following or has_sentence_end(following) or following[0] in FIRST_NAMES
            return marker or ends or not {"van", "is", "dat", "dit"}.isdisjoint(words[:place])
        if word in ("haar", "hem", "hun", "zijn") and (following[:1] == [] or following[0] in NUMBER_NOUNS):
            return place > 0
        if word in ("haar", "hem", "hun") and place and words[place - 1] == "van":
            return True
        if place and words[place - 1] in NAME_BEFORE and word not in LEADING and word not in OWN:
            return words[place - 1] != "is" and is_name(text, word)
        if following and following[0] in NUMBER_NOUNS and word in OWN:
            return False
        if word not in LEADING and word not in (
            "vraag",
            "vragen",
            "naar",
            "op",
            "tnv",
            "ten",
            "name",
            "voor",
        ):
            return False
    return False
