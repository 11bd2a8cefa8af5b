"""Reading a message for an emergency: by rules that can be quoted, and by weighing its signs."""

from collections.abc import Mapping
from pathlib import Path

from samenspraak.domain import phrases
from samenspraak.domain.emergency.rules import Kind
from samenspraak.domain.emergency.ruling import Emergency, by_rules
from samenspraak.domain.emergency.signs import TABLES
from samenspraak.domain.emergency.signs.groups import GROUPS
from samenspraak.domain.emergency.vocabulary import OFTEN_MISSPELT, WORDS_OF_THEIR_OWN
from samenspraak.domain.signs import FEW_WORDS, Said, SignReader, Weights, features, wording

ANSWER = "emergency"

CALLED_OFF = -0.5
"""A message that weighs less is an emergency only by a rule that is sure."""

SHOWN_BY = {
    Kind.SUICIDE: ("suicide",),
    Kind.HOME_VIOLENCE: ("home",),
    Kind.DANGER: (
        "fire", "smoke", "gas", "breath", "faint", "heart", "blood", "hurt", "water", "weapon", "violence",
        "intruder", "robbery", "missing", "collapse", "crash", "electric", "blast", "poison", "trapped",
        "scream", "service", "help", "fear", "farewell",
    ),
}  # fmt: skip
"""The signs of each kind, the kinds that have an answer of their own first."""

_READER = SignReader(TABLES, phrases.Vocabulary(GROUPS, OFTEN_MISSPELT, WORDS_OF_THEIR_OWN))
_WEIGHTS = Weights(Path(__file__).with_name("weights.tsv"))


def emergency_in(text: str) -> Emergency | None:
    """The emergency a message reads like, or None; takes time linear in the length of the message.

    A rule that is sure is believed; another unless what else is said weighs against it. What no rule knows is an
    emergency when its signs weigh enough.
    """
    said = _READER.said_in(text)
    weight = _WEIGHTS.sums(features(said, text) | wording(text))[ANSWER]
    ruled = by_rules(text, surely=weight <= CALLED_OFF)
    return ruled or (_shown(said) if weight > 0 else None)


def weighed(text: str) -> Mapping[str, float]:
    """What the weights are for."""
    return features(_READER.said_in(text), text) | wording(text)


def can_be(text: str) -> bool:
    """Whether it says enough to be one."""
    return _shown(_READER.said_in(text)) is not None


def _shown(said: Said) -> Emergency | None:
    for kind, signs in SHOWN_BY.items():
        for sign in signs:
            if sign in said.signs:
                return Emergency(kind, *said.signs[sign][0])
    return None if len(said.words) < FEW_WORDS else Emergency(Kind.DANGER, *said.whole)
