"""Days, months and years as people say them: "vijfde van de zesde", "april third", "augustus eenenzestig"."""

from samenspraak.domain.numerals import DUTCH

_TURN = 30
_GERMAN_UNITS = ("", "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun")
_GERMAN_TEENS = (
    "zehn", "elf", "zwolf", "dreizehn", "vierzehn", "funfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
)  # fmt: skip
_GERMAN_TENS = ("zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_ENGLISH_DAYS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
_ENGLISH_UNITS = ("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_ENGLISH_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ENGLISH_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_CENTURIES = {
    "negentienhonderd": 1900, "tweeduizend": 2000, "negentien": 1900, "twintig": 2000, "neunzehnhundert": 1900,
    "zweitausend": 2000, "nineteen": 1900, "twenty": 2000, "nineteenhundred": 1900,
}  # fmt: skip
_FILLERS = frozenset({"en", "und", "and", "honderd", "hundred", "hundert"})


def _german() -> dict[str, int]:
    numbers = {word: number for number, word in enumerate(_GERMAN_UNITS) if word}
    numbers |= {word: number for number, word in enumerate(_GERMAN_TEENS, start=10)}
    for place, tens in enumerate(_GERMAN_TENS, start=2):
        numbers |= {
            f"{unit}und{tens}": 10 * place + digit for digit, unit in enumerate(_GERMAN_UNITS) if unit
        }
        numbers[tens] = 10 * place
    return numbers


def _dutch_ordinal(word: str, number: int) -> str:
    if number in (1, 3):
        return {1: "eerste", 3: "derde"}[number]
    return word + ("ste" if number == 8 or number > 19 else "de")


_NUMBERS = (
    {word: int(digits) for word, digits in DUTCH.items()}
    | _german()
    | {word: number for number, word in enumerate(_ENGLISH_TEENS, start=10)}
    | {word: 10 * number for number, word in enumerate(_ENGLISH_TENS, start=2)}
    | {"oh": 0}
)
_SMALL = {word: number for number, word in enumerate(_ENGLISH_UNITS) if word}
_ORDINALS = {
    _dutch_ordinal(word, int(digits)): int(digits) for word, digits in DUTCH.items() if 0 < int(digits) < 32
}
_ORDINALS |= {word: number for number, word in enumerate(_ENGLISH_DAYS, start=1)}
_ORDINALS |= {
    word + ("te" if number < 20 else "ste") + ending: number
    for word, number in _german().items()
    if 1 < number < 32
    for ending in ("n", "r")
}
_ORDINALS |= {"ersten": 1, "erster": 1, "dritten": 3, "siebten": 7, "achten": 8, "achter": 8}
DAYS = {word: number for word, number in (_NUMBERS | _SMALL).items() if 0 < number < 32} | _ORDINALS
ORDINALS = frozenset(_ORDINALS)
TENS = {word: number for word, number in _NUMBERS.items() if number > 19}


def year_in_words(words: list[str]) -> tuple[int | None, int]:
    """The year that the words begin with, and how many of them it takes."""
    if not words:
        return None, 0
    for century, base in _CENTURIES.items():
        if not words[0].startswith(century):
            continue
        rest = words[0].removeprefix(century).removeprefix("en")
        if rest in _NUMBERS:
            return base + _NUMBERS[rest], 1
        if rest:
            break
        return _behind_century(words, century, base)
    return _short_year(words)


def _behind_century(words: list[str], century: str, base: int) -> tuple[int | None, int]:
    """ "negentien vierenzestig", "tweeduizend en vijf", "nineteen eighty two"; "twintig" may be a short year."""
    used = 1
    while used < min(3, len(words)) and words[used] in _FILLERS:
        used += 1
    number = _NUMBERS.get(words[used]) if used < len(words) else None
    if number is None and used < len(words):
        number = _SMALL.get(words[used])
    if number is None:
        return (base, 1) if century in ("tweeduizend", "zweitausend") else (None, 0)
    used += 1
    if number > 19 and number % 10 == 0 and used < len(words) and words[used] in _SMALL:
        return base + number + _SMALL[words[used]], used + 1
    return base + number, used


def _short_year(words: list[str]) -> tuple[int | None, int]:
    """The year of "zes mei eenenzestig" or "may sixth eighty two"."""
    number = TENS.get(words[0])
    if number is None:
        return None, 0
    used = 1
    if number % 10 == 0 and len(words) > 1 and words[1] in _SMALL:
        number, used = number + _SMALL[words[1]], 2
    return number + (2000 if number < _TURN else 1900), used
