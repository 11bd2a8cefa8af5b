"""Typing errors: what was meant is found, of our own words, of those that enough residents use, and of names."""

import pytest

from samenspraak.conversations.models import KnownWord
from samenspraak.conversations.search.finding import Found
from samenspraak.conversations.search.known_words import learn_words
from samenspraak.organisation.canned_answers import Wording, keep
from samenspraak.organisation.models import Employee, Line
from tests.conversations.searched import BIN, found_for, numbers, said
from tests.makers import MONDAY_MORNING as NOW
from tests.makers import a_line, a_municipality, a_topic

MISTYPED = [("contianer", "container"), ("containr", "container"), ("conttainer", "container")]


@pytest.mark.parametrize(("typed", "word"), MISTYPED)
def test_mistyped_word_finds_what_was_meant(line: Line, agent: Employee, typed: str, word: str) -> None:
    for _resident in range(5):
        said(line, "De container is vol")
    learn_words(0)
    assert (len(found_for(agent, typed).hits), found_for(agent, typed).meant) == (5, ((typed, word),))


def test_mistyped_name_finds_who_was_meant(line: Line, agent: Employee) -> None:
    wanted = said(line, BIN, name="Ayşe Yıldız")
    assert numbers(agent, "yidliz") == [wanted.pk]


def test_word_that_somebody_used_is_not_replaced(line: Line, agent: Employee) -> None:
    for _resident in range(5):
        said(line, "De container is vol")
    learn_words(0)
    odd = said(line, "De contianer is vol")
    assert (numbers(agent, "contianer"), found_for(agent, "contianer").meant) == ([odd.pk], ())


def test_word_of_a_few_residents_is_not_remembered(line: Line) -> None:
    for text in ("Kerkdreef is donker",) * 4 + ("Container is vol",) * 5:
        said(line, text)
    assert learn_words(0) == learn_words(0) == 1
    assert KnownWord.objects.get().word == "container"


def test_words_of_topics_and_canned_answers_are_known_from_the_first_resident_on(
    line: Line, agent: Employee
) -> None:
    wanted = said(line, "Mijn rijbewijs verloopt, moet ik langs de milieustraat?")
    a_topic(line.municipality, "Paspoort en rijbewijs")
    keep(
        agent, Wording("grofvuil", "Grofvuil", "Breng het naar de milieustraat.", "Milieustraat.", None), NOW
    )
    learn_words(0)
    assert [numbers(agent, typed) for typed in ("rijbewjis", "millieustraat")] == [[wanted.pk]] * 2


def test_words_of_another_municipality_are_not_proposed(line: Line, agent: Employee) -> None:
    elsewhere = a_line(a_municipality("elders"), "551000000000002")
    a_topic(elsewhere.municipality, "Container")
    for _resident in range(5):
        said(elsewhere, "De container is vol")
    learn_words(0)
    assert found_for(agent, "contianer") == Found(query="('contianer')", words=("contianer",))
