"""The rules of formal messages, all languages together; samenspraak/domain/phrases/rules.py says how they are written.

A rule that is not firm is stopped by a question, or by words that say it has been done or may be done.
"""

from enum import Enum, StrEnum

from samenspraak.domain import phrases
from samenspraak.domain.formal import (
    dutch,
    dutch_moods,
    dutch_requests,
    english,
    german,
    polish,
    turkish,
)
from samenspraak.domain.formal.vocabulary import GROUPS, OFTEN_MISSPELT, WORDS_OF_THEIR_OWN


class Formal(StrEnum):
    """What a formal message is; the values are those of `samenspraak read`."""

    DEFAULT_NOTICE = "ingebrekestelling"
    DATA_REQUEST = "avg-verzoek"
    RECORDS_REQUEST = "woo-verzoek"
    LIABILITY = "aansprakelijkstelling"
    OBJECTION = "bezwaar"
    COMPLAINT = "klacht"
    APPLICATION = "aanvraag"


class Mood(Enum):
    """What words near a match say about it."""

    ASKED = "asked"
    """It may be done, or who asks how: counts before the match and in it."""
    WAY = "way"
    """Asks for the way to do it: counts anywhere in the message."""
    DONE = "done"
    """It has been done: counts in the match and shortly after it."""
    DENIED = "denied"
    """It is not done: counts in the match, firm or not."""
    POLITE = "polite"
    """Asks for the thing itself, so that a question mark does not count."""
    NUISANCE = "nuisance"
    """A complaint of this is a report of something in the street."""
    CONDUCT = "conduct"
    """A complaint of this is one of how somebody was treated."""


Meaning = Formal | Mood

MEANINGS: dict[str, Meaning] = {meaning.value: meaning for meaning in (*Formal, *Mood)}
LANGUAGES = (dutch, dutch_requests, dutch_moods, english, german, turkish, polish)
VOCABULARY = phrases.Vocabulary(GROUPS, OFTEN_MISSPELT, WORDS_OF_THEIR_OWN)

RULES = tuple(
    rule for language in LANGUAGES for rule in phrases.rules_of(language.RULES, MEANINGS, VOCABULARY)
)
