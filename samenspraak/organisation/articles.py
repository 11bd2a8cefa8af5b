"""Keeps and removes the articles of the knowledge base, and finds those that an employee may read or change."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.contrib.postgres.search import TrigramWordSimilarity
from django.db.models import Q, QuerySet

from samenspraak.domain.typing_errors import folded
from samenspraak.organisation.access import answers_residents
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.kept_words import changeable, keep_words, remove_words
from samenspraak.organisation.models import Article, Employee, Role, Team, Topic

MOST_LIKE = 50
LITTLE_ALIKE = 0.25
"""Of 1; one slip in a short word leaves no more."""


@dataclass(frozen=True, slots=True)
class Writing:
    """What somebody fills in; ``team`` None: the administrator looks after it."""

    title: str
    text: str
    je: str
    u: str
    topic: Topic | None = None
    team: Team | None = None
    review_on: date | None = None


def articles_for(employee: Employee) -> QuerySet[Article]:
    """All of the municipality, for who answers residents and for the administrator."""
    reads = answers_residents(employee) or (employee.is_active and employee.role == Role.ADMINISTRATOR)
    found = Article.objects.filter(municipality_id=employee.municipality_id)
    return found if reads else found.none()


def changeable_articles_for(employee: Employee) -> QuerySet[Article]:
    """All for the administrator, for a team lead those that the own team looks after."""
    return changeable(articles_for(employee), employee)


def topics_to_write_about(employee: Employee, article: Article | None) -> QuerySet[Topic]:
    """Those of the municipality that can be chosen, and the one that the article is about already."""
    own = Q(retired_at=None) | Q(pk=article.topic_id) if article else Q(retired_at=None)
    return Topic.objects.filter(own, municipality_id=employee.municipality_id).order_by("name")


def titles_like(municipality_id: int, word: str) -> Sequence[str]:
    """Words of the titles that look like it most."""
    found = Article.objects.filter(municipality_id=municipality_id)
    alike = found.annotate(alike=TrigramWordSimilarity(folded(word), "title")).filter(alike__gt=LITTLE_ALIKE)
    titles = alike.order_by("-alike", "title").values_list("title", flat=True)[:MOST_LIKE]
    return [part for title in titles for part in title.lower().split()]


def keep_article(
    employee: Employee, writing: Writing, now: datetime, article: Article | None = None
) -> Article:
    """Make one, or change ``article``. Raises NameTaken."""
    kept = article or Article(municipality_id=employee.municipality_id)
    kept.title, kept.text, kept.je, kept.u = writing.title, writing.text, writing.je, writing.u
    kept.topic, kept.team, kept.review_on = writing.topic, writing.team, writing.review_on
    keep_words(kept, employee, now, Deed.CHANGED_ARTICLE)
    return kept


def remove_article(article: Article, employee: Employee) -> None:
    """As remove_words."""
    remove_words(article, employee, Deed.REMOVED_ARTICLE)
