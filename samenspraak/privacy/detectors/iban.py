"""Bank accounts: an IBAN with a right check number, a mistyped one, and an old account number called one."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate
from string import ascii_lowercase

from samenspraak.domain.findings import Finding, Kind, Needs, Profile
from samenspraak.domain.labels import PATIENCE, is_other_number, is_sentence_end, spelled
from samenspraak.domain.numerals import LETTERS_SAID
from samenspraak.domain.plaintext import Chain, Group, Text, squeezed
from samenspraak.domain.topics import sign, topic

_LENGTHS = {
    "ad": 24, "ae": 23, "al": 28, "at": 20, "az": 28, "ba": 20, "be": 16, "bg": 22, "bh": 22, "br": 29, "by": 28,
    "ch": 21, "cr": 22, "cy": 28, "cz": 24, "de": 22, "dk": 18, "do": 28, "ee": 20, "eg": 29, "es": 24, "fi": 18,
    "fo": 18, "fr": 27, "gb": 22, "ge": 22, "gi": 23, "gl": 18, "gr": 27, "gt": 28, "hr": 21, "hu": 28, "ie": 22,
    "il": 23, "iq": 23, "is": 26, "it": 27, "jo": 30, "kw": 30, "kz": 20, "lb": 28, "li": 21, "lt": 20, "lu": 20,
    "lv": 21, "ly": 25, "ma": 28, "mc": 27, "md": 24, "me": 22, "mk": 19, "mr": 27, "mt": 31, "mu": 30, "nl": 18,
    "no": 15, "pk": 24, "pl": 28, "ps": 29, "pt": 25, "qa": 29, "ro": 24, "rs": 22, "sa": 24, "sc": 31, "se": 24,
    "si": 19, "sk": 24, "sm": 27, "tn": 24, "tr": 26, "ua": 29, "vg": 24, "xk": 20,
}  # fmt: skip
"""Characters per country, from the IBAN registry (SWIFT)."""

_ACCOUNT = spelled(
    "iban ibannummer ibannr rekening rekeningnummer rekeningnummers rekeningnr rekeningen bankrekening"
    " bankrekeningnummer bankrekeningnr banknummer banknr bankgegevens bankaccount giro gironummer"
    " girorekening gironr"
    " girorekeningnummer postbank spaarrekening bankrek rek konto kontonummer bankkonto bankverbindung hesap"
    " konta reknr"
    " banknumber postbankrekening postbanknummer betaalrekening priverekening tegenrekening salarisrekening"
) | spelled("giro", shortest=4)
_BANKS = frozenset(
    {"ingb", "rabo", "abna", "snsb", "asnb", "trio", "knab", "bunq", "rbrb", "regb", "bngh", "fvlb", "fbhl"}
    | {"hand", "nwab", "revo", "ntsb", "abn", "ing", "sns", "asn", "nnba", "abnc"}
)
_BANKS_IN_FULL = {
    "ingbee": "ingb", "ingbe": "ingb", "ingbank": "ingb", "rabobank": "rabo", "abnamro": "abna", "abnaa": "abna",
    "asnbank": "asnb", "asnbee": "asnb", "snsbank": "snsb", "snsbee": "snsb", "triodos": "trio", "bunk": "bunq",
}  # fmt: skip
"""What is said or written for a bank's code."""
_OTHER = spelled(
    "zaak melding referentie kenmerk order factuur kvk rsin telefoon tel mobiel bel bellen bsn sofi container"
    " mast dossier aanslag beschikking polis paspoort rijbewijs acceptgiro klant pas factuurnummer phone"
)
_NL = re.compile(r"nl[0-9o]{2}[a-z]{4}[0-9o]{8,12}")
_SLOPPY_NL = re.compile(
    r"n(?<![^\W_]n) ?l[\W_]{0,3}(?:[0-9o][\W_]{0,3}){2}(?:[a-z][\W_]{0,2}){3,4}"
    r"(?:(?:[0-9]|o(?=[0-9]))[\W_]{0,3}){7,11}[0-9](?![0-9])"
)
"""A Dutch account with letters apart, a letter too few, or an O for a nought. It is tried at each n only."""

_LETTERS = re.compile(r"[a-z]*")
_LONGEST_GAP = 16
_FEWEST, _FEWEST_OF_WORDS, _FEWEST_OLD = 9, 12, 7
_CODES = frozenset(_LENGTHS) - {"is", "de", "me", "al", "se", "at", "no", "es", "be"} | {"n"}
_NEAR, _CLOSE, _BANK_CODE = 8, 3, 4
_SHORTEST = 10
_VALUES = {ord(letter): str(value) for value, letter in enumerate(ascii_lowercase, start=10)}
_COUNTRY, _DUTCH = topic({*_LENGTHS, "n", "l", "el"}), sign("nl")
_SPEAKS_OF_COUNTRY, _SPEAKS_OF_ACCOUNT = topic(_CODES), topic(_ACCOUNT)


class IbanDetector:
    """See the module's docstring."""

    kind = Kind.IBAN
    name = "iban"
    needs = (
        Needs(digits=_FEWEST, topics=_COUNTRY | _DUTCH, also=_SPEAKS_OF_COUNTRY),
        Needs(digits=_FEWEST_OF_WORDS, topics=_COUNTRY | _DUTCH),
        Needs(digits=_FEWEST_OLD, topics=_SPEAKS_OF_ACCOUNT),
    )
    has_figures = True

    def find(self, text: Text, profile: Profile, /) -> list[Finding]:
        """The municipality's own accounts are no findings, in any notation."""
        places = sorted({*_accounts(text)}) if _may_hold_account(text) else []
        if text.topics & _SPEAKS_OF_ACCOUNT:
            places += _old_accounts(text, places)
        return [
            Finding(*text.span(start, end), Kind.IBAN)
            for start, end, number in places
            if number not in profile.own_ibans
        ]


def _may_hold_account(text: Text) -> bool:
    """Enough digits, and a country code; one that is a Dutch word as well ("is", "de") needs more of them."""
    return text.digit_count >= _FEWEST and (
        bool(text.topics & _SPEAKS_OF_COUNTRY) or text.digit_count >= _FEWEST_OF_WORDS
    )


def _accounts(text: Text) -> Iterator[tuple[int, int, str]]:
    """Start, end and characters of every account with a country code."""
    if text.topics & _DUTCH or "n l" in text.plain:
        yield from _sloppy(text)
    if not text.topics & _COUNTRY:
        return
    end = tries = 0
    for place, group in enumerate(text.groups):
        if group.start < end or not (group.before[-2:] in _LENGTHS or group.before[-1:] == "l"):
            continue
        country = _country_before(text.plain, group.start)
        if country is None:
            continue
        tries += 1
        if iban := _iban_at(text, place, country, is_read=tries <= PATIENCE):
            end = iban[1]
            yield iban


def _sloppy(text: Text) -> Iterator[tuple[int, int, str]]:
    for match in _SLOPPY_NL.finditer(text.plain):
        number = squeezed(match[0])
        has_bank = not _BANKS.isdisjoint({number[4:8], number[4:7]})
        if has_bank or text.topics & _SPEAKS_OF_ACCOUNT:
            yield *match.span(), number


def _iban_at(
    text: Text, place: int, country: tuple[int, str], *, is_read: bool
) -> tuple[int, int, str] | None:
    """Start, end (in text.plain) and characters of the IBAN whose check digits begin at a group, or None.

    `is_read` when the words around may still be read.
    """
    start, code = country
    number, end = _gathered(text, place, code)
    if len(number) < _SHORTEST:
        return None
    whole = len(number) == _LENGTHS[code] and is_right(number)
    if whole or _NL.fullmatch(number) or _is_mistyped(text, start, number, code, is_read=is_read):
        return start, end, number
    return None


def is_right(number: str) -> bool:
    """The check of ISO 7064, mod 97-10: the first four characters behind the others, each letter as two digits."""
    return int((number[4:] + number[:4]).translate(_VALUES)) % 97 == 1


def _country_before(plain: str, start: int) -> tuple[int, str] | None:
    """Where the country code before the check digits starts, and which it is."""
    end = start
    while end and not plain[end - 1].isalnum():
        if start - end == 3:
            return None
        end -= 1
    code = plain[max(0, end - 2) : end]
    begin = end - 2
    if plain[max(0, end - 5) : end] == "en el":
        code, begin = "nl", end - 5
    if code[-1:] == "l" and plain[max(0, end - 3) : end] == "n l":
        code, begin = "nl", end - 3
    if code not in _LENGTHS or (
        begin and plain[begin - 1].isalnum() and not plain.endswith("iban", 0, begin)
    ):
        return None
    return begin, code


def _gathered(text: Text, place: int, code: str) -> tuple[str, int]:
    """Country code, digits and bank letters from the group on, up to the country's length, and where they end."""
    groups, plain, length = text.groups, text.plain, _LENGTHS[code]
    number, end = code + groups[place].digits, groups[place].end
    for group in groups[place + 1 : place + 1 + length]:
        if len(number) >= length or group.start - end > _LONGEST_GAP:
            break
        gap = plain[end : group.start]
        letters = "" if gap == " " else _letters_in(gap, code)
        if not letters.isascii():
            break
        if letters and code == "nl" and (len(number) != 4 or len(letters) != 4):
            break
        if len(letters) > 6 or len(number) + len(letters) + len(group.digits) > length + 2:
            break
        number, end = number + letters + group.digits, group.end
    tail = _LETTERS.match(plain, end, end + length)
    if tail and tail[0] and len(number) + len(tail[0]) == length:
        return number + tail[0], tail.end()
    return number, end


def _letters_in(gap: str, code: str) -> str:
    """What stands between two groups of an account: nothing, or its bank, also in full or said letter by letter."""
    letters = "".join(filter(str.isalnum, gap))
    letters = _BANKS_IN_FULL.get(letters, letters)
    if code == "nl" and len(letters) > _BANK_CODE:
        return "".join([LETTERS_SAID.get(word, word) for word in gap.split()])
    return letters


def _is_mistyped(text: Text, start: int, number: str, code: str, *, is_read: bool) -> bool:
    """A number of about the right length that is called an account."""
    if abs(len(number) - _LENGTHS[code]) > 4:
        return False
    if not number[2:4].isdigit():
        return False
    if number[4:8] in _BANKS:
        return True
    speaks_of_account = text.topics & _SPEAKS_OF_ACCOUNT != 0
    return speaks_of_account and (not is_read or _is_called_account(text.before(start)))


def _is_called_account(words: list[str]) -> bool:
    for place, word in enumerate(words[:_NEAR]):
        if word in _ACCOUNT:
            return True
        if word in _OTHER or is_other_number(word) or (place and is_sentence_end(words, place)):
            return False
    return False


def _old_accounts(text: Text, places: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Accounts without a country; beside one with a country only where the name stands right before them."""
    found, begins = [], [begin for begin, _, _ in places]
    furthest = list(accumulate((stop for _, stop, _ in places), max))
    for chain in text.numbers:
        start, end = chain[0].start, chain[-1].end
        place = bisect_left(begins, end)
        if place and furthest[place - 1] > start:
            continue
        if (not places or not _ACCOUNT.isdisjoint(text.before(start)[:_CLOSE])) and _is_old_account(
            text, chain
        ):
            found.append((_bank_before(text, start), end, ""))
    return found


def _is_old_account(text: Text, chain: Chain) -> bool:
    digits = sum(len(group.digits) for group in chain)
    if not 7 <= digits <= 10 or _is_date_like(chain):
        return False
    before = text.before(chain[0].start)
    if _is_called_account(before):
        return True
    return not _is_called_otherwise(before[:4]) and not _ACCOUNT.isdisjoint(text.after(chain[-1].end)[:3])


def _bank_before(text: Text, start: int) -> int:
    """Where the account begins when the bank's code stands right before its digits ("RABO 0123456789")."""
    words = text.before(start)
    return text.plain.rfind(words[0], 0, start) if words and words[0] in _BANKS else start


def _is_called_otherwise(words: list[str]) -> bool:
    return any(word in _OTHER or is_other_number(word) for word in words)


def _is_date_like(chain: list[Group]) -> bool:
    """A date, or the number of an invoice ("2026-00123")."""
    if len(chain) == 2 and len(chain[0].digits) == 4 and chain[0].digits.startswith(("19", "20")):
        return True
    return len(chain) == 3 and len(chain[2].digits) == 4 and len(chain[0].digits) < 3
