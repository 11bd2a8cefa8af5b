"""A text to residents in the municipality's own words: who changed it, why, and back to the default."""

import pytest

from samenspraak.organisation.access import text_changes_for
from samenspraak.organisation.models import Employee, JournalEntry, OwnText, Role, TextChange
from samenspraak.organisation.own_texts import change_text
from samenspraak.organisation.texts import TwoForms, default_of, text_for
from tests.makers import MONDAY_MORNING, a_municipality, an_employee

pytestmark = pytest.mark.django_db
KEY = "callback.cancelled"
OURS = TwoForms("We bellen je niet.", "We bellen u niet.")
WHY = "Korter, besluit van 3 november"


@pytest.fixture
def administrator() -> Employee:
    return an_employee(a_municipality(), Role.ADMINISTRATOR)


def changed(employee: Employee, words: TwoForms = OURS, key: str = KEY) -> bool:
    return change_text(employee, key, words, why=WHY, now=MONDAY_MORNING)


def test_residents_read_the_own_words_from_then_on(administrator: Employee) -> None:
    assert changed(administrator)
    assert text_for(administrator.municipality, KEY, "je") == "We bellen je niet."
    assert text_for(administrator.municipality, KEY, "u") == "We bellen u niet."


def test_change_is_kept_with_who_why_and_the_words(administrator: Employee) -> None:
    changed(administrator)
    kept = TextChange.objects.get()
    assert (kept.changed_by, kept.why, kept.je, kept.u) == (administrator, WHY, OURS.je, OURS.u)


def test_journal_says_which_text_who_and_why_and_none_of_the_words(administrator: Employee) -> None:
    changed(administrator)
    entry = JournalEntry.objects.get(deed="changed_text")
    assert (entry.subject, entry.employee, entry.details) == (f"text:{KEY}", administrator, {"reason": WHY})


def test_words_of_the_default_leave_no_row_of_their_own(administrator: Employee) -> None:
    changed(administrator)
    assert changed(administrator, default_of(KEY))
    assert not OwnText.objects.exists()
    assert [change.u for change in TextChange.objects.order_by("pk")] == [OURS.u, ""]


def test_same_words_again_write_nothing(administrator: Employee) -> None:
    assert not changed(administrator, default_of(KEY))
    changed(administrator)
    assert not changed(administrator)
    assert TextChange.objects.count() == JournalEntry.objects.filter(deed="changed_text").count() == 1


def test_text_that_is_not_there_is_refused(administrator: Employee) -> None:
    with pytest.raises(KeyError):
        changed(administrator, key="no.such.text")
    assert not OwnText.objects.exists()


def test_other_municipality_keeps_its_own_words(administrator: Employee) -> None:
    elsewhere = an_employee(a_municipality("elders"), Role.ADMINISTRATOR)
    changed(administrator)
    assert text_for(elsewhere.municipality, KEY, "u") == default_of(KEY).u
    assert not text_changes_for(elsewhere).exists()


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMINISTRATOR])
def test_changes_are_for_the_administrator(administrator: Employee, role: Role) -> None:
    changed(administrator)
    assert text_changes_for(administrator).count() == 1
    assert not text_changes_for(an_employee(administrator.municipality, role)).exists()
