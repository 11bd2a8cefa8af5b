"""An agent answers: text, a file, an emoji. Each deed checks the window and the guard, then queues."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.core.files import File
from django.db import IntegrityError, transaction

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.broken_promises import record_if_broken
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.copying import can_copy, copy_file, copy_of
from samenspraak.conversations.crossing import check_crossing
from samenspraak.conversations.drafts import Drawn, forget
from samenspraak.conversations.keeping_back import keep_back
from samenspraak.conversations.locking import came_meanwhile, locked, locked_live
from samenspraak.conversations.looking import guard_of, words_of
from samenspraak.conversations.models import (
    Attachment,
    AttachmentState,
    Conversation,
    Kind,
    Message,
    State,
)
from samenspraak.conversations.outbox import queue, queue_kept
from samenspraak.domain.contents import MediaKind
from samenspraak.domain.findings import Finding
from samenspraak.domain.policy import Flow
from samenspraak.domain.statuses import Status
from samenspraak.domain.window import CLOSED_FOR_GOOD, Window, WindowState, window
from samenspraak.organisation.journal import Deed, was_done, write
from samenspraak.organisation.models import Employee
from samenspraak.organisation.pausing import is_retired
from samenspraak.organisation.training import is_being_trained
from samenspraak.privacy.clearing import Stopped, cleared


class WindowClosed(Exception):
    """The channel lets us write freely no longer: offer a template, or another channel."""


class TooLong(Exception):
    """The text is longer than the channel takes; ``most`` is what it takes, in characters."""

    def __init__(self, most: int) -> None:
        super().__init__(str(most))
        self.most = most


class Empty(Exception):
    """There is nothing to send."""


@dataclass(frozen=True, slots=True)
class ReadyFile:
    """A file to send, already checked by attaching.checked_file."""

    kind: MediaKind
    mime_type: str
    name: str
    file: "File[bytes]"


def window_of(conversation: Conversation, now: datetime) -> Window:
    """The reply window of the conversation's channel; closed for good on a line that is not used any more."""
    length = TRAITS[conversation.line.channel].reply_window
    if is_retired(conversation.line):
        return CLOSED_FOR_GOOD
    return window(conversation.last_inbound_at, now, length)


def reply(
    conversation: Conversation,
    employee: Employee,
    text: str,
    now: datetime,
    *,
    reply_to: Message | None = None,
    file: ReadyFile | None = None,
    reference: uuid.UUID | None = None,
    drawn: Drawn | None = None,
) -> Message:
    """Queue an answer. Raises Empty, TooLong, WindowClosed, Crossed, Stopped (the guard); nothing was sent then.

    ``reference`` is made with the form the answer was written in: the same one twice is a double click, and gives
    back the answer that is already on its way. ``drawn`` is the composer it was written in; its draft is gone then.
    """
    message = Message(kind=Kind.TEXT, text=text.strip(), author=employee, reply_to=reply_to)
    message.reference = reference or (drawn.reference if drawn else message.reference)
    check_shape(conversation, message.text, has_file=file is not None)
    if window_of(conversation, now).state is WindowState.CLOSED:
        raise WindowClosed
    check_guard(conversation, employee, (message.text, file.name if file else ""))
    try:
        with transaction.atomic():
            if drawn is not None:
                check_crossing(locked(conversation), employee, drawn)
            _replied(conversation, message, file, now)
            if drawn is not None:
                forget(conversation, employee, drawn)
        return message
    except IntegrityError:
        return conversation.messages.get(reference=message.reference)


def react(message: Message, employee: Employee, emoji: str, now: datetime) -> None:
    """Put an emoji on a message of the resident; empty takes it away. Raises WindowClosed."""
    conversation = message.conversation
    if window_of(conversation, now).state is WindowState.CLOSED:
        raise WindowClosed
    payload = {"target": message.network_id, "emoji": emoji}
    with transaction.atomic():
        # The conversation before the message, as whoever receives locks them: neither waits in a circle.
        queue(conversation, Message(kind=Kind.REACTION, payload=payload, author=employee), now)
        Message.objects.filter(pk=message.pk).update(own_reaction=emoji)


def send_again(message: Message, employee: Employee, now: datetime) -> Message:
    """Send a failed or uncertain message once more, as a new one: the agent decided so, knowing the state.

    Raises WindowClosed, Stopped, Empty when it is not in that state, was sent again already (by somebody, or by
    itself: see trying_again), or the link in it works no more.
    """
    conversation = message.conversation
    if message.status not in (Status.FAILED, Status.UNCERTAIN):
        raise Empty
    if message.kind != Kind.TEMPLATE and window_of(conversation, now).state is WindowState.CLOSED:
        raise WindowClosed
    check_guard(conversation, employee, (words_of(message),))
    copy = copy_of(message)
    copy.author, copy.automatic = employee, ""
    subject = f"message:{message.pk}"
    with transaction.atomic():
        Message.objects.select_for_update(no_key=True).get(pk=message.pk)
        if was_done(Deed.SENT_AGAIN, subject, municipality=conversation.municipality_id):
            raise Empty
        if not can_copy(message):
            raise Empty
        write(
            Deed.SENT_AGAIN,
            subject,
            municipality=conversation.municipality_id,
            employee=employee,
        )
        queue_answer(conversation, copy, now)
        copy_file(message, copy)
    return copy


def check_shape(conversation: Conversation, text: str, *, has_file: bool = False) -> None:
    """Raises TooLong, Empty."""
    traits = TRAITS[conversation.line.channel]
    most = traits.most_caption_characters if has_file else traits.most_characters
    if len(text) > most:
        raise TooLong(most)
    if not text and not has_file:
        raise Empty


def check_guard(conversation: Conversation, employee: Employee, texts: Sequence[str]) -> None:
    """Raises Stopped: data, or a question for it. The journal gets the kinds, and nothing of the text."""
    guard = guard_of(conversation.municipality, conversation.line.channel, Flow.OUT)
    try:
        for text in texts:
            cleared(text, guard.profile, guard.allowed, guard.may_ask)
    except Stopped as stopped:
        kinds = {"kinds": _kinds(stopped.findings), "asked": _kinds(stopped.asked)}
        journal(Deed.STOPPED, conversation, employee, **{name: said for name, said in kinds.items() if said})
        raise


def _kinds(found: Sequence[Finding]) -> str:
    return " ".join(sorted({finding.kind for finding in found}))


def _replied(conversation: Conversation, message: Message, file: ReadyFile | None, now: datetime) -> None:
    if file is not None:
        message.kind, message.payload = Kind(file.kind.value), {"file_name": file.name}
    queue_answer(conversation, message, now)
    if file is not None:
        attach(message, file)


def queue_answer(conversation: Conversation, message: Message, now: datetime) -> Message:
    """Queue it, and let the conversation be the agent's, answered, waiting for the resident.

    What the resident wrote after ``conversation`` was loaded is not answered by it, and keeps its promise; a term that
    was given to them stays. Of who is being trained it is kept back instead, and answers nothing yet.
    """
    row = locked_live(conversation)
    # Where it was merged into one on another line, it still leaves by the line it was written for.
    live = row if row.pk != conversation.pk and row.line_id == conversation.line_id else conversation
    if message.author is not None and is_being_trained(message.author):
        keep_back(live, message, now)
    else:
        is_overtaken = row.pk != conversation.pk or came_meanwhile(conversation, row)
        queue(live, message, now)
        _answered(live, row, message, now, is_overtaken=is_overtaken)
    _become_assignee(live, message.author)
    return message


def queue_after_all(message: Message, now: datetime) -> None:
    """Let an answer leave that was kept back. What the resident wrote since it was written is not answered by it."""
    row = locked_live(message.conversation)
    is_overtaken = row.last_inbound_at is not None and row.last_inbound_at > message.stored_at
    queue_kept(row, message, now)
    _answered(row, row, message, now, is_overtaken=is_overtaken)


def _answered(
    live: Conversation, row: Conversation, message: Message, now: datetime, *, is_overtaken: bool
) -> None:
    """Nothing is owed any more, unless it was overtaken. ``row`` is the conversation as it was before."""
    if not is_overtaken:
        record_if_broken(row, now)
        live.state, live.closed_at, live.snoozed_until = State.WAITING, None, None
        live.promised_at, live.unread_count = row.term_at, 0
        live.save(update_fields=["state", "closed_at", "snoozed_until", "promised_at", "unread_count"])
    write(
        Deed.SENT,
        f"message:{message.pk}",
        municipality=live.municipality_id,
        employee=message.author,
        details={"conversation": live.pk},
    )


def _become_assignee(conversation: Conversation, employee: Employee | None) -> None:
    """The conversation is of whoever answered it, unless somebody has it."""
    if Conversation.objects.filter(pk=conversation.pk, assignee=None).update(assignee=employee):
        conversation.assignee = employee


def attach(message: Message, file: ReadyFile) -> None:
    """Let the file leave with the message."""
    attachment = Attachment(
        message=message,
        state=AttachmentState.READY,
        mime_type=file.mime_type,
        file_name=file.name,
        size=file.file.size,
    )
    attachment.file.save(str(message.reference), file.file, save=True)
