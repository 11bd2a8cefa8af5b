"""How satisfied a resident says to be, from 1 to 5: a tap, a figure or words; how often we ask, what we count."""

import re
from datetime import timedelta

SCORES = {1: "Heel slecht", 2: "Slecht", 3: "Gaat wel", 4: "Goed", 5: "Heel goed"}
"""What each is called to the resident, in the list to tap on."""
LOW = 2
"""Up to this one we ask what can be better."""
SATISFIED = 4
"""From this one on somebody is satisfied."""
ANSWERED_WITHIN = timedelta(hours=24)
"""Later a bare figure means something else."""
ASKED_ONCE_PER = timedelta(days=30)
FEWEST = 5
"""Figures about fewer answers could be traced to somebody: they are not shown."""
PREFIX = "tevreden:"

_FIGURE = re.compile(
    r"(?:een |a |cijfer |het cijfer )?([1-5])\ufe0f?\u20e3?(?: ?/ ?5| van de 5| van 5| uit 5| sterren)?"
)
_WORDS = {
    1: "een|één|one|heel slecht|erg slecht|zeer slecht|heel ontevreden|zeer ontevreden|waardeloos|very bad",
    2: "twee|two|slecht|niet goed|ontevreden|niet tevreden|matig|bad",
    3: "drie|three|gaat wel|gaat|redelijk|neutraal|voldoende|okay",
    4: "vier|four|goed|best goed|tevreden|prima|good",
    5: "vijf|five|heel goed|zeer goed|erg goed|heel tevreden|zeer tevreden|uitstekend|perfect|top|very good",
}
_SCORE_OF = {word: score for score, words in _WORDS.items() for word in words.split("|")}


def reply_id(number: int, score: int) -> str:
    """What an option in the list gives back when it is tapped; ``number`` is that of what was asked."""
    return f"{PREFIX}{number}:{score}"


def tapped(reply: str) -> tuple[int, int] | None:
    """The number of what was asked, and the score; None for a tap on something else."""
    found = re.fullmatch(rf"{PREFIX}(\d{{1,18}}):([1-5])", reply)
    return (int(found[1]), int(found[2])) if found else None


def score_in(text: str) -> int | None:
    """The score when the whole text is one: "4", "een 4", "vier", "heel goed!"; None when it says more than that."""
    words = " ".join(re.sub(r"[.!,;:👍😀🙂]+", " ", text.lower()).split())
    figure = _FIGURE.fullmatch(words)
    if figure:
        return int(figure[1])
    if words and set(words.replace(" ", "")) <= {"⭐", "★"}:
        count = len(words.replace(" ", ""))
        return count if count in SCORES else None
    return _SCORE_OF.get(words)
