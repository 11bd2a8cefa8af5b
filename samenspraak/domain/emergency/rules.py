"""The emergency rules of all languages together; samenspraak/domain/phrases/rules.py says how they are written.

A rule that is not firm is stopped by a calm word near it ("gisteren", "vergunning"), unless a pressing word
("nu", "snel") stands near it too. Beside a word that says it is so now ("er is", "help") it is sure, unless a calm
word stands nearer.
"""

from collections.abc import Iterator, Mapping
from enum import Enum

from samenspraak.domain import phrases
from samenspraak.domain.emergency import arabic, dutch, dutch_danger, english, german, polish, turkish
from samenspraak.domain.emergency.vocabulary import GROUPS, OFTEN_MISSPELT, WORDS_OF_THEIR_OWN


class Kind(Enum):
    """Which answer fits: 112, 113, or Veilig Thuis with 112."""

    DANGER = "danger"
    SUICIDE = "suicide"
    HOME_VIOLENCE = "home_violence"


class Mood(Enum):
    """What a word near a match says about it."""

    CALM = "calm"
    PRESSING = "pressing"
    PRESENT = "present"


Meaning = Kind | Mood

MEANINGS: dict[str, Meaning] = {meaning.value: meaning for meaning in (*Kind, *Mood)}
LANGUAGES = (dutch, dutch_danger, english, german, turkish, polish, arabic)
VOCABULARY = phrases.Vocabulary(GROUPS, OFTEN_MISSPELT, WORDS_OF_THEIR_OWN)


def rules_of(table: Mapping[str, str]) -> Iterator[phrases.Rule[Meaning]]:
    """The rules of one language; the table holds them by meaning, one a line."""
    return phrases.rules_of(table, MEANINGS, VOCABULARY)


RULES = tuple(rule for language in LANGUAGES for rule in rules_of(language.RULES))
