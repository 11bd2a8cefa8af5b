"""Whether an address is somebody's home or the place of something in public space."""

from samenspraak.domain.labels import has_sentence_end, is_sentence_end
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.address.parts import Place, is_range
from samenspraak.privacy.detectors.address.streets import Street
from samenspraak.privacy.detectors.address.words import (
    AT_HOME,
    HOME,
    LEADING_IN,
    NEAR_TO,
    PUBLIC,
    PUBLIC_PIECES,
    REPORTED,
)

_NEAR, _FOLLOWING = 10, 4
_SAID = HOME | {"bij", "van"}


def is_said_home(text: Text, street: Street) -> bool:
    """Whether "ik woon op" or its like leads up to a word that may be a street."""
    if not text.mentions(_SAID):
        return False
    words = text.before(street.start)[:6]
    for place, word in enumerate(words):
        if word in HOME or (place + 1 < len(words) and (words[place + 1], word) in AT_HOME):
            return True
        if word not in LEADING_IN:
            return False
    return False


def is_home(text: Text, place: Place) -> bool:
    """Home unless the words around say otherwise: a word of home wins over a broken lamp, "tegenover" over both."""
    if is_range(text, place.number):
        return False
    before = _sentence(text.before(place.start)[:_NEAR])
    is_near_to = _is_near_to(before)
    if not is_near_to and (place.street is None or _says_home(before)):
        return True
    public = text.mentions(PUBLIC) or text.holds(PUBLIC_PIECES)
    if is_near_to and not public:
        return place.street is None or _says_home(before) or _is_home_after(text, place)
    if not public:
        return before[:1] in (["van"], ["uit"]) or text.mentions(HOME) or not text.mentions(REPORTED)
    return not is_near_to and PUBLIC.isdisjoint(before[:1]) and _is_home_after(text, place)


def _is_home_after(text: Text, place: Place) -> bool:
    return not HOME.isdisjoint(text.after(place.end)[:_FOLLOWING])


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
    for word in before[:4]:
        if word in NEAR_TO:
            return True
        if word not in ("de", "het", "van", "v", ".", "t", "h", "den"):
            return before[:1] == ["v"] and "".join(before[:6]).startswith(("v.h.t", "vht"))
    return False


def _says_home(before: list[str]) -> bool:
    if not HOME.isdisjoint(before):
        return True
    return any(pair in AT_HOME for pair in zip(before[1:], before, strict=False))
