"""Drafts: kept masked and sealed, never overwritten in silence, gone when sent and after their term."""

from datetime import timedelta
from uuid import uuid4

import pytest

from samenspraak.conversations.answering import reply
from samenspraak.conversations.drafts import (
    Drawn,
    WrittenElsewhere,
    drafts_in,
    drafts_to_take,
    erase_drafts,
    keep,
    take_over,
)
from samenspraak.conversations.handling import close, note, take
from samenspraak.conversations.looking import words_of
from samenspraak.conversations.models import Conversation, Draft
from samenspraak.organisation.models import Employee
from tests.makers import MONDAY_MORNING

pytestmark = pytest.mark.django_db

NOW = MONDAY_MORNING + timedelta(minutes=10)
LATER = NOW + timedelta(minutes=1)
SAID = "Uw BSN is 111222333"


@pytest.fixture
def window() -> Drawn:
    """A composer in which nothing stood."""
    return Drawn(uuid4())


def _kept(conversation: Conversation, employee: Employee, text: str, *, is_note: bool = False) -> Draft:
    keep(conversation, employee, text, Drawn(uuid4()), NOW, is_note=is_note)
    return Draft.objects.get(conversation=conversation, author=employee, is_note=is_note)


def test_draft_is_kept_masked_with_its_original_sealed(conversation: Conversation, agent: Employee) -> None:
    draft = _kept(conversation, agent, SAID)
    assert "111222333" not in draft.text
    assert b"111222333" not in bytes(draft.original or b"")
    assert words_of(draft) == SAID


def test_answer_and_note_are_kept_apart(conversation: Conversation, agent: Employee) -> None:
    _kept(conversation, agent, "Goedemorgen")
    _kept(conversation, agent, "Nagaan", is_note=True)
    assert {(draft.is_note, draft.text) for draft in drafts_in(conversation)} == {
        (False, "Goedemorgen"),
        (True, "Nagaan"),
    }


def test_composer_goes_on_with_its_own_words(
    conversation: Conversation, agent: Employee, window: Drawn
) -> None:
    keep(conversation, agent, "Goede", window, NOW)
    keep(conversation, agent, "Goedemorgen", window, LATER)
    assert Draft.objects.get().text == "Goedemorgen"


def test_composer_goes_on_with_the_words_it_was_drawn_with(
    conversation: Conversation, agent: Employee
) -> None:
    draft = _kept(conversation, agent, "Goede")
    keep(conversation, agent, "Goedemorgen", Drawn(uuid4(), draft.kept_at), LATER)
    assert Draft.objects.get().text == "Goedemorgen"


@pytest.mark.parametrize("drawn_with", [None, NOW - timedelta(minutes=5)])
def test_window_that_does_not_know_the_words_does_not_overwrite_them(
    conversation: Conversation, agent: Employee, drawn_with: None
) -> None:
    _kept(conversation, agent, "In het ene venster")
    with pytest.raises(WrittenElsewhere) as elsewhere:
        keep(conversation, agent, "In het andere", Drawn(uuid4(), drawn_with), LATER)
    assert elsewhere.value.draft == Draft.objects.get()
    assert Draft.objects.get().text == "In het ene venster"


def test_same_words_in_two_windows_are_no_trouble(conversation: Conversation, agent: Employee) -> None:
    _kept(conversation, agent, "Goedemorgen")
    keep(conversation, agent, "Goedemorgen", Drawn(uuid4()), LATER)
    assert Draft.objects.get().kept_at == LATER


def test_what_was_emptied_stands_in_nobodys_way(conversation: Conversation, agent: Employee) -> None:
    _kept(conversation, agent, "")
    keep(conversation, agent, "Opnieuw", Drawn(uuid4()), LATER)
    assert Draft.objects.get().text == "Opnieuw"


def test_window_hears_that_its_draft_was_sent_from_another(
    conversation: Conversation, agent: Employee
) -> None:
    draft = _kept(conversation, agent, "Goedemorgen")
    reply(conversation, agent, "Goedemorgen", LATER, drawn=Drawn(uuid4(), draft.kept_at))
    with pytest.raises(WrittenElsewhere) as elsewhere:
        keep(conversation, agent, "Goedemorgen!", Drawn(uuid4(), draft.kept_at), LATER)
    assert elsewhere.value.draft is None


def test_sending_erases_the_draft(conversation: Conversation, agent: Employee, window: Drawn) -> None:
    keep(conversation, agent, "Goedemorgen", window, NOW)
    reply(conversation, agent, "Goedemorgen Rens", LATER, drawn=window)
    assert not Draft.objects.exists()


def test_draft_that_arrives_after_its_answer_is_not_kept(
    conversation: Conversation, agent: Employee, window: Drawn
) -> None:
    reply(conversation, agent, "Goedemorgen Rens", NOW, drawn=window)
    keep(conversation, agent, "Goedemorgen", window, LATER)
    assert not Draft.objects.exists()


def test_sending_leaves_what_another_window_kept(
    conversation: Conversation, agent: Employee, window: Drawn
) -> None:
    _kept(conversation, agent, "In het ene venster")
    reply(conversation, agent, "Uit het andere", LATER, drawn=window)
    assert Draft.objects.get().text == "In het ene venster"


def test_note_is_kept_once_and_erases_its_draft_alone(
    conversation: Conversation, agent: Employee, window: Drawn
) -> None:
    keep(conversation, agent, "Antwoord", window, NOW)
    keep(conversation, agent, "Nagaan", window, NOW, is_note=True)
    first, second = (note(conversation, agent, "Nagaan", LATER, drawn=window) for _ in range(2))
    assert first == second
    assert [draft.text for draft in drafts_in(conversation)] == ["Antwoord"]


def test_colleague_goes_on_with_the_masked_words(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    _kept(conversation, sanne, SAID)
    _kept(conversation, agent, "Dag Rens.")
    take(conversation, agent)
    assert take_over(drafts_to_take(agent).get(), agent, uuid4(), LATER)
    draft = Draft.objects.get()
    assert (draft.author, words_of(draft)) == (agent, "Dag Rens.\n\nUw BSN is ••••••")


def test_draft_is_for_who_has_the_conversation_alone(
    conversation: Conversation, agent: Employee, sanne: Employee
) -> None:
    _kept(conversation, sanne, "Dag")
    take(conversation, sanne)
    assert not drafts_to_take(agent).exists()
    assert not drafts_to_take(sanne).exists()


def test_draft_that_its_author_went_on_with_is_not_taken(
    conversation: Conversation, agent: Employee, sanne: Employee, window: Drawn
) -> None:
    keep(conversation, sanne, "Dag", window, NOW)
    take(conversation, agent)
    shown = drafts_to_take(agent).get()
    keep(conversation, sanne, "Dag Rens", window, LATER)
    assert not take_over(shown, agent, uuid4(), LATER)
    assert Draft.objects.get().author == sanne


@pytest.mark.parametrize(("hours", "is_left"), [(25, False), (23, True)])
def test_draft_goes_a_term_after_its_conversation_ended(
    conversation: Conversation, agent: Employee, hours: int, is_left: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    _kept(conversation, agent, "Dag")
    close(conversation, agent, NOW)
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOW + timedelta(hours=hours))
    erase_drafts(timestamp=0)
    assert Draft.objects.exists() == is_left


@pytest.mark.parametrize(("days", "is_left"), [(91, False), (89, True)])
def test_draft_goes_when_nobody_comes_back_to_it(
    conversation: Conversation, agent: Employee, days: int, is_left: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    _kept(conversation, agent, "Dag")
    monkeypatch.setattr("django.utils.timezone.now", lambda: NOW + timedelta(days=days))
    erase_drafts(timestamp=0)
    assert Draft.objects.exists() == is_left


def test_str_of_a_draft_says_nothing_of_it(conversation: Conversation, agent: Employee) -> None:
    assert str(_kept(conversation, agent, "Dag")).startswith("draft ")
