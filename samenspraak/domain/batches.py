"""What can be done with many conversations at once, what keeps one of them as it is, and how long it can be undone."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

MOST = 1000
"""Conversations in one batch."""
UNDONE_WITHIN = timedelta(minutes=10)
"""As closing can be: later it is another decision."""


class Action(StrEnum):
    """What is done with each of them."""

    HAND_OVER = "hand_over"
    LATER = "later"
    TOPIC = "topic"
    CLOSE = "close"


class Why(StrEnum):
    """Why one of them is left as it is."""

    NOT_ALLOWED = "not_allowed"
    FINISHED = "finished"
    ALREADY = "already"
    """It is so already."""
    CHANGED = "changed"
    """A colleague did something with it meanwhile."""
    NEWS = "news"
    """The resident wrote meanwhile."""
    ASKED = "asked"
    """A question is out to the back office."""
    NO_TOPIC = "no_topic"
    NO_TIME = "no_time"
    """The moment is over, or its promise ends within a working hour."""


HINDRANCES: Mapping[Action, tuple[Why, ...]] = MappingProxyType(
    {
        Action.HAND_OVER: (Why.NOT_ALLOWED, Why.FINISHED, Why.ALREADY, Why.CHANGED),
        Action.LATER: (Why.NOT_ALLOWED, Why.FINISHED, Why.NEWS, Why.CHANGED, Why.NO_TIME),
        Action.TOPIC: (Why.NOT_ALLOWED, Why.ALREADY),
        Action.CLOSE: (Why.NOT_ALLOWED, Why.FINISHED, Why.NEWS, Why.ASKED, Why.NO_TOPIC),
    }
)
"""What stands in the way of each; the first that holds is told."""
UNDOABLE = frozenset({Action.HAND_OVER, Action.LATER, Action.CLOSE})
"""What has a way back for a single conversation."""


def why_not(action: Action, holds: Callable[[Why], bool]) -> Why | None:
    """What keeps a conversation as it is, None when nothing does. Asks no more than the action depends on."""
    return next((why for why in HINDRANCES[action] if holds(why)), None)


def can_be_undone(action: Action, ended_at: datetime | None, now: datetime) -> bool:
    """Whether it ended, and a short while ago."""
    return action in UNDOABLE and ended_at is not None and now - ended_at < UNDONE_WITHIN
