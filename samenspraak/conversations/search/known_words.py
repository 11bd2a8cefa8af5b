"""Words that residents and the municipality use, to see what a mistyped word was meant to be."""

from collections.abc import Callable, Iterable, Sequence
from datetime import timedelta

from django.db import connection, transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.models import KnownWord
from samenspraak.domain.typing_errors import allowed_slips, folded, meant
from samenspraak.organisation.models import Municipality

LOOKS_BACK = timedelta(days=730)
MESSAGES = 200_000
RESIDENTS = 5
"""A word of fewer people may be a name, or something else that tells of one of them."""
MOST_LIKE = 50

REMEMBER = """
INSERT INTO conversations_knownword (municipality_id, word, residents)
SELECT %(municipality)s, word, count(DISTINCT resident_id)
  FROM ((SELECT conversation.resident_id, message.text
           FROM conversations_message AS message
           JOIN conversations_conversation AS conversation ON conversation.id = message.conversation_id
          WHERE message.municipality_id = %(municipality)s AND message.direction = 'in'
            AND message.came_at > %(since)s
          ORDER BY message.id DESC LIMIT %(messages)s)
         UNION ALL
         SELECT NULL, name FROM organisation_topic WHERE municipality_id = %(municipality)s
         UNION ALL
         SELECT NULL, concat_ws(' ', title, je, u)
           FROM organisation_cannedanswer WHERE municipality_id = %(municipality)s
         UNION ALL
         SELECT NULL, concat_ws(' ', title, je, u, text)
           FROM organisation_article WHERE municipality_id = %(municipality)s) AS said
 CROSS JOIN LATERAL unnest(tsvector_to_array(to_tsvector('simple', left(said.text, 20000)))) AS word
 WHERE word ~ '^[[:alpha:]]{4,40}$'
 GROUP BY word HAVING count(DISTINCT resident_id) >= %(residents)s OR bool_or(resident_id IS NULL)
"""


@app.periodic(cron="23 2 * * *")
@app.task(queue="upkeep", queueing_lock="learn_words")
def learn_words(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: make the list of known words anew. Gives back how many; a second run makes the same list."""
    return sum(remember_words(municipality) for municipality in Municipality.objects.all())


@transaction.atomic
def remember_words(municipality: Municipality) -> int:
    """The words of its topics, canned answers and articles, and of its residents' newest messages, replace the old."""
    KnownWord.objects.filter(municipality=municipality).delete()
    with connection.cursor() as cursor:
        cursor.execute(
            REMEMBER,
            {
                "municipality": municipality.pk,
                "since": timezone.now() - LOOKS_BACK,
                "messages": MESSAGES,
                "residents": RESIDENTS,
            },
        )
        return int(cursor.rowcount)


def words_like(municipality_id: int, word: str) -> list[str]:
    """Known words that look like it, what most people use first."""
    found = KnownWord.objects.filter(municipality_id=municipality_id, word__trigram_similar=folded(word))
    return list(found.order_by("-residents", "word").values_list("word", flat=True)[:MOST_LIKE])


def corrected(
    municipality_id: int, words: Sequence[str], others_like: Callable[[int, str], Iterable[str]]
) -> dict[str, str]:
    """For each word that nobody knows what it was meant to be: a known word, else one of the others."""
    long = [word for word in words if allowed_slips(word)]
    near = {
        word: meant(word, words_like(municipality_id, word))
        or meant(word, others_like(municipality_id, word))
        for word in long
    }
    return {word: other for word, other in near.items() if other}
