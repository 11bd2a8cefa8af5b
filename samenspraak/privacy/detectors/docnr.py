"""Numbers of passports, identity cards, residence cards and driving licences, and machine-readable zones."""

import re
from collections.abc import Iterator

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import NAMELESS, PATIENCE, is_other_number, is_sentence_end, listed, spelled
from samenspraak.domain.numerals import NUMERALS
from samenspraak.domain.plaintext import Chain, Text
from samenspraak.domain.topics import FIGURES, sign, topic

_LICENCE = spelled(
    "rijbewijs rijbewijsnummer rijbewijsnr rijbewijsnummers driving licence license fuhrerschein ehliyet"
    " rijbewys rybewijs rijbewijsje drivers jazdy ehliyetim"
)
_PASSPORT = spelled(
    "paspoort paspoortnummer paspoortnr paspoorten passport passpoort pasport reispas reisepass reisdocument"
    " identiteitskaart identiteitskaartnummer identiteitsbewijs idkaart idkaartnummer kaartnummer idbewijs"
    " idcard idkaartje"
    " ausweis personalausweis personalausweisnummer verblijfsvergunning verblijfsdocument verblijfspas"
    " verblijfskaart residence aufenthaltstitel verblijfsvergunningsnummer"
    " documentnummer documentnr document pasaport kimlik paszport paszportu dowod legitimatie"
    " legitimatiebewijs"
    " reisepassnummer ausweisnummer fuhrerscheinnummer pass paspoortje reispaspoort pasaportum kimligim"
    " cuzdani"
    " dowodu osobistego identite identidad carta passaporte passaporto pasaportu"
    " vreemdelingenpaspoort vluchtelingenpaspoort vluchtelingenpas passeport pasaporte poort"
) | {"id", "passnummer", "جواز", "паспорт", "паспорта", "paspoortnr"}
_NAMES = _LICENCE | _PASSPORT
_NAMED, _ZONE = topic(_NAMES), sign("<<")
_NUMBERS = spelled("paspoortnummer paspoortnr documentnummer documentnr identiteitskaartnummer idkaartnummer")
_OTHER = spelled(
    "bsn burgerservicenummer sofinummer zaak melding referentie kenmerk order factuur kvk telefoon tel mobiel"
    " bel"
    " bellen kenteken iban rekening bankrekening afspraak container mast code wachtwoord postcode geldig"
    " vreemdelingennummer vreemdelingnummer phone vnr anr vnummer anummer administratienummer"
    " track trace tracking pakket pakketje zending postnl btw vat ref reference case kavel"
)
_LETTERED = frozenset({"v", "a", "vreemdelingen", "vreemdeling", "alien", "gba", "brp", "administratie"})
_PIECE = re.compile(r"[a-z0-9]{1,6}")
_LONGEST = 18
_MRZ = re.compile(r"[a-z0-9<]{20,}(?:[ \n\r]{1,2}[a-z0-9<]{20,}){0,2}")
_ZONES = ("p<", "i<", "a<", "c<", "v<", "id<", "d<")
_VAT = re.compile(r"(?:nl)?[0-9]{9}b[0-9]{2}")
_APART = re.compile(r"[a-z]{1,3}[ -][0-9]{6,8}(?![0-9a-z])")
"""A foreign number whose letters stand apart: "CFT 418263"."""

_DUTCH = re.compile(r"[a-z]{2}[a-z0-9]{6}[0-9]")
_INTERLEAVED = re.compile(r"[a-z]{2}[a-z]*[0-9]+[a-z]+[0-9]+[a-z0-9]*")
_POSTCODE = re.compile(r"[1-9][0-9]{3}[a-z]{2}[0-9]{0,4}[a-z]?")
_STUCK = re.compile(r"[a-z][0-9]")
_FILES = ("img", "scan", "dsc", "foto", "photo", "vid", "pxl", "doc", "screenshot")
_NEAR, _FOLLOWING = 9, 7
_TOKENS = re.compile(r"[^\W\d_]+|[0-9]+")
_AS_IN = listed("van als as for wie")
"""Before a word that only says which letter is meant."""

_LONGEST_SAID, _SIGNS = 120, 9


class DocnrDetector:
    """See the module's docstring."""

    kind = Kind.DOCNR
    name = "docnr"
    needs = Needs(topics=FIGURES | _NAMED | _ZONE)

    def find(self, text: Text, _profile: Profile, /) -> Iterator[Finding]:
        """A number that is called one of a document; one of mixed capitals and digits needs no name."""
        spans: list[tuple[int, int]] = []
        if text.topics & _ZONE:
            spans += _machine_readable(text)
        if text.topics & _NAMED:
            spans += _figures(text)
            spans += _mixed(text)
            if text.is_spoken and not spans:
                spans += _said(text)
        elif text.groups and _STUCK.search(text.plain):
            spans += _bare(text)
        for span in spans:
            yield Finding(*text.span(*span), Kind.DOCNR)


def _machine_readable(text: Text) -> Iterator[tuple[int, int]]:
    """Two or three lines of at least twenty characters with fillers between them."""
    for match in _MRZ.finditer(text.plain):
        if match[0].count("<") > 4 and (match[0].startswith(_ZONES) or any(map(str.isdigit, match[0]))):
            yield match.span()


def _figures(text: Text) -> Iterator[tuple[int, int]]:
    """Digits only: ten for a driving licence, and what stands right behind the name of a number."""
    for chain in text.numbers:
        end = chain[-1].end
        size = sum(len(group.digits) for group in chain)
        if not 7 <= size <= 12 or text.plain[end : end + 1].isalpha():
            continue
        if chain[0].start and text.plain[chain[0].start - 1].isalpha():
            continue
        if _is_figures_of_document(text, chain, size):
            yield chain[0].start, end


def _is_figures_of_document(text: Text, chain: Chain, size: int) -> bool:
    if chain[0].digits.startswith("06") or _is_date_like(chain):
        return False
    name = _name(text, chain[0].start, chain[-1].end)
    if name in _LICENCE:
        return size in (9, 10, 11) and (size == 10 or _follows_number_word(text, chain[0].start))
    if name in _NUMBERS or (name and _follows_number_word(text, chain[0].start)):
        return size != 9 or name != "id"
    return bool(name) and size == 12 and len(chain) == 3


def _mixed(text: Text) -> Iterator[tuple[int, int]]:
    """Letters and digits: nine as the Dutch write them, whole or in pieces, or a foreign number of"
    " seven and up."""
    end = tries = found = 0
    for start, stop in _tokens(text):
        if start < end or tries > PATIENCE:
            continue
        span = _whole(text, start, stop) or (
            _in_pieces_around(text, start) if stop - start < 6 else _apart(text, start)
        )
        tries = 0 if span else tries + 1
        if span and (found > PATIENCE or _name(text, *span)):
            end = span[1]
            found += 1
            yield span


def _tokens(text: Text) -> Iterator[tuple[int, int]]:
    """Runs of letters and digits with a digit in them, that are not part of a web or mail address."""
    plain, end = text.plain, 0
    for group in text.groups:
        if group.end <= end or not plain[group.start].isdigit():
            continue
        start, end = group.start, group.end
        while start and group.start - start < _LONGEST and plain[start - 1].isalnum():
            start -= 1
        while end < len(plain) and end - start < _LONGEST and plain[end].isalnum():
            end += 1
        if not (start and plain[start - 1] in "/@=&_"):
            yield start, end


def _whole(text: Text, start: int, end: int) -> tuple[int, int] | None:
    token = text.plain[start:end]
    if not 7 <= len(token) < _LONGEST or token.isalpha() or token.isdigit() or _POSTCODE.fullmatch(token):
        return None
    if token.startswith(_FILES) or _VAT.fullmatch(token):
        return None
    digits = sum(map(str.isdigit, token))
    return (start, end) if digits > 2 or _DUTCH.fullmatch(token) else None


def _apart(text: Text, start: int) -> tuple[int, int] | None:
    """Figures with one to three capitals before them."""
    begin = _piece_before(text, start)
    match = _APART.match(text.plain, begin)
    if not match or match.end() <= start or text.plain[begin : start - 1] in NAMELESS:
        return None
    is_written_so = all(text.is_capital(place) for place in range(begin, start - 1))
    return match.span() if is_written_so and not text.plain[begin - 1 : begin].isalnum() else None


def _in_pieces_around(text: Text, start: int) -> tuple[int, int] | None:
    """Pieces that begin at a token with a digit, or at one of the three runs of letters before it."""
    first = _piece_before(text, start)
    second = _piece_before(text, first)
    begins = (start, first, second, _piece_before(text, second))
    return next((span for begin in begins if (span := _in_pieces(text, begin))), None)


def _piece_before(text: Text, start: int) -> int:
    """Where a short run of letters begins that stands one separator before a token."""
    begin = start - 1
    while begin > 0 and start - begin < 6 and text.plain[begin - 1].isalpha():
        begin -= 1
    return max(0, begin)


def _in_pieces(text: Text, start: int) -> tuple[int, int] | None:
    """Nine characters in short pieces with one separator between them, written as capitals or called a"
    " number."""
    plain, joined, end = text.plain, "", start - 1
    for _ in range(9):
        piece = _PIECE.match(plain, end + 1)
        if len(joined) >= 9 or not piece or len(piece[0]) > 5 or (joined and plain[end] not in " -."):
            break
        joined, end = joined + piece[0], piece.end()
    if (
        len(joined) != 9
        or not _DUTCH.fullmatch(joined)
        or joined[:8].isalpha()
        or plain[end : end + 1].isalnum()
    ):
        return None
    is_written_so = all(text.is_capital(place) for place in range(start, end) if plain[place].isalpha())
    return (start, end) if is_written_so or _follows_number_word(text, start) else None


def _said(text: Text) -> Iterator[tuple[int, int]]:
    """Nine signs said one by one behind the name of a document: "n van nico y acht x j drie d e vijf"."""
    name = next(match for match in _TOKENS.finditer(text.plain) if match[0] in _NAMES)
    signs, start, is_example = "", 0, False
    for match in _TOKENS.finditer(text.plain, name.end(), name.end() + _LONGEST_SAID):
        if is_example or (signs and match[0] in _AS_IN):
            is_example = match[0] in _AS_IN
            continue
        sign = _sign(match[0])
        if not sign:
            signs = ""
            continue
        start = start if signs else match.start()
        signs += sign
        if len(signs) == _SIGNS and _DUTCH.fullmatch(signs):
            yield start, match.end()
            return


def _sign(word: str) -> str:
    """A letter, a few figures, or a numeral."""
    return NUMERALS.get(word) or (word if len(word) == 1 or (word.isdigit() and len(word) < _SIGNS) else "")


def _bare(text: Text) -> Iterator[tuple[int, int]]:
    """Nine capitals and digits in turns: nothing else in a municipality's post looks like it."""
    for start, end in _tokens(text):
        token = text.plain[start:end]
        if len(token) != 9 or not text.is_capital(start):
            continue
        is_like_one = _DUTCH.fullmatch(token) and _INTERLEAVED.fullmatch(token)
        if is_like_one and not _is_called_otherwise(text.before(start)):
            yield start, end


def _name(text: Text, start: int, end: int) -> str:
    """The word that makes it a document's number, before it or within a few words after it; else empty."""
    words = text.before(start)[:_NEAR]
    if _is_lettered(words):
        return ""
    for place, word in enumerate(words):
        if word in _NAMES or word.endswith("paspoort"):
            return word
        if word in _OTHER or is_other_number(word) or (place > 1 and is_sentence_end(words, place)):
            return ""
    for place, word in enumerate(words := text.after(end)[:_FOLLOWING]):
        if word in _NAMES:
            return "" if any(following[0].isdigit() for following in words[place + 1 :]) else word
        if word[0] in ".!?;\n0123456789" or word in _OTHER:
            break
    return ""


def _is_lettered(words: list[str]) -> bool:
    """Behind "v-nummer" or "a-nummer", also with "is" between, which are numbers of their own kind."""
    for place, word in enumerate(words[:4]):
        if word in NAMELESS:
            return bool(_LETTERED.intersection(words[place + 1 : place + 3]))
    return False


def _is_called_otherwise(words: list[str]) -> bool:
    return any(word in _OTHER or is_other_number(word) for word in words[:4])


def _follows_number_word(text: Text, start: int) -> bool:
    words = text.before(start)[:3]
    return any(word in NAMELESS or word in _NUMBERS or is_other_number(word) for word in words)


def _is_date_like(chain: Chain) -> bool:
    sizes = [len(group.digits) for group in chain]
    return len(sizes) >= 3 and sizes[0] < 3 and sizes[1] < 3 and sizes[2] in (2, 4)
