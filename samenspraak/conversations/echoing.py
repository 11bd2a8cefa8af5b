"""Keeps what we said ourselves outside this house, with the network's own app on the same line."""

from datetime import datetime

from django.db import transaction

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.files import expect_file
from samenspraak.conversations.finding import conversation_with
from samenspraak.conversations.looking import guard_of, looked_at, shown_person
from samenspraak.conversations.models import ECHO, Direction, Message
from samenspraak.conversations.previewing import preview_of
from samenspraak.conversations.statuses import know_as
from samenspraak.conversations.wording import worded
from samenspraak.domain.contents import Media
from samenspraak.domain.events import Echo
from samenspraak.domain.policy import Flow
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Line
from samenspraak.residents.meeting import meet


@transaction.atomic
def keep_echo(line: Line, echo: Echo, now: datetime) -> Message | None:
    """Keep it as an outgoing message without an author, once; None when we have it already.

    It has left, so the guard can only mask it for colleagues, as it does with what comes in.
    """
    if Message.objects.filter(line=line, network_id=echo.network_id).exists():
        return None
    guard = guard_of(line.municipality, line.channel, Flow.IN)
    resident = meet(line, shown_person(echo.to, guard), now)
    conversation = conversation_with(line, resident, echo.sent_at)
    wording = worded(echo.content)
    looked = looked_at(wording.text, guard, wording.whole)
    message = Message.objects.create(
        municipality=line.municipality,
        conversation=conversation,
        line=line,
        direction=Direction.OUT,
        kind=wording.kind,
        automatic=ECHO,
        network_id=echo.network_id,
        text=looked.text,
        findings=looked.findings,
        original=looked.original,
        payload=wording.kept_payload(guard),
        status=Status.SENT,
        status_at=echo.sent_at,
        came_at=echo.sent_at,
        stored_at=now,
    )
    know_as(message, echo.network_id, now)
    message.save(update_fields=["status", "status_at", "failure_code", "failure_reason"])
    if isinstance(echo.content, Media):
        expect_file(message, echo.content)
    if echo.sent_at >= conversation.last_message_at:
        conversation.last_message_at, conversation.preview = echo.sent_at, preview_of(message)
        conversation.preview_is_ours = True
        conversation.save(update_fields=["last_message_at", "preview", "preview_is_ours"])
    announce(What.MESSAGE, conversation, message)
    return message
