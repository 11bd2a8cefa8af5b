"""Numbers of passports, identity cards, residence cards and driving licences, and machine-readable zones."""

from collections.abc import Iterator

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import NAMELESS, PATIENCE, is_other_number, is_sentence_end
from samenspraak.domain.plaintext import Chain, Text
from samenspraak.domain.topics import CODES, STUCK_FIGURES, sign, topic
from samenspraak.privacy.detectors.docnr import shapes
from samenspraak.privacy.detectors.docnr.words import (
    CARD_NUMBERS,
    CARDS,
    LEADING,
    LETTERED,
    LICENCE,
    NAME_ENDINGS,
    NAMES,
    NUMBERS,
    OTHER,
    OTHER_PERMITS,
    WHICH,
    follows_number_word,
)

_NAMED, _ZONE, _LICENCE = topic(NAMES), sign("<<"), topic(LICENCE)
_NEAR, _FOLLOWING = 12, 7
_WHOLE = (8, 9)
_SHORTEST_NAME, _LONG, _OF_LICENCE = 5, 17, 10
_PAPER, _YEARS = "doc", ("19", "20")
_TURKISH = "kiml"
"""How "kimlik" begins, whose number has eleven figures."""


class DocnrDetector:
    """See the module's docstring."""

    kind = Kind.DOCNR
    name = "docnr"
    needs = (Needs(topics=_NAMED | _ZONE), Needs(topics=CODES, also=STUCK_FIGURES | topic(CARDS)))
    has_figures = True

    def find(self, text: Text, _profile: Profile, /) -> list[Finding]:
        """A number that is called one of a document; one of mixed capitals and digits needs no name."""
        spans: list[tuple[int, int]] = []
        if text.topics & _ZONE:
            spans += shapes.machine_readable(text)
        elif text.digit_count > _LONG and text.topics & CODES:
            spans += shapes.second_line(text)
        tokens = list(shapes.tokens(text))
        if text.topics & _NAMED:
            spans += _figures(text)
            spans += _mixed(text, tokens)
            if not spans and text.has_two_figures():
                spans += shapes.said(text)
        if text.topics & CODES:
            spans += _bare(text, tokens)
        return [Finding(*text.span(*span), Kind.DOCNR) for span in dict.fromkeys(spans)]


def _figures(text: Text) -> Iterator[tuple[int, int]]:
    """Digits only: ten for a driving licence, and what stands right behind the name of a number."""
    for chain in text.numbers:
        end = chain[-1].end
        size = sum(len(group.digits) for group in chain)
        if not 7 <= size <= 12 or text.plain[end : end + 1].isalpha():
            continue
        if _is_glued(text, chain[0].start):
            continue
        if _is_figures_of_document(text, chain, size):
            yield chain[0].start, end


def _is_glued(text: Text, start: int) -> bool:
    """Letters stuck to the figures, that are not the name of a document: "rijbewijsnr5013380297"."""
    if not start or not text.plain[start - 1].isalpha():
        return False
    word = "".join(text.before(start)[:1])
    return len(word) < _SHORTEST_NAME or word not in NAMES


def _is_figures_of_document(text: Text, chain: Chain, size: int) -> bool:
    if chain[0].digits.startswith("06") or _is_date_like(chain):
        return False
    name = _name(text, chain[0].start, chain[-1].end)
    if not name and size == _OF_LICENCE and text.topics & _LICENCE:
        return _is_of_licence(text, chain)
    if name in LICENCE:
        return size in (9, 10, 11) and (size == 10 or follows_number_word(text, chain[0].start))
    if name.startswith(_PAPER) and chain[0].digits.startswith(_YEARS) and len(chain) > 1:
        return False
    if name.startswith(_TURKISH):
        return size in (8, 9, 11)
    if name in NUMBERS or (name and follows_number_word(text, chain[0].start)):
        return size != 9 or name != "id"
    if (
        size in _WHOLE
        and not chain[0].digits.startswith(("19", "20"))
        and text.before(chain[0].start)[:1] == [name]
    ):
        return name != "id"
    return bool(name) and size == 12 and len(chain) == 3


def _is_of_licence(text: Text, chain: Chain) -> bool:
    """ "Rijbewijs gevonden!! Er staat op: 6103845529": of another sentence, and all that could be its number."""
    if chain[0].digits.startswith("0") or len(text.numbers) > 1:
        return False
    words = text.before(chain[0].start)
    return not (_is_called_otherwise(words[:_NEAR], _NEAR) or _is_lettered(words))


def _mixed(text: Text, tokens: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Letters and digits: nine as the Dutch write them, whole or in pieces, or a foreign number of seven and up."""
    end = found = 0
    for start, stop in tokens:
        if start < end:
            continue
        span = (
            shapes.whole(text, start, stop)
            or ("-" in text.plain[max(0, start - 1) : stop + 1] and shapes.with_dashes(text, start))
            or (stop - start < 7 and shapes.in_pieces_around(text, start))
            or (stop - start > 5 and shapes.apart(text, start))
        )
        if span and (found > PATIENCE or _name(text, *span)):
            end = span[1]
            found += 1
            yield span


def _bare(text: Text, tokens: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Nine capitals and digits in turns: nothing else in a municipality's post looks like it."""
    for start, end in tokens:
        token = text.plain[start:end]
        if len(token) < 9 and text.mentions(CARDS) and (dashed := shapes.bare_with_dashes(text, start)):
            yield dashed
            return
        if len(token) != 9 or not (text.is_capital(start) or _is_on_card(text, start)):
            continue
        is_like_one = shapes.DUTCH.fullmatch(token) and shapes.INTERLEAVED.fullmatch(token)
        is_named = not NAMES.isdisjoint(text.after(end)[:1])
        if is_like_one and (is_named or not _is_called_otherwise(text.before(start))):
            yield start, end


def _is_on_card(text: Text, start: int) -> bool:
    """ "Nr kaart: isb49hkt2", in lower case."""
    words = text.before(start)[:5]
    return not (NAMELESS.isdisjoint(words) or CARDS.isdisjoint(words))


def _name(text: Text, start: int, end: int) -> str:
    """The word that makes it a document's number, before it or within a few words after it; else empty."""
    words = text.before(start)[:_NEAR]
    if _is_lettered(words):
        return ""
    for place, word in enumerate(words):
        if word in NAMES or word.endswith(NAME_ENDINGS):
            leading = words[place + 1 : place + 2]
            is_other = word == "permit" and not OTHER_PERMITS.isdisjoint(leading)
            return "" if is_other or _is_called_otherwise(leading) else word
        if word in OTHER or is_other_number(word):
            return ""
        if place > 1 and is_sentence_end(words, place) and not LEADING.issuperset(words[:place]):
            return ""
    if _is_of_something(words):
        return ""
    for place, word in enumerate(words := text.after(end)[:_FOLLOWING]):
        if word in NAMES:
            return "" if any(following[0].isdigit() for following in words[place + 1 :]) else word
        if word[0] in ".!?;\n0123456789" or word in OTHER:
            break
    return ""


def _is_of_something(words: list[str]) -> bool:
    """Behind "case number" a document that is spoken of later has another number, behind "het nummer is" it has not."""
    place = next((place for place, word in enumerate(words[:3]) if word in NAMELESS), _NEAR)
    return bool(words[place + 1 : place + 2]) and words[place + 1] not in WHICH


def _is_lettered(words: list[str]) -> bool:
    """Behind "v-nummer" or "a-nummer", also with "is" between, which are numbers of their own kind."""
    for place, word in enumerate(words[:4]):
        if word in NAMES or word.isdigit():
            return False
        if word in NAMELESS:
            return bool(LETTERED.intersection(words[place + 1 : place + 3]))
    return False


def _is_called_otherwise(words: list[str], near: int = 4) -> bool:
    return any(
        (word in OTHER or is_other_number(word)) and word not in NAMES and word not in CARD_NUMBERS
        for word in words[:near]
    )


def _is_date_like(chain: Chain) -> bool:
    sizes = [len(group.digits) for group in chain]
    return len(sizes) in (3, 4, 6) and sizes[0] < 3 and sizes[1] < 3 and sizes[2] in (2, 4)
