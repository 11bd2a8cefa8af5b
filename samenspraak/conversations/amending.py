"""Changes an earlier message because the resident did: a reaction, a withdrawal, an edit."""

from datetime import datetime

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.looking import looked_at, profile_of
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.conversations.previewing import preview_of
from samenspraak.conversations.wording import worded
from samenspraak.domain.contents import Edit, Reaction, Revoke
from samenspraak.domain.events import Incoming
from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident


def amend(line: Line, resident: Resident, incoming: Incoming) -> None:
    """Apply it to the message it names; one that names a message we never had, or another's, changes nothing.

    A second delivery changes nothing more. An edit keeps the sender's newest text; a withdrawn message keeps
    its text for the archive and is shown as withdrawn.
    """
    match incoming.content:
        case Reaction(target_id, emoji):
            message = _message(line, resident, target_id)
            if message is not None:
                message.resident_reaction = (emoji or "")[:40]
        case Revoke(target_id):
            message = _message(line, resident, target_id, Direction.IN)
            if message is not None:
                message.revoked_at = incoming.sent_at
        case Edit(target_id):
            message = _message(line, resident, target_id, Direction.IN)
            if message is not None:
                _rewrite(message, incoming.content, incoming.sent_at)
        case _:
            return
    if message is not None:
        message.save()
        _renew_preview(message.conversation, message)
        announce(What.CHANGED, message.conversation, message)


def _message(
    line: Line, resident: Resident, network_id: str, direction: Direction | None = None
) -> Message | None:
    messages = Message.objects.filter(line=line, network_id=network_id, conversation__resident=resident)
    if direction:
        messages = messages.filter(direction=direction)
    return messages.select_related("conversation", "municipality").first()


def _rewrite(message: Message, edit: Edit, at: datetime) -> None:
    wording = worded(edit.content)
    looked = looked_at(wording.text, profile_of(message.municipality), wording.whole)
    message.text, message.findings, message.original = looked.text, looked.findings, looked.original
    message.edited_at = at
    if looked.findings:
        Conversation.objects.filter(pk=message.conversation_id).update(has_findings=True)


def _renew_preview(conversation: Conversation, message: Message) -> None:
    if message.came_at == conversation.last_message_at:
        preview = "" if message.revoked_at else preview_of(message)
        Conversation.objects.filter(pk=conversation.pk).update(preview=preview)
