"""Finds residents by the words of their name, accents left out; and names that look like what was typed."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.contrib.postgres.lookups import TrigramWordSimilar
from django.db.models import FloatField, Func, QuerySet, TextField, Value
from django.db.models.functions import Lower
from django.db.models.lookups import Contains

from samenspraak.domain.typing_errors import folded
from samenspraak.residents.models import Resident

NAME_WORDS = Func("name", function="name_words", output_field=TextField())

MOST_PEOPLE = 4000
"""More people of one name are not looked into: who searches knows more of the name, or adds what it was about."""
MOST_OF_A_WORD = 500
"""The same, of those who have only some of the words: the others must then stand in what they wrote."""
MOST_LIKE = 50


@dataclass(frozen=True, slots=True)
class People:
    """Residents with some of the words in their name; ``rest`` are the words that are not."""

    residents: tuple[int, ...]
    rest: tuple[str, ...]


def people_named(municipality_id: int, words: Sequence[str]) -> list[int]:
    """Who has all of these words in their name; one more than MOST_PEOPLE says that there are too many."""
    found = _residents(municipality_id)
    for word in words:
        found = found.filter(_named(word))
    return list(found.values_list("pk", flat=True)[: MOST_PEOPLE + 1])


def people_among(municipality_id: int, words: Sequence[str]) -> People | None:
    """Who has most of these words in their name; None when nobody has one, or too many have each. Two queries."""
    all_of_them = people_named(municipality_id, words) if words else []
    if 0 < len(all_of_them) <= MOST_PEOPLE:
        return People(tuple(all_of_them), ())
    asked = [
        _residents(municipality_id)
        .filter(_named(word))
        .annotate(asked=Value(word))
        .values_list("pk", "name", "asked")[: MOST_OF_A_WORD + 1]
        for word in words
    ]
    if not asked:
        return None
    rows = list(asked[0].union(*asked[1:], all=True))
    many = {word for word, count in Counter(word for *_row, word in rows).items() if count > MOST_OF_A_WORD}
    names = {number: name for number, name, word in rows if word not in many}
    having = {number: tuple(word for word in words if has_word(name, word)) for number, name in names.items()}
    best = max(having.values(), key=len, default=())
    if not best:
        return None
    return People(
        tuple(number for number, had in having.items() if had == best),
        tuple(word for word in words if word not in best),
    )


def has_word(name: str, word: str) -> bool:
    """Whether a word of the name begins with it."""
    return f" {folded(word)}" in f" {folded(name)}"


def names_like(municipality_id: int, word: str) -> list[str]:
    """Words of names that look like it, the most alike first; none when it is in a name itself."""
    if _residents(municipality_id).filter(_named(word)).exists():
        return []
    alike = Func(Value(folded(word)), NAME_WORDS, function="word_similarity", output_field=FloatField())
    found = _residents(municipality_id).filter(TrigramWordSimilar(NAME_WORDS, folded(word)))
    names = (
        found.annotate(alike=alike).order_by("-alike", "pk").values_list(Lower("name"), flat=True)[:MOST_LIKE]
    )
    return [part for name in names for part in name.split()]


def _residents(municipality_id: int) -> QuerySet[Resident]:
    return Resident.objects.filter(municipality_id=municipality_id)


def _named(word: str) -> Contains:
    """As has_word, by the index."""
    return Contains(NAME_WORDS, f" {folded(word)}")
