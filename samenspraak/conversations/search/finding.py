"""Finds conversations: by what was said in them, by who wrote, by what they are about; the newest first.

How long it takes does not follow from how often a word was used: of a common word the newest weeks hold enough, of a
rare one the index holds few. Looking further back stops as soon as there are more than can be shown.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import ceil

from django.db import connection
from django.db.models import F, Max, Q, QuerySet

from samenspraak.conversations.access import messages_for
from samenspraak.conversations.models import Conversation, Message
from samenspraak.conversations.search.known_words import corrected
from samenspraak.conversations.search.scopes import Scope, scopes
from samenspraak.conversations.search.words import Closeness, Matches, all_of, in_weeks, stems
from samenspraak.domain.search import Search
from samenspraak.organisation.models import Employee, Topic
from samenspraak.organisation.wall import over
from samenspraak.residents.finding import names_like, people_among

MOST = 200
NEWEST_WEEKS = 2
MOST_WEEKS = 8
"""At once: PostgreSQL slows down with the square of the weeks it is asked for."""
HALF_A_YEAR = 26
SETTINGS = """
SET LOCAL random_page_cost = 1.1; SET LOCAL work_mem = '16MB'; SET LOCAL max_parallel_workers_per_gather = 0;
SET LOCAL pg_trgm.word_similarity_threshold = 0.25
"""
"""For this transaction: without the first PostgreSQL reads whole tables where a few thousand look-ups are faster."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A conversation, with the newest message that has the words: 0 when its resident or topic has them."""

    conversation: int
    at: datetime
    message: int = 0


@dataclass(frozen=True, slots=True)
class Found:
    """At most MOST hits, the newest first; ``has_more`` says that there are others, further back.

    ``query`` is what to mark in a text, empty for nothing. ``words`` are what was looked for, and ``meant`` what
    took the place of a mistyped word.
    """

    hits: tuple[Hit, ...] = ()
    has_more: bool = False
    query: str = ""
    words: tuple[str, ...] = ()
    meant: tuple[tuple[str, str], ...] = ()
    are_common: bool = False


@dataclass(frozen=True, slots=True)
class _Asked:
    """A search with what PostgreSQL makes of its words."""

    search: Search
    stem_of: dict[str, str]

    def query(self, words: Sequence[str]) -> str:
        """What a message must have, of these words and what was in quotes; empty when that is nothing."""
        return all_of(self.stem_of[one] for one in (*words, *self.search.exact))

    def not_in(self) -> str:
        return all_of(f"!({self.stem_of[one]})" for one in self.search.excluded if self._is_word(one))

    def texts(self) -> Q:
        """What stood in quotes is in the text to the letter; what must not be there is not."""
        texts = Q()
        for one in self.search.exact:
            texts &= Q(text__icontains=one)
        for one in self.search.excluded:
            texts &= Q() if self._is_word(one) else ~Q(text__icontains=one)
        return texts

    def _is_word(self, one: str) -> bool:
        return bool(self.stem_of[one]) and " " not in one


@over()
def found(employee: Employee, search: Search, now: datetime) -> Found:
    """What the employee may see and asked for. Raises Refused.

    When nothing has the words, what has those that must have been meant.
    """
    with connection.cursor() as cursor:
        cursor.execute(SETTINGS)
    places = scopes(employee, search, now)
    first = _found(employee, search, places)
    meant = {} if first.hits else corrected(employee.municipality_id, search.words, names_like)
    if not meant:
        return first
    words = tuple(meant.get(word, word) for word in search.words)
    second = _found(employee, replace(search, words=words), places)
    return replace(second, meant=tuple(meant.items())) if second.hits else first


def by_closeness(hits: Sequence[Hit], query: str) -> tuple[Hit, ...]:
    """The best first: a name or topic that has the words, then where they stand closest; else the newest."""
    messages = Message.objects.filter(pk__in=[hit.message for hit in hits if hit.message])
    close = dict(messages.values_list("pk", Closeness(query))) if query else {}
    return tuple(sorted(hits, key=lambda hit: (bool(hit.message), -close.get(hit.message, 0.0))))


def _found(employee: Employee, search: Search, places: Sequence[Scope]) -> Found:
    typed = (*search.words, *search.exact, *search.excluded)
    asked = _Asked(search, dict(zip(typed, stems(typed), strict=True)))
    hits: dict[int, Hit] = {}
    parts = [part for scope in places for part in _parts(employee, asked, scope)]
    for part in parts:
        for hit in part:
            hits.setdefault(hit.conversation, hit)
    newest = sorted(hits.values(), key=lambda hit: (hit.at, hit.conversation), reverse=True)
    return Found(
        hits=tuple(newest[:MOST]),
        has_more=len(newest) > MOST,
        query=asked.query(search.words),
        words=search.words,
        are_common=bool(search.words or search.exact) and not asked.query(search.words),
    )


def _parts(employee: Employee, asked: _Asked, scope: Scope) -> Iterator[list[Hit]]:
    """By text first, so that a hit shows what was said; then by name; then by topic."""
    words = asked.search.words
    if asked.query(words) or scope.query:
        yield _in_texts(employee, asked, words, scope)
    elif not (words or asked.search.exact):
        yield _newest(scope)
    for conversations, rest in _named(employee, words, scope):
        if asked.query(rest):
            yield _in_texts(employee, asked, rest, scope.within(conversations))
        elif not (rest or asked.search.exact or scope.query or scope.messages):
            yield _newest(replace(scope, conversations=conversations))


def _named(
    employee: Employee, words: Sequence[str], scope: Scope
) -> Iterator[tuple[QuerySet[Conversation], Sequence[str]]]:
    """Conversations of which the resident, or the topic, has some of the words; with the other words."""
    if people := people_among(employee.municipality_id, words):
        yield scope.conversations.filter(resident__in=people.residents), people.rest
    topics = Topic.objects.filter(municipality_id=employee.municipality_id)
    for number, name in topics.values_list("pk", "name") if words else ():
        rest = [word for word in words if word.casefold() not in name.casefold().split()]
        if len(rest) < len(words):
            yield scope.conversations.filter(topic=number), rest


def _in_texts(employee: Employee, asked: _Asked, words: Sequence[str], scope: Scope) -> list[Hit]:
    """Looks into the newest weeks, and further back while there are not enough."""
    query = all_of((asked.query(words), asked.not_in(), scope.query))
    messages = scope.among(messages_for(employee)).filter(asked.texts())
    if scope.few is not None:
        return _by_conversation(messages.filter(Matches(query)))
    hits: dict[int, Hit] = {}
    looked, weeks = 0, NEWEST_WEEKS
    while True:
        period = in_weeks(scope.municipality_id, scope.until, range(looked, looked + weeks))
        for hit in _by_conversation(messages.filter(Matches(all_of((query, period))))):
            hits.setdefault(hit.conversation, hit)
        looked += weeks
        if not weeks or len(hits) > MOST or looked >= scope.weeks:
            return list(hits.values())
        weeks = weeks_ahead(looked, len(hits), scope.weeks - looked)


def weeks_ahead(looked: int, found: int, left: int) -> int:
    """How many weeks to look further back, when those that were looked into held so many; 0 is everything.

    A word that is rare in the newest weeks has few messages in all, which the index gives faster than their weeks.
    """
    likely = ceil(1.2 * looked * (MOST + 1 - found) / found) if found else left
    weeks = max(likely, looked)
    return 0 if weeks > HALF_A_YEAR else min(weeks, left, MOST_WEEKS)


def _by_conversation(messages: QuerySet[Message]) -> list[Hit]:
    rows = messages.order_by().values_list("conversation").annotate(Max("came_at"), Max("pk"))
    newest = rows.order_by(F("came_at__max").desc(), F("conversation").desc())
    return [Hit(conversation, at, message) for conversation, at, message in newest[: MOST + 1]]


def _newest(scope: Scope) -> list[Hit]:
    """Conversations that fell in the period."""
    rows = scope.conversations.filter(started_at__lt=scope.until)
    if scope.since:
        rows = rows.filter(last_message_at__gte=scope.since)
    newest = rows.order_by("-last_message_at", "-pk").values_list("pk", "last_message_at")
    return [Hit(conversation, at) for conversation, at in newest[: MOST + 1]]
