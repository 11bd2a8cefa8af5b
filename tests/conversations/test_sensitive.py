"""A file that somebody marked as sensitive: its name goes too, and it can be taken back while it is there."""

from datetime import timedelta

import pytest
from django.utils import timezone

from samenspraak.conversations.erasing_files import erase_file
from samenspraak.conversations.models import Attachment, AttachmentState, Conversation, Message
from samenspraak.conversations.revealing import SHOWN_FOR, Why, may_open, reveal_file
from samenspraak.conversations.sensitive import mark_sensitive, unmark_sensitive
from samenspraak.organisation.models import Employee, JournalEntry, Line
from tests.files import a_document, a_photo
from tests.makers import an_employee, received

pytestmark = pytest.mark.django_db
NOW = timezone.now()


@pytest.fixture
def photo(line: Line) -> Message:
    return a_photo(line)


def _file(message: Message) -> Attachment:
    return Attachment.objects.get(message=message)


def test_mark_is_in_the_journal_once(photo: Message, agent: Employee) -> None:
    assert mark_sensitive(photo, agent, NOW)
    assert not mark_sensitive(photo, agent, NOW)
    entry = JournalEntry.objects.get(deed="marked_sensitive")
    assert (entry.employee, entry.subject) == (agent, f"file:{photo.pk}")


@pytest.mark.parametrize("state", [AttachmentState.WAITING, AttachmentState.REFUSED])
def test_file_that_is_not_there_cannot_be_marked(photo: Message, agent: Employee, state: str) -> None:
    Attachment.objects.update(state=state)
    assert not mark_sensitive(photo, agent, NOW)


def test_message_without_a_file_cannot_be_marked(line: Line, agent: Employee) -> None:
    assert not mark_sensitive(received(line), agent, NOW)


def test_list_says_that_something_is_masked_and_no_longer_what_the_file_is_called(
    line: Line, agent: Employee
) -> None:
    document = a_document(line)
    assert "paspoort-jansen" in Conversation.objects.get().preview
    mark_sensitive(document, agent, NOW)
    conversation = Conversation.objects.get()
    assert "paspoort-jansen" not in conversation.preview
    assert conversation.has_findings


def test_taking_the_mark_back_restores_all(line: Line, agent: Employee) -> None:
    document = a_document(line)
    mark_sensitive(document, agent, NOW)
    assert unmark_sensitive(document, agent)
    conversation = Conversation.objects.get()
    assert "paspoort-jansen" in conversation.preview
    assert not conversation.has_findings
    assert _file(document).sensitive_at is None
    assert JournalEntry.objects.filter(deed="unmarked_sensitive").exists()


def test_mark_taken_back_leaves_the_chip_of_masked_text(line: Line, agent: Employee) -> None:
    photo = a_photo(line, caption="Mijn bsn is 111222333")
    mark_sensitive(photo, agent, NOW)
    unmark_sensitive(photo, agent)
    assert Conversation.objects.get().has_findings


def test_mark_cannot_be_taken_back_once_it_is_erased(photo: Message, agent: Employee) -> None:
    mark_sensitive(photo, agent, NOW)
    erase_file(photo.pk, agent, NOW)
    assert not unmark_sensitive(photo, agent)


def test_unmarked_file_is_for_everybody_who_sees_the_message(photo: Message, agent: Employee) -> None:
    assert may_open(_file(photo), agent, NOW)


@pytest.mark.parametrize(("later", "may"), [(timedelta(0), True), (SHOWN_FOR, False)])
def test_sensitive_file_is_given_half_a_minute_after_it_was_asked_for(
    photo: Message, agent: Employee, later: timedelta, may: bool
) -> None:
    mark_sensitive(photo, agent, NOW)
    assert not may_open(_file(photo), agent, timezone.now())
    assert reveal_file(photo, agent, Why.ANSWER)
    assert may_open(_file(photo), agent, timezone.now() + later) is may


def test_colleague_who_did_not_ask_is_not_given_it(photo: Message, agent: Employee) -> None:
    mark_sensitive(photo, agent, NOW)
    reveal_file(photo, agent, Why.ANSWER)
    colleague = an_employee(agent.municipality, name="Sanne Visser")
    assert not may_open(_file(photo), colleague, timezone.now())


def test_asking_for_one_file_gives_no_other(line: Line, agent: Employee) -> None:
    first, second = a_photo(line), a_photo(line)
    for photo in (first, second):
        mark_sensitive(photo, agent, NOW)
    reveal_file(first, agent, Why.ANSWER)
    assert not may_open(_file(second), agent, timezone.now())


def test_erased_file_is_shown_to_nobody(photo: Message, agent: Employee) -> None:
    mark_sensitive(photo, agent, NOW)
    erase_file(photo.pk, agent, NOW)
    assert not reveal_file(photo, agent, Why.ANSWER)
    assert not JournalEntry.objects.filter(deed="revealed").exists()
