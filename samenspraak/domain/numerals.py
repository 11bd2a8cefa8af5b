"""Numbers in words, as people say them to their phone: nul to negenennegentig, and digits in six languages."""

_UNITS = ("nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = (
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
)  # fmt: skip
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_ENGLISH = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_GERMAN = ("null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_POLISH = ("zero", "jeden", "dwa", "trzy", "cztery", "piec", "szesc", "siedem", "osiem", "dziewiec")
_FRENCH = ("zero", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
_TURKISH = ("sifir", "bir", "iki", "uc", "dort", "bes", "alti", "yedi", "sekiz", "dokuz")


def _dutch() -> dict[str, str]:
    numerals = {word: str(number) for number, word in enumerate(_UNITS + _TEENS)}
    for tens, word in enumerate(_TENS, start=2):
        numerals[word] = f"{tens}0"
        numerals |= {f"{unit}en{word}": f"{tens}{digit}" for digit, unit in enumerate(_UNITS) if digit}
    return numerals


def _digits(*languages: tuple[str, ...]) -> dict[str, str]:
    return {word: str(digit) for words in languages for digit, word in enumerate(words)}


LETTERS_SAID = {
    "bee": "b", "be": "b", "cee": "c", "see": "c", "dee": "d", "de": "d", "ef": "f", "eff": "f", "gee": "g", "ge": "g",
    "ha": "h", "haa": "h", "jee": "j", "je": "j", "ka": "k", "kaa": "k", "el": "l", "ell": "l", "em": "m", "en": "n",
    "pee": "p", "pe": "p", "er": "r", "err": "r", "es": "s", "ess": "s", "tee": "t", "te": "t", "vee": "v", "ve": "v",
    "wee": "w", "we": "w", "iks": "x", "ix": "x", "zet": "z", "zed": "z", "ij": "y",
    "aa": "a", "oo": "o",
}  # fmt: skip
"""The names of letters, as people say them; many are words as well."""

_SPELLED = (
    "anton bernard cornelis dirk eduard ferdinand gerard hendrik izaak isaac johan johannes karel "
    "lodewijk maria nico otto pieter quirinus quotient rudolf richard simon theodoor teunis utrecht "
    "victor willem xantippe ypsilon zaandam zacharias alfa alpha bravo charlie delta echo foxtrot golf "
    "hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform "
    "whiskey whisky xray yankee zulu"
)
LETTERS_SPELLED = {word: word[0] for word in _SPELLED.split()}
"""The words of the Dutch and the international telephone alphabet."""

DUTCH = _dutch()
NUMERALS = _digits(_ENGLISH, _GERMAN, _TURKISH, _POLISH, _FRENCH) | {"funf": "5", "zwo": "2"} | DUTCH
SPOKEN = frozenset(NUMERALS) - {"een", "acht", "bes", "alti", "bir", "uc", "one", "un", "sept"}
