"""The five steps: in order, on repetition where that is asked, and lapsing."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.protocol import NotRepeated, Standing, Step, StepSkipped, Taken, check, standing

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
LAPSE = timedelta(days=30)
HOUR = timedelta(hours=1)


def _after(*steps: Step) -> Standing:
    """How far it is an hour after these steps, one an hour."""
    taken = [Taken(step, NOW - (len(steps) - place) * HOUR) for place, step in enumerate(steps)]
    return standing(taken, NOW, LAPSE)


def test_nothing_taken_begins_with_naming_the_behaviour() -> None:
    assert _after() == Standing(None, None, Step.NAMED)


@pytest.mark.parametrize("last", [Step.NAMED, Step.WARNED, Step.REMINDED, Step.ANNOUNCED])
def test_each_step_leads_to_the_next(last: Step) -> None:
    reached = _after(*[step for step in Step if step <= last])
    assert reached.next == last + 1
    assert reached.lapses_at == NOW - HOUR + LAPSE


def test_nothing_follows_the_block() -> None:
    assert _after(*Step).next is None


@pytest.mark.parametrize(
    ("passed", "counts"), [(LAPSE - timedelta(seconds=1), True), (LAPSE, False), (LAPSE * 2, False)]
)
def test_step_lapses_and_the_protocol_begins_again(passed: timedelta, *, counts: bool) -> None:
    reached = standing([Taken(Step.NAMED, NOW), Taken(Step.WARNED, NOW)], NOW + passed, LAPSE)
    assert (reached.last is not None) is counts
    assert reached.next is (Step.REMINDED if counts else Step.NAMED)


@given(taken=st.integers(0, 5), wanted=st.sampled_from(Step))
def test_nobody_skips_a_step_or_takes_one_twice(taken: int, wanted: Step) -> None:
    reached = _after(*list(Step)[:taken])
    if wanted == taken + 1:
        check(wanted, NOW, reached)
    else:
        with pytest.raises(StepSkipped) as refusal:
            check(wanted, NOW, reached)
        assert refusal.value.due == min(taken + 1, 5)


@pytest.mark.parametrize("step", Step)
def test_only_the_reminder_asks_for_a_repetition(step: Step) -> None:
    reached = _after(*[earlier for earlier in Step if earlier < step])
    before_the_last = NOW - 3 * HOUR
    if step is Step.REMINDED:
        with pytest.raises(NotRepeated):
            check(step, before_the_last, reached)
    else:
        check(step, before_the_last, reached)
