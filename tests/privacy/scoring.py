"""A small scorer for the guard's corpora: what is found, what is flagged by mistake, per kind and per message."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from samenspraak.domain.findings import Finding, Kind, Profile
from samenspraak.privacy.guard import findings

CORPUS = Path(__file__).parent / "corpus"
Message = dict[str, Any]
type Reader = Callable[[str, Profile], tuple[Finding, ...]]
CORE = frozenset({Kind.BSN, Kind.IBAN, Kind.DOCNR, Kind.DOB, Kind.ADDRESS})
FULL = frozenset(Kind)
_STATEMENT_REACH = 40

TOWN_HALL = Profile(
    name="Gemeente Lindewaard",
    domains=("lindewaard.nl",),
    phones=("14 024", "024 355 01 00"),
    ibans=("NL10BNGH0285104417",),
    addresses=("Stadhuisplein 1", "Postbus 900, 6500 HC", "Nijverheidsweg 14, 6534 AN", "Marktstraat 30"),
)


@dataclass
class Score:
    """Counts of one kind. A span is found when at least half of it is covered."""

    gold: int = 0
    found: int = 0
    exact: int = 0
    flagged: int = 0
    right: int = 0

    @property
    def recall(self) -> float:
        """Share of the marked spans that is found."""
        return self.found / self.gold if self.gold else 1.0

    @property
    def precision(self) -> float:
        """Share of the findings of which at least 30% is marked as that kind."""
        return self.right / self.flagged if self.flagged else 1.0


@dataclass
class Messages:
    """Counts of whole messages under one policy. A message is caught when any of its kinds is found in it."""

    with_data: int = 0
    caught: int = 0
    without_data: int = 0
    false_alarms: int = 0

    @property
    def recall(self) -> float:
        """Share of the messages with data in which something is found."""
        return self.caught / self.with_data if self.with_data else 1.0

    @property
    def false_alarm_rate(self) -> float:
        """Share of the messages without data in which something is found."""
        return self.false_alarms / self.without_data if self.without_data else 0.0


@dataclass
class Result:
    """The scores of one corpus; `look_alikes` are the messages in which something only looks like data."""

    kinds: dict[Kind, Score] = field(default_factory=lambda: {kind: Score() for kind in Kind})
    core: Messages = field(default_factory=Messages)
    full: Messages = field(default_factory=Messages)
    locations: int = 0
    locations_flagged: int = 0
    look_alikes: int = 0
    look_alikes_flagged: int = 0


def corpus(path: Path) -> list[Message]:
    """The messages of a JSON-lines corpus."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line]


def score(messages: Iterable[Message], profile: Profile = TOWN_HALL, read: Reader = findings) -> Result:
    """Let the guard, or another reader, read every message and count."""
    result = Result()
    for message in messages:
        found = read(message["text"], profile)
        marked = [span for span in message["spans"] if span["type"] in Kind.__members__]
        for kind, counts in result.kinds.items():
            of_kind = [f for f in found if f.kind is kind]
            reach = _STATEMENT_REACH if kind is Kind.SPECIAL else 0
            _count(counts, of_kind, [(s["start"], s["end"]) for s in marked if s["type"] == kind], reach)
        for policy, counted in ((CORE, result.core), (FULL, result.full)):
            _count_message(
                counted,
                has_data=any(span["type"] in policy for span in marked),
                is_flagged=any(f.kind in policy for f in found),
            )
        in_core = [f for f in found if f.kind in CORE]
        if not any(span["type"] in CORE for span in marked):
            _count_look_alikes(result, message, in_core)
        _count_locations(result, message, in_core)
    return result


def _count(counts: Score, found: list[Finding], marked: list[tuple[int, int]], reach: int) -> None:
    places = [(f.start, f.end) for f in found]
    counts.gold += len(marked)
    counts.flagged += len(places)
    counts.found += sum(_is_covered(span, places, 0.5, reach) for span in marked)
    counts.exact += sum(span in places for span in marked)
    counts.right += sum(_is_covered(place, marked, 0.3, reach) for place in places)


def _is_covered(span: tuple[int, int], others: list[tuple[int, int]], share: float, reach: int) -> bool:
    """Whether a share of the span is covered; of a statement, whether another is within reach."""
    if reach:
        return any(span[0] - reach <= end and start <= span[1] + reach for start, end in others)
    covered = sum(max(0, min(span[1], end) - max(span[0], start)) for start, end in others)
    return covered >= share * (span[1] - span[0])


def _count_message(counts: Messages, *, has_data: bool, is_flagged: bool) -> None:
    if has_data:
        counts.with_data += 1
        counts.caught += is_flagged
    else:
        counts.without_data += 1
        counts.false_alarms += is_flagged


def _count_look_alikes(result: Result, message: Message, found: list[Finding]) -> None:
    if any(tag.startswith("decoy") for tag in message["tags"]):
        result.look_alikes += 1
        result.look_alikes_flagged += bool(found)


def _count_locations(result: Result, message: Message, found: list[Finding]) -> None:
    for span in message["spans"]:
        if span["type"] == "LOCATION":
            result.locations += 1
            result.locations_flagged += any(f.start < span["end"] and f.end > span["start"] for f in found)
