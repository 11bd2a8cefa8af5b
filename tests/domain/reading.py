"""How well messages are read: levels on the messages of the corpus, by question."""

import json
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple, TypedDict

from samenspraak.domain.conduct import conduct_in
from samenspraak.domain.emergency import emergency_in
from samenspraak.domain.form_of_address import form_of_address
from samenspraak.domain.formal import formal
from samenspraak.domain.language import language_of

CORPUS = Path(__file__).parent / "corpus"


class Message(TypedDict):
    """One message of the corpus and what a person says about it."""

    id: str
    text: str
    emergency: bool
    conduct: list[str]
    formal: str | None
    form_of_address: str
    language: str
    tags: list[str]


class Level(NamedTuple):
    """Of `asked` messages that are it, `found` were found rightly; of `others`, `alarms` gave a false alarm."""

    asked: int
    found: int
    others: int
    alarms: int

    @property
    def recall(self) -> float:
        return self.found / self.asked if self.asked else 1.0

    @property
    def false_alarm_rate(self) -> float:
        return self.alarms / self.others if self.others else 0.0


def corpus(half: str) -> list[Message]:
    """The messages of "tuning" or "set_aside"; corpus/README.md says who wrote them."""
    lines = (CORPUS / f"{half}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def emergency_level(messages: Iterable[Message]) -> Level:
    return _level((one["emergency"], emergency_in(one["text"]) is not None) for one in messages)


def conduct_level(messages: Iterable[Message]) -> Level:
    """Whether a message is proposed at all, whatever its kind."""
    return _level((bool(one["conduct"]), bool(conduct_in(one["text"]))) for one in messages)


def kind_of_conduct_level(messages: Iterable[Message], kind: str) -> Level:
    return _level(
        (kind in one["conduct"], kind in [found.behaviour for found in conduct_in(one["text"])])
        for one in messages
    )


def formal_level(messages: Iterable[Message]) -> Level:
    """Found is found as the right kind."""
    read = [(one["formal"], formal(one["text"])) for one in messages]
    asked = [right == said for right, said in read if right]
    others = [said is not None for right, said in read if not right]
    return Level(len(asked), sum(asked), len(others), sum(others))


def right_share(messages: Sequence[Message], right: Callable[[Message], bool]) -> float:
    return sum(map(right, messages)) / len(messages)


def language_is_right(one: Message) -> bool:
    return language_of(one["text"]) == one["language"]


def form_is_right(one: Message) -> bool:
    return (form_of_address(one["text"]) or "unknown") == one["form_of_address"]


def _level(read: Iterable[tuple[bool, bool]]) -> Level:
    pairs = list(read)
    asked = [found for is_it, found in pairs if is_it]
    others = [found for is_it, found in pairs if not is_it]
    return Level(len(asked), sum(asked), len(others), sum(others))
