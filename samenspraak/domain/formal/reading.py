"""Reading a message for what makes it formal: what the rules hear and the signs they do not know, weighed together."""

from collections.abc import Mapping
from pathlib import Path

from samenspraak.domain.formal.rules import VOCABULARY, Formal
from samenspraak.domain.formal.ruling import heard
from samenspraak.domain.formal.signs import TABLES
from samenspraak.domain.signs import SignReader, Weights, features

_READER = SignReader(TABLES, VOCABULARY)
_WEIGHTS = Weights(Path(__file__).with_name("weights.tsv"))


def formal(text: str) -> Formal | None:
    """What the message is by itself in administrative law, or None; takes time linear in its length."""
    sums = _WEIGHTS.sums(weighed(text))
    heaviest = max(Formal, key=lambda kind: sums[kind])
    return heaviest if sums[heaviest] > 0 else None


def weighed(text: str) -> Mapping[str, float]:
    """What the weights are for."""
    return features(_READER.said_in(text), text) | heard(text)


def can_be(text: str) -> bool:
    """Whether it says anything at all."""
    return bool(text.strip())
