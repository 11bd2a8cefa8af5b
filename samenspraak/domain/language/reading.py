"""Telling languages apart: first by the letters, then by common words and by how words are built."""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache
from itertools import chain
from math import log
from typing import NamedTuple

from samenspraak.domain.language.words import WORDS

UNLESS_TOLD = "nl"
"""What residents write in when a message holds no word that tells."""

LOOKED_AT = 300
"""Characters at the beginning that are looked at, at most."""

BEFOREHAND = {"nl": 2.5, "fy": -1.0, "pap": -1.0}
"""What speaks for a language before a word is read: most write Dutch, few write its small neighbours."""

SURE = 10.0
"""So far before the next language that no further word is read."""

CLEAR = 8.0
"""So far before the next language that it may be told to somebody as a fact."""

FEWEST_LETTERS = 12
"""A message with fewer letters is a greeting or a name."""

SCRIPTS = {
    "arabic": ("ar", "fa"),
    "cyrillic": ("ru", "uk", "bg"),
    "latin": ("nl", "en", "de", "fr", "tr", "pl", "es", "ro", "it", "pt", "so", "pap", "fy"),
}
"""Languages that share their letters."""

ALONE = (
    ("ti", "ሀ-᎟"), ("el", "Ͱ-Ͽ"), ("he", "֐-׿"), ("ja", "぀-ヿ"), ("ko", "가-힣"),
    ("zh", "一-鿿"), ("hi", "ऀ-ॿ"), ("th", "฀-๿"), ("hy", "԰-֏"), ("ka", "Ⴀ-ჿ"),
)  # fmt: skip
"""Languages that are known by their letters alone."""

_WORD = re.compile(r"[^\W\d_]+(?:['’‌-][^\W\d_]+)*")
_ALONE = {language: re.compile(f"[{letters}]") for language, letters in ALONE}
_ARABIC = re.compile("[؀-ۿ]")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_SMOOTHING = 0.0003
"""The share a part of a word needs before it counts."""

_PART = 0.25
_WHOLE = 3.0
"""How much a part of a word says, and a whole one that no other language shares."""


def language_of(text: str) -> str:
    """The main language; Dutch when nothing in the message tells."""
    return _judged(text[:LOOKED_AT]).language


def clear_language_of(text: str) -> str:
    """The main language where nobody would doubt it; empty for a message that is short or could be another's."""
    found = _judged(text[:LOOKED_AT])
    return found.language if found.lead >= CLEAR and found.letters >= FEWEST_LETTERS else ""


class _Judged(NamedTuple):
    """The main language, how far it is before the next, and how many letters tell so."""

    language: str
    lead: float
    letters: int


@lru_cache(maxsize=1)
def _judged(text: str) -> _Judged:
    """Kept for the next question about the same message."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    letters = "".join(words)
    if not letters:
        return _Judged(UNLESS_TOLD, 0.0, 0)
    if not letters.isascii():
        for language, pattern in _ALONE.items():
            if len(pattern.findall(letters)) * 2 > len(letters):
                return _Judged(language, SURE, len(letters))
    scores = _scores(words, _script(letters))
    *_, second, first = sorted(scores.values())
    return _Judged(max(scores, key=scores.__getitem__), first - second, len(letters))


def _script(letters: str) -> str:
    if not letters.isascii():
        if len(_ARABIC.findall(letters)) * 2 > len(letters):
            return "arabic"
        if len(_CYRILLIC.findall(letters)) * 2 > len(letters):
            return "cyrillic"
    return "latin"


def _scores(words: list[str], script: str) -> dict[str, float]:
    """What the words say for each language, those known whole first; no more are read than it takes to be sure."""
    scores = {language: BEFOREHAND.get(language, 0.0) for language in SCRIPTS[script]}
    weights = _weights(script)
    whole = [weights.get(f"{word} ") for word in words]
    known = [said for said in whole if said]
    unknown = (
        chain.from_iterable(weights.get(part, ()) for part in _parts(word))
        for word, said in zip(words, whole, strict=True)
        if not said
    )
    for said in chain(known, unknown):
        for language, weight in said:
            scores[language] += weight
        *_, second, first = sorted(scores.values())
        if first - second > SURE:
            break
    return scores


def _parts(word: str) -> list[str]:
    edged = f"<{word[:20]}>"
    parts = [edged[start : start + size] for size in (2, 3) for start in range(len(edged) - size + 1)]
    return parts if word.isascii() else parts + [letter for letter in word if letter > "~"]


@cache
def _weights(script: str) -> Mapping[str, tuple[tuple[str, float], ...]]:
    """What each word and part of a word says for each language that has it."""
    said: dict[str, list[tuple[str, float]]] = {}
    shared = Counter(word for language in SCRIPTS[script] for word in set(WORDS[language].split()))
    for language in SCRIPTS[script]:
        words = set(WORDS[language].split())
        parts = Counter(part for word in words for part in _parts(word))
        total = sum(parts.values())
        for part, count in parts.items():
            often = log(1 + count / total / _SMOOTHING)
            said.setdefault(part, []).append((language, _PART * often))
        for word in words:
            said.setdefault(word + " ", []).append((language, _WHOLE / shared[word]))
    return {feature: tuple(weights) for feature, weights in said.items()}


LANGUAGES = (*(language for languages in SCRIPTS.values() for language in languages), *_ALONE)
