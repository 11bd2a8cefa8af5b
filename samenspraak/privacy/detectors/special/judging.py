"""Whether a word is said of somebody: a person, a verb or preposition, and nothing between that undoes it."""

from collections.abc import Sequence

from samenspraak.privacy.detectors.special.frames import OWNED
from samenspraak.privacy.detectors.special.people import POSSESSIVES, RELATIONS, subject
from samenspraak.privacy.detectors.special.ties import (
    AFTER_ILLNESS,
    AFTER_ORGANISATION,
    AFTER_SCOLDING,
    ARTICLES,
    BE,
    BLOCKERS,
    CAUSES,
    DURING,
    ENDS,
    EPIDEMICS,
    FIGURATIVE_AFTER,
    FILLERS,
    FIRST,
    IS_ILL,
    LINKS,
    NEGATIONS,
    NOT_NAMES,
    PREPOSITIONS,
    ROLES,
    SWEARING,
    TIRED,
    TREATED,
    WRY,
    WRYLY,
)

_ASKED = frozenset({"vragen", "vraag", "vraagt", "gevraagd", "ask", "asking", "fragen", "hoeft", "hoef"})
_ABOUT = frozenset({"naar", "over", "about", "nach", "uw", "your"})
_RULES = frozenset({"reden", "telt", "meetelt", "geldt", "valt", "genoeg", "voldoende", "grond", "recht"})
_WITHOUT_VERB = frozenset({"я", "він", "вона", "он", "она", "انا"})
"""Whose language says "I pregnant"."""

_DEVOUT = frozenset(
    {
        "overtuigd",
        "praktiserend",
        "belijdend",
        "gelovig",
        "trotse",
        "trots",
        "actief",
        "vrome",
        "streng",
        "jong",
    }
    | {"zwaar", "chronisch", "ernstig", "alleenstaande", "openlijk"}
)
_SPAN_LINK_BEFORE, _SPAN_LINK_AFTER = 8, 4


def is_said_of_somebody(words: Sequence[str], place: int) -> bool:
    """For a condition or a state that hardly means anything else."""
    if _is_other_use(words, place) or _is_meant_wryly(words, place) or _is_asked(words, place):
        return False
    if _is_owned(words, place) or _is_role_of_writer(words, place) or _before(words, place) in _WITHOUT_VERB:
        return True
    person = subject(words, place)
    if person < 0:
        return _is_named(words, place) or _is_cause(words, place)
    return _is_beside(words, person, place) or _link(words, place, _SPAN_LINK_BEFORE) is not None


def is_said_closely(words: Sequence[str], place: int) -> bool:
    """For a word with other meanings: "ik ben blind", "mijn man is al jaren ziek"; the verb near it, or behind it."""
    if _is_other_use(words, place) or _after(words, place) in FIGURATIVE_AFTER:
        return False
    if list(words[place + 1 : place + 3]) == ["en", "moe"]:
        return False
    if _is_role_of_writer(words, place):
        return True
    person = subject(words, place)
    if person < 0 or _is_of_thing(words, person):
        return False
    return _before(words, place) in ROLES or any(
        _is_filled(words, person, link, place)
        for link in range(max(0, place - 5), min(len(words), place + 4))
        if words[link] in (IS_ILL if words[place] == "ziek" else BE)
    )


def _is_asked(words: Sequence[str], place: int) -> bool:
    """ "Wij mogen niet vragen naar uw ziekte", "of dementie een reden is": nobody is said to have it."""
    if not _ASKED.isdisjoint(words[max(0, place - 4) : place]) and not _ABOUT.isdisjoint(
        words[max(0, place - 3) : place]
    ):
        return "mijn" not in words[max(0, place - 2) : place]
    return "of" in (_before(words, place), *_article_before(words, place)) and not _RULES.isdisjoint(
        words[place + 1 : place + 5]
    )


def _article_before(words: Sequence[str], place: int) -> Sequence[str]:
    """What stands before an article, if one stands before the word."""
    return words[place - 2 : place - 1] if place > 1 and _before(words, place) in ARTICLES else ()


def _is_role_of_writer(words: Sequence[str], place: int) -> bool:
    """ "Als overtuigd christen wil ik …", "als trans vrouw wil ik …"."""
    is_adjective = place > 1 and words[place - 1] in _DEVOUT and words[place - 2] in ROLES
    if not (is_adjective or _before(words, place) in ROLES):
        return False
    for word in words[place + 1 : place + 7]:
        if word in ENDS:
            return False
        if word in ("ik", "wij", "we"):
            return True
    return False


def _is_of_thing(words: Sequence[str], person: int) -> bool:
    """ "De identiteitskaart van uw zoon is afgekeurd": the thing is, not the person."""
    leading = words[max(0, person - 3) : person]
    if leading[-2:-1] != ["van"] or leading[-1] not in POSSESSIVES | {"de", "uw"}:
        return False
    return leading[0] not in RELATIONS and len(leading) > 2


def is_attribute_of_relation(words: Sequence[str], place: int) -> bool:
    """ "Mijn blinde moeder", "een dove zoon" that one has."""
    return _after(words, place) in RELATIONS and (_is_owned(words, place) or subject(words, place) >= 0)


def is_framed(words: Sequence[str], place: int, companions: frozenset[str]) -> bool:
    """Whether a companion stands within five words of words[place], in its sentence, and somebody is spoken of."""
    if _is_other_use(words, place) or _is_asked(words, place):
        return False
    if words[place] in OWNED and _before(words, place) in POSSESSIVES:
        return _before(words, place) != "zijn"
    if not NEGATIONS.isdisjoint(words[max(0, place - 4) : place]):
        return False
    if companions.isdisjoint(_near(words, place, 5)):
        return False
    return subject(words, place) >= 0


def is_in_phrase(words: Sequence[str], place: int, phrases: Sequence[str]) -> bool:
    """Whether one of the phrases is written around words[place], and somebody is spoken of."""
    near = f" {' '.join(_near(words, place, 5))} "
    return any(f" {phrase} " in near for phrase in phrases) and subject(words, place) >= 0


def _near(words: Sequence[str], place: int, reach: int) -> Sequence[str]:
    first, last = place, place
    while first > 0 and place - first < reach and words[first - 1] not in ENDS:
        first -= 1
    while last + 1 < len(words) and last - place < reach and words[last + 1] not in ENDS:
        last += 1
    return words[first : last + 1]


def _before(words: Sequence[str], place: int) -> str:
    return words[place - 1] if place else ""


def _after(words: Sequence[str], place: int) -> str:
    return words[place + 1] if place + 1 < len(words) else ""


def _is_filled(words: Sequence[str], person: int, link: int, place: int) -> bool:
    """Whether nothing of weight stands between a verb and the word."""
    between = range(min(link, place) + 1, max(link, place))
    return all(words[at] in FILLERS or words[at].isdigit() or at == person for at in between)


def _is_other_use(words: Sequence[str], place: int) -> bool:
    """The name of an organisation or a facility, swearing, or a figure of speech."""
    word, before, after = words[place], _before(words, place), _after(words, place)
    if after in AFTER_ORGANISATION or before in ("stichting", "vereniging"):
        return True
    if word in SWEARING and (after in AFTER_SCOLDING or before in ("vieze", "vuile", "de", "krijg", "kut")):
        return True
    if word in EPIDEMICS and (before in DURING or after not in AFTER_ILLNESS):
        return True
    if after not in ("van", "hiervan"):
        return False
    return not TIRED.isdisjoint((*words[max(0, place - 5) : place], *words[place + 2 : place + 4]))


def _is_meant_wryly(words: Sequence[str], place: int) -> bool:
    """ "Allergisch voor bureaucratie", "verslaafd aan koffie"."""
    if words[place] not in WRY or _after(words, place) not in ("voor", "aan"):
        return False
    return not WRYLY.isdisjoint(words[place + 2 : place + 5])


def _is_cause(words: Sequence[str], place: int) -> bool:
    """ "Sinds de depressie lukt het niet meer", told by somebody who says "ik" or "mijn"."""
    if words[place] in EPIDEMICS or _before(words, place) not in ARTICLES:
        return False
    return words[max(0, place - 2)] in CAUSES and not FIRST.isdisjoint(words)


def _is_owned(words: Sequence[str], place: int) -> bool:
    """ "Mijn reuma", "haar ernstige astma"."""
    for distance in (1, 2):
        if place < distance or words[place - distance] not in POSSESSIVES:
            continue
        if distance == 2 and not words[place - 1].endswith(("e", "er", "ische")):
            continue
        if words[place - distance] == "zijn":
            return place > distance and words[place - distance - 1] in PREPOSITIONS
        return words[place - distance] not in ("ons", "ma", "mi", "me", "mij")
    return False


def _is_beside(words: Sequence[str], person: int, place: int) -> bool:
    """Without a verb: "zoon (8) autisme", "moeder 84 dement"."""
    if words[person] not in RELATIONS or not 0 < place - person <= 3:
        return False
    return all(word not in BLOCKERS for word in words[person + 1 : place])


def _is_named(words: Sequence[str], place: int) -> bool:
    """ "Jan heeft dementie", "Fatima is zwanger": any one word that is no general one, then the verb."""
    for spot in range(place - 1, max(0, place - 3), -1):
        if words[spot] in ("is", "heeft", "has", "hat", "lijdt", "kreeg", "was"):
            name = words[spot - 1]
            if name == "die":
                return spot > 1 and words[spot - 2] == ","
            return name in ("er", "sie") if words[spot] == "hat" else _is_name(name)
    return False


def _is_name(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word not in NOT_NAMES


def _link(words: Sequence[str], place: int, reach: int) -> int | None:
    """Where the nearest verb or preposition stands that ties the word to its subject."""
    if _before(words, place) in ROLES:
        return place - 1
    for look in (_preposition, _verb_before, _verb_after):
        spot = look(words, place, reach)
        if spot is not None:
            return spot if spot >= 0 else None
    return None


def _preposition(words: Sequence[str], place: int, _reach: int) -> int | None:
    """Right before it, or with an article or an adjective between."""
    for spot in range(place - 1, max(-1, place - 3), -1):
        if words[spot] in PREPOSITIONS and words[spot] not in BLOCKERS:
            return spot
        if words[spot] not in ARTICLES and not words[spot].endswith("e"):
            break
    return None


def _verb_before(words: Sequence[str], place: int, reach: int) -> int | None:
    """The nearest; −1 when something between undoes it ("ik heb een vraag over …", "ik heb geen …")."""
    for spot in range(place - 1, max(-1, place - reach), -1):
        word = words[spot]
        if word in ENDS:
            break
        if word in TREATED or (word == "voor" and spot and words[spot - 1] in TREATED):
            return spot
        if word in BLOCKERS:
            return -1
        if word in LINKS:
            return spot
    return None


def _verb_after(words: Sequence[str], place: int, _reach: int) -> int | None:
    for spot in range(place + 1, min(len(words), place + _SPAN_LINK_AFTER)):
        if words[spot] in ENDS or words[spot] in BLOCKERS:
            break
        if words[spot] in LINKS:
            return spot
    return None
