"""The text a profile starts from says what A5 asks, in words, within the network's lengths."""

from datetime import time

import pytest

from samenspraak.domain.hours import OpeningTimes, Span
from samenspraak.organisation.models import Municipality
from samenspraak.organisation.profile_text import hours_in_words, profile_text
from tests.makers import a_municipality

OFFICE, LATE = (Span(time(8), time(17)),), (Span(time(8, 30), time(19)),)
SPLIT = (Span(time(9), time(12)), Span(time(20), time.min))


@pytest.mark.parametrize(
    ("week", "expected"),
    [
        ({}, "op werkdagen"),
        ({0: ()}, "op werkdagen"),
        (dict.fromkeys(range(5), OFFICE), "op maandag t/m vrijdag van 8 tot 17 uur"),
        ({0: OFFICE, 1: OFFICE}, "op maandag en dinsdag van 8 tot 17 uur"),
        (
            {0: OFFICE, 1: OFFICE, 2: OFFICE, 3: LATE, 4: OFFICE},
            "op maandag t/m woensdag en vrijdag van 8 tot 17 uur en op donderdag van 8.30 tot 19 uur",
        ),
        ({5: SPLIT}, "op zaterdag van 9 tot 12 uur en van 20 tot 24 uur"),
    ],
)
def test_week_is_told_in_words(week: dict[int, tuple[Span, ...]], expected: str) -> None:
    assert hours_in_words(OpeningTimes(week)) == expected


@pytest.mark.django_db
@pytest.mark.parametrize(("form", "word"), [("je", "je"), ("u", "uw")])
def test_profile_says_what_a_resident_must_know(form: str, word: str) -> None:
    municipality = a_municipality()
    Municipality.objects.update(form=form)
    municipality.refresh_from_db()
    text = profile_text(municipality)
    for part in ("Voorbeeldstad", "van 8 tot 17 uur", "groepsgesprekken", "niet voor noodgevallen", "112"):
        assert part in text.description
    assert word in text.description.split()
    assert len(text.about) <= 139
    assert len(text.description) <= 512
