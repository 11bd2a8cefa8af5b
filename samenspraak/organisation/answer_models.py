"""The tables of canned answers and articles. Purpose: the same good words from every agent, and knowing what holds.

Retention: until somebody removes one. They name no resident; the guard reads a text before it is kept.
"""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Func, Q

ARTICLE_WORDS = Func("title", "je", "u", "text", function="article_words")
"""What an article is found by: Dutch stems without accents; those of the title weigh most, then the answer's."""


class KeptWords(models.Model):
    """Words that one team looks after, or with no team the administrator: an answer in je and in u.

    ``review_on`` is when somebody looks whether it still holds; None: it was never set. ``use_count`` counts how
    often it was put in an answer. ``subject`` is what the journal calls them.
    """

    subject: ClassVar[str]

    municipality = models.ForeignKey("organisation.Municipality", models.CASCADE, related_name="+")
    team = models.ForeignKey("organisation.Team", models.CASCADE, null=True, blank=True, related_name="+")
    title = models.CharField(max_length=80)
    je = models.TextField(max_length=2000)
    u = models.TextField(max_length=2000)
    review_on = models.DateField(null=True, blank=True)
    use_count = models.PositiveIntegerField(default=0)
    used_at = models.DateTimeField(null=True, blank=True)
    changed_by = models.ForeignKey("organisation.Employee", models.PROTECT, related_name="+")
    changed_at = models.DateTimeField()

    class Meta:
        abstract = True


class CannedAnswer(KeptWords):
    """A canned answer (snelantwoord) for one team or for everybody.

    ``word`` is what an agent types behind the slash.
    """

    subject = "canned_answer"
    word = models.SlugField(max_length=30)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["municipality", "word"], condition=Q(team=None), name="canned_word_of_all_once"
            ),
            models.UniqueConstraint(fields=["team", "word"], name="canned_word_of_team_once"),
        ]

    def __str__(self) -> str:
        return self.word


class Article(KeptWords):
    """An article (artikel) of the knowledge base: what colleagues have to know, and the short answer about it.

    Everybody who answers residents reads it. ``text`` is written as desk.knowledge.article_text reads it.
    """

    subject = "article"
    topic = models.ForeignKey("organisation.Topic", models.PROTECT, null=True, blank=True, related_name="+")
    text = models.TextField(max_length=20_000)

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["municipality", "title"], name="article_title_once")
        ]
        indexes: ClassVar = [GinIndex(ARTICLE_WORDS, name="article_words")]

    def __str__(self) -> str:
        return self.title
