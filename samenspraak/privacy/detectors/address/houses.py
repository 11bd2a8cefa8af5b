"""The house number behind a street, with what follows it; most are followed by nothing, which is seen at one look."""

import re
from dataclasses import dataclass

from samenspraak.domain.findings import Profile
from samenspraak.domain.labels import listed
from samenspraak.domain.plaintext import Group, Text
from samenspraak.privacy.detectors.address import parts
from samenspraak.privacy.detectors.address.words import PLACES, UNITS

_OF_BUILDINGS = listed(
    "kamer kmr app apt appartement apartment toev unit flat room box pokoj mieszkanie lokal daire zimmer wohnung whg"
    " ligplaats ligpl ws wb ark steiger etage verdieping studio chalet portiek wooneenheid kat bus plek huisje kavel"
    " toevoeging m k"
)
_GOING_ON = (
    listed(
        "a b c d e f g h i ii iii iv bis hs huis zw rd boven beneden hoog zwart rood eenhoog tweehoog driehoog vierhoog"
        " nr nummer huisnummer te in plaats woonplaats postcode pc s den bergen berg capelle alphen wijk op eerste"
        " tweede derde vierde vijfde zesde bovenste onderste begane benedenwoning bovenwoning bovenhuis benedenhuis"
        " souterrain achterhuis parterre bov"
    )
    | {word + number for word in _OF_BUILDINGS for number in ("", "nr", "nummer", "no")}
    | PLACES
    | UNITS
)
"""The first words of additions, parts of a house, postcodes and towns, and what is counted."""

_UNIT = re.compile(r"[.,][0-9]|[. ]{0,2}([^\W\d_]{1,12})")
_LONGEST_UNIT = 12
_LAST = frozenset({"", ".", "?", "!"})
_BREAKS = frozenset({". ", ", "})


@dataclass(slots=True)
class House:
    """Where its number ends, its part of a building, and all that follows."""

    number: int
    dwelling: int
    end: int
    has_postcode: bool


def house_at(text: Text, group: Group, profile: Profile, *, is_estate: bool) -> House | None:
    """The house whose number begins at a group; None when it counts something ("12 jaar")."""
    if _is_bare(text, group, profile):
        return House(group.end, group.end, group.end, has_postcode=False)
    number = parts.number_end(text, group, is_estate=is_estate)
    dwelling = parts.dwelling_end(text, number)
    if dwelling == number and counts_something(text, number):
        return None
    end = parts.rest_after(text, dwelling, profile)
    return House(number, dwelling, end, parts.has_postcode(text, dwelling))


def _is_bare(text: Text, group: Group, profile: Profile) -> bool:
    """Whether the text ends behind a number, or goes on with a word that is in no address: "Kerkstraat 12 is"."""
    plain, end, word = text.plain, group.end, group.after
    sign = plain[end : end + 2]
    if sign in _LAST:
        return True
    gap = 2 if sign in _BREAKS else 1
    if (sign[0] != " " and gap == 1) or not 0 < len(word) <= _LONGEST_UNIT or word in _GOING_ON:
        return False
    if sign == ", " and text.is_capital(end + gap):
        return False  # a town may follow
    behind = end + gap + len(word)
    return (
        not _is_begun(word, plain[behind : behind + 2], is_set_apart=sign == ", ")
        and word not in profile.place_names
        and plain.startswith(word, end + gap)
        and plain[behind : behind + 1] != "-"
        and word.isascii()
    )


def _is_begun(word: str, following: str, *, is_set_apart: bool) -> bool:
    """Whether a part of an address begins with a word all the same: "kamerb", ", nl 6541"."""
    if len(word) > 2:
        return word[:-1] in _GOING_ON
    may_be_country = is_set_apart or word[:-1] in _GOING_ON
    return may_be_country and any(map(str.isdigit, following))


def counts_something(text: Text, end: int) -> bool:
    """Whether decimals, a unit or a month follow the number: "245.000", "12 jaar", "1. Mai"."""
    match = _UNIT.match(text.plain, end)
    return match is not None and (match[1] is None or match[1] in UNITS)
