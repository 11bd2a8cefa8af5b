"""The two sides of an e-mail address, walked outwards from its "@", bounded in length."""

import re
from dataclasses import dataclass

from samenspraak.domain.numerals import NUMERALS
from samenspraak.privacy.detectors.email.words import (
    DASH_WORDS,
    DOT_WORDS,
    JOINT_WORDS,
    PROVIDERS,
    TOP_DOMAINS,
)

_PIECE = re.compile(r"[^\W_]{1,64}")
_TYPED = re.compile(r"[a-z0-9]{1,63}(?:[.-][a-z0-9]{1,63}){0,5}\.([a-z]{2,10})(?![\w.-])")
_LOCAL = re.compile(r"[^\W_](?:[\w.+%'&-]{0,62}[^\W_])?")
_WORD_DOT = re.compile(rf" ?[\[({{]? ?(?:{'|'.join(sorted(DOT_WORDS))})(?![^\W_]) ?[\])}}]? ?")
_WORD_DASH = re.compile(rf" (?:(?:{'|'.join(sorted(DASH_WORDS))}) )+")
_N_L = re.compile(r"n[ .]l(?![^\W_])")
_SAID = re.compile(r"(?:g|hot|kpn)[ -]mail|(?:[a-z0-9] ){1,8}[a-z0-9]{1,8}(?= ?(?:punt|dot|\.))")
_PARTICLES = frozenset({"de", "van", "der", "den", "ter", "ten", "la", "el", "al", "het", "te"})
_WORDS_BEFORE = tuple(f" {word} " for word in JOINT_WORDS) + tuple(f" {word} " for word in ("van", "de"))
_GLUE = frozenset("._+-%'&")
_OPENING, _CLOSING = frozenset(" ([{<-\"'*"), frozenset(" )]}>-\"'*")
_LONGEST_PIECE, _MOST_STEPS, _MOST_LABELS = 40, 12, 5


@dataclass(slots=True)
class Domain:
    """What stands behind the "@": where it ends, its labels, and whether the last is a known top domain."""

    end: int
    labels: list[str]
    is_known: bool

    @property
    def is_provider(self) -> bool:
        """Whether people have their mailbox there."""
        return self.labels[0] in PROVIDERS


def domain_after(plain: str, at: int) -> Domain | None:
    """The domain that begins at most three separators behind a place."""
    start = at
    while start - at < 3 and plain[start : start + 1] in _CLOSING:
        start += 1
    piece = _PIECE.match(plain, start)
    if piece is None:
        return None
    if (typed := _TYPED.match(plain, start)) and typed[1] in TOP_DOMAINS:
        return Domain(typed.end(), typed[0].split("."), True)
    label, end = _first_label(plain, piece)
    labels, ends = [label], [end]
    for _ in range(_MOST_LABELS):
        joint = _joint_end(plain, ends[-1], labels[-1])
        if joint is None:
            break
        is_dot, place = joint
        end, label = _label(plain, place)
        if is_dot:
            labels.append(label)
            ends.append(end)
        else:
            labels[-1], ends[-1] = f"{labels[-1]}-{label}", end
    return _shortest(labels, ends)


def local_before(plain: str, at: int, *, spoken: bool) -> int | None:
    """Where the part before the "@" begins; `spoken` when single letters and numerals may stand apart."""
    end = at
    while end and at - end < 3 and plain[end - 1] in _OPENING:
        end -= 1
    if end and plain[end - 1] in "._" and end == at:
        end -= 1
    start = _typed_start(plain, end)
    if start == end:
        return None
    for _ in range(_MOST_STEPS):
        earlier = _step_back(plain, start, spoken=spoken)
        if earlier is None:
            break
        start = earlier
    return start


def _first_label(plain: str, piece: re.Match[str]) -> tuple[str, int]:
    """The first label and where it ends, also when it is said in pieces: "g mail", "x s 4 all"."""
    said = _SAID.match(plain, piece.start()) if len(piece[0]) < 4 else None
    return (said[0].replace(" ", "").replace("-", ""), said.end()) if said else (piece[0], piece.end())


def _joint_end(plain: str, end: int, label: str) -> tuple[bool, int] | None:
    """Whether a dot (or a dash) follows a label, and where the next label begins."""
    sign, following = plain[end : end + 1], plain[end + 1 : end + 2]
    if sign in (".", ",", "-", "_") and following.isalnum():
        return sign in ".,", end + 1
    if sign not in (" ", ".", ",", "[", "(", "{"):
        return None
    if plain.startswith(" . ", end):
        return True, end + 3
    if match := _WORD_DOT.match(plain, end):
        return True, match.end()
    if match := _WORD_DASH.match(plain, end):
        return False, match.end()
    return _loose_dot(plain, end, label)


def _loose_dot(plain: str, end: int, label: str) -> tuple[bool, int] | None:
    """ "gmail. com", "gmail .com" and "gmail com"."""
    place = end
    while place - end < 2 and plain[place : place + 1] in (" ", ".", ","):
        place += 1
    top = _PIECE.match(plain, place)
    return (True, place) if label in PROVIDERS and top and top[0] in TOP_DOMAINS else None


def _label(plain: str, place: int) -> tuple[int, str]:
    if spelled_out := _N_L.match(plain, place):
        return spelled_out.end(), "nl"
    piece = _PIECE.match(plain, place)
    return (piece.end(), piece[0]) if piece else (place, "")


def _shortest(labels: list[str], ends: list[int]) -> Domain | None:
    """Up to the last known top domain; what is glued behind it is the next sentence."""
    for place in range(len(labels) - 1, 0, -1):
        if labels[place] in TOP_DOMAINS:
            return Domain(ends[place], labels[: place + 1], True)
    if labels[0] in PROVIDERS or labels[0].removesuffix("com").removesuffix("nl") in PROVIDERS:
        return Domain(ends[0], labels[:1], False)
    last = labels[-1]
    return Domain(ends[-1], labels, False) if len(labels) > 1 and len(last) > 1 and last.isalpha() else None


def _typed_start(plain: str, end: int) -> int:
    """Where what is written without spaces begins, when it is all of the characters of an address."""
    start = max(plain.rfind(" ", max(0, end - 64), end), plain.rfind("\n", max(0, end - 64), end)) + 1
    return start if _LOCAL.fullmatch(plain, start, end) else _piece_start(plain, end)


def _piece_start(plain: str, end: int) -> int:
    start = end
    while start and end - start < _LONGEST_PIECE and plain[start - 1].isalnum():
        start -= 1
    return start


def _step_back(plain: str, start: int, *, spoken: bool) -> int | None:
    """Where the piece before begins, when something joins it to the one that begins at `start`."""
    sign = plain[start - 1 : start]
    if sign in _GLUE and sign:
        end = start - 1
        while end and start - end < 3 and plain[end - 1] in _GLUE:
            end -= 1
        return _before(plain, end)
    if sign != " ":
        return None
    end = start - 1
    if plain[max(0, end - 2) : end] in (" .", " _"):
        return _before(plain, end - 2)
    begin = _piece_start(plain, end)
    word = plain[begin:end]
    if word in JOINT_WORDS:
        return _before_words(plain, begin)
    if not spoken or not word:
        return None
    if word in _PARTICLES and plain.endswith(_WORDS_BEFORE, 0, begin):
        return begin
    if word == "u" and plain[begin - 3 : begin - 2].isalnum():
        return None
    piece = _PIECE.match(plain, start)
    return begin if piece and _is_apart(word, piece[0]) else None


def _is_apart(word: str, piece: str) -> bool:
    """Letters said one by one, and a number behind a name."""
    if len(word) == 1 and len(piece) == 1:
        return True
    return piece.isdigit() or (piece in NUMERALS and piece != "een")


def _before(plain: str, end: int) -> int | None:
    start = _piece_start(plain, end)
    return start if start < end else None


def _before_words(plain: str, begin: int) -> int | None:
    """The piece before one or two words for a sign ("laag streepje")."""
    for _ in range(2):
        if plain[begin - 1 : begin] != " ":
            return None
        end = begin - 1
        begin = _piece_start(plain, end)
        if plain[begin:end] not in JOINT_WORDS:
            return begin if begin < end else None
    return None
