"""Whose a telephone number is: the nearest person before it that something links to it, or one right behind it."""

from samenspraak.domain.labels import has_sentence_end
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.phone_third.words import (
    ABBREVIATED,
    CALLS,
    FIRST_NAMES,
    INTRODUCING,
    LEADING,
    LINKS,
    NEGATIONS,
    NUMBER_NOUNS,
    ON_BEHALF,
    ORGANISATIONS,
    OWN,
    PRONOUNS,
    RELATIONS,
    STRONG,
    TITLES,
)

_MOST_STRANGE = 3
_ENDS = frozenset(".!?;\n")
_LINKING = STRONG | NUMBER_NOUNS | {"06"}
_REACHING = CALLS | NUMBER_NOUNS
_FOLLOWING = 8
_NAME_BEFORE = frozenset({"van", "met", "naar", "is", "tnv"})
_RELATION_ENDINGS = (
    "moeder",
    "vader",
    "dochter",
    "zoon",
    "broer",
    "zusje",
    "buurman",
    "buurvrouw",
    "vriendin",
)


def is_of_another(text: Text, start: int, end: int) -> bool:
    """Whether the number at a place is said to be somebody else's. Without a word about it, it is the writer's."""
    before = _before(text, start)
    return _after(text, end) if before is None else before


def _before(text: Text, start: int) -> bool | None:
    """What the words before it say: True, another's; False, not; None, nothing."""
    words = text.before(start)
    strange: list[str] = []
    passed: set[str] = set()
    has_crossed = False
    for place, word in enumerate(words):
        if word in _ENDS and not _is_abbreviation(words, place):
            if place > 1 or has_crossed:
                return None
            has_crossed = True
            continue
        answer = _answer(text, words, place, passed, strange)
        if answer is not None:
            return answer if not (answer and has_crossed) or _speaks_of_number(words, place) else None
        if word in NEGATIONS:
            return None
        if word in LINKS or word[0].isdigit() or word in _ENDS:
            passed.add(word)
        else:
            strange.append(word)
        if len(strange) > _MOST_STRANGE:
            return None
    return None


def _is_abbreviation(words: list[str], place: int) -> bool:
    """The dot of "tel." and "dhr."; `words` run backwards."""
    if words[place] != "." or place + 1 >= len(words):
        return False
    word = words[place + 1]
    return len(word) < 2 or word in NUMBER_NOUNS or word in TITLES or word in ABBREVIATED


def _answer(text: Text, words: list[str], place: int, passed: set[str], strange: list[str]) -> bool | None:
    """What one word says, given the words passed between it and the number."""
    word = words[place]
    if _is_relation(word):
        return _of_relation(text, words, place, passed, strange)
    if word in ORGANISATIONS:
        return False
    if word == "zijn" or word in PRONOUNS:
        return _of_pronoun(words, place, passed, strange)
    if word in TITLES:
        return (
            _of_relation(text, words, place, passed, strange)
            if passed & STRONG or _is_asked_for(words, place)
            else None
        )
    if word in OWN:
        return False
    if strange and (word in CALLS or (word in ("van", "met", "naar") and _is_asked_for(words, place - 1))):
        return True if _is_name(text, strange[-1]) else None
    if {"heeft"} & passed or ({"is", "bereikbaar"} <= passed or {"is", "bereiken"} <= passed):
        return (
            True
            if not strange and word not in LINKS and _is_name(text, word) and not _is_writer(words, place)
            else None
        )
    return None


def _is_relation(word: str) -> bool:
    return word in RELATIONS or (len(word) > 7 and word.endswith(_RELATION_ENDINGS))


def _of_relation(
    text: Text, words: list[str], place: int, passed: set[str], strange: list[str]
) -> bool | None:
    if strange and not (
        passed & _LINKING or _is_asked_for(words, place) or all(_is_name(text, word) for word in strange)
    ):
        return None
    leading = words[place + 1 : place + 5]
    if _is_writer(words, place):
        return False
    if not ORGANISATIONS.isdisjoint(leading[:4]) and "van" in leading[:2]:
        return False
    if not ON_BEHALF.isdisjoint(leading[:2]) and not passed & STRONG:
        return None
    return True


def _of_pronoun(words: list[str], place: int, passed: set[str], strange: list[str]) -> bool | None:
    word = words[place]
    if word == "zijn":
        return True if place and words[place - 1] in NUMBER_NOUNS else None
    return True if not strange and passed & _LINKING else None


def _is_writer(words: list[str], place: int) -> bool:
    """ "Ik ben de zoon van", "mijn naam is", "u spreekt met"."""
    leading = words[place + 1 : place + 4]
    return (
        not INTRODUCING.isdisjoint(leading)
        and "contact" not in words[place + 1 : place + 7]
        and not (CALLS.intersection(words[place + 1 : place + 5]))
    )


def _is_asked_for(words: list[str], place: int) -> bool:
    """ "nummer van", "contact met", "bel": what stands before a name makes it the one to reach."""
    near = words[place + 1 : place + 5]
    return not _REACHING.isdisjoint(near)


def _speaks_of_number(words: list[str], place: int) -> bool:
    return not _REACHING.isdisjoint(words[: place + 6])


def _is_name(text: Text, word: str) -> bool:
    """A first name, or a word written with a capital in a text that is not all capitals."""
    if word in FIRST_NAMES or word in TITLES:
        return True
    place = text.plain.find(word)
    return len(word) > 1 and not text.raw.isupper() and text.is_capital(place)


def _after(text: Text, end: int) -> bool:
    """What the words right behind it say: "(mijn moeder)", "is het nummer van de buurman", "vraag naar Jan"."""
    words = text.after(end)[:_FOLLOWING]
    marker = "(" in text.plain[end : end + 3] or text.plain[end : end + 2] in (" =", "=")
    for place, word in enumerate(words):
        following = words[place + 1 : place + 2]
        if _is_relation(word):
            ends = not following or has_sentence_end(following) or following[0] in FIRST_NAMES
            return marker or ends or not {"van", "is", "dat", "dit"}.isdisjoint(words[:place])
        if word in ("haar", "hem", "hun", "zijn") and (following[:1] == [] or following[0] in NUMBER_NOUNS):
            return place > 0
        if word in ("haar", "hem", "hun") and place and words[place - 1] == "van":
            return True
        if place and words[place - 1] in _NAME_BEFORE and word not in LEADING and word not in OWN:
            return words[place - 1] != "is" and _is_name(text, word)
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
