"""Finds the conversations that incoming messages belong to, and saves what became of them, batch by batch."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Self

from django.db import connection
from django.db.models import Q

from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.models import Line
from samenspraak.residents.models import Resident

SAVE = """
UPDATE conversations_conversation AS row
   SET state = new.state, closed_at = new.closed_at, assignee_id = new.assignee_id,
       promised_at = new.promised_at, unread_count = new.unread_count, has_findings = new.has_findings,
       form = new.form, preview = new.preview, preview_is_ours = new.preview_is_ours,
       last_message_at = new.last_message_at, last_inbound_at = new.last_inbound_at, urgency = new.urgency,
       last_absence_at = new.last_absence_at, formal = new.formal, snoozed_until = new.snoozed_until,
       language = new.language, seems_press = new.seems_press
  FROM unnest(%s::bigint[], %s::text[], %s::timestamptz[], %s::bigint[], %s::timestamptz[], %s::int[],
              %s::bool[], %s::text[], %s::text[], %s::bool[], %s::timestamptz[], %s::timestamptz[], %s::text[],
              %s::timestamptz[], %s::text[], %s::timestamptz[], %s::text[], %s::bool[])
    AS new (id, state, closed_at, assignee_id, promised_at, unread_count, has_findings, form, preview,
            preview_is_ours, last_message_at, last_inbound_at, urgency, last_absence_at, formal, snoozed_until,
            language, seems_press)
 WHERE row.id = new.id
"""
FIELDS = (
    "pk", "state", "closed_at", "assignee_id", "promised_at", "unread_count", "has_findings", "form", "preview",
    "preview_is_ours", "last_message_at", "last_inbound_at", "urgency", "last_absence_at", "formal",
    "snoozed_until", "language", "seems_press",
)  # fmt: skip


class Conversations:
    """The conversation of each resident in a batch, locked until the transaction ends."""

    def __init__(self, by_resident: dict[int, Conversation]) -> None:
        self._by_resident = by_resident

    @classmethod
    def found(cls, line: Line, writers: Sequence[tuple[Resident, datetime]]) -> Self:
        """The one that runs; one closed a short while ago is opened again by its message; else one that follows it.

        How long that is, the municipality says. What was merged into another never runs again by itself.
        """
        within = timedelta(hours=line.municipality.reopen_hours)
        earliest = min(at for _, at in writers) - within
        live = ~Q(state=State.CLOSED) | Q(closed_at__gt=earliest, merged_into=None)
        rows = Conversation.objects.select_for_update().filter(live, line=line)
        found = rows.filter(resident__in={resident.pk for resident, _ in writers})
        by_resident = {row.resident_id: row for row in sorted(found, key=_running_last)}
        new = {
            resident.pk: _new(line, resident, at)
            for resident, at in reversed(writers)
            if not _runs(by_resident.get(resident.pk), at, within)
        }
        _let_follow(line, new)
        Conversation.objects.bulk_create(new.values())
        by_resident |= new
        for resident, _ in writers:
            row = by_resident[resident.pk]
            row.line, row.municipality, row.resident = line, line.municipality, resident
        return cls(by_resident)

    def of(self, resident: Resident) -> Conversation:
        """This resident's."""
        return self._by_resident[resident.pk]

    def save(self) -> None:
        """Write down, in one statement, whatever a received message can change."""
        rows = list(self._by_resident.values())
        with connection.cursor() as cursor:
            cursor.execute(SAVE, [[getattr(row, field) for row in rows] for field in FIELDS])


def conversation_with(line: Line, resident: Resident, at: datetime) -> Conversation:
    """The conversation of one resident, found or begun as for a message that came ``at``."""
    return Conversations.found(line, [(resident, at)]).of(resident)


def _running_last(conversation: Conversation) -> tuple[bool, int]:
    return conversation.state != State.CLOSED, conversation.pk


def _runs(conversation: Conversation | None, at: datetime, within: timedelta) -> bool:
    if conversation is None:
        return False
    return conversation.closed_at is None or at - conversation.closed_at < within


def _let_follow(line: Line, new: Mapping[int, Conversation]) -> None:
    """Each new one names the newest before it on this line: one statement for a whole batch, none without new ones."""
    if not new:
        return
    before = Conversation.objects.filter(line=line, resident__in=new).order_by("resident", "-pk")
    for resident_id, earlier_id in before.distinct("resident").values_list("resident_id", "pk"):
        new[resident_id].follows_id = earlier_id


def _new(line: Line, resident: Resident, at: datetime) -> Conversation:
    """Of the team of the pilot, while the line is in one."""
    return Conversation(
        municipality=line.municipality,
        line=line,
        resident=resident,
        team_id=line.pilot_team_id,
        started_at=at,
        last_message_at=at,
    )
