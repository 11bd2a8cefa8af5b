"""Reads an answer that came by mail: without what it answers to, without a signature, and what is meant with it.

Each of our mails begins with a marked line, which every mail program quotes. Where it is found, nothing below it
counts, nor what the program wrote right above it ("Op maandag … schreef …"). Where it is not, only what nobody writes
by hand ends the answer. So a sentence of the specialist that looks like such a line stays.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from samenspraak.domain.handoff import Step

MOST_DAYS = 60
LONGEST = 20_000
"""Characters of a mail that are read; an answer is much shorter, and stands on top."""
INTRODUCED_WITHIN = 12
"""Lines above the marked line in which a mail program says whose mail follows."""
LONGEST_SIGNATURE = 25
MARKED = re.compile(r"^[>\s|*]*## .{10,80} ##[\s*]*$")
QUOTED = re.compile(r"^\s*>")
ORIGINAL = re.compile(
    r"^\s*-{2,} ?(oorspronkelijk bericht|original message|doorgestuurd bericht|forwarded message) ?-{2,}\s*$",
    re.IGNORECASE,
)
FROM = re.compile(r"^[>\s*]*(van|from):\*? ", re.IGNORECASE)
MORE_ABOVE_IT = re.compile(
    r"^[>\s*]*(verzonden|sent|datum|date|aan|to|onderwerp|subject):\*? ", re.IGNORECASE
)
INTRODUCTION = re.compile(
    r"^[>\s]*((op|on) .{0,200}\d.{0,200}(schreef|wrote|geschreven)|[^\n]{1,100} (schreef op|wrote on) [^\n]{0,100}\d)"
    r".{0,200}:\s*$",
    re.IGNORECASE | re.DOTALL,
)
RULE = re.compile(r"^[\s_*-]*$")
DASHES = re.compile(r"^--\s*$")
CLOSING = re.compile(
    r"^\s*((met )?(vriendelijke|hartelijke) groet(en|jes)?|groet(en|jes)?|m\.?v\.?g\.?|gr\.?"
    r"|(kind |best |warm )?regards|best wishes)\s*([.!]|, ?[\w .'-]{0,40})?\s*$",
    re.IGNORECASE,
)
BY_TELEPHONE = re.compile(
    r"^\s*(verzonden|verstuurd|sent) (vanaf|via|met|from|with) .{1,60}$|^\s*(outlook voor|get outlook for) .{1,60}$",
    re.IGNORECASE,
)
UNSEEN = re.compile("[\\x00\u200b\u200c\u200d\u2060\ufeff\u00ad]")
QUESTION = re.compile(r"^(vraag|question) ?:", re.IGNORECASE)
MORE_TIME = re.compile(
    r"^(meer tijd|more time) ?: *(?P<days>\d{1,3}(?!\w))? *(((werk)?dag(en)?|(working )?days?)(?!\w))?[.,;:]*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody wrote, and what is meant with it: an answer, a question or a wish for so many more working days."""

    step: Step
    text: str
    days: int = 0


def said_in(mail: str) -> Said:
    """The first line says what it is when it begins with VRAAG: or MEER TIJD:. Without, it is an answer."""
    text = own_words(mail)
    if found := MORE_TIME.match(text):
        return Said(Step.ASK_FOR_TIME, text[found.end() :].strip(), int(found["days"] or 0))
    if found := QUESTION.match(text):
        return Said(Step.ASK_BACK, text[found.end() :].strip())
    return Said(Step.ANSWER, text)


def own_words(mail: str) -> str:
    """What its writer wrote."""
    plain = UNSEEN.sub("", mail[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").replace("\u00a0", " "))
    lines = plain.split("\n")
    written = [line.rstrip() for line in lines[: _end(lines)] if not QUOTED.match(line)]
    return "\n".join(_unsigned(_without_rule(written))).strip()


def _end(lines: Sequence[str]) -> int:
    """The line with which begins what the mail answers to."""
    marked = next((at for at, line in enumerate(lines) if MARKED.match(line)), None)
    if marked is None:
        return next((at for at in range(len(lines)) if _is_surely_introduced(lines, at)), len(lines))
    near = range(max(0, marked - INTRODUCED_WITHIN), marked)
    return next((at for at in near if _is_introduced(lines, at)), marked)


def _is_introduced(lines: Sequence[str], at: int) -> bool:
    """Whether a mail program wrote this line to say whose mail follows."""
    return bool(ORIGINAL.match(lines[at])) or _is_block(lines, at) or bool(_introduction(lines, at))


def _is_surely_introduced(lines: Sequence[str], at: int) -> bool:
    """The same where nothing proves that a mail follows: then a quote has to, or nothing."""
    if ORIGINAL.match(lines[at]) or _is_block(lines, at):
        return True
    length = _introduction(lines, at)
    following = next((line for line in lines[at + length :] if line.strip()), None)
    return length > 0 and (following is None or bool(QUOTED.match(following)))


def _is_block(lines: Sequence[str], at: int) -> bool:
    """ "Van:" with at least two of "Verzonden:", "Aan:", "Onderwerp:" below it."""
    if not FROM.match(lines[at]):
        return False
    return sum(bool(MORE_ABOVE_IT.match(line)) for line in lines[at + 1 : at + 8]) > 1


def _introduction(lines: Sequence[str], at: int) -> int:
    """Over how many lines runs "Op … schreef …:" that begins here and has no other in it; 0 when it does not."""
    for length in (1, 2, 3):
        whole = lines[at : at + length]
        if not whole[-1].strip():
            return 0
        if INTRODUCTION.match("\n".join(whole)):
            return 0 if length > 1 and any(INTRODUCTION.match(line) for line in whole[1:]) else length
    return 0


def _without_rule(lines: Sequence[str]) -> Sequence[str]:
    """Without empty lines and drawn lines at the end."""
    written = [at for at, line in enumerate(lines) if not RULE.match(line)]
    return lines[: written[-1] + 1] if written else []


def _unsigned(lines: Sequence[str]) -> Sequence[str]:
    """Without "-- " or "Met vriendelijke groet" and what is below it, when that is no longer than a signature."""
    left = sum(bool(line.strip()) for line in lines)
    for at, line in enumerate(lines):
        left -= bool(line.strip())
        if DASHES.match(line) or (left <= LONGEST_SIGNATURE and _signs(line, left)):
            return lines[:at]
    return lines


def _signs(line: str, left: int) -> bool:
    return bool(CLOSING.match(line)) or (left <= 2 and bool(BY_TELEPHONE.match(line)))
