"""Folding: each character as the plain one it stands for, or as nothing when it is invisible."""

import re
import unicodedata

_ODD = re.compile(r"[^\x00-\x7f]")
_ODD_LETTERS = {"ł": "l", "ø": "o", "ı": "i", "đ": "d", "Ł": "l", "Ø": "o", "Đ": "d"}
_INVISIBLE = frozenset({"Cf", "Mn", "Me"})
_BLANK = frozenset({"Zs", "Zl", "Zp"})
_PICTURE = frozenset({"So", "Sk", "Cn", "Co", "Cs"})
_FEW = 32
"""In a text with few odd characters, or long beside them, only those are looked up, which is quicker."""


def folded(raw: str) -> str:
    """Lower case, without accents and invisible characters; digits of any script are 0 to 9."""
    if raw.isascii():
        return raw.lower()
    odd = len(raw.encode("utf-8", "surrogatepass")) - len(raw)
    is_few = odd < _FEW or odd < len(raw) // 8
    return _ODD.sub(_folded_match, raw).lower() if is_few else raw.translate(_FOLD)


def is_visible(character: str) -> bool:
    """Whether something is left of it when it is folded."""
    return bool(_FOLD[ord(character)])


class _Fold(dict[int, str]):
    """One plain character for each character ("" for an invisible one), worked out when first met."""

    def __missing__(self, code: int) -> str:
        plain = _plain(chr(code))
        if len(self) < 20_000:
            self[code] = plain
        return plain


def _folded_match(match: re.Match[str]) -> str:
    return _FOLD[ord(match[0])]


def _plain(character: str) -> str:
    category = unicodedata.category(character)
    if category in _INVISIBLE:
        return ""
    if character.isascii():
        return character.lower()
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if category == "Pd":
        return "-"
    if category in _BLANK:
        return " "
    return "*" if category in _PICTURE else _bare(character)


def _bare(character: str) -> str:
    """The letter without its accents; a character that does not come down to one stays what it is."""
    parts = [c for c in unicodedata.normalize("NFKD", character) if unicodedata.category(c) not in _INVISIBLE]
    letter = parts[0].lower() if len(parts) == 1 else character
    letter = _ODD_LETTERS.get(letter, letter)
    return letter if len(letter) == 1 else character


_FOLD = _Fold()
