"""The moments that a dialog offers as buttons, and from when somebody can fill in one of their own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone


@dataclass(frozen=True, slots=True)
class MomentChoice:
    """One of the buttons; `moment` is what it means, in words; empty for no moment at all."""

    value: str
    name: str
    moment: str


@dataclass(frozen=True, slots=True)
class MomentDialog:
    """`first` is the earliest moment of one's own, as a browser reads it; `closes` when the reply window does."""

    url: str
    choices: tuple[MomentChoice, ...]
    first: str
    closes: str = ""


def moment_dialog(
    url: str, choices: Iterable[MomentChoice], now: datetime, *, closes: str = ""
) -> MomentDialog:
    """Without a second choice for a moment that stands there already."""
    by_moment: dict[str, MomentChoice] = {}
    for choice in choices:
        by_moment.setdefault(choice.moment, choice)
    first = timezone.localtime(now).strftime("%Y-%m-%dT%H:%M")
    return MomentDialog(url, tuple(by_moment.values()), first, closes)
