"""Whether a text is easy to read (language level B1): sentences that are too long, and words that have an easier one.

A hint and no judgement. Levels by the Common European Framework; the words are those that the government's own guides
for plain language advise against.
"""

import re
from typing import NamedTuple

LONGEST_SENTENCE = 18
"""In words. Plain language keeps below fifteen on average; a hint comes at what readers lose track of."""

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

EASIER = dict(
    line.split(" = ")
    for line in """
aangaande = over
aanvangen = beginnen
abusievelijk = per ongeluk
additioneel = extra
alsmede = en ook
alsnog = toch nog
alvorens = voordat
bekrachtigen = goedkeuren
betreffende = over
bewerkstelligen = zorgen voor
bijgevolg = daarom
conform = zoals in
desalniettemin = toch
desbetreffende = deze
derhalve = daarom
dientengevolge = daardoor
discrepantie = verschil
doch = maar
echter = maar
eveneens = ook
evenwel = maar
faciliteren = mogelijk maken
gaarne = graag
geschieden = gebeuren
heden = vandaag
hedenmiddag = vanmiddag
hieromtrent = hierover
ingevolge = volgens
inzake = over
indien = als
initiëren = beginnen met
met betrekking tot = over
middels = met
momenteel = nu
naar aanleiding van = door
nadien = daarna
nochtans = toch
omtrent = over
onderhavige = deze
ontberen = missen
ontvangstbevestiging = bericht dat we het kregen
participeren = meedoen
prevaleren = voorgaan
reeds = al
respectievelijk = en
sommeren = eisen
te allen tijde = altijd
ten aanzien van = over
ten behoeve van = voor
ten gevolge van = door
teneinde = om
terzake = hierover
thans = nu
trachten = proberen
verstrekken = geven
vigerend = geldend
voornemens = van plan
voorts = ook
vooralsnog = voorlopig
vorderen = eisen
wederom = weer
woonachtig = wonend
zodoende = zo
zorgdragen = zorgen
""".strip().splitlines()
)
_HARD = re.compile(
    r"\b(?:" + "|".join(sorted(map(re.escape, EASIER), key=len, reverse=True)) + r")\b", re.IGNORECASE
)


class Hint(NamedTuple):
    """Words of the text, and an easier way to say them; empty for a sentence that is too long."""

    words: str
    easier: str


def hints(text: str) -> tuple[Hint, ...]:
    """What would make the text easier, in order of place; a greeting or a signature is no sentence that counts."""
    long = (match for match in _SENTENCE.finditer(text) if len(_WORD.findall(match[0])) > LONGEST_SENTENCE)
    found = [(match.start(), Hint(match[0].strip(), "")) for match in long]
    found += [(match.start(), Hint(match[0], EASIER[match[0].lower()])) for match in _HARD.finditer(text)]
    return tuple(hint for _place, hint in sorted(found))
