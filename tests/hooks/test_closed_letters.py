"""Letters that stay closed hold personal data too: they have a term, and the journal knows when it was over."""

from datetime import timedelta

import pytest
from django.test import override_settings
from django.utils import timezone

from samenspraak.hooks.closed_letters import closed_piles, destroy_closed_letters
from samenspraak.hooks.letters import open_again
from samenspraak.hooks.models import Letter
from samenspraak.organisation.models import JournalEntry
from samenspraak.organisation.sealing import sealed
from tests.makers import a_municipality

pytestmark = pytest.mark.django_db


def a_closed_letter(why: str = "unknown_line", *, days_ago: float = 31) -> Letter:
    return Letter.objects.create(
        channel="whatsapp", letterbox="demo", body=sealed(b"een geheim bericht"),
        came_at=timezone.now() - timedelta(days=days_ago), due_at=None, failed_why=why,
    )  # fmt: skip


@pytest.mark.parametrize("why", ["unreadable", "unreadable_part", "unknown_line", "ZeroDivisionError"])
def test_closed_letter_is_destroyed_thirty_days_after_it_came(why: str) -> None:
    a_closed_letter(why)
    young = a_closed_letter(why, days_ago=29)
    assert [destroy_closed_letters(timestamp=0), destroy_closed_letters(timestamp=0)] == [1, 0]
    assert Letter.objects.get() == young


@override_settings(SAMENSPRAAK_CLOSED_LETTER_DAYS=7)
def test_term_is_a_setting() -> None:
    a_closed_letter(days_ago=8)
    assert destroy_closed_letters(timestamp=0) == 1


def test_letter_that_is_being_opened_again_stays() -> None:
    letter = a_closed_letter()
    open_again(failed_why="unknown_line")
    assert destroy_closed_letters(timestamp=0) == 0
    assert Letter.objects.get() == letter


def test_destruction_is_in_the_journal_of_every_municipality() -> None:
    municipalities = [a_municipality("een"), a_municipality("twee")]
    for why in ("unknown_line", "unreadable", "unknown_line"):
        a_closed_letter(why)
    destroy_closed_letters(timestamp=0)
    for municipality in municipalities:
        entries = JournalEntry.objects.filter(municipality=municipality, deed="destroyed_letters")
        details = list(entries.order_by("pk").values_list("details", flat=True))
        assert details == [{"why": "unknown_line", "count": 2}, {"why": "unreadable", "count": 1}]


def test_nothing_destroyed_leaves_nothing_in_the_journal() -> None:
    a_municipality()
    a_closed_letter(days_ago=1)
    destroy_closed_letters(timestamp=0)
    assert not JournalEntry.objects.exists()


def test_pile_says_from_when_its_letters_are_destroyed() -> None:
    first, last = a_closed_letter(days_ago=20), a_closed_letter(days_ago=10)
    (pile,) = closed_piles()
    term = timedelta(days=30)
    assert pile.first_destroyed_at == first.came_at + term
    assert pile.last_destroyed_at == last.came_at + term
