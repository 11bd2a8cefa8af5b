"""The tone of a text: je or u, the greeting above it, the signature below it, the variables in it."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import datetime
from typing import Literal

Form = Literal["je", "u"]

U_WORDS = frozenset({"u", "uw", "uwe", "uzelf"})
U_HINTS = frozenset({"alstublieft", "alstublief", "astublieft", "aub", "dankuwel", "geachte", "hoogachtend"})
JE_WORDS = frozenset({"jij", "jou", "jouw", "jouwe", "jezelf"})
JE_HINTS = frozenset({"je", "jullie", "julie", "alsjeblieft", "asjeblieft", "ajb", "dankjewel", "dankje"})
"""Hints are said without much thought: "je" of people in general, "jullie" to an office, "aub" to anyone."""

NEUTRAL_IN_A_DRAFT = frozenset({"aub", "ajb", "geachte", "hoogachtend"})

_WORD = re.compile(r"(?<![\w.'’/&-])(?:a\.u\.b|[^\W\d_]+)(?![\w'’/&-]|\.\w)")
_CLOCK = re.compile(r"\d\s*u\b|\bu-\w+")
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|„[^”]*”")
_GREETING = re.compile(
    r"(?:hallo|hoi|hee?y|hi|hello|dear|welkom|good (?:morning|afternoon|evening)"
    r"|goe(?:de|ie|i)?\s?(?:n?dag|morgen|middag|n?avond))\b"
    r"|dag(?:\s*[,!\n]|\s+(?:meneer|mevrouw|heer|familie|[A-ZÀ-Ý]))"
    r"|(?:beste|geachte)\s+(?:meneer|mevrouw|heer|familie|inwoner|bewoner|[A-ZÀ-Ý]|[^,.\n]{1,40},)"
)
_PLACEHOLDER = re.compile(
    r"\{{1,2}[^{}\n]{1,60}\}{1,2}"
    r"|\[(?:[^\W\d_][^\[\]\n]{1,60}|\.{2,}|…)\]"
    r"|<[^\W\d_][\w .-]{1,60}>"
    r"|%[^\W\d_]\w{1,60}%"
    r"|(?<!\S)(?:\.{3,}|…|_{3,})(?=[\s,.!?:;]|$)"
    r"|\bX{3,}\b"
)
_VARIABLE = re.compile(r"\{([^\W\d]\w*)\}")
_NAME = re.compile(r"[^\S\n]*\{naam\}")
_TITLES = frozenset({"meneer", "mevrouw", "heer", "dhr", "mevr", "mw", "familie", "fam", "de", "dr"})


class Unfilled(Exception):
    """Variables of a text have no value; ask for them by `names` and do not send the text."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(", ".join(names))
        self.names = names


def form_of_draft(text: str) -> Form | None:
    """The form a draft of ours says; None when it says neither, or both. What it quotes does not count."""
    said_u, said_je = _forms_in(text)
    return None if said_u == said_je else ("u" if said_u else "je")


def mixes_forms(text: str) -> bool:
    """Whether a draft of ours says both je and u; what it quotes does not count."""
    return all(_forms_in(text))


def has_greeting(text: str) -> bool:
    """Whether a draft opens with a greeting; a first letter that is small is forgiven, a name's is not."""
    start = re.sub(r"^[\W_]+", "", text)[:80]
    return _GREETING.match(start[:1].lower() + start[1:]) is not None


def has_unfilled_variable(text: str) -> str | None:
    """The first place somebody forgot to fill in ("{naam}", "[naam]", "<naam>", "..."), as it is written."""
    found = _PLACEHOLDER.search(text)
    return found[0] if found else None


def filled(text: str, variables: Mapping[str, str]) -> str:
    """The text with each {variable} replaced once; values are never read as text with variables.

    Raises Unfilled.
    """
    names = dict.fromkeys(_VARIABLE.findall(text))
    missing = tuple(name for name in names if not variables.get(name, "").strip())
    if missing:
        raise Unfilled(missing)
    return _VARIABLE.sub(lambda variable: variables[variable[1]], text)


def partly_filled(text: str, variables: Mapping[str, str]) -> str:
    """The same for the variables that have a value; the others stay open, for an agent to fill in."""
    return _VARIABLE.sub(lambda variable: variables.get(variable[1], "").strip() or variable[0], text)


def with_signature(text: str, signature: str) -> str:
    """The text with the signature below it, once."""
    body, closing = text.rstrip(), signature.strip()
    if not closing or body.split()[-len(closing.split()) :] == closing.split():
        return body
    return f"{body}\n\n{closing}" if body else closing


def name_called(name: str | None, form: Form) -> str:
    """What we call somebody: the first name with je, the whole name with u; empty when we know none."""
    return _spoken(name or "", form)


def greeting_for(words: str, name: str | None, form: Form, at_local: datetime) -> str:
    """ "Goedemorgen Rens," of "{dagdeel} {naam},": by the resident's own clock, and with u the whole name.

    Of somebody without a name the words lose {naam} and the space before it.
    """
    called = name_called(name, form)
    known = words if called else _NAME.sub("", words)
    return filled(known, {"dagdeel": _part_of_day(at_local.hour), "naam": called})


def _forms_in(text: str) -> tuple[bool, bool]:
    """Whether a draft says u, and whether it says je."""
    words = set(_words(_QUOTED.sub(" ", text))) - NEUTRAL_IN_A_DRAFT
    return bool(words & (U_WORDS | U_HINTS)), bool(words & (JE_WORDS | JE_HINTS))


def _words(text: str) -> list[str]:
    return [word.replace(".", "") for word in _WORD.findall(_CLOCK.sub(" ", text.lower()))]


def _spoken(name: str, form: Form) -> str:
    """A name without emoji or signs, at most 40 characters; a first name alone for "je"."""
    kept = "".join(sign if unicodedata.category(sign)[0] in "LM" or sign in "-'’ " else " " for sign in name)
    words = kept[:40].split()
    if form == "je" and words and words[0].lower() not in _TITLES:
        words = words[:1]
    return " ".join(words)


def _part_of_day(hour: int) -> str:
    if hour < 6:
        return "Goedendag"
    if hour < 12:
        return "Goedemorgen"
    return "Goedemiddag" if hour < 18 else "Goedenavond"
