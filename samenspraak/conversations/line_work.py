"""What goes on on a line: how much an administrator stops who lets it rest, and what becomes of it."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from samenspraak.conversations.announcing import What, announce_all
from samenspraak.conversations.models import Conversation, Message, OutboxItem, State
from samenspraak.domain.delivery import Reason, Rest
from samenspraak.domain.statuses import Status
from samenspraak.organisation.models import Employee, Line
from samenspraak.organisation.pausing import retire


@dataclass(frozen=True, slots=True)
class Work:
    """Conversations that are not finished, and messages that still have to leave."""

    conversations: int
    waiting: int


def work_on(line: Line) -> Work:
    """Two queries."""
    going_on = Conversation.objects.filter(line=line).exclude(state=State.CLOSED)
    return Work(going_on.count(), OutboxItem.objects.filter(line=line).count())


@transaction.atomic
def retire_line(line: Line, employee: Employee, now: datetime) -> int:
    """It is not used any more, and what still had to leave there has failed: gives back how many. Raises IsRetired.

    What a worker has in hand at this moment is settled by it.
    """
    retire(line, employee)
    items = OutboxItem.objects.select_for_update(skip_locked=True).filter(line=line, leased_until=None)
    waiting = list(items.values_list("pk", "message_id"))
    messages = Message.objects.filter(pk__in=[message for _item, message in waiting])
    messages.update(
        status=Status.FAILED, status_at=now, failure_code=Rest.RETIRED, failure_reason=Reason.NO_PERMISSION
    )
    announce_all(What.CHANGED, messages)
    OutboxItem.objects.filter(pk__in=[item for item, _message in waiting]).delete()
    return len(waiting)
