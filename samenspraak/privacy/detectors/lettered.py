"""V-number of a foreigner and A-number of the population register: ten digits that are called one."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import NAMELESS, is_other_number, is_sentence_end, listed, spelled
from samenspraak.domain.plaintext import Chain, Text
from samenspraak.domain.topics import topic

_BETWEEN = listed(
    "is was zijn luidt staat hier dit dat het mijn de van voor mij hem haar ons zoon dochter man vrouw kind heb"
    " heeft ik u jullie ind brp gba vergeten gevonden namelijk zou moeten wordt geworden was hij zij ze er op in"
    " هو الخاص بي nodig document pasje pas volgens erop als volgt en my the numarasi to is jest ist"
) | {".", "?", "\n"}
"""What may stand between the name and a number of any length."""

_FROM, _OLD = listed("uit in op volgens van"), listed("het de een mijn uw oude nieuwe eerste laatste ons hun")

_ELSE = spelled(
    "telefoon telefoonnummer mobiel bellen gebeld terugbellen zaak zaaknummer dossier kenmerk rekening iban"
    " melding paspoort rijbewijs documentnummer burgerservicenummer polis klantnummer factuur afspraak"
    " aanvraag aanvraagnummer verzoek bezwaar procedure reservering"
    " datum bestelling container whatsapp appen bereikbaar bereiken"
) | listed("tel bel app 06 bsn kvk order ref gsm phone call mobile")
"""What the number is then; it is not the one that was named before."""

_FEWEST, _NEAR, _FOLLOWING, _LETTER = 8, 9, 7, 5


@dataclass(frozen=True)
class LetteredDetector:
    """See the module's docstring. `letters` stand before "nummer"; `names` are whole words for the number."""

    kind: Kind
    name: str
    letters: frozenset[str]
    names: frozenset[str]
    has_figures: bool = True

    @cached_property
    def needs(self) -> tuple[Needs, ...]:
        """The digits, and a name or one of the letters."""
        return (Needs(digits=_FEWEST, topics=topic(self.names | self.letters)),)

    def find(self, text: Text, _profile: Profile, /) -> Iterator[Finding]:
        """Eight to eleven digits behind the name, or before it when nothing else is named there."""
        for chain in text.numbers:
            span = self._number(text, chain)
            if span:
                yield Finding(*text.span(*span), self.kind)

    def _number(self, text: Text, chain: Chain) -> tuple[int, int] | None:
        """Where the number in a chain starts and ends: ten digits if it can, else the whole chain."""
        end = _end_of_ten(chain)
        return None if end is None or not self._is_called(text, chain) else (chain[0].start, end)

    def _is_called(self, text: Text, chain: Chain) -> bool:
        before = text.before(chain[0].start)[:_NEAR]
        is_whole = _is_ten(chain)
        for place, word in enumerate(before):
            if self._is_name(before, place, step=1):
                return True
            is_source = is_whole and place > 0 and _is_source(before[place + 1 :])
            is_leading = word in _BETWEEN or word in NAMELESS or is_source
            if not is_leading and (not is_whole or _is_elsewhere(word)):
                break
            if place and is_sentence_end(before, place) and word == ".":
                break
        after = text.after(chain[-1].end)[:_FOLLOWING]
        for place, word in enumerate(after):
            if self._is_name(after, place, step=-1):
                return not any(following[0].isdigit() for following in after[place + 1 :])
            if word not in _BETWEEN or is_other_number(word):
                break
        return False

    def _is_name(self, words: list[str], place: int, *, step: int) -> bool:
        """A name, or "nummer" with one of the letters before it; `step` is where in `words` the word before stands."""
        word = words[place]
        if word in self.names:
            return True
        if place < _LETTER and step > 0 and word in self.letters:
            return not NAMELESS.isdisjoint(words[place + 1 : place + 2])
        if step < 0:
            return word in self.letters and bool(NAMELESS.intersection(words[place + 1 : place + 3]))
        if word not in NAMELESS:
            return False
        earlier = [earlier for earlier in words[place + 1 : place + 3] if earlier != "."]
        return bool(earlier) and earlier[0] in self.letters


def _is_ten(chain: Chain) -> bool:
    """Ten digits that are no telephone number."""
    return chain[0].digits[0] != "0" and sum(len(group.digits) for group in chain) == 10


def _is_source(words: list[str]) -> bool:
    """ "Uit het oude dossier": where a number was found, not what it is; `words` run backwards."""
    leading = next((word for word in words[:3] if word not in _OLD), "")
    return leading in _FROM


def _is_elsewhere(word: str) -> bool:
    """Whether the number behind this word is another than the one named before it."""
    return word in _ELSE or word[0].isdigit() or is_other_number(word)


def _end_of_ten(chain: Chain) -> int | None:
    total = 0
    for group in chain:
        total += len(group.digits)
        if total == 10:
            return group.end
        if total > 11:
            return None
    return chain[-1].end if total >= 8 else None


VNR_DETECTOR = LetteredDetector(
    Kind.VNR,
    "vnr",
    listed("v ind") | spelled("vreemdelingen vreemdeling alien foreigner"),
    spelled(
        "vnummer vnumer vreemdelingennummer vreemdelingennr vreemdelingnummer vreemdelingnr"
        " vreemdelingennummers vreemdelingenummer auslandernummer"
    )
    | {
        "vnr",
        "vnmr",
        "vnum",
        "vreemdelingen",
        "vreemdelingendienst",
        "alien",
        "foreigner",
        "cudzoziemca",
        "yabanci",
    },
)
ANR_DETECTOR = LetteredDetector(
    Kind.ANR,
    "anr",
    listed("a gba brp") | spelled("administratie"),
    spelled("anummer anumer administratienummer administratienr administratienummers")
    | {"anr", "anmr", "anum"},
)
