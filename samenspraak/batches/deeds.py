"""What a batch does with one conversation: the deed of a single one, and its undo.

A deed gives back how it left the conversation, in a word; None when somebody was quicker. Both belong in the
transaction that writes down what became of it.
"""

from collections.abc import Callable, Mapping

from samenspraak.batches.turns import Turn
from samenspraak.conversations.concluding import Ended, conclude, proposed
from samenspraak.conversations.handing_over import Holder, hand_over, holder_named
from samenspraak.conversations.handling import reopen
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.snoozing import Pause, pause
from samenspraak.conversations.topics import choose_topic
from samenspraak.domain.batches import Action
from samenspraak.domain.snoozing import comes_back_at


def _hand_over(turn: Turn) -> str | None:
    to = turn.work.wanted.holder
    if to is None or not hand_over(turn.known, turn.work.employee, to, turn.now):
        return None
    return to.settled.word


def _put_away(turn: Turn) -> str | None:
    """Raises NoTimeLeft, NoWorkingDay."""
    wanted = turn.work.wanted
    if wanted.later is None:
        return None
    promised_at = turn.conversation.promised_at
    until = comes_back_at(
        wanted.later, turn.now, turn.work.times, promised_at=promised_at, moment=wanted.moment
    )
    to = Pause(State.WAITING, until)
    return to.word if pause(turn.known, turn.work.employee, to) else None


def _choose_topic(turn: Turn) -> str | None:
    choose_topic(turn.conversation, turn.work.employee, turn.work.wanted.topic)
    return ""


def _close(turn: Turn) -> str | None:
    """What else it was closed with before, it is closed with again."""
    wanted, known = turn.work.wanted, turn.known
    before = proposed(known, turn.work.employee)
    ended = Ended(wanted.topic or known.topic, wanted.result)
    return _closing(known) if conclude(known, turn.work.employee, [ended, *before[1:]], turn.now) else None


def _hand_back(turn: Turn) -> bool:
    conversation, employee = turn.conversation, turn.work.employee
    before = holder_named(employee, turn.holder_before.word)
    is_as_left = Holder.of(conversation).word == turn.item.left_as
    return bool(before and is_as_left and hand_over(conversation, employee, before, turn.now))


def _bring_back(turn: Turn) -> bool:
    is_as_left = Pause.of(turn.conversation).word == turn.item.left_as
    return is_as_left and pause(turn.conversation, turn.work.employee, turn.pause_before)


def _reopen(turn: Turn) -> bool:
    """Whoever had it has it again, about what it was; what was put away is so again: else all is the undoer's work."""
    conversation, employee = turn.conversation, turn.work.employee
    if _closing(conversation) != turn.item.left_as:
        return False
    # The batch is undone in time as a whole, also when its first conversation was closed longer ago.
    opened = reopen(conversation, employee, conversation.closed_at)
    if opened is None or opened.pk != conversation.pk:
        return False
    if turn.work.wanted.topic and opened.topic == turn.work.wanted.topic != turn.item.topic:
        choose_topic(opened, employee, turn.item.topic)
    before = holder_named(employee, turn.holder_before.word)
    if before and Holder.of(opened) != before:
        hand_over(opened, employee, before, turn.now)
    if turn.item.state == State.WAITING:
        pause(opened, employee, turn.pause_before)
    return True


def _closing(conversation: Conversation) -> str:
    return f"{conversation.closed_at.timestamp():.6f}" if conversation.closed_at else ""


DEEDS: Mapping[Action, Callable[[Turn], str | None]] = {
    Action.HAND_OVER: _hand_over,
    Action.LATER: _put_away,
    Action.TOPIC: _choose_topic,
    Action.CLOSE: _close,
}
UNDOINGS: Mapping[Action, Callable[[Turn], bool]] = {
    Action.HAND_OVER: _hand_back,
    Action.LATER: _bring_back,
    Action.CLOSE: _reopen,
}
"""Whether it was undone: not when somebody did something with it since."""
