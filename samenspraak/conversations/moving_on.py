"""What one more message of the resident means for their conversation; nothing is saved here."""

from datetime import datetime

from samenspraak.conversations.models import Conversation, Kind, Message, State
from samenspraak.conversations.previewing import preview_of
from samenspraak.domain.form_of_address import form_of_address
from samenspraak.domain.language import clear_language_of
from samenspraak.domain.press import is_from_press
from samenspraak.domain.promise import NoWorkingDay, promise_for
from samenspraak.organisation.opening import Opening


def move_on(conversation: Conversation, message: Message, opening: Opening) -> None:
    """The message came in."""
    wake(conversation, message.came_at, opening)
    conversation.has_findings = conversation.has_findings or bool(message.findings)
    conversation.formal = message.formal or conversation.formal
    conversation.seems_press = conversation.seems_press or is_from_press(message.text)
    if not (conversation.form or conversation.resident.form):
        conversation.form = form_of_address(message.text) or ""
    if message.kind == Kind.TEXT and not message.is_forwarded:
        conversation.language = clear_language_of(message.text) or conversation.language
    show(conversation, message)


def show(conversation: Conversation, message: Message) -> None:
    """The resident wrote it: that opens the reply window, and the row shows it when it is the newest."""
    conversation.last_inbound_at = max(conversation.last_inbound_at or message.came_at, message.came_at)
    if message.came_at >= conversation.last_message_at:
        conversation.last_message_at = message.came_at
        conversation.preview, conversation.preview_is_ours = preview_of(message), False


def wake(conversation: Conversation, at: datetime, opening: Opening) -> None:
    """It is our turn, because of what the resident did ``at`` that moment."""
    if conversation.state == State.CLOSED:
        conversation.assignee_id = None
    if conversation.promised_at is None:
        conversation.promised_at = _promised_at(at, opening)
    conversation.state, conversation.closed_at, conversation.snoozed_until = State.OPEN, None, None
    conversation.unread_count += 1


def _promised_at(received_at: datetime, opening: Opening) -> datetime | None:
    """When the resident will have an answer at the latest; None when there is no working day in sight."""
    try:
        return promise_for(received_at, opening.times, opening.terms)
    except NoWorkingDay:
        return None
