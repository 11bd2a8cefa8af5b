"""Opens a conversation for somebody: from then on nothing in it is new to them."""

from datetime import datetime

from django.utils.safestring import SafeString

from samenspraak.conversations.handling import see
from samenspraak.conversations.models import Conversation
from samenspraak.desk.fragments import partial, piece
from samenspraak.desk.thread.loading import thread
from samenspraak.domain.hours import OpeningTimes
from samenspraak.organisation.models import Employee
from samenspraak.organisation.opening import opening_times


def opened(
    conversation: Conversation, employee: Employee, segment: str, now: datetime, times: OpeningTimes
) -> dict[str, object]:
    """What its screen is drawn with; `segment` is the list beside it."""
    unread_count = conversation.unread_count
    see(conversation, employee)
    drawn = thread(conversation, employee, now, times, unread_count)
    return {"thread": drawn, "current_id": conversation.pk, "segment": segment}


def opened_here(conversation: Conversation, employee: Employee, segment: str, now: datetime) -> SafeString:
    """The same in the place of what stands open on the screen."""
    times = opening_times(conversation.municipality)
    context = opened(conversation, employee, segment, now, times)
    return partial("#open", piece("desk/thread/_panes.html", context), swap="innerHTML")
