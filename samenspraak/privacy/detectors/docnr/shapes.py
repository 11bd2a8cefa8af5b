"""What a document's number looks like: whole, in pieces, said sign by sign, or a machine-readable zone."""

import re
from collections.abc import Iterator
from itertools import islice

from samenspraak.domain.labels import NAMELESS, listed
from samenspraak.domain.numerals import LETTERS_SAID, LETTERS_SPELLED, NUMERALS
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.docnr.words import NAMES, follows_number_word

_SMALL = listed("is nr no nu op en de in id ik ja na te of an to my mn me ze we om al")
_SEPARATORS = re.compile(r"[ .\-\n]")
_RUN = re.compile(r"[^\W_]+")
_PIECE = re.compile(r"[a-z0-9]{1,6}")
_NINE = re.compile(r"(?<![^\W_])[a-z][ .\-\n]?[a-z](?:[ .\-\n]?[a-z0-9]){6}[ .\-\n]?[0-9](?![^\W_])")
"""The nine signs of a Dutch number, with or without a separator between any two."""

_LONGEST = 18
_MRZ = re.compile(r"[a-z0-9<]{20,}(?:[ \n\r]{1,2}[a-z0-9<]{20,}){0,2}")
_SECOND_LINE = re.compile(
    r"(?<![a-z0-9])[a-z0-9]{9}[0-9][a-z]{3}[0-9]{7}[mfx][0-9]{7}[0-9]{0,16}(?![a-z0-9])"
)
_ZONES = ("p<", "i<", "a<", "c<", "v<", "id<", "d<")
_VAT = re.compile(r"(?:nl)?[0-9]{9}b[0-9]{2}")
_DASHED = re.compile(r"[a-z0-9]{2,5}-[a-z0-9]{2,5}(?:-[a-z0-9]{1,5}){0,3}(?![a-z0-9-])")
_APART = re.compile(r"[a-z]{1,3}[ -][0-9]{6,9}(?![0-9a-z])")
"""A foreign number whose letters stand apart: "CFT 418263"."""

DUTCH = re.compile(r"[a-z]{2}[a-z0-9]{6}[0-9]")
INTERLEAVED = re.compile(r"[a-z]{2}[a-z]*[0-9]+[a-z]+[0-9]+[a-z0-9]*")
_POSTCODE = re.compile(r"[1-9][0-9]{3}[a-z]{2}[0-9]{0,4}[a-z]?")
STUCK = re.compile(r"[a-z][0-9]")
_FILES = ("img", "scan", "dsc", "foto", "photo", "vid", "pxl", "doc", "screenshot")
_TOKENS = re.compile(r"[^\W\d_]+|[0-9]+")
_OF_WORDS = NUMERALS | LETTERS_SPELLED | LETTERS_SAID
"""The signs that words stand for; "de" is a letter before it is an article."""

_AS_IN = listed("van als as for wie")
"""Before a word that only says which letter is meant."""

_LONGEST_SAID, _SIGNS, _FEW, _MOST_NAMES = 120, 9, 3, 12


def machine_readable(text: Text) -> Iterator[tuple[int, int]]:
    """Two or three lines of at least twenty characters with fillers between them."""
    for match in _MRZ.finditer(text.plain):
        if match[0].count("<") > 4 and (match[0].startswith(_ZONES) or any(map(str.isdigit, match[0]))):
            yield match.span()


def second_line(text: Text) -> Iterator[tuple[int, int]]:
    """The second line of a passport's zone when its fillers are left out."""
    for match in _SECOND_LINE.finditer(text.plain):
        yield match.span()


def tokens(text: Text) -> Iterator[tuple[int, int]]:
    """Runs of letters and digits with a digit in them, that are not part of a web or mail address."""
    plain, end = text.plain, 0
    for group in text.groups:
        if group.end <= end or not plain[group.start].isdigit():
            continue
        start, end = group.start, group.end
        if start >= _LONGEST and plain[start - 1].isalnum() and plain[start - _LONGEST : start].isalnum():
            continue
        while start and group.start - start < _LONGEST and plain[start - 1].isalnum():
            start -= 1
        if run := _RUN.match(plain, end, max(end, start + _LONGEST)):
            end = run.end()
        if not (start and plain[start - 1] in "/@=&_"):
            yield start, end


def whole(text: Text, start: int, end: int) -> tuple[int, int] | None:
    token = text.plain[start:end]
    if not 7 <= len(token) < _LONGEST or token.isalpha() or token.isdigit() or _POSTCODE.fullmatch(token):
        return None
    if token.startswith(_FILES) or _VAT.fullmatch(token):
        return None
    digits = sum(map(str.isdigit, token))
    return (start, end) if digits > 2 or DUTCH.fullmatch(token) else None


def with_dashes(text: Text, start: int) -> tuple[int, int] | None:
    """Runs of letters and digits with dashes between, right behind a word for a number: "NLP8-4H2-K15"."""
    begin = _piece_before(text, start) if text.plain[start - 1 : start] == "-" else start
    match = _DASHED.match(text.plain, begin)
    if not match:
        return None
    signs = match[0].replace("-", "")
    if signs.isdigit():
        return None
    is_in_turns = all(map(_is_mixed, match[0].split("-"))) or _is_like_one(signs)
    if not ((is_in_turns and text.is_capital(begin)) or follows_number_word(text, begin)):
        return None
    return match.span() if sum(map(str.isdigit, signs)) > 2 else None


def bare_with_dashes(text: Text, start: int) -> tuple[int, int] | None:
    """Nine capitals and figures in turns, with dashes between, without a word for a number: "SN-7K2-4M1-8"."""
    begin = _piece_before(text, start) if text.plain[start - 1 : start] == "-" else start
    match = _DASHED.match(text.plain, begin)
    signs = match[0].replace("-", "") if match else ""
    return match.span() if match and _is_like_one(signs) and text.is_capital(begin) else None


def _is_like_one(signs: str) -> bool:
    return bool(DUTCH.fullmatch(signs) and INTERLEAVED.fullmatch(signs))


def apart(text: Text, start: int) -> tuple[int, int] | None:
    """Figures with one to three capitals before them."""
    begin = _piece_before(text, start)
    match = _APART.match(text.plain, begin)
    if not match or match.end() <= start or text.plain[begin : start - 1] in NAMELESS:
        return None
    is_written_so = all(text.is_capital(place) for place in range(begin, start - 1))
    return match.span() if is_written_so and not text.plain[begin - 1 : begin].isalnum() else None


def in_pieces_around(text: Text, start: int) -> tuple[int, int] | None:
    """Pieces that begin at a token with a digit, or at one of the three runs of letters before it."""
    for _ in range(4):
        if _NINE.match(text.plain, start) and (span := _in_pieces(text, start)):
            return span
        start = _piece_before(text, start)
    return None


def _piece_before(text: Text, start: int) -> int:
    """Where a short run of letters begins that stands one separator before a token."""
    if start < 2:
        return 0
    first = start - 6 if start > 6 else 0
    return text.letters.rfind(" ", first, start - 1) + 1 or first


def _in_pieces(text: Text, start: int) -> tuple[int, int] | None:
    """Nine characters in short pieces with one separator between them, written as capitals or called a number."""
    plain, joined, end = text.plain, "", start - 1
    for _ in range(9):
        piece = _PIECE.match(plain, end + 1)
        if len(joined) >= 9 or not piece or len(piece[0]) > 6 or (joined and plain[end] not in " -.\n"):
            break
        joined, end = joined + piece[0], piece.end()
    if len(joined) != 9 or joined[:8].isalpha():
        return None
    in_capitals = all(text.is_capital(place) for place in range(start, end) if plain[place].isalpha())
    is_written_so = in_capitals and not text.raw.isupper()
    pieces = _SEPARATORS.split(plain[start:end])
    if pieces[0] in _SMALL or (len(pieces[0]) > _FEW and pieces[0].isalpha() and not in_capitals):
        return None
    is_written_so = is_written_so or sum(map(_is_mixed, pieces)) > 1 or _is_named_signs(text, start, pieces)
    return (start, end) if is_written_so or follows_number_word(text, start) else None


def _is_mixed(piece: str) -> bool:
    return piece.isalnum() and not piece.isalpha() and not piece.isdigit()


def _is_named_signs(text: Text, start: int, pieces: list[str]) -> bool:
    """ "ID: i r 9 h 4 k 2 c 7", "paspoort szp 6lw 197"."""
    is_short = len(pieces) in (3, _SIGNS) or sum(map(str.isdigit, "".join(pieces))) > _FEW
    return is_short and not NAMES.isdisjoint(text.before(start)[:1])


def said(text: Text) -> Iterator[tuple[int, int]]:
    """Nine signs said one by one behind the name of a document: "n van nico y acht x j drie d e vijf"."""
    end = 0
    for _, _, stop in islice(text.places_of(NAMES), _MOST_NAMES):
        if stop > end and (found := _said_behind(text, stop)):
            end = found[1]
            yield found


def _said_behind(text: Text, start: int) -> tuple[int, int] | None:
    run: list[tuple[int, str]] = []
    is_example = False
    found = None
    for match in _TOKENS.finditer(text.plain, start, start + _LONGEST_SAID):
        word = match[0]
        if is_example or (run and word in _AS_IN):
            is_example = word in _AS_IN
            continue
        sign = _sign(word)
        if not sign:
            if found:
                break
            run = []
            continue
        run = [*run[-_SIGNS:], (match.start(), sign)]
        if first := _start_of_nine(run):
            found = first, match.end()
    return found


def _start_of_nine(run: list[tuple[int, str]]) -> int:
    """Where the last nine signs of a run begin, when they have the form of a number and some figures."""
    signs = ""
    for start, sign in reversed(run):
        signs = sign + signs
        if len(signs) == _SIGNS:
            return start if DUTCH.fullmatch(signs) and sum(map(str.isdigit, signs)) > 1 else 0
    return 0


def _sign(word: str) -> str:
    """A letter, a few figures, or a numeral."""
    if word in _OF_WORDS:
        return _OF_WORDS[word]
    return word if len(word) == 1 or (len(word) < _SIGNS and word.isdigit()) else ""
