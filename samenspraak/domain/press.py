"""Messages that read like a question of the press (persvraag): somebody who says to be a journalist, or asks for one.

A table of phrases, not a judgement: it proposes the press team, and a person decides. That a newspaper or broadcaster
is named tells nothing; who writes has to say that they work there, or what they need it for.
"""

from enum import Enum

from samenspraak.domain.phrases import Network, Vocabulary, rules_of
from samenspraak.domain.phrases.words import words_of


class _Meaning(Enum):
    PRESS = "press"


_GROUPS = {
    "@JOURNALIST": (
        "journalist journaliste verslaggever verslaggeefster reporter redacteur redactrice eindredacteur "
        "correspondent programmamaker documentairemaker nieuwslezer persfotograaf onderzoeksjournalist"
    ),
    "@MEDIUM": (
        "krant dagblad weekblad nieuwsblad courant omroep redactie nieuwsredactie nieuwssite radio televisie tv "
        "persbureau nieuwsrubriek talkshow nos nrc anp rtl volkskrant telegraaf trouw podcast"
    ),
    "@STUK": "artikel reportage uitzending nieuwsbericht nieuwsitem documentaire podcast interview publicatie",
}
_TABLE = {
    "press": """
        persvraag|persvragen|persverzoek|persvoorlichter|persvoorlichting|perswoordvoerder
        ben|ben+een|ben+freelance|ben+zelfstandig|ben+zelf|als|als+een +@JOURNALIST|freelancejournalist
        hallo+met|goedemorgen+met|goedemiddag+met|goedemorgen|goedemiddag|hallo @JOURNALIST +van|bij|voor
        naam is @JOURNALIST
        namens|vanuit|van+de|met+de|hier+de redactie|nieuwsredactie
        ik|wij|we|ben werk|werken|schrijf|schrijven|bel|bellen|app|mail|werkzaam voor|namens|bij|van @MEDIUM
        namens @MEDIUM
        reactie|quote|commentaar|interview voor +een|ons|onze|mijn|het|de @STUK
        wederhoor
        journalist|reporter +from|with|at|for
        press+question|press+enquiry|press+inquiry|press+request|press+office|press+officer
    """
}
_NETWORK = Network(
    list(rules_of(_TABLE, {"press": _Meaning.PRESS}, Vocabulary(_GROUPS, frozenset(), frozenset())))
)


def is_from_press(text: str) -> bool:
    """Whether it reads so; takes time linear in its length."""
    return any(True for _match in _NETWORK.matches(words_of(text)))
