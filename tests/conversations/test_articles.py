"""Finding an article: by Dutch stems, as far as a word was typed, with typing errors, the topic's own first."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from samenspraak.conversations.search.articles import found_articles
from samenspraak.conversations.search.known_words import learn_words
from samenspraak.organisation.kept_words import count_use
from samenspraak.organisation.models import Employee, Line, Role
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_municipality, a_topic, an_article, an_employee


@pytest.fixture(autouse=True)
def _articles(agent: Employee) -> None:
    an_article(agent, "Grof vuil laten ophalen", text="Matrassen en kasten halen we gratis op.")
    an_article(agent, "Paspoort aanvragen", text="Neem een pasfoto mee. Dat mag in elk café.")


def _titles(employee: Employee, typed: str, topic_id: int | None = None) -> list[str]:
    return [article.title.split()[0] for article in found_articles(employee, typed, topic_id)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", ["Grof", "Paspoort"]),
        ("de", ["Grof", "Paspoort"]),
        ("matras", ["Grof"]),
        ("kast ophalen", ["Grof"]),
        ("paspoorten", ["Paspoort"]),
        ("cafe", ["Paspoort"]),
        ("pasp", ["Paspoort"]),
        ("kast pasfoto", []),
        ("pas kast", []),
        ("zwembad", []),
        ("' | !", ["Grof", "Paspoort"]),
    ],
)
def test_every_word_is_in_it_and_the_last_may_be_half(agent: Employee, typed: str, found: list[str]) -> None:
    assert sorted(_titles(agent, typed)) == found


@pytest.mark.parametrize("typed", ["pasoport", "paspoortt", "aanvrgen", "pasoport aanvrgen"])
def test_mistyped_word_of_a_title_is_understood_at_once(agent: Employee, typed: str) -> None:
    assert _titles(agent, typed) == ["Paspoort"]


def test_mistyped_word_of_a_text_is_understood_from_the_next_night_on(agent: Employee) -> None:
    assert _titles(agent, "matarssen") == []
    learn_words(0)
    assert _titles(agent, "matarssen") == ["Grof"]


def test_word_of_the_title_weighs_more_than_one_of_the_text(agent: Employee) -> None:
    an_article(agent, "Zwemles", text="Ook voor grof vuil, grof vuil en grof vuil kunt u bellen.")
    assert _titles(agent, "grof vuil") == ["Grof", "Zwemles"]


def test_article_about_the_topic_stands_first_then_what_is_used_most(line: Line, agent: Employee) -> None:
    topic = a_topic(line.municipality, "Zwembad")
    an_article(agent, "Zwembad", topic=topic, text="Ook met een paspoort.")
    count_use(found_articles(agent, "paspoort").last() or an_article(agent, "Geen"), NOW)
    assert _titles(agent, "", topic.pk)[0] == _titles(agent, "paspoort", topic.pk)[0] == "Zwembad"
    assert _titles(agent, "paspoort")[0] == "Paspoort"


def test_other_municipality_and_other_roles_find_none(line: Line) -> None:
    for employee in (an_employee(a_municipality("elders")), an_employee(line.municipality, Role.SPECIALIST)):
        assert _titles(employee, "paspoort") == _titles(employee, "pasoport") == []


def test_a_search_asks_the_same_of_many_articles_as_of_few(agent: Employee) -> None:
    counts = []
    for more in (0, 20):
        for number in range(more):
            an_article(agent, f"Paspoort {number}")
        with CaptureQueriesContext(connection) as caught:
            list(found_articles(agent, "paspoort"))
        counts.append(len(caught))
    assert counts == [3, 3]
