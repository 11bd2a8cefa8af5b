"""The parts of an address around a house number: addition, postcode and town."""

import re
from dataclasses import dataclass

from samenspraak.domain.findings import Profile
from samenspraak.domain.first_names import FIRST_NAMES
from samenspraak.domain.labels import listed
from samenspraak.domain.numerals import DUTCH
from samenspraak.domain.plaintext import Group, Text
from samenspraak.domain.topics import topic
from samenspraak.privacy.detectors.address.names import Street
from samenspraak.privacy.detectors.address.words import PLACES, STREET_ENDINGS

_ADDITION = re.compile(
    r" ?(?:bis|hs|huis|zw|rd|iii|ii|iv|boven|beneden|hoog|[a-h])(?![a-z0-9])|[a-z](?![a-z])"
    r"| (?:ws|wb)(?![a-z0-9]| ?(?:nr )?[0-9])"
    r"|[-/](?:bis|hs|zw|rd|i{1,3}|iv|[a-z])(?![a-z0-9])|[-/](?:[a-z][0-9]{1,2}|[0-9]{1,4})(?![0-9\-/]| ?hoog)"
    r"| - [1-9][0-9]{0,2}(?![0-9\-/])| \((?:boven|beneden|achter|voor)\)"
    r"| (?:zwart|rood|driehoog|tweehoog|eenhoog|vierhoog)(?![a-z])"
    r"|,? (?:nr|nummer|huisnummer)\.? ?[0-9]{1,4}(?![0-9])"
)
_ROMAN_ONE, _OTHER_HALF, _HALF = re.compile(r" i(?![^\W_])"), re.compile(r" [0-9]{2}(?![^\W_]| ?[a-z])"), 2
_DWELLING = re.compile(
    r",? (?:kamer|kmr|app|apt|appartement|apartment|toev|unit|flat|room|box|pokoj|mieszkanie|lokal|daire|zimmer"
    r"|wohnung|whg|ligplaats|ligpl|ws|wb|ark|steiger|etage|verdieping|studio|chalet|portiek|wooneenheid|kat|bus|plek"
    r"|huisje|kavel|toevoeging|toev)"
    r"(?: ?(?:nr|nummer|no))?\.? ?(?:[a-z]?[0-9]{1,4}(?:[a-z]|[.\-][0-9]{1,3})?|[a-h])(?![a-z0-9])"
    r"|,? [mk](?:\. ?| )[0-9]{1,4}(?![a-z0-9])"
    r"| \([0-9]{1,2} ?hoog\)|(?:,? (?:op de )?|-)[0-9]{1,2}(?:e|de|ste|st|nd|rd|th|\.)? ?"
    r"-?(?:verdieping|verd|etage|woonlaag|hoog|floor|stock|og|pietro|kat)(?![a-z])"
    r"|,? (?:op de )?(?:eerste|tweede|derde|vierde|vijfde|zesde|bovenste|onderste|begane) "
    r"(?:verdieping|verd|etage|woonlaag|grond|hoog)(?![a-z])"
    r"|,? (?:benedenwoning|bovenwoning|bovenhuis|benedenhuis|souterrain|achterhuis|parterre|bov\.)(?![a-z])"
)
"""A part of a house: behind it somebody lives."""
_BEFORE_DWELLING = frozenset(", -")
FLOORS = topic(listed("verdieping verd etage hoog kamer appartement app flat studio kmr woonlaag"))
"""The topic of a text with a part of a house."""

_DWELLING_AHEAD = re.compile(
    r"(?<![^\W_])(?:standplaats|ligplaats|kamer|appartement|app|flat|unit|studio|blok|chalet)\.? (?:nr\.? )?"
    r"[a-z]?[0-9]{1,4}[a-z]?,? (?:aan |op |in )?(?:de |het )?$"
)
_DWELLING_REACH = 36
_PARTS = topic(listed("standplaats ligplaats kamer appartement app flat unit studio blok chalet"))
_CARE_AHEAD = re.compile(
    r"(?<![^\W_])(?:(?:woon)?zorgcentrum|zorghuis|(?:verzorgings|verpleeg|bejaarden|studenten)t?e?huis|hospice|azc)"
    r"(?: (?!(?:aan|op|in|bij|van) )[^\W\d_]{1,20}){0,3}(?:,? (?:aan )?|(?<!centrum),? op )(?:de |het )?$"
)
_NAMED_HOUSE = re.compile(
    r"(?<![^\W_])(?:woonboot|woonschip|woonark|boerderij|huize|villa)"
    r"(?: (?!(?:aan|op|in|bij|van|en|is|ligt) )[^\W\d_]{1,20}){1,3}, $"
)
_CARE_REACH = 60
_CARE = topic(
    listed(
        "zorgcentrum woonzorgcentrum zorghuis verzorgingshuis verzorgingstehuis verpleeghuis verpleegtehuis"
        " bejaardenhuis bejaardentehuis studentenhuis hospice azc woonboot woonschip woonark boerderij huize villa"
    )
)
_POSTCODE_AHEAD = re.compile(
    r"(?<![^\W_])[1-9][0-9]{3} ?[a-z]{2}(?![a-z])(?:,? ?\n?[^\W\d_]{3,20})?"
    r"[,;:\n ]{1,3}(?:(?:aan|op|in) )?(?:de |het )?$"
)
_POSTCODE_REACH = 44
_ENDS = frozenset(".\n")
_MOST_PARTS = 2
_POSTCODE = re.compile(
    r"[,;. \n\r*/|(\-]{0,4}(?:in |te )?(?:(?:postcode|pc)[:=]? ?)?([1-9][0-9]{3}[ .\-|]?[a-z]{2})(?![a-z])"
)
_DIGITS_OF_POSTCODE = 4
_HOUSE = re.compile(
    r"[,; \n\r./\-]{0,4}(?:en |met |dan |en dan |en (?:ik|wij|we) wo(?:on|nen) op )?"
    r"(?:(?:huisnummer|huisnr|nummer|nr|no|house number)[ .:]{0,3})?"
    r"([0-9]{1,5})(?![0-9])"
)
_HOUSE_SAID = re.compile(r",? (?:en )?(?:dan )?(?:huisnummer|nummer|nr)\.? ([^\W\d_]{3,20})")
_HOUSE_AHEAD = re.compile(
    r"(?:huisnummer|huisnr|nummer|nr)\.?:? (?:is )?([1-9][0-9]{0,4}[a-z]?),? "
    r"(?:en |met )?(?:de )?(?:postcode|pc):? (?:is )?$"
)
_AHEAD = 48
_BOXES = ("postbus ", "antwoordnummer ", "postbusnummer ", "postbus nr ")
_ABROAD = re.compile(
    r"[,;\n ]{1,2}(?:(?:[a-z]{1,2}[- ]?)?([1-9][0-9]{3,4})|[0-9]{2}-[0-9]{3}) [^\W\d_]{3,30}"
)
_TOWN = re.compile(
    r"[,;. \n\r/|(]{0,3}(?:(te|in|plaats:?|woonplaats:?) )?('?s-)?"
    r"(den (?:haag|bosch|helder|burg|ham)|bergen op zoom|berg en dal"
    r"|capelle aan den ijssel|alphen aan den rijn|wijk bij duurstede"
    r"|[^\W\d_]{3,30}(?:-[^\W\d_]{3,30})?)"
)
_SELLING = listed("koop huur hoog laat veel weinig klein groot zien horen zijn gaan doen overvloede allen")
"""What "te" leads up to when it is no town."""

_RANGE = re.compile(
    r",? (?:t/?m|tot|en) ?(?:en met )?[0-9]{1,4}(?![:.]?[0-9]| ?(?:uur|u|jaar|dagen|weken|maanden)\b)"
    r"|-[0-9]{1,4}-| (?:t\.?/?e?\.?m)"
)
_LEADS_TO_RANGE = (" t", ", t", " en", ", en", "-")
_NO_TOWNS = listed("met mvg groet groeten gr bedankt dank alvast kunt kan graag mijn ik wij het tel bsn geb")
_UNITS = listed("tm st eu km uu nr no dd mw")
_AFTER_YEAR = listed("at um an by do od im am et el to or on as if wo da ab")
_NO_LETTERS = _UNITS | listed("in en is de op te al of om zo nu je ik we ze me na ga er")


@dataclass(slots=True)
class Place:
    """An address: from `start` to `end`; `street` is absent when it is postcode and number."""

    start: int
    end: int
    number: int
    street: Street | None
    is_dwelling: bool = False
    has_postcode: bool = False


def number_end(text: Text, group: Group, *, is_estate: bool = False) -> int:
    """Where the house number ends, with its addition ("12 bis", "101-3", "4 I"); of an estate in halves ("60 11")."""
    end = group.end
    if match := _ADDITION.match(text.plain, end):
        return match.end()
    if is_estate and len(group.digits) == _HALF and (half := _OTHER_HALF.match(text.plain, end)):
        return half.end()
    is_first = _ROMAN_ONE.match(text.plain, end) and text.is_capital(end + 1) and not text.raw.isupper()
    return end + 2 if is_first else end


def dwelling_before(text: Text, start: int) -> int:
    """Where the part of the house before a street begins ("standplaats 4, Kolkweg 30"); `start` when there is none."""
    first = start
    if text.topics & _PARTS:
        match = _DWELLING_AHEAD.search(text.plain, max(0, start - _DWELLING_REACH), start)
        first = match.start() if match else start
    if not text.topics & _CARE:
        return first
    begin = max(0, first - _CARE_REACH)
    home = _CARE_AHEAD.search(text.plain, begin, first) or _NAMED_HOUSE.search(text.plain, begin, first)
    return home.start() if home else first


def dwelling_end(text: Text, end: int) -> int:
    """Where the part of the house behind a number ends ("kamer 3", "2e verdieping"); `end` when there is none."""
    for _ in range(2):
        if text.plain[end : end + 1] not in _BEFORE_DWELLING:
            break
        match = _DWELLING.match(text.plain, end)
        if not match:
            break
        end = match.end()
    return end


def is_range(text: Text, end: int) -> bool:
    """Whether more houses follow: "2 t/m 10", "40 tot en met 60"."""
    return text.plain.startswith(_LEADS_TO_RANGE, end) and bool(_RANGE.match(text.plain, end))


def rest_after(text: Text, end: int, profile: Profile) -> int:
    """Where an address ends whose house number ends at `end`: postcode and town follow, in either order."""
    if abroad := _town_abroad(text, end):
        return abroad
    has_postcode = False
    for _ in range(_MOST_PARTS):
        match = None if has_postcode else _postcode_after(text, end)
        after = match.end() if match else _town_after(text, end, profile, is_after_postcode=has_postcode)
        if after == end:
            break
        has_postcode = has_postcode or match is not None
        end = after + 1 if text.plain[after : after + 1] == ")" and "(" in text.plain[end:after] else after
    return end


def has_postcode(text: Text, end: int) -> bool:
    """Whether a postcode follows a house number."""
    return _postcode_after(text, end) is not None


def _postcode_after(text: Text, end: int) -> re.Match[str] | None:
    if text.digit_count <= _DIGITS_OF_POSTCODE:
        return None
    match = _POSTCODE.match(text.plain, end)
    return match if match and match.start(1) > end and _is_postcode(text, match) else None


def _town_abroad(text: Text, end: int) -> int | None:
    """Where postcode and town of another country end ("47533 Kleve", "58-100 Świdnica", "9000 Gent")."""
    if text.digit_count <= _DIGITS_OF_POSTCODE:
        return None
    match = _ABROAD.match(text.plain, end)
    if match is None or not text.is_capital(text.plain.rfind(" ", 0, match.end()) + 1):
        return None
    return None if match[1] and match[1].startswith(("19", "20")) else match.end()


def _is_postcode(text: Text, match: re.Match[str]) -> bool:
    """Four digits and two letters; small words in small letters ("2500 in"), or after a year, are words."""
    letters = match[1][-2:]
    if match[1][4] in " ." and letters in _AFTER_YEAR and match[1].startswith(("19", "20")):
        return text.is_capital(match.end(1) - 1)
    if match[1][4] not in " ." or letters not in _NO_LETTERS:
        return True
    if letters in _UNITS and match[0][0] in ",\n":
        return True
    return text.is_capital(match.end(1) - 1) and not match[1].startswith(("19", "20"))


def _town_after(text: Text, end: int, profile: Profile, *, is_after_postcode: bool) -> int:
    match = _TOWN.match(text.plain, end)
    if not match or match.start(3) == end:
        return end
    town = match[3]
    names = (town, *town.split("-")) if "-" in town else (town,)
    is_known = not (PLACES.isdisjoint(names) and profile.place_names.isdisjoint(names))
    if is_known or match[2] or " " in town:
        return match.end()
    is_name = text.is_capital(match.start(3)) and town not in _NO_TOWNS
    if is_name and not text.raw.isupper() and (match[1] == "in" or _is_set_apart(text, end, town)):
        return match.end()
    if match[1] == "te" and (is_name or text.raw.islower()) and town not in _SELLING:
        return match.end()
    same_line = _ENDS.isdisjoint(text.plain[end : match.start(3)]) or _is_line(text.plain, end, match.end())
    return match.end() if is_after_postcode and is_name and same_line else end


def _is_set_apart(text: Text, end: int, town: str) -> bool:
    """Behind a comma, and no name of a person or a street."""
    is_behind_comma = text.plain.startswith(", ", end)
    return is_behind_comma and town not in FIRST_NAMES and not town.endswith(STREET_ENDINGS)


def has_town_said(text: Text, end: int) -> bool:
    """Whether "te" and a town follow a number: so only addresses are written."""
    match = _TOWN.match(text.plain, end)
    if match is None or match[1] != "te" or match[3] in _SELLING:
        return False
    return text.is_capital(match.start(3)) and not text.raw.isupper()


def _is_line(plain: str, start: int, end: int) -> bool:
    """Whether a place is a line of its own."""
    return plain[start : start + 1] == "\n" and plain[end : end + 1] in ("", "\n")


def postcode_before(text: Text, start: int) -> int:
    """Where the postcode begins that stands before a street ("6511 AB, Berkenlaan 12"); `start` when there is none."""
    match = _POSTCODE_AHEAD.search(text.plain, max(0, start - _POSTCODE_REACH), start)
    return match.start() if match else start


def town_before(text: Text, start: int, profile: Profile) -> int:
    """Where the address begins when a town and a comma stand before the street."""
    if text.plain[start - 2 : start] != ", ":
        return start
    words = text.before(start)
    if words and (words[0] in PLACES or words[0] in profile.place_names):
        return text.plain.rfind(words[0], 0, start)
    return start


def postcode_at(text: Text, group: Group) -> tuple[int, int] | None:
    """The postcode whose digits are this group."""
    if (
        len(group.digits) != 4
        or group.digits[0] == "0"
        or (len(group.after) not in (0, 2) and group.after.isascii())
    ):
        return None
    match = _POSTCODE.match(text.plain, group.start)
    if not match or not _is_postcode(text, match):
        return None
    return match.start(1), match.end(1)


def house_after(text: Text, end: int) -> int | None:
    """Where the house number behind a postcode ends, or None."""
    match = _HOUSE.match(text.plain, end)
    if not match:
        said = _HOUSE_SAID.match(text.plain, end)
        return said.end() if said and said[1] in DUTCH else None
    return dwelling_end(text, number_end(text, Group(match.start(1), match.end(1), match[1])))


def house_before(text: Text, start: int) -> int | None:
    """Where a house number before a postcode begins ("nummer 20, 6541 XK"), or None."""
    plain, end = text.plain, start
    if match := _HOUSE_AHEAD.search(plain, max(0, start - _AHEAD), start):
        return match.start(1)
    while end and start - end < 3 and plain[end - 1] in ", ":
        end -= 1
    begin = end
    while begin and end - begin < 5 and plain[begin - 1].isdigit():
        begin -= 1
    is_number = begin < end < start and end - begin < 5 and plain[begin] != "0"
    is_whole = (
        not plain[begin - 1 : begin].isalnum() and not plain[max(0, begin - 2) : max(0, begin - 1)].isdigit()
    )
    return begin if is_number and is_whole and not plain.endswith(_BOXES, 0, begin) else None
