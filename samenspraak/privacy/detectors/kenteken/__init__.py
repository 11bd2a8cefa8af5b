"""Dutch number plates of all fourteen series, with any separator or none, also said letter by letter."""

import re
from collections.abc import Iterable
from itertools import pairwise

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import PATIENCE, is_other_number, is_sentence_end, listed
from samenspraak.domain.plaintext import Group, Text
from samenspraak.domain.topics import SHORT_FIGURES, topic
from samenspraak.privacy.detectors.kenteken.said import said, shape_of
from samenspraak.privacy.detectors.kenteken.words import OTHER, PLATE, VEHICLE, WORDLIKE

_SPEAKS_OF_PLATE, _SPEAKS_OF_VEHICLE = topic(PLATE), topic(VEHICLE)
_OLD = frozenset({"LLDDDD", "DDDDLL"})
"""Series that, without their dashes, are a postcode or any code."""

_LETTERS_OUTSIDE = listed("LLDDLL LLDDDL LDDDLL LLLDDL LDDLLL")
"""Series of which, apart and in lower case, nothing else has the form."""

_S = r"[ .*_·•/-]{0,3}+"
_P = r"[ .*_·•/-]{1,3}+"
_L2, _L3, _D2, _D3 = "[a-z]{2}", "[a-z]{3}", "[0-9]{2}", "[0-9]{3}"
_END = r"(?![a-z0-9@]|[-.,/:][a-z0-9])"
_DIGITS_FIRST = re.compile(
    rf"(?:{_D2}(?:{_P}{_D2}{_S}{_L2}|{_D2}-?{_L2}|{_S}{_L2}{_S}(?:{_D2}|{_L2})|{_S}{_L3}{_S}[0-9])"
    rf"|[0-9]{_S}(?:{_L3}{_S}{_D2}|{_L2}{_S}{_D3})|{_D3}{_S}{_L2}{_S}[0-9]){_END}"
)
_LETTERS_FIRST = re.compile(
    rf"(?:{_L2}(?:{_S}{_D2}(?:{_P}{_D2}|{_S}{_L2})|-?{_D2}{_D2}|{_P}{_L2}{_S}{_D2}|{_L2}-?{_D2}|{_S}{_D3}{_S}[a-z])"
    rf"|[a-z]{_S}(?:{_D3}{_S}{_L2}|{_D2}{_S}{_L3})|{_L3}{_S}{_D2}{_S}[a-z]){_END}"
)
_TAIL = re.compile(r"[ .*_·•/-]{0,3}+([a-z]{1,4}+)(?![a-z])[ .*_·•/-]{0,3}+([a-z0-9]?)")
"""One to four letters behind a run of figures, and the first sign that follows them."""

_ANY: frozenset[int] = frozenset()
_HEADS = {
    (1, 2): frozenset({3}),
    (1, 3): frozenset({2}),
    (2, 2): _ANY,
    (2, 3): frozenset({1}),
    (2, 4): _ANY,
    (3, 2): frozenset({1}),
    (4, 2): _ANY,
}
"""Letters before the figures, and how many figures: the letters that may stand behind them."""

_TAILS = frozenset({(1, 2), (1, 3), (2, 2), (2, 3), (2, 4), (3, 2), (4, 2)})
_WHOLE_TAILS = frozenset({(2, 4), (4, 2)})
"""Figures, and the letters behind them, of a plate that begins with figures; which are whole with that."""

_OPEN_TAILS = _WHOLE_TAILS | {(2, 2)}
"""Those that no more figures need to follow."""

_AHEAD = [{ahead for ahead, size in _HEADS if size == figures} for figures in range(5)]
_BEHIND = [{behind for size, behind in _TAILS if size == figures} for figures in range(5)]
"""By how many figures there are: how many letters may stand before and behind them."""

_PIECES, _LETTERS = re.compile(r"[a-z]+|[0-9]+"), re.compile(r"[a-z]+")
_WORDLIKE = WORDLIKE | frozenset("kmnstuxea")
_NUMBER_WORDS = frozenset({"nr", "no", "hs"})
_VOWELS = frozenset("aeiou")
_SIGNS = frozenset(".*_·•/-")
_SEPARATORS = _SIGNS | {" "}
_GAP = 4
_LONGEST = 4
_COMPANY = ["zaak", "de", "van"]
_NEAR, _FOLLOWING = 8, 5


class KentekenDetector:
    """See the module's docstring."""

    kind = Kind.KENTEKEN
    name = "kenteken"
    needs = (Needs(topics=SHORT_FIGURES | _SPEAKS_OF_PLATE),)
    has_figures = True

    def find(self, text: Text, _profile: Profile, /) -> Iterable[Finding]:
        """A plate with dashes counts unless it is called something else; other notations need likely letters."""
        places = _likely(text.plain, text.groups) if text.letters.isascii() else range(len(text.groups))
        spans = _written(text, places) if places else []
        if not spans and text.topics & _SPEAKS_OF_PLATE and text.has_two_figures():
            spans = list(said(text))
        return [Finding(*text.span(*span), Kind.KENTEKEN) for span in spans] if spans else []


def _written(text: Text, places: Iterable[int]) -> list[tuple[int, int]]:
    """The plates in figures and letters at some groups. A single figure is part of one only beside others."""
    spans: list[tuple[int, int]] = []
    groups, end, asked = text.groups, 0, 0
    fewest = 1 if len(groups) > 1 else 2
    for place in places:
        group = groups[place]
        if not fewest <= len(group.digits) <= _LONGEST or group.start < end:
            continue
        previous = groups[place - 1] if place else None
        match = _match(text.plain, group, previous)
        if match is None or match.start() < end:
            continue
        asked += 1
        if asked > PATIENCE or _is_plate(text, *match.span()):
            end = match.end()
            spans.append(match.span())
    return spans


def _likely(plain: str, groups: list[Group]) -> list[int]:
    """The places of figures between words as short as the letters of a plate; quickly, since most are longer."""
    likely: list[int] = []
    for place, group in enumerate(groups):
        size = len(group.digits)
        if size > _LONGEST or (size == _LONGEST and not _is_stuck(plain, group)):
            continue
        ahead, behind = len(group.before), len(group.after)
        if (ahead in _AHEAD[size] or behind in _BEHIND[size]) and _may_match(groups, place, ahead, behind):
            likely.append(place)
    return likely


def _is_stuck(plain: str, group: Group) -> bool:
    """Whether a letter or a dash stands right beside it: without, four figures in a row are part of no plate."""
    ahead, behind = plain[group.start - 1 : group.start], plain[group.end : group.end + 1]
    return ahead == "-" or behind == "-" or ahead.isalpha() or behind.isalpha()


def _may_match(groups: list[Group], place: int, ahead: int, behind: int) -> bool:
    group = groups[place]
    size = len(group.digits)
    needed = _HEADS.get((ahead, size))
    is_headed = needed is not None and (not needed or behind in needed)
    if is_headed and ((ahead, size) != (2, 2) or behind == 2 or group.before not in WORDLIKE):
        return True
    if (size, behind) in _OPEN_TAILS:
        return True
    is_closed = place + 1 < len(groups) and groups[place + 1].before == group.after
    return is_closed and (size, behind) in _TAILS


def _match(plain: str, group: Group, previous: Group | None) -> re.Match[str] | None:
    """What looks like a plate: letters before the first figures, or letters behind the last."""
    start, size = group.start, len(group.digits)
    tail = _TAIL.match(plain, group.end)
    letters = len(tail[1]) if tail else 0
    if run := _run_before(plain, start):
        begin, end = run
        behind = _HEADS.get((end - begin, size))
        if (
            behind is not None
            and (not behind or letters in behind)
            and (size != 2 or end - begin != 2 or (letters == 2 or plain[begin:end] not in WORDLIKE))
        ):
            match = _behind_letters(plain, start, begin, end)
            if match and not _is_continued(plain, match.start()):
                return match
    if tail is None or (size, letters) not in _TAILS:
        return None
    is_paired = previous is not None and size == letters == 2 and start - previous.end < _GAP
    if not is_paired and (size, letters) not in _WHOLE_TAILS:
        following = tail[2]
        if not following or (following.isalpha() and (size, letters) != (2, 2)):
            return None
    for begin in (previous.start, start) if previous and is_paired else (start,):
        match = _DIGITS_FIRST.match(plain, begin)
        if match and not _is_continued(plain, begin):
            return match
    return None


def _run_before(plain: str, start: int) -> tuple[int, int] | None:
    """Where the one to four letters stand that end at most three separators before a place."""
    if plain[start - 6 : start - 1].isalpha() and start > 5:
        return None
    end = start
    while end and start - end < _GAP and plain[end - 1] in _SEPARATORS:
        end -= 1
    if not end or not plain[end - 1].isalpha() or (end > 4 and plain[end - 5 : end].isalpha()):
        return None
    begin = end - 1
    while begin and plain[begin - 1].isalpha():
        begin -= 1
    return begin, end


def _behind_letters(plain: str, start: int, begin: int, end: int) -> re.Match[str] | None:
    """The plate whose first figures begin at a place, behind one or two runs of letters."""
    if match := _LETTERS_FIRST.match(plain, begin):
        return match
    if end - begin != 2 or end == start:
        return None
    run = _run_before(plain, begin)
    return _LETTERS_FIRST.match(plain, run[0]) if run and run[1] < begin else None


def _is_continued(plain: str, start: int) -> bool:
    """Whether something is stuck to it: a longer code, an address of a page, a name in a mail address."""
    sign = plain[start - 1 : start]
    return bool(sign) and (
        sign.isalnum() or sign in "/@=&#+€" or (sign in "-._" and plain[start - 2 : start - 1].isalnum())
    )


def _is_plate(text: Text, start: int, end: int) -> bool:
    if not text.topics & _SPEAKS_OF_PLATE:
        return _is_likely(text, start, end) and _called(text, start, end) is not False
    called = _called(text, start, end)
    return _is_likely(text, start, end) if called is None else called


def _is_likely(text: Text, start: int, end: int) -> bool:
    """Whether it looks like a plate without anything said about it."""
    written = text.plain[start:end]
    letters = _LETTERS.findall(written)
    is_wordlike = _WORDLIKE.issuperset(letters) and (len(letters) == 1 or not written.isalnum())
    if letters[0] in _NUMBER_WORDS or (is_wordlike and _SIGNS.isdisjoint(written)):
        return False
    pieces = [*_PIECES.finditer(written)]
    gaps = {written[piece.end() : following.start()] for piece, following in pairwise(pieces)}
    is_old = shape_of(written) in _OLD
    has_vowel = not _VOWELS.isdisjoint("".join(letters))
    if all(map(str.strip, gaps)) and (len(pieces) > 2 or (bool(gaps) and not is_old)):
        is_written_so = not is_wordlike or _is_in_capitals(text, start, end)
        return not has_vowel or (is_written_so and bool(text.topics & _SPEAKS_OF_VEHICLE))
    if is_wordlike or is_old:
        return False
    has_vehicle = bool(text.topics & _SPEAKS_OF_VEHICLE)
    if any(map(str.isspace, gaps)):
        return _is_likely_apart(text, start, end, has_vowel=has_vowel, has_vehicle=has_vehicle)
    return has_vehicle or not has_vowel


def _is_likely_apart(text: Text, start: int, end: int, *, has_vowel: bool, has_vehicle: bool) -> bool:
    """Pieces with spaces between them: written as capitals or in a story about a vehicle, behind no other figure."""
    if text.plain[max(0, start - 2) : start].strip()[-1:].isdigit():
        return False
    capitals = _is_in_capitals(text, start, end)
    if has_vehicle:
        return not has_vowel or capitals
    if has_vowel or text.raw.isupper():
        return False
    letters = _PIECES.findall(text.plain, start, end)
    return capitals or (shape_of("".join(letters)) in _LETTERS_OUTSIDE and _WORDLIKE.isdisjoint(letters))


def _is_in_capitals(text: Text, start: int, end: int) -> bool:
    """Whether its letters are capitals in a text that is not written so."""
    letters = (place for place in range(start, end) if text.plain[place].isalpha())
    return not text.raw.isupper() and all(map(text.is_capital, letters))


def _called(text: Text, start: int, end: int) -> bool | None:
    """True: a plate; False: something else; None: it has no name."""
    for place, word in enumerate(words := text.before(start)[:_NEAR]):
        if word in PLATE:
            return True
        if place < 4 and (word in OTHER or is_other_number(word)):
            return None if words[place : place + 3] == _COMPANY else False
        if place and is_sentence_end(words, place):
            break
    if text.topics & _SPEAKS_OF_PLATE and not PLATE.isdisjoint(text.after(end)[:_FOLLOWING]):
        return True
    return None
