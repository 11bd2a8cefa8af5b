"""Who is meant by a word beside a telephone number: somebody by what he is to the writer, or by name."""

from samenspraak.domain.first_names import FIRST_NAMES
from samenspraak.domain.plaintext import Text
from samenspraak.privacy.detectors.phone_third.words import RELATION_ENDINGS, RELATIONS, TITLES


def is_relation(word: str) -> bool:
    """Whether the word is somebody else by what he is to the writer."""
    return word in RELATIONS or (len(word) > 7 and word.endswith(RELATION_ENDINGS))


def is_name(text: Text, word: str) -> bool:
    """A first name, or a word written with a capital in a text that is not all capitals."""
    if word in FIRST_NAMES or word in TITLES:
        return True
    place = text.plain.find(word)
    return len(word) > 1 and not text.raw.isupper() and text.is_capital(place)
