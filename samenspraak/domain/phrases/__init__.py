"""Tables of what residents say in many words and spellings, and one pass over a message that finds them all."""

from samenspraak.domain.phrases.network import Match, Network
from samenspraak.domain.phrases.rules import Element, Rule, Vocabulary, rules_of

__all__ = ["Element", "Match", "Network", "Rule", "Vocabulary", "rules_of"]
