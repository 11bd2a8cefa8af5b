"""What reading messages reached, kept: on the half that was tuned on and on the half set aside.

The half set aside is measured as totals only; once, on 30 November 2026, after all tuning: emergencies 100% at 2.9%
false alarms, conduct 89.9% at 2.5%, formal 98.1% at 2.5%, form 98.0%, language 100%. What is kept lies just below, and
no lower than the levels to reach; docs/reading.md has both.
"""

import pytest

from samenspraak.domain.formal import Formal
from samenspraak.domain.language import clear_language_of
from samenspraak.domain.protocol import Behaviour
from tests.domain.reading import (
    Message,
    conduct_level,
    corpus,
    emergency_level,
    form_is_right,
    formal_level,
    kind_of_conduct_level,
    language_is_right,
    right_share,
)


@pytest.fixture(scope="module")
def tuning() -> list[Message]:
    return corpus("tuning")


@pytest.fixture(scope="module")
def set_aside() -> list[Message]:
    return corpus("set_aside")


def test_emergencies_keep_their_level_on_the_half_set_aside(set_aside: list[Message]) -> None:
    level = emergency_level(set_aside)
    assert level.recall >= 0.98
    assert level.false_alarm_rate <= 0.03


def test_conduct_keeps_its_level_on_the_half_set_aside(set_aside: list[Message]) -> None:
    level = conduct_level(set_aside)
    assert level.recall >= 0.88
    assert level.false_alarm_rate <= 0.03


def test_formal_messages_keep_their_level_on_the_half_set_aside(set_aside: list[Message]) -> None:
    level = formal_level(set_aside)
    assert level.recall >= 0.96
    assert level.false_alarm_rate <= 0.03


def test_form_and_language_keep_their_level_on_the_half_set_aside(set_aside: list[Message]) -> None:
    assert right_share(set_aside, form_is_right) >= 0.97
    assert right_share(set_aside, language_is_right) >= 0.99


def test_no_message_is_said_to_be_in_another_language_than_it_is(tuning: list[Message]) -> None:
    told = ((clear_language_of(one["text"]), one["language"]) for one in tuning)
    assert {(clear, language) for clear, language in told if clear not in ("", language)} == set()


def test_tuning_half_is_read_nearly_whole(tuning: list[Message]) -> None:
    for level in (emergency_level(tuning), conduct_level(tuning), formal_level(tuning)):
        assert level.recall >= 0.99
        assert level.false_alarm_rate <= 0.02
    assert right_share(tuning, form_is_right) >= 0.97
    assert right_share(tuning, language_is_right) >= 0.99


@pytest.mark.parametrize("kind", list(Behaviour))
def test_each_kind_of_conduct_is_told_from_the_others(tuning: list[Message], kind: Behaviour) -> None:
    level = kind_of_conduct_level(tuning, kind)
    assert level.asked >= 45
    assert level.recall >= 0.98
    assert level.false_alarm_rate <= 0.01


@pytest.mark.parametrize("half", ["tuning", "set_aside"])
def test_corpus_says_all_that_is_asked_of_each_message_once(half: str) -> None:
    messages = corpus(half)
    assert len({one["id"] for one in messages}) == len({one["text"] for one in messages}) == len(messages)
    for one in messages:
        assert set(one["conduct"]) <= set(Behaviour)
        assert one["formal"] in (None, *Formal)
        assert one["form_of_address"] in ("je", "u", "unknown")


def test_no_message_set_aside_is_among_those_tuned_on(
    tuning: list[Message], set_aside: list[Message]
) -> None:
    assert {one["text"] for one in tuning}.isdisjoint(one["text"] for one in set_aside)
