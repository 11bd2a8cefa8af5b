"""Home addresses: a street with a number, or a postcode with one, unless the place of a report is meant."""

import re
from collections.abc import Iterator

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import PATIENCE
from samenspraak.domain.numerals import DUTCH, NUMERALS
from samenspraak.domain.plaintext import NUMERAL, Group, Text, squeezed
from samenspraak.domain.topics import SHORT_FIGURES, sign
from samenspraak.privacy.detectors.address import names, parts, streets
from samenspraak.privacy.detectors.address.houses import House, counts_something, house_at
from samenspraak.privacy.detectors.address.meaning import SAID, is_home, is_said_home

_DATE = re.compile(r"[0-3]?[0-9]([-/.])[01]?[0-9]\1(?:[0-9]{2}|[0-9]{4})(?![0-9])")
_LONGEST, _POSTCODE = 5, 4
_OF_DATES = frozenset("-/.")
_CENTURIES = ("19", "20")
_AROUND_NUMBER = re.compile(r"(?<![^\W\d_])(?:nummer|huisnummer|nr|no|op|aan|in|van|het|de)(?![^\W\d_])")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_HUNDRED = "honderd"
_HUNDREDS = sign(_HUNDRED)
_NUMBERS = {word: digits for word, digits in DUTCH.items() if word != "een"}
"""House numbers in words; "een" is an article."""

_IN_WORDS = NUMERAL | _HUNDREDS
_TOLD = SAID | parts.FLOORS
_NO_WORDS: frozenset[str] = frozenset()
_NOTHING = frozenset({""})


class AddressDetector:
    """See the module's docstring."""

    kind = Kind.ADDRESS
    name = "address"
    needs = (Needs(topics=SHORT_FIGURES | _IN_WORDS),)
    has_figures = True

    def find(self, text: Text, profile: Profile, /) -> list[Finding]:
        """The municipality's own addresses and the streets nobody lives at are no findings."""
        found: list[Finding] = []
        is_asked = text.topics & streets.ASKING
        never = _NOTHING if text.topics & names.VAN else streets.at_no_street(text)
        groups = _house_numbers(text, _NO_WORDS if is_asked else never)
        if not groups:
            return found
        end = count = 0
        for group in groups:
            if group.start < end:
                continue
            place = None if group.before in never else _with_street(text, group, profile)
            if place is None and len(group.digits) == _POSTCODE:
                place = _with_postcode(text, group, profile)
            if place is None and is_asked:
                place = _turned_round(text, group, profile)
            if place is None or place.start < end:
                continue
            end = place.end
            count += 1
            if (count > PATIENCE or is_home(text, place)) and not _is_own(text, place, profile):
                found.append(Finding(*text.span(place.start, place.end), Kind.ADDRESS))
        return found


def _house_numbers(text: Text, never: frozenset[str]) -> list[Group]:
    """The groups that can be a house number or a postcode, and numerals in words behind a street.

    Quickly: not behind a word of `never`, not first in the text, nor one more group of a date, an account or a phone
    number.
    """
    plain, groups = text.plain, []
    for group in _said_first(text) if text.is_spoken else text.groups:
        if group.before in never and len(group.digits) != _POSTCODE:
            continue
        digits, start = group.digits, group.start
        if len(digits) > _LONGEST or digits[0] == "0":
            continue
        if (start < 2 or plain[start - 2].isdigit()) and not _may_be_postcode(plain, start, digits):
            continue
        if plain[group.end : group.end + 1] not in _OF_DATES or not _DATE.match(plain, start):
            groups.append(group)
    if not text.topics & _IN_WORDS:
        return groups
    by_place = {group.start: group for group in (*groups, *_numerals(text))}
    return [by_place[start] for start in sorted(by_place)]


def _said_first(text: Text) -> list[Group]:
    """Without numerals that follow one in small letters: of digits said in a row only the first is a house number."""
    plain = text.plain
    return [
        group
        for group in text.groups
        if group.before not in NUMERALS
        or plain[group.start].isdigit()
        or text.is_capital(group.start - len(group.before) - 1)
    ]


def _may_be_postcode(plain: str, start: int, digits: str) -> bool:
    """Four figures that are not the year of a date."""
    is_in_date = start > 1 and plain[start - 1] in _OF_DATES and digits.startswith(_CENTURIES)
    return len(digits) == _POSTCODE and not is_in_date


def _numerals(text: Text) -> Iterator[Group]:
    """Numerals that follow a word which is none."""
    words, apart, end, last = text.words, f" {text.letters} ", 0, 0
    has_hundreds = text.topics & _HUNDREDS
    for place, word in enumerate(words):
        digits = _NUMBERS.get(word) or (_of_hundreds(word) if has_hundreds else "")
        if not digits:
            continue
        start = apart.find(f" {word} ", end)
        end = start + len(word)
        if last < place:
            following = "".join(words[place + 1 : place + 2])
            more = f" {following}" if word.endswith(_HUNDRED) and following in DUTCH else ""
            stop = end + len(more) if text.plain.startswith(more, end) else end
            yield Group(start, stop, digits, words[place - 1], "" if more else following)
        last = place + 1


def _of_hundreds(word: str) -> str:
    """The number of "honderdtwaalf"; "" of another word."""
    hundreds, found, rest = word.partition(_HUNDRED)
    if not found or (hundreds and hundreds not in DUTCH) or (rest and rest not in DUTCH):
        return ""
    return str(int(DUTCH.get(hundreds, "1")) * 100 + int(DUTCH.get(rest, "0")))


def _with_street(text: Text, group: Group, profile: Profile) -> parts.Place | None:
    street = streets.street_before(text, group)
    if street is None or parts.postcode_at(text, group):
        return None
    if not street.is_certain and not _is_told(text, street, group):
        return None
    house = house_at(text, group, profile, is_estate=not street.is_certain)
    if house is None or (not street.is_certain and _is_year(text, group, house)):
        return None
    street = names.with_whole_name(text, street)
    start = parts.town_before(text, street.start, profile)
    first = parts.dwelling_before(text, start)
    if first == start and text.digit_count >= len(group.digits) + _POSTCODE:
        first = parts.postcode_before(text, start)
        first = parts.town_before(text, first, profile) if first < start else first
    is_dwelling = house.dwelling > house.number or first < start
    has_postcode = house.has_postcode or first < start
    return parts.Place(first, house.end, house.number, street, is_dwelling, has_postcode)


def _is_year(text: Text, group: Group, house: House) -> bool:
    """ "Malvert 2012" without a postcode."""
    may_be = house.number == group.end and _YEAR.fullmatch(group.digits) is not None
    return may_be and not parts.has_postcode(text, house.number)


def _is_told(text: Text, street: names.Street, group: Group) -> bool:
    """Whether what may be a street is one by what is around it: a floor, a postcode, "ik woon op"."""
    is_long = len(group.digits) == _POSTCODE
    may_be_told = is_long or street.is_likely or text.topics & _TOLD or text.digit_count > _POSTCODE
    if not (may_be_told or text.is_capital(street.start)):
        return False
    if (is_long or text.digit_count >= _POSTCODE) and streets.is_named_estate(text, street, group):
        return True
    if is_said_home(text, street) or parts.has_town_said(text, group.end):
        return True
    may_have_postcode = text.digit_count >= len(group.digits) + _POSTCODE
    if not (may_have_postcode or text.topics & parts.FLOORS):
        return False
    number = parts.number_end(text, group)
    if text.topics & parts.FLOORS and parts.dwelling_end(text, number) > number:
        return True
    return may_have_postcode and parts.has_postcode(text, number)


def _turned_round(text: Text, group: Group, profile: Profile) -> parts.Place | None:
    """ "nummer 14 aan de Berkenlaan", "ik woon op 52 in de Rembrandtstraat"."""
    street = streets.street_after(text, group)
    if street is None:
        return None
    return parts.Place(group.start, parts.rest_after(text, street.end, profile), street.end, street)


def _with_postcode(text: Text, group: Group, profile: Profile) -> parts.Place | None:
    postcode = parts.postcode_at(text, group)
    if postcode is None:
        return None
    start, end = postcode
    house = parts.house_after(text, end)
    if house is not None and not counts_something(text, house):
        first = parts.town_before(text, start, profile)
        return parts.Place(first, streets.end_of_street_after(text, house), house, None)
    before = parts.house_before(text, start)
    return None if before is None else parts.Place(before, end, end, None)


def _is_own(text: Text, place: parts.Place, profile: Profile) -> bool:
    if not (profile.own_addresses or profile.public_streets):
        return False
    if place.street is None:
        own = squeezed(text.plain[place.start : place.end])
        return any(own.startswith(address) for address in profile.own_addresses if address)
    street = squeezed(text.plain[place.street.start : place.street.end])
    if street in profile.public_streets:
        return True
    if street not in profile.own_beginnings:
        return False
    is_behind = place.street.end < place.number
    number = (
        text.plain[place.street.end : place.number]
        if is_behind
        else text.plain[place.start : place.street.start]
    )
    return street + squeezed(_AROUND_NUMBER.sub(" ", number)) in profile.own_addresses
