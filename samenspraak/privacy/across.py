"""Data that a resident cut in two or three: "mijn bsn is 1234", "56782"."""

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from samenspraak.domain.findings import NOBODY, Finding, Kind, Profile
from samenspraak.domain.labels import listed
from samenspraak.domain.plaintext import squeezed
from samenspraak.privacy.detectors.bsn import passes_eleven_test
from samenspraak.privacy.guard import findings

MOST = 3
"""Consecutive messages that are read together; the caller gives the last ones of one resident, in order."""

_REACH = 160
"""Characters of a message that count: the last ones of an earlier message, the first ones of a later one."""

_MOSTLY = 0.6
_KINDS = frozenset({Kind.BSN, Kind.IBAN, Kind.DOCNR, Kind.DOB, Kind.ADDRESS, Kind.CARD, Kind.VNR, Kind.ANR})
_NINE = 9
_UP_TO_A_STREET = listed("op in aan de het is adres naar te address live at")
_NUMBER_OF_HOUSE = listed("nummer nr huisnummer huisnr no")


class _Part(NamedTuple):
    """The piece of message `place` that stands in the joined text; `offset` is where it begins in the message."""

    place: int
    start: int
    end: int
    offset: int


def findings_across(
    texts: Sequence[str], profile: Profile = NOBODY, allowed: frozenset[Kind] = frozenset()
) -> tuple[tuple[Finding, ...], ...]:
    """For each message the findings that show only when it is read with its neighbours; offsets are its own.

    What a message holds by itself is left out: `findings` gives that. Never raises.
    """
    texts = texts[-MOST:] if len(texts) > MOST else texts
    found: list[set[Finding]] = [set() for _ in texts]
    alone = cache(lambda place: findings(texts[place], profile, allowed))
    stretches = [(first, size) for size in range(2, len(texts) + 1) for first in range(len(texts) - size + 1)]
    for first, size in stretches:
        joined, parts = _joined(texts, first, size)
        for place, finding in _together(joined, parts, findings(joined, profile, allowed)):
            if not any(_covers(other, finding) for other in (*alone(place), *found[place])):
                found[place].add(finding)
    return tuple(_largest(of_one) for of_one in found)


def _together(joined: str, parts: list[_Part], found: Sequence[Finding]) -> Iterator[tuple[int, Finding]]:
    for finding in found:
        if finding.kind not in _KINDS:
            continue
        touched = [part for part in parts if finding.start < part.end and part.start < finding.end]
        if len(touched) == len(parts):
            believed = _is_one_number(joined, finding, parts)
        else:
            believed = len(parts) == 2 and touched == parts[1:] and _is_answer(joined, finding, parts)
        if believed:
            yield from _pieces(joined, finding, touched)


def _joined(texts: Sequence[str], first: int, size: int) -> tuple[str, list[_Part]]:
    """The ends that meet, with a space between them; messages in the middle are short or nothing is joined."""
    last = first + size - 1
    cut = [(max(0, len(texts[first]) - _REACH), len(texts[first]))]
    cut += [(0, min(len(text), _REACH)) for text in texts[first + 1 : last + 1]]
    pieces = [text[start:end] for text, (start, end) in zip(texts[first : last + 1], cut, strict=True)]
    starts = [0, *accumulate(len(piece) + 1 for piece in pieces)]
    parts = [
        _Part(first + place, start, start + len(piece), cut[place][0])
        for place, (start, piece) in enumerate(zip(starts, pieces, strict=False))
    ]
    return " ".join(pieces), parts


def _is_one_number(joined: str, finding: Finding, parts: list[_Part]) -> bool:
    """Cut at the seams and nowhere else, and said to be what it is: two times or two amounts are no number."""
    fills = _is_mostly(joined, finding, parts[-1])
    digits = squeezed(joined[finding.start : finding.end])
    if finding.kind is Kind.BSN:
        is_named = "bsn" in joined.lower() or "burgerservice" in joined.lower()
        is_right = len(digits) == _NINE and (fills or passes_eleven_test(digits))
        return is_right and (is_named or not _has_letters(joined))
    if finding.kind is Kind.ADDRESS and not _has_letters(joined[finding.start : parts[0].end]):
        return fills and _last_word(joined[: finding.start]) in _NUMBER_OF_HOUSE
    return fills and (finding.kind is not Kind.IBAN or digits[0].isalpha())


def _is_answer(joined: str, finding: Finding, parts: list[_Part]) -> bool:
    """A number that fills its message, behind one that names it: "mijn bsn is", "123456789"."""
    first, second = parts
    begins = not any(map(str.isalnum, joined[second.start : finding.start]))
    if finding.kind is Kind.ADDRESS and _last_word(joined[: first.end]) not in _UP_TO_A_STREET:
        return False
    return begins and first.offset == 0 and _is_mostly(joined, finding, second)


def _last_word(text: str) -> str:
    return (text.lower().split() or [""])[-1].strip(":.,")


def _is_mostly(joined: str, finding: Finding, part: _Part) -> bool:
    """Whether most letters and digits of the part belong to the finding."""
    inside = joined[max(part.start, finding.start) : min(part.end, finding.end)]
    whole = joined[part.start : part.end]
    return sum(map(str.isalnum, inside)) >= _MOSTLY * sum(map(str.isalnum, whole))


def _has_letters(text: str) -> bool:
    return any(map(str.isalpha, text))


def _pieces(joined: str, finding: Finding, parts: list[_Part]) -> Iterator[tuple[int, Finding]]:
    """The finding as it lies in each message, without the separators at a seam."""
    for part in parts:
        start, end = max(part.start, finding.start), min(part.end, finding.end)
        while start < end and not joined[start].isalnum():
            start += 1
        while end > start and joined[end - 1].isspace():
            end -= 1
        if start < end:
            shift = part.offset - part.start
            yield part.place, Finding(start + shift, end + shift, finding.kind)


def _covers(other: Finding, finding: Finding) -> bool:
    return other.start <= finding.start and finding.end <= other.end


def _largest(found: set[Finding]) -> tuple[Finding, ...]:
    """In order of place, without those that lie in another."""
    kept: list[Finding] = []
    for finding in sorted(found, key=lambda finding: (finding.start, -finding.end)):
        if not kept or finding.start >= kept[-1].end:
            kept.append(finding)
        elif finding.end > kept[-1].end:
            kept[-1] = kept[-1]._replace(end=finding.end)
    return tuple(kept)
