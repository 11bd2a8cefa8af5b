"""The words of a message as the rules compare them: small letters, no accents, places kept."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_LETTERS_THAT_DO_NOT_FALL_APART = {
    "ı": "i", "İ": "i", "ł": "l", "Ł": "l", "ø": "o", "Ø": "o", "ß": "s", "đ": "d",
    "’": "'", "‘": "'", "`": "'",
    "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي",
}  # fmt: skip
_ACCENTED = "".join(map(chr, range(0xC0, 0x250)))
_PLAIN = str.maketrans(
    {letter: unicodedata.normalize("NFD", letter)[0] for letter in _ACCENTED}
    | _LETTERS_THAT_DO_NOT_FALL_APART
)

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_WORD_OR_STOP = re.compile(r"([^\W_]+(?:'[^\W_]+)*)|[?;\n]|(?<!\.\w)\.(?!\d|\w\.)")
_LETTERS_AND_DIGITS = bytes(code if chr(code).isalnum() and code < 128 else 32 for code in range(256))
"""The quick way to part the words of ASCII: all else becomes a space."""

_DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")

STOP = 12
"""How far apart the words of two sentences count: further than any rule reaches."""

Word = tuple[int, int, int, str]
"""Place in the order of words, start and end in the text, the word as it is compared."""


def plain(text: str) -> str:
    """The text in small letters without accents, each character still in its place."""
    if text.isascii():
        return text.lower()
    text = text.translate(_PLAIN)
    small = text.lower()
    return small if len(small) == len(text) else "".join(sign.lower()[:1] for sign in text)


def words_in(plain_text: str) -> list[str]:
    """The words alone, in order: quick, for a message that holds nothing to look at."""
    if plain_text.isascii() and "'" not in plain_text:
        found = plain_text.encode().translate(_LETTERS_AND_DIGITS).decode().split()
    else:
        found = _WORD.findall(plain_text)
    return [_compared(word) for word in found] if _unusual(plain_text) else found


def placed_words_in(plain_text: str) -> Iterator[Word]:
    order, unusual = 1, _unusual(plain_text)
    for found in _WORD_OR_STOP.finditer(plain_text):
        word = found[1]
        if word is None:
            order += STOP if order > 1 else 0
        else:
            yield order, found.start(), found.end(), _compared(word) if unusual else word
            order += 1


@lru_cache(maxsize=1)
def words_of(text: str) -> list[Word]:
    """The words of a message as it was written; kept for the next question about the same message."""
    return list(placed_words_in(plain(text)))


def misspellings(word: str) -> frozenset[str]:
    """A letter forgotten (never the first), two letters swapped, or a letter typed twice."""
    places = range(1, len(word))
    forgotten = {word[:at] + word[at + 1 :] for at in places}
    swapped = {word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :] for at in places}
    doubled = {word[:at] + word[at] + word[at:] for at in range(len(word))}
    return frozenset(forgotten | swapped | doubled) - {word}


def _unusual(plain_text: str) -> bool:
    return "'" in plain_text or _DRAWN_OUT.search(plain_text) is not None


def _compared(word: str) -> str:
    """ "heeeelp" as "help", "m'n" as "mn"."""
    return _DRAWN_OUT.sub(r"\1", word.replace("'", ""))
