"""Signs in a message: what its words and phrases hint at. One tells little; weighed together they answer a question.

Each question ("is this an emergency?") has tables of signs by language, written by hand, and weights that
`scripts/train_reading.py` learnt from our own messages. Rules that must hold by themselves are elsewhere.
"""

from samenspraak.domain.signs.reading import FEW_WORDS, Place, Said, SignReader, Table
from samenspraak.domain.signs.tables import by_language
from samenspraak.domain.signs.weighing import Weights, features, wording

__all__ = [
    "FEW_WORDS",
    "Place",
    "Said",
    "SignReader",
    "Table",
    "Weights",
    "by_language",
    "features",
    "wording",
]
