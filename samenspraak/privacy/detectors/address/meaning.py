"""Whether an address is somebody's home or the place of something in public space."""

import re
from itertools import pairwise

from samenspraak.domain.labels import (
    SALUTATIONS,
    SENTENCE_ENDS,
    has_sentence_end,
    is_sentence_end,
    listed,
    spelled,
)
from samenspraak.domain.plaintext import Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.address.homes import (
    ABOUT_THE_HOUSE,
    ARTICLES,
    AT_HOME,
    BULKY,
    DETERMINERS,
    DOORS,
    DUMPED,
    FETCHED,
    HOME,
    LEADING_HOME,
    LEADING_IN,
    LIVING,
    MINE,
    MOVING,
    NEAR_TO,
    NUISANCE,
    OF_WHERE,
    PAIRS_TO_HOME,
    PEOPLE,
    SERVICE,
    SITTING,
    SOMEBODY,
    THEIRS,
    WANTED,
    WE,
)
from samenspraak.privacy.detectors.address.names import Street
from samenspraak.privacy.detectors.address.parts import Place, is_range
from samenspraak.privacy.detectors.address.places import (
    BROKEN,
    INSTITUTIONS,
    PUBLIC,
    PUBLIC_PIECES,
    REPORTED,
)
from samenspraak.privacy.detectors.address.residents import is_of_resident
from samenspraak.privacy.detectors.address.words import BARE_STREETS, NATURE, STREET_BEGINNINGS

_NEAR, _FOLLOWING, _TOLD = 10, 4, 14
_UNDERGONE, _SHORTEST_PARTICIPLE = 7, 5
_PARTICIPLES = (
    "ge", "ver", "be", "ont", "omge", "afge", "opge", "uitge", "inge", "weg", "los", "door", "over",
)  # fmt: skip
_THERE = listed("er daar hier there es da tu tam burada orada")
_LIVED = frozenset(
    pair
    for lives in ("woon", "woont", "wonen", "lives", "live", "wohnt", "slaapt", "verblijft")
    for there in ("daar", "er", "there", "da")
    for pair in ((lives, there), (there, lives))
)
_STATES = listed(
    "is zijn was waren wordt worden werd zit zitten loopt lopen komt gaat gaan groeit hangt ligt staat"
    " rijden rijdt"
    " wonen slapen vliegt vliegen are were lies gibt ist sind liegt steht jest sa lezy stoi var"
)
_TITLES = spelled("mevrouw meneer familie") | listed("dhr mevr mw heer fam mr mrs herr frau")
_CONJUNCTIONS = listed("en maar want dus and but und ama ale")
_BEHIND_NEAR = listed("de het van v t h den nummer nr huisnummer the der") | {"."}
_TELLING = HOME | LIVING | _TITLES
_MY = listed("mijn mn")
_OUTSIDE = listed("straat buurt wijk fiets auto melding vraag hond kat foto")
_MATTERS = listed("voor woz ozb")
_POSTS = listed("lamp street sign goal fence")
_TOWARDS = listed("naar bij te")
_LISTED = re.compile(r" [0-9]{1,3}[a-z]?(?:[,;\n]|$)")
_MUCH_DATA, _SHORTEST_NAME = 9, 5
_AT = listed("bij voor")
_LEADING = OF_WHERE | FETCHED | _AT | {"naar", "langs"}
_FIRST_AT_HOME = frozenset(first for first, _ in AT_HOME)
_ADVERBS = listed("dus nou nu toch hier wel ook nog gewoon")
_PLACED = listed("op naar")
_COMES = listed("kom komt komen")
_APART: tuple[list[str], ...] = ([], ["."], ["?"], ["!"])
_HOME, _PUBLIC, _SERVICE, _REPORTED, _INSTITUTIONS, _NUISANCE, _PLACES = map(
    topic, (HOME, PUBLIC, SERVICE, REPORTED, INSTITUTIONS, NUISANCE, _THERE)
)
_MINE, _MOVING = topic(MINE), topic(MOVING)
_BULKY, _FETCHED, _DUMPED = topic(BULKY), topic(FETCHED | {"op"}), topic(DUMPED)
SAID = _HOME | topic({"bij", "van"} | SOMEBODY | FETCHED | SITTING)
"""The topics of a text in which a word that may be a street can be somebody's home."""


def is_said_home(text: Text, street: Street) -> bool:
    """Whether "ik woon op" or its like leads up to a word that may be a street."""
    whole = text.before(street.start)
    if whole[:1] and (whole[0] in DETERMINERS or (whole[0] in PEOPLE and _is_deed(text, street))):
        return False
    words = whole[:7]
    if words and words[0] not in LEADING_HOME and text.plain[street.start : street.end] in BARE_STREETS:
        words = words[1:]
    if words and words[0] not in LEADING_HOME and text.is_capital(street.start - len(words[0]) - 1):
        words = words[1:]
    if words[:1] and words[0] in OF_WHERE and street.is_likely and text.topics & _MINE:
        return True
    for place, word in enumerate(words):
        is_at_home = place + 1 < len(words) and (words[place + 1], word) in PAIRS_TO_HOME
        if is_at_home or (word in HOME and word not in ABOUT_THE_HOUSE):
            return True
        if place == 0 and word == "langs" and not _COMES.isdisjoint(words):
            return True
        if word == "naar" and text.topics & _MOVING:
            return True
        if word not in LEADING_IN and word not in STREET_BEGINNINGS:
            break
    return _is_told_of_home(text, street, whole[:_TOLD])


def _is_deed(text: Text, street: Street) -> bool:
    """ "De buren betalen 140": behind people, a word in small letters that no street is called, is what they do."""
    is_name = street.is_likely or text.is_capital(street.start)
    return not is_name and text.plain[street.start : street.end] not in NATURE


def _is_told_of_home(text: Text, street: Street, words: list[str]) -> bool:
    """A name behind "op" or "naar", one in a list of data, or anything there after a word of home."""
    is_name = text.is_capital(street.start) and not text.raw.isupper()
    if words and words[0] in ARTICLES:
        words = words[1:]
    where = words[0] if words else ""
    if street.end - street.start >= _SHORTEST_NAME and _is_of_somebody(_sentence(words)):
        return True
    if where in _PLACED:
        return is_name or not HOME.isdisjoint(_sentence(words))
    if not is_name:
        return False
    if where in _MATTERS and text.topics & (_SERVICE | _HOME):
        return True
    if where in OF_WHERE | _TOWARDS:
        return not HOME.isdisjoint(_sentence(words))
    ahead = text.plain[max(0, street.start - 2) : street.start].strip(" ")
    if ahead == ":" and not HOME.isdisjoint(_sentence(words)):
        return True
    is_listed = ahead in (",", ":", "\n") and bool(_LISTED.match(text.plain, street.end))
    return is_listed and text.digit_count >= _MUCH_DATA


def is_home(text: Text, place: Place) -> bool:
    """Home unless the words around say otherwise: a word of home wins over a broken lamp, "tegenover" over both."""
    if is_range(text, place.number):
        return False
    before = _sentence(text.before(place.start)[: _NEAR + 2])
    if _is_of_somebody(before) or is_of_resident(text, place.start) or _is_collected(text):
        return True
    if _is_near_to(before):
        if text.topics & _PUBLIC or text.holds(PUBLIC_PIECES):
            return False
        return (
            place.street is None
            or _says_home([word for word in before if word != "huisnummer"])
            or _is_home_after(text, place)
            or text.topics & _NUISANCE != 0
            or (place.has_postcode and not text.topics & _REPORTED)
            or _is_lived_there(text)
        )
    if place.street is None or _says_home(before) or (place.is_dwelling and not text.topics & _INSTITUTIONS):
        return True
    if text.topics & _PUBLIC or text.holds(PUBLIC_PIECES):
        is_answer = place.has_postcode and (before[:1] in _APART or PUBLIC.isdisjoint(before))
        is_after = PUBLIC.isdisjoint(before) and _is_home_after(text, place)
        return is_answer or is_after or _is_where_somebody_lives(text, place)
    if text.topics & _INSTITUTIONS and not INSTITUTIONS.isdisjoint(before):
        return False
    if before[:1] in (["van"], ["uit"], ["vanuit"]) or text.topics & (_HOME | _SERVICE):
        return True
    if place.has_postcode:
        return True
    return not (text.topics & _REPORTED or _is_stated(text, before) or _is_undergone(text, place))


def _is_collected(text: Text) -> bool:
    """ "Grofvuil laten ophalen": it is fetched where somebody lives, unless it was left there."""
    return bool(text.topics & _BULKY and text.topics & _FETCHED and not text.topics & _DUMPED)


def _is_of_somebody(before: list[str]) -> bool:
    """ "De man van", "die vent op de", "wij zitten hier op", "grofvuil ophalen bij"."""
    words = [word for word in before[:6] if word not in ARTICLES]
    if words and words[0] in _LEADING and _leads_to_somebody(words, before):
        return True
    return not SITTING.isdisjoint(words) and _sits_somebody(words)


def _leads_to_somebody(words: list[str], before: list[str]) -> bool:
    where, who, whose = (*words[:3], "", "")[:3]
    if where in OF_WHERE and (who in SOMEBODY or (who in THEIRS and (where == "van" or whose in MINE))):
        return True
    if where in FETCHED or (where in _AT and who in FETCHED):
        return True
    if (where == "naar" and not WANTED.isdisjoint(before)) or (where == "op" and who == "in"):
        return True
    return where == "langs" and not _COMES.isdisjoint(words)


def _sits_somebody(words: list[str]) -> bool:
    for place, word in enumerate(words):
        if word in SITTING:
            subject = next((other for other in words[place + 1 :] if other not in _ADVERBS), "")
            return subject in WE or subject in SOMEBODY
        if word not in LEADING_IN and word not in _ADVERBS and "zonder" not in words[place : place + 2]:
            break
    return False


def _is_home_after(text: Text, place: Place) -> bool:
    return not HOME.isdisjoint(text.after(place.end)[:_FOLLOWING])


def _is_where_somebody_lives(text: Text, place: Place) -> bool:
    """ "Kerkstraat 12, waar ik woon"."""
    words = text.after(place.end)[:_FOLLOWING]
    return words[:1] == ["waar"] and not LIVING.isdisjoint(words)


def _is_stated(text: Text, before: list[str]) -> bool:
    """ "er is een bank weggehaald op", "there are cars": something is so at that place."""
    if not text.topics & _PLACES:
        return False
    words = text.words
    following = {after for word, after in pairwise(words) if word in _THERE}
    return not _STATES.isdisjoint(following) or bool(_THERE.intersection(before[:1]))


def _is_lived_there(text: Text) -> bool:
    """ "mijn zus woont daar": somebody is said to live where this is."""
    return bool(text.topics & _PLACES) and not _LIVED.isdisjoint(pairwise(text.words))


def _is_undergone(text: Text, place: Place) -> bool:
    """ "aan de Zwanenlaan 90 is eruit gereden": what was done there to something that has no name yet."""
    words = text.after(place.end)[:_UNDERGONE]
    for at, word in enumerate(words):
        if word in SENTENCE_ENDS:
            return False
        if word in _STATES:
            return any(map(_is_participle, words[at + 1 :]))
    return False


def _is_participle(word: str) -> bool:
    return (
        len(word) > _SHORTEST_PARTICIPLE and word.startswith(_PARTICIPLES) and word.endswith(("d", "t", "en"))
    )


def _sentence(words: list[str]) -> list[str]:
    """The words of the same sentence, and of the line before when it ends in a name for what follows."""
    if not has_sentence_end(words):
        return words
    for place in range(len(words)):
        if words[place] != "\n" and place > 0 and is_sentence_end(words, place):
            return words[:place]
    return words


def _is_near_to(before: list[str]) -> bool:
    """ "bij Kerkstraat 12", "ter hoogte van de Kerkstraat 12"; not "bij u op"."""
    if before[:1] == ["van"] and not DOORS.isdisjoint(before[1:2]):
        return True
    for word in before[:4]:
        if word in NEAR_TO:
            return True
        if word not in _BEHIND_NEAR:
            return before[:1] == ["v"] and "".join(before[:6]).startswith(("v.h.t", "vht"))
    return False


def _says_home(before: list[str]) -> bool:
    """Whether a word of home leads up to the place, with no lamp or shop nearer to it; "bij mij" wins over those."""
    if not (_FIRST_AT_HOME.isdisjoint(before) or AT_HOME.isdisjoint(zip(before[1:], before, strict=False))):
        return True
    if before[1:2] and before[1] in _MY and before[0] not in PUBLIC and before[0] not in _OUTSIDE:
        return True
    if _TELLING.isdisjoint(before):
        return False
    is_nearest = is_same_clause = True
    for word, earlier in zip(before[:_NEAR], [*before[1:], ""], strict=False):
        is_spoken_of = word in _TITLES and earlier not in SALUTATIONS
        is_home_word = word in HOME and not (word == "post" and earlier in _POSTS)
        if (is_same_clause and word in LIVING) or (is_nearest and (is_home_word or is_spoken_of)):
            return True
        is_elsewhere = word in PUBLIC or word in INSTITUTIONS
        is_nearest = is_nearest and (not is_elsewhere or word in BROKEN or earlier in _TITLES)
        is_same_clause = is_nearest or (is_same_clause and word not in _CONJUNCTIONS)
    return False
