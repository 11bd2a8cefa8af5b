"""Whose a telephone number is: the nearest person before it that something links to it, or one right behind it."""

from samenspraak.domain.first_names import FIRST_NAMES
from samenspraak.domain.labels import SALUTATIONS
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.phone_third.behind import is_told_behind
from samenspraak.privacy.detectors.phone_third.people import is_name, is_relation
from samenspraak.privacy.detectors.phone_third.words import (
    ABBREVIATED,
    ACTING,
    ASKING,
    BESIDE,
    CALLS,
    CONFERRING,
    CONTACTS,
    DOCTORS,
    HIS,
    INTRODUCING,
    KEPT,
    LINKS,
    MEETS,
    MESSAGES,
    NEGATIONS,
    NUMBER_NOUNS,
    ON_BEHALF,
    ORGANISATIONS,
    OWN,
    PRONOUNS,
    REACHED,
    RELATIONS,
    SIGNING,
    SPOKEN_TO,
    STRONG,
    TITLES,
    TO,
    WHOSE,
)

_MOST_STRANGE = 4
_ENDS = frozenset(".!?;\n")
_LINKING = STRONG | NUMBER_NOUNS | {"06"}
_REACHING = CALLS | NUMBER_NOUNS | {"06"}
_LEADING_TO = _REACHING | CONTACTS
_SHORT_LINE = 4
_NUMBERS = NUMBER_NOUNS | {"06"}
_WHERE = frozenset({"in", "uit"})
CLUES = (
    FIRST_NAMES
    | RELATIONS
    | PRONOUNS
    | TITLES
    | CALLS
    | HIS
    | {"van", "door", "wie", "heeft", "bereikbaar", "bereiken", "naar"}
)
"""Without one of these words nobody else can be meant."""


def is_of_another(text: Text, start: int, end: int) -> bool:
    """Whether the number at a place is said to be somebody else's. Without a word about it, it is the writer's."""
    before = _before(text, start)
    return is_told_behind(text, end) if before is None else before


def _before(text: Text, start: int) -> bool | None:
    """True: another's; False: not; None: the words before it say nothing, nor does who shall call "naar" it."""
    words = text.before(start)
    if words[:1] == ["naar"]:
        return None
    is_from = words[:1] == ["van"] and not MESSAGES.isdisjoint(words[1:2])
    if is_from or words[:1] == ["door"] or words[:2] == ["is", "wie"] or _is_number_of(words):
        return True
    strange: list[str] = []
    passed: set[str] = set()
    crossed = 0
    for place, word in enumerate(words):
        if word in _ENDS and not _is_abbreviation(words, place):
            is_short_line = word == "\n" and place - crossed < _SHORT_LINE
            if (place > 1 or crossed) and not is_short_line:
                return None
            crossed = place + 1
            continue
        answer = _answer(text, words, place, passed, strange)
        if answer is not None:
            is_far = answer and crossed and _LEADING_TO.isdisjoint(words[crossed : place + 6])
            return None if is_far else answer
        following = "".join(words[place + 1 : place + 2])
        if word in NEGATIONS and not (passed & CALLS and any(map(is_relation, words[place + 1 : place + 3]))):
            return None
        _pass(word, following, passed, strange)
        if len(strange) > _MOST_STRANGE:
            return None
    return None


def _is_number_of(words: list[str]) -> bool:
    """ "Het nummer van mijn buurman voor als ik er niet ben is …": whose it is stands right behind "nummer van"."""
    if words[:1] not in (["is"], ["was"]):
        return False
    place = next((place for place, word in enumerate(words) if word in _NUMBERS), 0)
    return (
        place > 1
        and words[place - 1] == "van"
        and any(map(is_relation, words[max(1, place - 4) : place - 1]))
    )


def _pass(word: str, following: str, passed: set[str], strange: list[str]) -> None:
    """Keep a word that was passed; "in" takes the place behind it along, and "heet" comes with a name."""
    if word in LINKS or word in OWN or word[0].isdigit() or word in _ENDS:
        passed.add(word)
    elif word in _WHERE and strange:
        strange.pop()
    elif word != "heet" or following == "ik":
        strange.append(word)


def _is_abbreviation(words: list[str], place: int) -> bool:
    """The dot of "tel." and "dhr."; `words` run backwards."""
    if words[place] != "." or place + 1 >= len(words):
        return False
    word = words[place + 1]
    return len(word) < 2 or word in NUMBER_NOUNS or word in TITLES or word in ABBREVIATED


def _answer(text: Text, words: list[str], place: int, passed: set[str], strange: list[str]) -> bool | None:
    """What one word says, given the words passed between it and the number."""
    word = words[place]
    if is_relation(word):
        return _of_relation(text, words, place, passed, strange)
    if word in ORGANISATIONS:
        is_own = word in DOCTORS and not WHOSE.isdisjoint(words[place + 1 : place + 2])
        return is_own and bool(passed & STRONG or _is_asked_for(words, place))
    if word == "die" and (words[0] == "heeft" or (words[place - 1] == "van" and "is" in passed)):
        return True
    if word in HIS or word in PRONOUNS:
        return _of_pronoun(text, words, place, passed, strange)
    if word in TITLES:
        return _of_title(text, words, place, passed, strange)
    if (
        word in OWN
        and words[place + 1 : place + 2] == ["van"]
        and is_relation("".join(words[place + 2 : place + 3]))
    ):
        return None
    if word in OWN and words[place + 1 : place + 2] != ["voor"]:
        return None if _is_told_to_call(words, place) or _is_beside_the_point(words, place) else False
    if strange and (word in CALLS or (word in TO and _is_asked_for(words, place - 1))):
        return True if is_name(text, strange[-1]) else None
    if (not strange or word in FIRST_NAMES) and _is_presented(text, words, place):
        return True
    return True if not strange and word not in LINKS and _is_subject(text, words, place, passed) else None


def _is_told_to_call(words: list[str], place: int) -> bool:
    """ "Die kunt u bellen op": the one spoken to, who is to call somebody."""
    if words[place] in SPOKEN_TO and not MEETS.isdisjoint(words[place + 1 : place + 2]):
        return True
    if words[place] not in SPOKEN_TO or CALLS.isdisjoint(words[:place]):
        return False
    return not ASKING.isdisjoint((*words[place + 1 : place + 2], *words[place - 1 : place]))


def _is_beside_the_point(words: list[str], place: int) -> bool:
    """ "Die mij aanreed", "beter bereikbaar dan ik", "boven ons"."""
    following = words[place + 1 : place + 3]
    if following[:1] == ["bij"] and not KEPT.isdisjoint((*following[1:], *words[:place])):
        return True
    return not BESIDE.isdisjoint(following[:1])


def _is_presented(text: Text, words: list[str], place: int) -> bool:
    """ "De beheerder is Samira", "wie het deed: Rob": somebody named, who is not the writer."""
    if not is_name(text, words[place]) or not SIGNING.isdisjoint(words[place + 1 : place + 4]):
        return False
    if place == 0 and words[1:2] == ["is"]:
        return len(words) > 2
    return f": {words[place]}" in text.plain and len(words) > place + 1


def _of_relation(
    text: Text, words: list[str], place: int, passed: set[str], strange: list[str]
) -> bool | None:
    is_linked = (
        not strange
        or words[place] in CONTACTS
        or passed & _LINKING
        or _is_asked_for(words, place)
        or _takes_care(words[:place])
        or _ends_in_colon(text, words[place])
        or not TITLES.isdisjoint(strange)
        or (words[0] not in _ENDS and _ends_in_colon(text, words[0]))
    )
    if not (is_linked or words[place - 1 : place] == ["van"] or all(is_name(text, word) for word in strange)):
        return None
    leading = words[place + 1 : place + 5]
    if _is_writer(words, place) or ("van" in leading[:2] and not ORGANISATIONS.isdisjoint(leading)):
        return False
    if not ON_BEHALF.isdisjoint(leading[:2]) and not passed & STRONG:
        return None
    return True


def _takes_care(words: list[str]) -> bool:
    """ "Mijn zus regelt de post", "meine Tochter spricht Niederländisch": one who acts for the writer."""
    return not ACTING.isdisjoint(words) and OWN.isdisjoint(words)


def _of_title(text: Text, words: list[str], place: int, passed: set[str], strange: list[str]) -> bool | None:
    """ "mevrouw Jansen" is the writer's own name unless something leads to the number."""
    is_listed = bool(strange) and not passed and _ends_in_colon(text, words[0])
    leading = words[place + 1 : place + 2]
    if not SALUTATIONS.isdisjoint(leading) and leading != ["aan"]:
        return None
    is_met = bool(passed & _LINKING) and not TO.isdisjoint(leading)
    if passed & STRONG or is_listed or is_met or _is_asked_for(words, place):
        return _of_relation(text, words, place, passed, strange)
    return None


def _ends_in_colon(text: Text, word: str) -> bool:
    return f"{word}:" in text.plain


def _is_subject(text: Text, words: list[str], place: int, passed: set[str]) -> bool:
    """ "Jan heeft", "Jan is bereikbaar op", "kunt u Jan bellen"."""
    word = words[place]
    says = "heeft" in passed or ("is" in passed and not REACHED.isdisjoint(passed))
    asks = bool(passed & CALLS) and not ASKING.isdisjoint(words[place + 1 : place + 2])
    return (says or asks) and is_name(text, word) and not _is_writer(words, place)


def _of_pronoun(
    text: Text, words: list[str], place: int, passed: set[str], strange: list[str]
) -> bool | None:
    if words[place] in HIS:
        return True if not _NUMBERS.isdisjoint(words[max(0, place - 2) : place]) else None
    if words[place] == "er" and "op" in passed:
        return None
    is_named = len(strange) == 1 and words[place - 1] == "heet" and is_name(text, strange[0])
    return True if (is_named or not strange) and (passed & _LINKING or len(passed) < 2) else None


def _is_writer(words: list[str], place: int) -> bool:
    """ "Ik ben de zoon van", "mijn naam is", "u spreekt met"."""
    leading = words[place + 1 : place + 4]
    if leading[:2] == ["met", "samen"]:
        return False
    return (
        not INTRODUCING.isdisjoint(leading)
        and CONFERRING.isdisjoint(words[place + 1 : place + 7])
        and not (CALLS.intersection(words[place + 1 : place + 5]))
    )


def _is_asked_for(words: list[str], place: int) -> bool:
    """ "nummer van", "contact met", "bel": what stands before a name makes it the one to reach."""
    near = words[place + 1 : place + 5]
    return not _REACHING.isdisjoint(near)


def _speaks_of_number(words: list[str], place: int) -> bool:
    return not _REACHING.isdisjoint(words[: place + 6])
