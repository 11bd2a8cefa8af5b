"""Whether a conversation can be split before one of its messages: what comes after goes on by itself."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType


class Why(StrEnum):
    """Why a conversation stays whole."""

    FINISHED = "finished"
    """Its questions have their results already."""
    NEWS = "news"
    """The resident wrote, or somebody did something, since it was shown."""
    NOTHING_BEFORE = "nothing_before"
    """The resident asked nothing before that message: there is one question."""
    MERGED = "merged"
    """Another conversation goes on in it: let that stand by itself first."""
    ASKED = "asked"
    """A question is out to the back office: its term is a promise of this conversation."""
    KEPT_BACK = "kept_back"
    """An answer is planned or waits for a colleague: to which of the two questions, nobody said."""
    LEAVING = "leaving"
    """An answer is on its way, in the order of this conversation."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """What is asked of the conversation, and of the place where it would be cut."""

    is_finished: bool = False
    has_news: bool = False
    has_question_before: bool = True
    has_parts: bool = False
    has_question_out: bool = False
    has_answer_kept_back: bool = False
    has_answer_leaving: bool = False


HINDRANCES: Mapping[Why, Callable[[Cut], bool]] = MappingProxyType(
    {
        Why.FINISHED: lambda cut: cut.is_finished,
        Why.NEWS: lambda cut: cut.has_news,
        Why.NOTHING_BEFORE: lambda cut: not cut.has_question_before,
        Why.MERGED: lambda cut: cut.has_parts,
        Why.ASKED: lambda cut: cut.has_question_out,
        Why.KEPT_BACK: lambda cut: cut.has_answer_kept_back,
        Why.LEAVING: lambda cut: cut.has_answer_leaving,
    }
)
"""The first that holds is told."""


def why_not(cut: Cut) -> Why | None:
    """What keeps it whole; None when nothing does."""
    return next((why for why, holds in HINDRANCES.items() if holds(cut)), None)
