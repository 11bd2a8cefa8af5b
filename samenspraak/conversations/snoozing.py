"""Puts a conversation away for later, and brings it back by hand or when its moment has come."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.conversation_journal import journal
from samenspraak.conversations.locking import came_meanwhile, locked
from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee

AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Pause:
    """Whose turn it is; ``until`` is when it is ours again, None: when the resident writes, or now."""

    state: State
    until: datetime | None = None

    @classmethod
    def of(cls, conversation: Conversation) -> Self:
        """How it was loaded."""
        return cls(State(conversation.state), conversation.snoozed_until)

    @classmethod
    def named(cls, word: str) -> Self | None:
        """What the word means; None when it means nothing."""
        state, _at, stamp = word.partition("@")
        try:
            return cls(State(state), datetime.fromtimestamp(float(stamp), UTC) if stamp else None)
        except (ValueError, OverflowError, OSError):
            return None

    @property
    def word(self) -> str:
        """For in an address: "open", "waiting", "waiting@1795424400.000000"."""
        return f"{self.state}@{self.until.timestamp():.6f}" if self.until else str(self.state)


@transaction.atomic
def pause(conversation: Conversation, employee: Employee, to: Pause) -> bool:
    """Put it away, or bring it back.

    False, and nothing is done, when it is finished, the resident wrote, or a colleague put it away or took it back
    since the conversation was loaded.
    """
    row = locked(conversation)
    is_known = Pause.of(row) == Pause.of(conversation) and not came_meanwhile(conversation, row)
    if State.CLOSED in (row.state, to.state) or not is_known:
        return False
    conversation.state = to.state
    conversation.snoozed_until = to.until if to.state == State.WAITING else None
    conversation.save(update_fields=["state", "snoozed_until"])
    announce(What.ROW, conversation)
    journal(Deed.BROUGHT_BACK if to.state == State.OPEN else Deed.SNOOZED, conversation, employee)
    return True


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="bring_back_snoozed")
def bring_back_snoozed(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: let what was put away until now be our turn again. A second run finds nothing more."""
    return bring_back_due(timezone.now())


@transaction.atomic
def bring_back_due(now: datetime) -> int:
    """Gives back how many; those that a deed has in hand wait for the next run."""
    rows = Conversation.objects.select_for_update(no_key=True, skip_locked=True)
    due = list(rows.filter(state=State.WAITING, snoozed_until__lte=now).order_by("snoozed_until")[:AT_ONCE])
    for conversation in due:
        conversation.state, conversation.snoozed_until = State.OPEN, None
        conversation.save(update_fields=["state", "snoozed_until"])
        announce(What.ROW, conversation)
        journal(Deed.BROUGHT_BACK, conversation)
    return len(due)
