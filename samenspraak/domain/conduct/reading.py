"""Reading a message for insults, threats, discrimination and sexual remarks."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from samenspraak.domain import phrases
from samenspraak.domain.conduct.signs import TABLES
from samenspraak.domain.conduct.signs.groups import GROUPS
from samenspraak.domain.protocol import Behaviour
from samenspraak.domain.signs import FEW_WORDS, Place, Said, SignReader, Weights, features, wording

SHOWN_BY = {
    Behaviour.ABUSE: ("slur", "insult", "curse", "brains", "vile"),
    Behaviour.THREAT: ("kill", "burn", "know", "veiled", "come", "family"),
    Behaviour.DISCRIMINATION: ("degrade", "group", "people"),
    Behaviour.SEXUAL: ("act", "body", "flirt"),
}
"""The signs of each; the sentence that holds most of them is the passage to quote."""


@dataclass(frozen=True, slots=True)
class Conduct:
    """One behaviour, and the passage of the message (`text[start:end]`) to quote for it."""

    behaviour: Behaviour
    start: int
    end: int


def conduct_in(text: str) -> tuple[Conduct, ...]:
    """What a colleague may have to judge in a message, each behaviour once; takes time linear in its length."""
    said = _READER.said_in(text)
    sums = _WEIGHTS.sums(features(said, text) | wording(text))
    shown = ((behaviour, _passage(text, said, behaviour)) for behaviour in Behaviour if sums[behaviour] > 0)
    return tuple(Conduct(behaviour, *passage) for behaviour, passage in shown if passage)


def weighed(text: str) -> Mapping[str, float]:
    """What the weights are for."""
    return features(_READER.said_in(text), text) | wording(text)


def can_be(text: str) -> bool:
    """Whether it says enough to be any."""
    said = _READER.said_in(text)
    return any(_passage(text, said, behaviour) for behaviour in Behaviour)


def _passage(text: str, said: Said, behaviour: Behaviour) -> Place | None:
    """The sentence that holds most signs of the behaviour; without a sign all of it, None when that is too little."""
    starts = [start for sign in SHOWN_BY[behaviour] for start, _ in said.signs.get(sign, ())]
    sentences = [found.span() for found in _SENTENCE.finditer(text)]
    if not starts:
        return None if len(said.words) < FEW_WORDS else said.whole
    return Counter(_around(starts, sentences)).most_common(1)[0][0]


def _around(starts: Iterable[int], sentences: list[Place]) -> list[Place]:
    return [next((span for span in sentences if span[1] > start), sentences[-1]) for start in starts]


_SENTENCE = re.compile(r"[^\s.!?\n][^.!?\n]*[.!?]*")
_READER = SignReader(TABLES, phrases.Vocabulary(GROUPS, frozenset(), frozenset()))
_WEIGHTS = Weights(Path(__file__).with_name("weights.tsv"))
