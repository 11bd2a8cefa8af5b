"""A sensitive file is destroyed in storage: by hand or by its term, with a trace, never what is used still."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from samenspraak.conversations.answering import Empty, ReadyFile, reply, send_again
from samenspraak.conversations.erasing import count_due, erase_ended
from samenspraak.conversations.erasing_files import destroy_erased, erase_file
from samenspraak.conversations.models import Attachment, Conversation, Message, OutboxItem, State, Trace
from samenspraak.conversations.sensitive import mark_sensitive
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Employee, JournalEntry, Line, Municipality
from tests.files import PDF, a_document, a_photo
from tests.makers import received

pytestmark = pytest.mark.django_db
NOW = timezone.now()
type Committing = Callable[..., AbstractContextManager[object]]


def _marked(message: Message, agent: Employee) -> str:
    """What its file is called in storage."""
    mark_sensitive(message, agent, NOW)
    name = Attachment.objects.get(message=message).file.name
    assert name
    assert default_storage.exists(name)
    return name


def _ended(*, hours_ago: float) -> None:
    ended = timezone.now() - timedelta(hours=hours_ago)
    Conversation.objects.update(state=State.CLOSED, closed_at=ended)


def _sent(line: Line, agent: Employee) -> Message:
    """A document that an agent sent and that failed to arrive."""
    conversation = received(line, at=NOW).conversation
    file = ReadyFile(MediaKind.DOCUMENT, "application/pdf", "brief.pdf", ContentFile(PDF, "brief.pdf"))
    return reply(conversation, agent, "", NOW, file=file)


@pytest.mark.parametrize("make", [a_photo, a_document])
def test_erased_file_is_gone_from_storage(
    make: Callable[[Line], Message],
    line: Line,
    agent: Employee,
    django_capture_on_commit_callbacks: Committing,
) -> None:
    message = make(line)
    name = _marked(message, agent)
    with django_capture_on_commit_callbacks(execute=True):
        assert erase_file(message.pk, agent, NOW)
    assert not default_storage.exists(name)
    assert not Attachment.objects.get().file


def test_nothing_that_leads_to_the_file_is_kept(line: Line, agent: Employee) -> None:
    message = a_document(line)
    _marked(message, agent)
    erase_file(message.pk, agent, NOW)
    attachment = Attachment.objects.get()
    assert (attachment.file_name, attachment.network_media_id, attachment.claimed_sha256) == ("", "", None)


def test_trace_says_who_and_when_and_letters_follow(line: Line, agent: Employee) -> None:
    photo = a_photo(line)
    _marked(photo, agent)
    erase_file(photo.pk, agent, NOW)
    attachment = Attachment.objects.get()
    assert (attachment.erased_by, attachment.erased_at) == (agent, NOW)
    assert Trace.objects.get().network_id == photo.network_id
    assert JournalEntry.objects.get(deed="erased").subject == f"file:{photo.pk}"


def test_second_time_does_nothing(line: Line, agent: Employee) -> None:
    photo = a_photo(line)
    _marked(photo, agent)
    assert erase_file(photo.pk, agent, NOW)
    assert not erase_file(photo.pk, agent, NOW)
    assert JournalEntry.objects.filter(deed="erased").count() == 1


def test_file_that_is_not_marked_is_not_erased(line: Line, agent: Employee) -> None:
    photo = a_photo(line)
    assert not erase_file(photo.pk, agent, NOW)
    _ended(hours_ago=25)
    assert erase_ended(0) == 0
    assert default_storage.exists(str(Attachment.objects.get().file.name))


@pytest.mark.parametrize(("hours", "is_erased"), [(23.9, False), (24.1, True)])
def test_term_erases_and_destroys(line: Line, agent: Employee, hours: float, is_erased: bool) -> None:
    name = _marked(a_photo(line), agent)
    _ended(hours_ago=hours)
    assert (erase_ended(0), erase_ended(0)) == (int(is_erased), 0)
    assert default_storage.exists(name) is not is_erased
    assert JournalEntry.objects.filter(deed="erased_by_term").count() == int(is_erased)


def test_municipality_that_keeps_all_keeps_files(line: Line, agent: Employee) -> None:
    Municipality.objects.update(erase_after_hours=None)
    name = _marked(a_photo(line), agent)
    _ended(hours_ago=999)
    assert erase_ended(0) == 0
    assert default_storage.exists(name)


def test_what_could_not_be_destroyed_is_tried_again(line: Line, agent: Employee) -> None:
    photo = a_photo(line)
    name = _marked(photo, agent)
    erase_file(photo.pk, agent, NOW)  # and the program dies before the file is destroyed
    assert default_storage.exists(name)
    erase_ended(0)
    assert not default_storage.exists(name)
    assert destroy_erased() == 0


def test_file_that_another_message_uses_stays_for_that_one(line: Line, agent: Employee) -> None:
    first = _sent(line, agent)
    Message.objects.filter(pk=first.pk).update(status=Status.FAILED)
    first.refresh_from_db()
    copy = send_again(first, agent, NOW)
    OutboxItem.objects.all().delete()
    name = _marked(first, agent)
    erase_file(first.pk, agent, NOW)
    assert destroy_erased() == 0
    assert Attachment.objects.get(message=copy).file.read() == PDF
    _marked(copy, agent)
    erase_file(copy.pk, agent, NOW)
    assert destroy_erased() == 1
    assert not default_storage.exists(name)


def test_file_that_still_has_to_leave_is_not_erased(line: Line, agent: Employee) -> None:
    answer = _sent(line, agent)
    _marked(answer, agent)
    assert not erase_file(answer.pk, agent, NOW)
    _ended(hours_ago=25)
    assert erase_ended(0) == 0


def test_erased_file_is_not_sent_again(line: Line, agent: Employee) -> None:
    answer = _sent(line, agent)
    OutboxItem.objects.all().delete()
    _marked(answer, agent)
    erase_file(answer.pk, agent, NOW)
    Message.objects.filter(pk=answer.pk).update(status=Status.FAILED)
    answer.refresh_from_db()
    with pytest.raises(Empty):
        send_again(answer, agent, NOW)
    assert not OutboxItem.objects.exists()


def test_sensitive_file_is_sensitive_too_when_it_is_sent_again(line: Line, agent: Employee) -> None:
    answer = _sent(line, agent)
    _marked(answer, agent)
    Message.objects.filter(pk=answer.pk).update(status=Status.FAILED)
    answer.refresh_from_db()
    assert Attachment.objects.get(message=send_again(answer, agent, NOW)).sensitive_at


def test_term_says_beforehand_how_much_it_would_erase(line: Line, agent: Employee) -> None:
    _marked(a_photo(line), agent)
    _marked(a_photo(line, caption="Mijn bsn is 111222333"), agent)
    a_photo(line)
    _ended(hours_ago=25)
    assert count_due(agent, (1, 48), timezone.now()) == {1: 2, 48: 0}
