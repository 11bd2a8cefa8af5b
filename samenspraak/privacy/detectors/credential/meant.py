"""Whether a word for a secret names one here: not the code of a container, nor a question about a password."""

import re
from dataclasses import dataclass

from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.credential import words

_BARE_CODE = re.compile(
    r"(?: is| was| luidt)?:? ?(?:[0-9]{4,6}|[0-9]{2,3}[ -][0-9]{2,3})(?![0-9a-z€/:-]|[.,][0-9])"
)
"""Four to six digits and nothing else, right behind "code"."""

_MINE = (
    *(
        "mijn ",
        "m'n ",
        "mn ",
        "geheime ",
        "eenmalige ",
        "one-time ",
        "one time ",
        "security ",
        "login ",
        "access ",
    ),
    *("verification ", "activation ", "unlock ", "secret ", "backup "),
)
_LONGEST_MINE = 14
_AHEAD = re.compile(
    r"(?<![0-9])[0-9]{4,8} (?:is|est|ist|to) (?:uw|je|jouw|your|mijn|my|ihr|dein|twoj) (?:[a-z-]{1,16} )?$"
)
""" "482193 is uw code"."""

_WITH_FIGURES = re.compile(r" (?:[a-z]{1,8} ){0,2}met (?:code )?[0-9]{4,6}(?![0-9a-z€%:/-]|[.,][0-9])")
""" "Open ik met 1958"."""

_LINE = 40


@dataclass(slots=True)
class Label:
    """A word that may name a secret, and where it stands in `Text.plain`."""

    text: Text
    word: str
    start: int
    end: int


def is_meant(label: Label) -> bool:
    """Any code when it was sent to somebody, an answer to a security question, wifi with a colon."""
    text, word, plain = label.text, label.word, label.text.plain
    if (
        plain[label.start - 1 : label.start] in ("@", "/", ".", "_")
        or plain[label.end : label.end + 1] == "@"
    ):
        return False
    if word in words.ANY_CODE:
        if text.mentions(words.OTHER_CODES) and not text.mentions(words.BY_SMS):
            return False
        is_mine = plain.endswith(_MINE, max(0, label.start - _LONGEST_MINE), label.start)
        return is_mine or text.mentions(words.SENT) or _is_bare_code(label) or _follows_figures(label)
    if word in words.ANSWERS or word in words.OPENING:
        return _answers(label) if word in words.ANSWERS else _opens(label)
    if word == "pin" and text.mentions(words.MONEY):
        return False
    if word == "tan" and not words.TITLES.isdisjoint(text.before(label.start)[:2]):
        return False
    if (word == "ww" and text.mentions(words.BENEFIT)) or (
        word == "toegangscode" and text.mentions(words.MEETING)
    ):
        return False
    if word in words.NETWORKS:
        is_announced = not {":", "="}.isdisjoint(plain[label.end : label.end + _LINE])
        return is_announced or (word == "account" and text.mentions(words.PASSWORDS))
    if word == "naam":
        is_login = not words.NAMED.isdisjoint(text.before(label.start)[:1])
        return is_login or (text.mentions(words.PASSWORDS) and plain[label.end : label.end + 1] == ":")
    return word not in words.NAMES or not _leads_pair(label)


def _answers(label: Label) -> bool:
    return label.text.mentions(words.QUESTIONS)


def _opens(label: Label) -> bool:
    """ "Het hek open ik met 1958": figures behind a door."""
    return label.text.mentions(words.DOORS) and _WITH_FIGURES.match(label.text.plain, label.end) is not None


def _follows_figures(label: Label) -> bool:
    return _AHEAD.search(label.text.plain, max(0, label.start - _LINE), label.start) is not None


def _is_bare_code(label: Label) -> bool:
    """ "Code 4418" without a word about what it opens; the code of a container has one."""
    if not _BARE_CODE.match(label.text.plain, label.end):
        return False
    return not any(word.endswith(words.OTHER_ENDINGS) for word in label.text.words)


def _leads_pair(label: Label) -> bool:
    """ "Gebruikersnaam en wachtwoord": what follows is looked for behind the second."""
    following = label.text.after(label.end)[:2]
    return len(following) == 2 and following[0] in words.AND and following[1] in words.PASSWORDS
