"""What keeps a conversation whole."""

import pytest

from samenspraak.domain.splitting import Cut, Why, why_not

CASES = [
    (Cut(), None),
    (Cut(is_finished=True, has_news=True), Why.FINISHED),
    (Cut(has_news=True, has_question_before=False), Why.NEWS),
    (Cut(has_question_before=False), Why.NOTHING_BEFORE),
    (Cut(has_parts=True), Why.MERGED),
    (Cut(has_question_out=True, has_answer_leaving=True), Why.ASKED),
    (Cut(has_answer_kept_back=True), Why.KEPT_BACK),
    (Cut(has_answer_leaving=True), Why.LEAVING),
]


@pytest.mark.parametrize(("cut", "why"), CASES)
def test_first_hindrance_is_told(cut: Cut, why: Why | None) -> None:
    assert why_not(cut) is why
