"""The times of call-back appointments are no birth dates: the guard lets every one of them leave."""

from datetime import UTC, datetime, timedelta

import pytest

from samenspraak.domain.hours import AMSTERDAM
from samenspraak.domain.promise import answer_by_words
from samenspraak.domain.slots import slot_title
from samenspraak.privacy.guard import findings

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = [
    NEW_YEAR + timedelta(days=day, minutes=minutes) for day in range(730) for minutes in (420, 570, 645, 1215)
]


@pytest.mark.parametrize("month", range(1, 13))
def test_title_of_a_slot_is_no_finding(month: int) -> None:
    titles = [slot_title(at, AMSTERDAM) for at in MOMENTS if at.month == month]
    assert titles
    assert [title for title in titles if findings(title)] == []


def test_sentence_with_a_moment_is_no_finding() -> None:
    now = NEW_YEAR - timedelta(days=1)
    said = [
        "Afgesproken. Ilse belt u {} om {}. U ziet een anoniem nummer.".format(
            *answer_by_words(at, now, AMSTERDAM)
        )
        for at in MOMENTS
    ]
    assert [text for text in said if findings(text)] == []
