"""The turn of one conversation in a batch: what holds for it now, beside how it stood when it was chosen."""

from collections.abc import Callable, Mapping
from copy import copy
from dataclasses import dataclass
from datetime import datetime

from samenspraak.batches.choosing import KNOWN
from samenspraak.batches.models import BatchItem
from samenspraak.batches.wanted import Wanted
from samenspraak.conversations.handing_over import Holder
from samenspraak.conversations.locking import came_meanwhile
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.snoozing import Pause
from samenspraak.domain.batches import Action, Why, why_not
from samenspraak.domain.hours import OpeningTimes
from samenspraak.handoff.access import live_handoff_of
from samenspraak.organisation.models import Employee


@dataclass(frozen=True, slots=True)
class Work:
    """What is the same for every conversation of a batch."""

    action: Action
    employee: Employee
    wanted: Wanted
    times: OpeningTimes
    has_topics: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """``conversation`` is how it stands now, ``item`` how it was chosen."""

    work: Work
    item: BatchItem
    conversation: Conversation
    now: datetime

    @property
    def known(self) -> Conversation:
        """The conversation as who chose it knows it, for a deed to compare and to change."""
        known = copy(self.conversation)
        for field in KNOWN:
            setattr(known, field, getattr(self.item, field))
        return known

    @property
    def holder_before(self) -> Holder:
        """Who had it when it was chosen."""
        return Holder(self.item.assignee, self.item.team)

    @property
    def pause_before(self) -> Pause:
        """Whose turn it was when it was chosen."""
        return Pause(State(self.item.state), self.item.snoozed_until)


def hindrance(turn: Turn) -> Why | None:
    """What keeps this conversation as it is; None: nothing that is known yet."""
    return why_not(turn.work.action, lambda why: why in FACTS and FACTS[why](turn))


def _is_so(turn: Turn) -> bool:
    if turn.work.action is Action.HAND_OVER:
        return Holder.of(turn.conversation) == turn.work.wanted.holder
    return turn.conversation.topic == turn.work.wanted.topic


def _was_changed(turn: Turn) -> bool:
    if turn.work.action is Action.HAND_OVER:
        return Holder.of(turn.conversation) != turn.holder_before
    return Pause.of(turn.conversation) != turn.pause_before


def _lacks_topic(turn: Turn) -> bool:
    """A municipality without topics asks for none."""
    return turn.work.has_topics and not (turn.work.wanted.topic or turn.conversation.topic)


FACTS: Mapping[Why, Callable[[Turn], bool]] = {
    Why.FINISHED: lambda turn: turn.conversation.state == State.CLOSED,
    Why.ALREADY: _is_so,
    Why.CHANGED: _was_changed,
    Why.NEWS: lambda turn: came_meanwhile(turn.known, turn.conversation),
    Why.ASKED: lambda turn: live_handoff_of(turn.conversation) is not None,
    Why.NO_TOPIC: _lacks_topic,
}
