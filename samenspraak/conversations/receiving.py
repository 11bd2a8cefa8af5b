"""Receives what a channel read: meets the resident, finds the conversation, keeps the message once."""

from datetime import datetime, timedelta

from django.db import connection, transaction

from samenspraak.conversations.amending import amend
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.automatic import answer_at_once
from samenspraak.conversations.files import expect_file
from samenspraak.conversations.looking import Looked, looked_at
from samenspraak.conversations.models import Conversation, Direction, Message, State
from samenspraak.conversations.previewing import preview_of
from samenspraak.conversations.promising import promised_at
from samenspraak.conversations.wording import Wording, worded
from samenspraak.domain.contents import Edit, Media, Plain, Reaction, Revoke
from samenspraak.domain.events import Incoming
from samenspraak.organisation.models import Line
from samenspraak.residents.meeting import meet
from samenspraak.residents.models import Resident

REOPENED_WITHIN = timedelta(hours=24)


@transaction.atomic
def receive(line: Line, incoming: Incoming, now: datetime) -> Message | None:
    """Keep one incoming message, exactly once however often it is delivered.

    Gives back the new message; None when we had it already or when it only changes an earlier one.
    """
    _one_at_a_time(line, incoming.person.addresses[0].value)
    resident = meet(line, incoming.person, now)
    match incoming.content:
        case Reaction() | Revoke() | Edit():
            amend(line, resident, incoming)
            return None
        case content:
            return _keep(line, resident, incoming, content, now)


def _keep(
    line: Line, resident: Resident, incoming: Incoming, content: Plain, now: datetime
) -> Message | None:
    if Message.objects.filter(line=line, network_id=incoming.network_id).exists():
        return None
    wording = worded(content)
    looked = looked_at(wording.text, line.municipality, wording.whole)
    conversation = conversation_with(resident, line, incoming.sent_at)
    message = _stored(conversation, incoming, wording, looked, now)
    if isinstance(content, Media):
        expect_file(message, content)
    _move_on(conversation, message)
    answer_at_once(conversation, wording.text, now)
    announce(What.MESSAGE, conversation, message)
    return message


def conversation_with(resident: Resident, line: Line, at: datetime) -> Conversation:
    """The conversation that runs on this line; one closed a short while ago is opened again; else a new one."""
    latest = resident.conversations.filter(line=line).order_by("-pk").select_for_update().first()
    if latest is not None:
        latest.municipality, latest.line, latest.resident = line.municipality, line, resident
        if latest.closed_at is None or at - latest.closed_at < REOPENED_WITHIN:
            return latest
    return Conversation.objects.create(
        municipality=line.municipality,
        line=line,
        resident=resident,
        started_at=at,
        last_message_at=at,
    )


def _stored(
    conversation: Conversation, incoming: Incoming, wording: Wording, looked: Looked, now: datetime
) -> Message:
    return Message.objects.create(
        municipality=conversation.municipality,
        conversation=conversation,
        line=conversation.line,
        direction=Direction.IN,
        kind=wording.kind,
        network_id=incoming.network_id,
        text=looked.text,
        findings=looked.findings,
        original=looked.original,
        payload=wording.payload,
        reply_to=_answered(conversation, incoming.reply_to),
        is_forwarded=incoming.is_forwarded,
        came_at=incoming.sent_at,
        stored_at=now,
    )


def _answered(conversation: Conversation, network_id: str) -> Message | None:
    if not network_id:
        return None
    return Message.objects.filter(line=conversation.line, network_id=network_id).first()


def _move_on(conversation: Conversation, message: Message) -> None:
    if conversation.state == State.CLOSED:
        conversation.assignee = None
    if conversation.promised_at is None:
        conversation.promised_at = promised_at(conversation, message.came_at)
    conversation.state = State.OPEN
    conversation.closed_at = None
    conversation.unread_count += 1
    conversation.has_findings = conversation.has_findings or bool(message.findings)
    conversation.last_inbound_at = max(conversation.last_inbound_at or message.came_at, message.came_at)
    if message.came_at >= conversation.last_message_at:
        conversation.last_message_at = message.came_at
        conversation.preview, conversation.preview_is_ours = preview_of(message), False
    conversation.save()


def _one_at_a_time(line: Line, address: str) -> None:
    """Two workers never handle the same person at once; others do not wait."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, %s))", [address, line.pk])
