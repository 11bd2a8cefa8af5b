"""Which conversations of a resident may go on as one, what is owed then, and until when it can be undone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from samenspraak.domain.merging import Side, Standing, Why, can_be_undone, together, why_not
from tests.domain.times import local

NOW = local("2026-11-23 10:00")
DAY = timedelta(days=1)
PART, WHOLE = Side(number=2, resident=1), Side(number=1, resident=1)
CASES = [
    (PART, WHOLE, None),
    (replace(PART, number=1), WHOLE, Why.SAME),
    (replace(PART, resident=2), WHOLE, Why.OTHER_RESIDENT),
    (replace(PART, is_part=True), WHOLE, Why.MERGED),
    (PART, replace(WHOLE, is_part=True), Why.MERGED),
    (PART, replace(WHOLE, state="closed", closed_at=NOW), Why.FINISHED),
    (replace(PART, state="closed", closed_at=NOW - 30 * DAY), WHOLE, None),
    (replace(PART, state="closed", closed_at=NOW - 31 * DAY), WHOLE, Why.LONG_AGO),
    (replace(PART, private_team=3), WHOLE, Why.PRIVATE),
    (PART, replace(WHOLE, private_team=3), Why.PRIVATE),
    (replace(PART, private_team=3), replace(WHOLE, private_team=4), Why.PRIVATE),
    (replace(PART, private_team=3), replace(WHOLE, private_team=3), None),
    (replace(PART, has_question_out=True), WHOLE, Why.ASKED),
    (PART, replace(WHOLE, has_question_out=True), None),
    (replace(PART, has_answer_kept_back=True), WHOLE, Why.KEPT_BACK),
    (PART, replace(WHOLE, has_answer_kept_back=True), Why.KEPT_BACK),
    (replace(PART, resident=2, has_question_out=True), replace(WHOLE, state="closed"), Why.OTHER_RESIDENT),
]
QUIET = Standing(
    state="waiting",
    promised_at=None,
    snoozed_until=None,
    unread_count=0,
    urgency="",
    has_priority=False,
    formal="",
    seems_press=False,
    has_findings=False,
    last_message_at=NOW,
    preview="Hoi",
    preview_is_ours=True,
)
moments = st.integers(0, 9999).map(lambda minutes: NOW + timedelta(minutes=minutes))


def _standing(*states: str) -> st.SearchStrategy[Standing]:
    return st.builds(
        Standing,
        state=st.sampled_from(states),
        promised_at=st.none() | moments,
        snoozed_until=st.none() | moments,
        unread_count=st.integers(0, 9),
        urgency=st.sampled_from(["", "danger"]),
        has_priority=st.booleans(),
        formal=st.sampled_from(["", "complaint"]),
        seems_press=st.booleans(),
        has_findings=st.booleans(),
        last_message_at=moments,
        preview=st.sampled_from(["Hoi", "Dank u"]),
        preview_is_ours=st.booleans(),
    )


live, any_standing = _standing("open", "waiting"), _standing("open", "waiting", "closed")


@pytest.mark.parametrize(("part", "whole", "why"), CASES)
def test_first_hindrance_is_told(part: Side, whole: Side, why: Why | None) -> None:
    assert why_not(part, whole, NOW) is why


def test_question_that_waits_for_us_makes_it_our_turn() -> None:
    asked = replace(QUIET, state="open", promised_at=NOW + DAY, unread_count=2, preview="Nog iets")
    both = together(replace(QUIET, snoozed_until=NOW), asked)
    assert (both.state, both.promised_at, both.snoozed_until) == ("open", NOW + DAY, None)
    assert both.unread_count == 2


def test_finished_part_owes_nothing_and_shows_what_it_said_last() -> None:
    part = replace(QUIET, state="closed", formal="complaint", last_message_at=NOW + DAY, preview="Dank u")
    assert together(QUIET, part) == replace(QUIET, last_message_at=NOW + DAY, preview="Dank u")


@given(live, live)
def test_no_promise_becomes_later_and_nothing_that_presses_is_lost(whole: Standing, part: Standing) -> None:
    both = together(whole, part)
    promises = [one.promised_at for one in (whole, part) if one.promised_at]
    assert both.promised_at == min(promises, default=None)
    assert both.unread_count == whole.unread_count + part.unread_count
    assert both.has_priority == (whole.has_priority or part.has_priority)
    assert bool(both.urgency) == bool(whole.urgency or part.urgency)


@given(live, live)
def test_only_what_waits_is_put_away(whole: Standing, part: Standing) -> None:
    both = together(whole, part)
    assert both.state == ("open" if "open" in (whole.state, part.state) else "waiting")
    assert both.snoozed_until is None or both.state == "waiting"


@given(live, any_standing)
def test_newest_of_the_two_is_what_the_list_shows(whole: Standing, part: Standing) -> None:
    both = together(whole, part)
    assert both.last_message_at == max(whole.last_message_at, part.last_message_at)
    assert both.preview in (whole.preview, part.preview)


@pytest.mark.parametrize(("minutes", "can"), [(0, True), (9, True), (10, False)])
def test_it_can_be_undone_for_ten_minutes(minutes: int, can: bool) -> None:
    assert can_be_undone(NOW, NOW + timedelta(minutes=minutes)) is can
