"""Finds articles of the knowledge base while somebody types: by Dutch stems, with typing errors put right."""

from collections.abc import Sequence

from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet

from samenspraak.conversations.search.known_words import corrected
from samenspraak.conversations.search.words import Closeness, Matches, all_of, stems
from samenspraak.domain.search import MOST_WORDS
from samenspraak.organisation.answer_models import ARTICLE_WORDS
from samenspraak.organisation.articles import articles_for, titles_like
from samenspraak.organisation.models import Article, Employee


def found_articles(employee: Employee, typed: str, topic_id: int | None = None) -> QuerySet[Article]:
    """Those with all the words, the last of them as far as it was typed; every one when no word says anything.

    When none has them, those with the words that must have been meant. Those about the topic stand first, then what
    fits best, then what is used most.
    """
    words = typed.split()[:MOST_WORDS]
    first = _with(employee, words, topic_id)
    if not words or first.exists():
        return first
    meant = corrected(employee.municipality_id, words, titles_like)
    return _with(employee, [meant.get(word, word) for word in words], topic_id) if meant else first


def _with(employee: Employee, words: Sequence[str], topic_id: int | None) -> QuerySet[Article]:
    query = all_of(_as_typed(stems(words)))
    found = articles_for(employee)
    is_about = Q(topic=topic_id or 0, topic__isnull=False)  # of no topic would be unknown, which sorts first
    about = ExpressionWrapper(is_about, output_field=BooleanField()).desc()
    if not query:
        return found.order_by(about, "-use_count", "title")
    best = found.filter(Matches(query, ARTICLE_WORDS))
    return best.order_by(about, Closeness(query, ARTICLE_WORDS).desc(), "-use_count", "title")


def _as_typed(queries: Sequence[str]) -> Sequence[str]:
    """The last word may not be whole yet."""
    *whole, last = queries or [""]
    return [*whole, f"{last}:*" if last else ""]
