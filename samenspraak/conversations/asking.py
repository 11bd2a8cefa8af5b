"""Lets a resident choose: a text with buttons or a list, of an agent or by itself. The guard reads all of it."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import F

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.answering import (
    Empty,
    TooLong,
    WindowClosed,
    check_guard,
    queue_answer,
    window_of,
)
from samenspraak.conversations.models import Conversation, Kind, Message
from samenspraak.conversations.outbox import queue
from samenspraak.domain.window import WindowState
from samenspraak.organisation.models import Employee
from samenspraak.organisation.sealing import sealed

MOST_BUTTONS = 3
MOST_BUTTON_TEXT = 1024


@dataclass(frozen=True, slots=True)
class Question:
    """A text with what there is to choose: ``(reply id, title)``. ``button`` opens the list when that is one.

    ``shown`` stands in the thread instead of a text with something in it that only the resident may have.
    """

    text: str
    button: str = ""
    options: tuple[tuple[str, str], ...] = ()
    shown: str = ""

    def message(self) -> Message:
        """As it is kept and sent: plain without options, buttons when they are few, else a list."""
        message = Message(kind=Kind.TEXT, text=self.shown or self.text)
        message.original = sealed(self.text.encode()) if self.shown else None
        if not self.options:
            return message
        rows = [{"id": reply_id, "title": title} for reply_id, title in self.options]
        if len(rows) <= MOST_BUTTONS and len(self.text) <= MOST_BUTTON_TEXT:
            message.kind, message.payload = Kind.BUTTONS, {"options": rows}
        else:
            message.kind, message.payload = Kind.LIST, {"button": self.button, "options": rows}
        return message


def can_choose(conversation: Conversation) -> bool:
    """Whether the channel has buttons or lists."""
    return TRAITS[conversation.line.channel].most_choices > 0


def check_question(conversation: Conversation, employee: Employee, question: Question, now: datetime) -> None:
    """Call it before the transaction of the deed. Raises Empty, TooLong, WindowClosed, Stopped (in the journal)."""
    traits = TRAITS[conversation.line.channel]
    if not question.text.strip() or len(question.options) > traits.most_choices:
        raise Empty
    if len(question.text) > traits.most_characters:
        raise TooLong(traits.most_characters)
    if window_of(conversation, now).state is WindowState.CLOSED:
        raise WindowClosed
    titles = (title for _reply_id, title in question.options)
    check_guard(conversation, employee, (question.text, question.button, *titles))


def ask(
    conversation: Conversation,
    employee: Employee,
    question: Question,
    now: datetime,
    *,
    reference: uuid.UUID,
) -> Message:
    """Queue a checked question as the agent's answer, in the transaction of the deed.

    The same ``reference`` twice is a double click, and gives back the question that is already on its way.
    """
    message = question.message()
    message.author, message.reference = employee, reference
    return queue_once(conversation, message, now)


def queue_once(conversation: Conversation, message: Message, now: datetime) -> Message:
    """Queue the agent's answer, or give back the one with this reference that is already on its way."""
    try:
        with transaction.atomic():
            return queue_answer(conversation, message, now)
    except IntegrityError:
        return conversation.messages.get(reference=message.reference)


def can_tell(conversation: Conversation, now: datetime) -> bool:
    """Whether the resident can be told something here and now: they are not blocked, and the window is open."""
    is_blocked = conversation.resident.blocked_at is not None
    return not is_blocked and window_of(conversation, now).state is not WindowState.CLOSED


def tell(conversation: Conversation, question: Question, now: datetime, *, automatic: str) -> bool:
    """Queue it by itself, in the transaction of the deed. False, and nothing is sent, when they cannot be told now.

    ``automatic`` is the key of the text.
    """
    if not can_tell(conversation, now):
        return False
    message = question.message()
    message.automatic = automatic
    queue(conversation, message, now)
    return True


def newest_with(conversation: Conversation) -> Conversation:
    """The conversation with this resident on this line that runs, or ended last, to tell something in."""
    theirs = Conversation.objects.filter(resident_id=conversation.resident_id, line_id=conversation.line_id)
    last = F("closed_at").desc(nulls_first=True)
    return theirs.select_related("line", "municipality", "resident").order_by(last, "-pk")[0]


def was_offered(conversation: Conversation, reply_id: str) -> bool:
    """Whether we gave this very option to this resident on this line: an invented one was never in a message."""
    ours = Message.objects.filter(
        conversation__resident_id=conversation.resident_id,
        conversation__line_id=conversation.line_id,
        kind__in=(Kind.BUTTONS, Kind.LIST),
    )
    return ours.filter(payload__options__contains=[{"id": reply_id}]).exists()
