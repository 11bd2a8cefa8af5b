"""What keeps one conversation of many as it is, for each action; and until when a batch can be undone."""

from datetime import timedelta

import pytest

from samenspraak.domain.batches import Action, Why, can_be_undone, why_not
from tests.domain.times import local

FINISHED, ALREADY, CHANGED, NEWS = Why.FINISHED, Why.ALREADY, Why.CHANGED, Why.NEWS
CASES = [
    (Action.HAND_OVER, set(), None),
    (Action.HAND_OVER, {FINISHED}, FINISHED),
    (Action.HAND_OVER, {ALREADY, CHANGED}, ALREADY),
    (Action.HAND_OVER, {CHANGED}, CHANGED),
    (Action.HAND_OVER, {NEWS, Why.ASKED, Why.NO_TOPIC}, None),
    (Action.LATER, {NEWS, CHANGED}, NEWS),
    (Action.LATER, {CHANGED}, CHANGED),
    (Action.LATER, {FINISHED, NEWS}, FINISHED),
    (Action.LATER, {ALREADY, Why.ASKED, Why.NO_TOPIC}, None),
    (Action.TOPIC, {FINISHED, CHANGED, NEWS, Why.ASKED}, None),
    (Action.TOPIC, {ALREADY}, ALREADY),
    (Action.CLOSE, {FINISHED, Why.ASKED}, FINISHED),
    (Action.CLOSE, {NEWS, Why.ASKED}, NEWS),
    (Action.CLOSE, {Why.ASKED, Why.NO_TOPIC}, Why.ASKED),
    (Action.CLOSE, {Why.NO_TOPIC}, Why.NO_TOPIC),
    (Action.CLOSE, {ALREADY, CHANGED}, None),
]


@pytest.mark.parametrize(("action", "holding", "why"), CASES)
def test_first_hindrance_of_the_action_is_told(action: Action, holding: set[Why], why: Why | None) -> None:
    assert why_not(action, holding.__contains__) is why


@pytest.mark.parametrize("action", Action)
def test_nothing_is_done_with_what_an_employee_may_not_act_in(action: Action) -> None:
    assert why_not(action, lambda _why: True) is Why.NOT_ALLOWED


@pytest.mark.parametrize(
    ("action", "minutes", "can"),
    [
        (Action.HAND_OVER, 0, True),
        (Action.LATER, 9, True),
        (Action.CLOSE, 9, True),
        (Action.CLOSE, 10, False),
        (Action.TOPIC, 0, False),
    ],
)
def test_batch_can_be_undone_for_ten_minutes_if_its_action_can(
    action: Action, minutes: int, can: bool
) -> None:
    ended = local("2026-11-23 10:00")
    assert can_be_undone(action, ended, ended + timedelta(minutes=minutes)) is can


def test_batch_that_is_under_way_cannot_be_undone() -> None:
    assert not can_be_undone(Action.CLOSE, None, local("2026-11-23 10:00"))
