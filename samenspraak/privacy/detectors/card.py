"""Payment cards: sixteen digits with a right Luhn digit, unless they are called something else."""

from collections.abc import Iterator

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import NAMELESS, is_other_number, is_sentence_end, listed, spelled
from samenspraak.domain.plaintext import Chain, Text, stretches

_CARD = spelled(
    "creditcard creditcards creditcardnummer creditcardnr cardnumber kredietkaart kredietkaartnummer"
    " betaalkaart betaalpas bankpas bankpasje pinpas pinpasje kaartnummer kaartnr pasnummer pasnr debitcard"
    " mastercard maestro kreditkarte kreditkartennummer kartennummer"
) | {"visa", "card", "credit", "debit", "karta", "karty", "karte", "kart", "kredi", "amex"}
_OTHER = spelled(
    "kenmerk betalingskenmerk betaalkenmerk acceptgiro acceptgirokaart referentie ref kemerk zaak melding"
    " dossier order bestelling container ondergrondse barcode streepjescode track trace tracking pakket"
    " pakketje zending postnl klantnummer factuur aanslag aanslagbiljet aanslagnummer beschikking boete"
    " vordering polis meter meternummer energiemeter aansluiting serienummer imei chip chipnummer ticket"
    " afvalpas milieupas stadspas bibliotheekpas klantenkaart spaarkaart cadeaukaart bonuskaart airmiles"
    " vergunning parkeervergunning dwangbevel kvk vestigingsnummer reference invoice incasso machtiging"
    " machtigingskenmerk transactie kenmerken referenties betalingskenmerken facturen zendingen"
    " vermelding vermelden omschrijving mededeling opdrachtnummer"
) | {"ean", "sim", "mast", "paal", "lamp", "ovv", "kenm", "betkenm", "kmk"}
"""What sixteen digits are called when they are no card, though one number in ten passes the test of Luhn."""

_ISSUERS = frozenset("23456")
_PIECES = ([16], [8, 8], [4, 4, 4, 4], [2] * 8, [1] * 16)
_LENGTH = 16
_DOUBLED = str.maketrans("0123456789", "0246813579")
_NOUGHTS = _LENGTH * ord("0") % 10
"""What the test of Luhn leaves of the codes of sixteen noughts."""

_LEADING = listed("is dit dat het mijn de van als een nummer nr was")
_STATING = frozenset(".:v")
"""How "o.v.v." ends."""

_PLAIN_CARD, _JOINED = listed("kaart pas"), listed("en mijn de mn met and ook")
"""A card of any kind, and what stands before it when it is not another's second half."""

_PAID = listed("betaald betaal betaalde betalen gepind pinnen afgerekend")
_NEAR, _FOLLOWING = 10, 4
_GLUED = [
    [word] for word in ("kaart", "card", "pas", "visa", "nr", "nummer", "creditcard", "bankpas", "karte")
]
"""What is stuck to a card's number when the space is forgotten."""


class CardDetector:
    """See the module's docstring."""

    kind = Kind.CARD
    name = "card"
    needs = (Needs(digits=_LENGTH),)
    has_figures = True

    def find(self, text: Text, _profile: Profile, /) -> Iterator[Finding]:
        """A bare number counts when an issuer's digit leads it and it is written in even pieces."""
        for chain in text.numbers:
            if chain[-1].end - chain[0].start < _LENGTH:
                continue
            end = 0
            for first, last, digits in stretches(chain, _LENGTH):
                if first < end or not _begins(text, chain, first) or not passes_luhn_test(digits):
                    continue
                if _is_card(text, chain[first : last + 1], digits):
                    end = last + 1
                    yield Finding(*text.span(chain[first].start, chain[last].end), Kind.CARD)


def _begins(text: Text, chain: Chain, first: int) -> bool:
    """Whether what stands before a group is not what stands behind it; a long row of numbers holds no card."""
    if first == 0 or first + 1 == len(chain):
        return True
    before = text.plain[chain[first - 1].end : chain[first].start]
    return before != text.plain[chain[first].end : chain[first + 1].start]


def _is_card(text: Text, pieces: Chain, digits: str) -> bool:
    if len(set(digits)) == 1 or _is_glued(text, pieces):
        return False
    called = _called(text, pieces)
    if called or (called is False and not _is_paid_with(text.before(pieces[0].start))):
        return called
    return digits[0] in _ISSUERS and (text.is_spoken or [len(group.digits) for group in pieces] in _PIECES)


def passes_luhn_test(digits: str) -> bool:
    """The test of Luhn for sixteen digits: each other digit doubled, the digits of all together end in a nought."""
    return sum((digits[::2].translate(_DOUBLED) + digits[1::2]).encode()) % 10 == _NOUGHTS


def _is_glued(text: Text, pieces: Chain) -> bool:
    """Letters stuck to the number make it a code or part of an IBAN, but for "kaart" and the like."""
    start, end = pieces[0].start, pieces[-1].end
    if text.plain[end : end + 1].isalpha():
        return True
    return text.plain[start - 1 : start].isalpha() and text.before(start)[:1] not in _GLUED


def _is_paid_with(words: list[str]) -> bool:
    """ "Boete betaald met …": not the number of the fine."""
    return words[:1] == ["met"] and not _PAID.isdisjoint(words[1:2])


def _called(text: Text, pieces: Chain) -> bool | None:
    """True: a card; False: something else; None: it has no name."""
    words = text.before(pieces[0].start)[:_NEAR]
    if _STATING.issuperset(words[:1]) and "".join(words).replace(".", "").startswith("vvo"):
        return False
    for place, word in enumerate(words):
        if word in _CARD:
            return True
        if word in _PLAIN_CARD and place < 2 and _JOINED.issuperset(words[place + 1 : place + 2]):
            return None
        if word in _OTHER or (is_other_number(word) and word not in NAMELESS):
            return False
        if place > 1 and is_sentence_end(words, place):
            break
    for word in text.after(pieces[-1].end)[:_FOLLOWING]:
        if word in _CARD or word in _OTHER:
            return word in _CARD
        if word not in _LEADING:
            break
    return None
