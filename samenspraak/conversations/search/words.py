"""Words of messages as PostgreSQL keeps and finds them: Dutch stems without accents, in an index over the messages.

The index is of an expression over the row itself, so a text that changes or goes takes its words along, in the same
transaction. Beside its words it knows of each message the week and the employee who wrote it.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from django.db import connection
from django.db.models import BooleanField, F, FloatField, Func, TextField, Value

MESSAGE_WORDS = Func("text", "municipality", "author", "came_at", function="message_words")
"""As in the index, word for word: else PostgreSQL does not use it."""

WEEK_SECONDS = timedelta(weeks=1).total_seconds()
STEMS = """
SELECT plainto_tsquery('dutch_folded', word)::text FROM unnest(%s::text[]) WITH ORDINALITY AS given (word, place)
 ORDER BY place
"""
START, STOP = "\ue000", "\ue001"
"""Around a found word, of the private use area: never part of a text that means something."""
MARKED = f"HighlightAll=true, StartSel={START}, StopSel={STOP}"


class Matches(Func):
    """Whether a message, or what else has ``words``, has these of a search; ``query`` is a tsquery."""

    output_field = BooleanField()
    arg_joiner = " @@ "
    template = "(%(expressions)s)"

    def __init__(self, query: str, words: Func = MESSAGE_WORDS) -> None:
        super().__init__(words, _Query(query))


class Marked(Func):
    """A text with START and STOP around each of the words."""

    output_field = TextField()
    function = "ts_headline"

    def __init__(self, text: str, query: str) -> None:
        language = Func(Value("dutch_folded"), template="%(expressions)s::regconfig")
        super().__init__(language, F(text), _Query(query), Value(MARKED))


class Closeness(Func):
    """How near to each other the words stand, and how many and how weighty they are; more is better."""

    output_field = FloatField()
    function = "ts_rank_cd"

    def __init__(self, query: str, words: Func = MESSAGE_WORDS) -> None:
        super().__init__(words, _Query(query))


class _Query(Func):
    template = "%(expressions)s::tsquery"

    def __init__(self, query: str) -> None:
        super().__init__(Value(query))


def stems(words: Sequence[str]) -> list[str]:
    """For each word what to look for, empty for one that stands everywhere ("de")."""
    if not words:
        return []
    with connection.cursor() as cursor:
        cursor.execute(STEMS, [list(words)])
        return [row[0] for row in cursor.fetchall()]


def all_of(queries: Iterable[str]) -> str:
    """One query that asks for every one of them; empty when none asks for anything."""
    return " & ".join(f"({query})" for query in queries if query)


def written_by(employee_ids: Iterable[int]) -> str:
    """What a message of one of these employees has."""
    return " | ".join(f"'=a{number}'" for number in employee_ids)


def in_weeks(municipality_id: int, before: datetime, ago: Iterable[int]) -> str:
    """What a message of one of these weeks has: 0 is the week of ``before``. Empty for no weeks: of any."""
    last = int(before.timestamp() // WEEK_SECONDS)
    return " | ".join(f"'=w{municipality_id}.{last - weeks}'" for weeks in ago)
