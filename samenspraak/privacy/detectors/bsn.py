"""Burgerservicenummer: nine digits with the eleven-test, or any number that is called a BSN."""

from collections.abc import Iterator
from enum import Enum, auto
from operator import mul

from samenspraak.domain.findings import Finding, Kind, Profile
from samenspraak.domain.labels import (
    NAMELESS,
    SENTENCE_ENDS,
    is_other_number,
    is_sentence_end,
    listed,
    spelled,
)
from samenspraak.domain.plaintext import Chain, Text

_BSN = spelled(
    "bsn bsns bsnnr bsnr bsnnummer bsnnummers bsnnmr bns bsnn burgerservicenummer burgerservicenummers"
    " burgerservicenr burgerservice persoonsnummer persoonsnr sofi sofinummer sofinr sofienummer ssn"
) | {"citizen", "vatandaslik"}
_SPELLINGS = frozenset({"bsn", "b s n", "b.s.n"})
_OTHER = spelled(
    "zaak zaken zaakid melding meldingen gemeld meld klacht geregistreerd registratie referentie ref kenmerk"
    " order bestelling factuur kvk"
    " koophandel"
    " rsin telefoon tel mobiel mobiele gsm container mast paal lantaarnpaal lantaarn dossier aanslag"
    " aanslagbiljet"
    " beschikking polis barcode pakket vergunning meter meterstand ticket serie track trace tracking klant"
    " debiteur"
    " relatie btw rekening bankrekening giro iban acceptgiro aanvraag bezwaar bezwaarschrift"
    " parkeervergunning boete"
    " lot bon bonnetje aanmaning naheffing bekeuring dwangbevel incasso herinnering offerte contract"
    " abonnement"
    " reservering boeking besluit phone mobile case report incident request reference invoice order"
    " lidmaatschap lid"
    " aktenzeichen rechnung bestellung vorgang sprawy sprawa faktura zamowienia klienta dosya fatura"
    " siparis takip musteri zoom teams meeting vergadering webinar imei chip ean"
)
"""What a number is called that is no BSN."""

_OFTEN_OTHER = spelled(
    "bel bellen whatsapp fax code pas pasje stadspas milieupas afvalpas bank call kaart brief formulier"
)
"""What makes it something else, if no BSN is spoken of before it."""

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)
_CARDS = ("pas", "pasje", "kaart", "zeichen")
_OTHER_ENDINGS = (
    "transactie", "boeking", "bestelling", "melding", "factuur", "nota", "zaak", "dossier", "polis", "vergunning",
    "beschikking", "aanslag", "reservering", "registratie", "bon", "order", "klacht", "verzoek", "paal", "mast",
    "container", "meter", "contract", "certificaat", "rekening", "biljet", "ticket", "abonnement", "aanvraag",
)  # fmt: skip
_PRECEDING_NUMBER = listed(
    "dit dat het de mijn mn m uw u je jouw jullie zijn haar hun ons onze een is was met onder als"
    " dus ook en of heb"
    " hier hierbij nieuwe juiste goede volgende volgend zelfde eigen ander andere oude dan op bij my"
    " the your his her"
    " this mein meine das moj burger service social security citizen identity persoons sofi bs identificatie"
)
"""What stands before "nummer" without making it the number of something else."""

_NEAR = 12
_LONG_LIST = 40
_DATE_YEARS = ("19", "20")


class _Called(Enum):
    BSN = auto()
    OTHER = auto()
    NOTHING = auto()


class _Word(Enum):
    """What a single word says of the number behind it."""

    BSN = auto()
    OTHER = auto()
    OFTEN_OTHER = auto()
    NAMELESS = auto()
    LETTER_N = auto()
    END = auto()


_MEANINGS = (
    dict.fromkeys(NAMELESS, _Word.NAMELESS)
    | dict.fromkeys(_OFTEN_OTHER, _Word.OFTEN_OTHER)
    | dict.fromkeys(_OTHER, _Word.OTHER)
    | dict.fromkeys(_BSN, _Word.BSN)
    | dict.fromkeys(SENTENCE_ENDS, _Word.END)
    | {"n": _Word.LETTER_N}
)


class BsnDetector:
    """See the module's docstring."""

    kind = Kind.BSN
    name = "bsn"

    def find(self, text: Text, _profile: Profile, /) -> Iterator[Finding]:
        """A bare number that passes the eleven-test counts, unless it is called something else."""
        for chain in text.numbers:
            for first, last in _spans(text, chain):
                yield Finding(*text.span(chain[first].start, chain[last].end), Kind.BSN)


def passes_eleven_test(digits: str) -> bool:
    """The elfproef of nine digits: 9·a + 8·b + … + 2·h − i is a multiple of eleven, and not all are zero."""
    return sum(map(mul, _WEIGHTS, map(int, digits))) % 11 == 0 and digits != "000000000"


def _spans(text: Text, chain: Chain) -> list[tuple[int, int]]:
    """First and last group of each BSN in a chain."""
    if not text.mentions(_BSN) and not text.holds(_SPELLINGS):
        bare = _bare(text, chain)
        return bare if bare and _called(text, chain) is _Called.NOTHING else []
    called = _called(text, chain)
    if called is _Called.BSN and _is_whole_phone(text, chain):
        return []
    if called is _Called.BSN:
        return _named(text, chain)
    return _bare(text, chain) if called is _Called.NOTHING else []


def _called(text: Text, chain: Chain) -> _Called:
    before, distance = _label_before(text.before(chain[0].start))
    if before is _Called.BSN:
        return before
    after, reach = _label_after(text.after(chain[-1].end))
    if before is _Called.NOTHING or (reach < distance and after is _Called.BSN):
        return after
    return before


def _label_before(words: list[str]) -> tuple[_Called, int]:
    sentence, otherwise = True, _NEAR
    for place, word in enumerate(words[:_NEAR]):
        meaning = _MEANINGS.get(word) or _by_ending(word)
        if meaning is None:
            continue
        if meaning is _Word.BSN or (meaning is _Word.LETTER_N and _is_spelled_out(words, place)):
            return _Called.BSN, place
        if sentence and (
            meaning is _Word.OTHER or (meaning is _Word.NAMELESS and _is_of_other(words, place))
        ):
            return _Called.OTHER, place
        if sentence and meaning is _Word.OFTEN_OTHER:
            otherwise = min(otherwise, place)
        if meaning is _Word.END and place and is_sentence_end(words, place):
            sentence = False
    return (_Called.NOTHING if otherwise == _NEAR else _Called.OTHER), otherwise


def _by_ending(word: str) -> _Word | None:
    """What a compound means that no list holds: "moedersbsn", "lidmaatschapsnummer"."""
    if word.endswith("bsn"):
        return _Word.BSN
    if is_other_number(word) or word.endswith(_OTHER_ENDINGS):
        return _Word.OTHER
    return _Word.OFTEN_OTHER if word.endswith(_CARDS) else None


def _label_after(words: list[str]) -> tuple[_Called, int]:
    """A name after the number counts within four words, if no other number follows for it to belong to."""
    for place, word in enumerate(words[:4]):
        if word in _BSN or word in _OTHER or is_other_number(word):
            if any(following[0].isdigit() for following in words[place + 1 : place + 4]):
                break
            return (_Called.BSN if word in _BSN else _Called.OTHER), place
        if place and word in _OFTEN_OTHER and words[0] in ("op", "van"):
            return _Called.OTHER, place
        if word[0] in ".!?;\n0123456789":
            break
    return _Called.NOTHING, _NEAR


def _is_spelled_out(words: list[str], place: int) -> bool:
    return "".join(words[place : place + 5]).startswith(("n.s.b", "nsb"))


def _is_of_other(words: list[str], place: int) -> bool:
    """ "oin nummer", "v-nummer", "lid nr"; not "dit nummer"; `words` run backwards."""
    if place > 2 or place + 1 >= len(words):
        return False
    return words[place + 1].isalpha() and words[place + 1] not in _PRECEDING_NUMBER | _BSN


def _named(text: Text, chain: Chain) -> list[tuple[int, int]]:
    """Where a chain that is called a BSN holds one: nine digits if it can, else seven to ten in one piece."""
    if len(chain) == 1:
        return [(0, 0)] if 7 <= len(chain[0].digits) <= 10 else []
    windows = list(_windows(chain))
    passing = [w for w in windows if passes_eleven_test(_digits(chain, w)) and _stands_alone(text, chain, w)]
    if passing:
        return _apart(passing)
    alone = [w for w in windows if _stands_alone(text, chain, w)]
    if alone or (windows and windows[0][0] == 0):
        return _apart(alone or windows[:1])
    if 7 <= sum(len(group.digits) for group in chain) <= 10 and not _is_date(chain, 0):
        return [(0, len(chain) - 1)]
    return [(0, 0)] if 7 <= len(chain[0].digits) <= 10 else []


def _bare(text: Text, chain: Chain) -> list[tuple[int, int]]:
    if len(chain) == 1 and not (len(chain[0].digits) == 9 and passes_eleven_test(chain[0].digits)):
        return []
    if _is_phone(text, chain):
        return []
    return _apart(
        [
            window
            for window in _windows(chain)
            if passes_eleven_test(_digits(chain, window))
            and _stands_alone(text, chain, window)
            and not _looks_different(text, chain, window)
        ]
    )


def _windows(chain: Chain) -> Iterator[tuple[int, int]]:
    """First and last group of every stretch of nine digits; in a long list only those in one piece."""
    sizes = [len(group.digits) for group in chain]
    if len(sizes) == 1 or len(sizes) > _LONG_LIST:
        yield from ((place, place) for place, size in enumerate(sizes) if size == 9)
        return
    for first, total in enumerate(sizes):
        last = first
        while total < 9 and last + 1 < len(sizes):
            last += 1
            total += sizes[last]
        if total == 9:
            yield first, last


def _digits(chain: Chain, window: tuple[int, int]) -> str:
    return "".join(group.digits for group in chain[window[0] : window[1] + 1])


def _apart(windows: list[tuple[int, int]]) -> list[tuple[int, int]]:
    apart: list[tuple[int, int]] = []
    for window in windows:
        if not apart or window[0] > apart[-1][1]:
            apart.append(window)
    return apart


def _stands_alone(text: Text, chain: Chain, window: tuple[int, int]) -> bool:
    """One group always does; several only when what stands around them is not what stands between them."""
    first, last = window
    if first == last:
        return True
    inside = {_gap(text, chain, place) for place in range(first, last)}
    around = {_gap(text, chain, place) for place in (first - 1, last) if 0 <= place < len(chain) - 1}
    signs = {sign for gap in inside for sign in gap if not sign.isspace()}
    return inside.isdisjoint(around) and len(signs) < 2 and signs.isdisjoint(",:(+")


def _gap(text: Text, chain: Chain, place: int) -> str:
    return text.plain[chain[place].end : chain[place + 1].start]


def _looks_different(text: Text, chain: Chain, window: tuple[int, int]) -> bool:
    """Money, coordinates, dates and numbers with letters stuck to them."""
    first, last = window
    plain, start, end = text.plain, chain[first].start, chain[last].end
    before = plain[start - 1 : start] or " "
    if plain[end : end + 1].isalpha() or before.isalpha() or before in "€$#+=&":
        return True
    if before in "-_/" and plain[start - 2 : start - 1].isalnum():
        return True
    if "€" in plain[max(0, start - 2) : start] or plain[end : end + 2] in (",-", ",0"):
        return True
    if last == first + 1 and _gap(text, chain, first) == "." and len(chain[first].digits) < 4:
        return True
    return _is_date(chain, first)


def _is_date(chain: Chain, first: int) -> bool:
    if len(chain) < first + 3:
        return False
    day, month, year = (chain[first + place].digits for place in range(3))
    return len(day) < 3 and len(month) < 3 and len(year) == 4 and year.startswith(_DATE_YEARS)


def _is_whole_phone(text: Text, chain: Chain) -> bool:
    """A phone number and nothing else: one digit too many for a BSN."""
    return sum(len(group.digits) for group in chain) in (10, 11, 13) and _is_phone(text, chain)


def _is_phone(text: Text, chain: Chain) -> bool:
    """A chain that starts as a Dutch or international phone number does."""
    start = chain[0].start
    if start and text.plain[start - 1] == "+":
        return True
    head = "".join(group.digits for group in chain[:5])
    return head.startswith(("0031", "316")) or (head.startswith("06") and len(chain[0].digits) != 9)
