"""What the words around a number call it: a BSN, something else, or nothing."""

from enum import Enum, auto
from itertools import pairwise

from samenspraak.domain.labels import (
    LAST_OF_NUMBERS,
    NAMELESS,
    SENTENCE_ENDS,
    is_other_number,
    is_sentence_end,
    last_two,
)
from samenspraak.domain.plaintext import Chain, Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.bsn.words import (
    AFTER_DATE,
    BETWEEN,
    BORN,
    BSN,
    CARDS,
    CITIZEN,
    FOR_THE,
    HANDLED,
    OFTEN_OTHER,
    OTHER,
    OTHER_ENDINGS,
    PRECEDING_NUMBER,
    SERVICE,
    SETTLED,
    SHORT_OTHER,
    THAT,
    THINGS,
    WHOSE,
)

_SPEAKS_OF_BSN = topic(BSN)
_SPELLED = ("bsn", "b s n", "b.s.n", "b-s-n", "burg", "ervic", "ervis", "evice", "srvice")
"""Pieces of a BSN's name, however it is written; nine looks are quicker than one pattern, which stops at each s."""

_LAST_OF_NAMES = LAST_OF_NUMBERS | last_two((*OTHER_ENDINGS, *CARDS, "bsn"))
_NO_OTHER = PRECEDING_NUMBER | BSN
_STATES: tuple[list[str], ...] = (["is"], ["was"], ["wordt"], ["werd"], ["loopt"], ["staat"], ["zijn"])
_AT = frozenset({"met", "op", "van", "om", "uur"})
_CLOSE, _BEHIND = 7, 4
_NEAR, _SHORTEST_SERVICE, _OTHER_NUMBER = 12, 9, 5


class Called(Enum):
    """What a number is called."""

    BSN = auto()
    OTHER = auto()
    NOTHING = auto()


class _Word(Enum):
    """What a single word says of the number behind it."""

    BSN = auto()
    OTHER = auto()
    OFTEN_OTHER = auto()
    NAMELESS = auto()
    LETTER_N = auto()
    END = auto()


_MEANINGS = (
    dict.fromkeys(NAMELESS, _Word.NAMELESS)
    | dict.fromkeys(OFTEN_OTHER, _Word.OFTEN_OTHER)
    | dict.fromkeys(OTHER | SHORT_OTHER, _Word.OTHER)
    | dict.fromkeys(BSN, _Word.BSN)
    | dict.fromkeys(SENTENCE_ENDS, _Word.END)
    | {"n": _Word.LETTER_N}
)


def speaks_of_bsn(text: Text) -> bool:
    """Whether a BSN is spoken of anywhere."""
    if text.topics & _SPEAKS_OF_BSN:
        return True
    plain = text.plain
    for piece in _SPELLED:  # noqa: SIM110  # with "any" it takes twice as long
        if piece in plain:
            return True
    return False


def called(text: Text, chain: Chain) -> Called:
    """The nearest name before the number, or one right behind it."""
    start = chain[0].start
    is_announced = text.plain[max(0, start - 2) : start].strip() == ":"
    words = text.before(start)
    before, distance = _label_before(words, is_announced=is_announced)
    if before is Called.BSN:
        return before
    following = text.after(chain[-1].end)
    if before is Called.OTHER and not BORN.isdisjoint(following[:1]):
        return Called.NOTHING
    after, reach = _label_after(following)
    if after is Called.BSN and (reach <= distance or following[0] in THAT):
        return after
    if before is Called.NOTHING and after is Called.NOTHING:
        is_thing = _is_of_thing(words, is_announced=is_announced) or _is_settled(following)
        return Called.OTHER if is_thing else after
    return after if before is Called.NOTHING else before


def is_first_named(text: Text, chain: Chain) -> bool:
    """Whether no other number stands between a number and the word that calls it a BSN: one BSN is named once."""
    for word in text.before(chain[0].start)[:_NEAR]:
        if word in BSN:
            return True
        if word.isdigit() and len(word) > 1:
            return False
    return True


def _label_before(words: list[str], *, is_announced: bool) -> tuple[Called, int]:
    sentence, otherwise = True, _NEAR
    for place, word in enumerate(words[:_NEAR]):
        meaning = _MEANINGS.get(word) or _by_ending(word)
        if meaning is None:
            continue
        if meaning is _Word.BSN or (meaning is _Word.LETTER_N and _is_spelled_out(words, place)):
            return Called.BSN, place
        if sentence and (
            (meaning is _Word.OTHER and not _is_occasion(words, place, is_announced))
            or (meaning is _Word.NAMELESS and _is_of_other(words, place))
        ):
            return Called.OTHER, place
        is_often = meaning is _Word.OFTEN_OTHER and place < _CLOSE
        if sentence and is_often and not _is_handled_for(words, place):
            otherwise = min(otherwise, place)
        if meaning is _Word.END and place and is_sentence_end(words, place):
            sentence = word == "?" and _asks_number(words[place + 1 :])
    return (Called.NOTHING if otherwise == _NEAR else Called.OTHER), _NEAR


def _is_of_thing(words: list[str], *, is_announced: bool) -> bool:
    """ "Ontheffing 366581235", "o.v.v. 366581235": right behind what has a number of its own."""
    if words[:1] == ["v"] or words[:2] == [".", "v"]:
        return "".join(words[:6]).replace(".", "").startswith("vvo")
    return not is_announced and bool(words) and words[0].endswith(THINGS)


def _is_settled(following: list[str]) -> bool:
    """ "366581235 is verlengd": said of a thing, not of somebody."""
    return following[:1] in _STATES and not SETTLED.isdisjoint(following[1:4])


def _is_occasion(words: list[str], place: int, is_announced: bool) -> bool:
    """ "Voor de bewonersvergunning: …", "in het dossier van …": what a number is given for, or what its owner has."""
    if is_other_number(words[place]):
        return False
    if place == 1 and words[0] in WHOSE:
        return True
    leading = words[place + 1 : place + 4]
    return is_announced and any(pair in FOR_THE for pair in pairwise(reversed(leading)))


def _is_handled_for(words: list[str], place: int) -> bool:
    """ "Aangifte verhuizing ontvangen voor …": somebody it is done for, not the number of what is done."""
    return place > 1 and words[0] == "voor" and words[1] in HANDLED


def _asks_number(words: list[str]) -> bool:
    """ "Het zaaknummer? Even kijken: 305188884"."""
    return bool(words) and is_other_number(words[0]) and words[0] not in BSN


def _by_ending(word: str) -> _Word | None:
    """What a compound means that no list holds: "moedersbsn", "lidmaatschapsnummer"."""
    if len(word) > _SHORTEST_SERVICE and _is_service_number(word):
        return _Word.BSN
    if word[-2:] not in _LAST_OF_NAMES:
        return None
    if word.endswith("bsn"):
        return _Word.BSN
    if _ends_as_other(word):
        return _Word.OTHER
    return _Word.OFTEN_OTHER if word.endswith(CARDS) else None


def _is_service_number(word: str) -> bool:
    """ "burgerservisenumer", "bugercervicenr": however it is spelled."""
    return word.startswith(CITIZEN) and any(map(word.__contains__, SERVICE))


def _label_after(words: list[str]) -> tuple[Called, int]:
    """A name after the number counts within four words, if no other number follows for it to belong to.

    That of a BSN within seven: "dat is toch gewoon mijn bsn".
    """
    for place, word in enumerate(words[:7]):
        if word in BSN:
            is_named = BETWEEN.issuperset(words[:place]) and not _is_followed_by_number(words, place)
            return (Called.BSN, place) if is_named else (Called.NOTHING, _NEAR)
        if place < _BEHIND:
            if word in OTHER or (word[-2:] in _LAST_OF_NAMES and _ends_as_other(word)):
                is_named = not _is_followed_by_number(words, place)
                return (Called.OTHER, place) if is_named else (Called.NOTHING, _NEAR)
        elif word not in BETWEEN:
            break
        if place == 0 and word == "." and not THAT.isdisjoint(words[1:2]):
            return (Called.BSN if BSN.intersection(words[2:6]) else Called.NOTHING), place
        if place and word in OFTEN_OTHER and words[0] in ("op", "van"):
            return Called.OTHER, place
        if word[0] in ".!?;\n0123456789":
            break
    return Called.NOTHING, _NEAR


def _ends_as_other(word: str) -> bool:
    return word.endswith(OTHER_ENDINGS) or is_other_number(word)


def _is_followed_by_number(words: list[str], place: int) -> bool:
    """To which the name before it then belongs."""
    return "".join(words[place + 1 : place + 2]).isdigit() or any(
        map(_is_number, words[place + 2 : place + 4])
    )


def _is_number(word: str) -> bool:
    """Whether it is a number of its own, not a count or a year ("al 5 weken")."""
    return word.isdigit() and len(word) >= _OTHER_NUMBER


def _is_spelled_out(words: list[str], place: int) -> bool:
    return "".join(words[place : place + 5]).startswith(("n.s.b", "nsb"))


def _is_of_other(words: list[str], place: int) -> bool:
    """ "oin nummer", "v-nummer", "lid nr"; not "dit nummer"; `words` run backwards."""
    if place > 2 or place + 1 >= len(words):
        return False
    if words[place + 1].isdigit() or words[place + 1] == "met":
        return _is_of_appointment(words[place + 1 :])
    return words[place + 1].isalpha() and words[place + 1] not in _NO_OTHER


def _is_of_appointment(words: list[str]) -> bool:
    """ "Afspraak 18-11-2025 nr …", "uw afspraak met nummer …": the number of what is on a day."""
    named = next((word for word in words[:6] if not (word.isdigit() or word in _AT)), "")
    return named in AFTER_DATE
