"""A line that begins with a pilot: a few people, a few hours, before it is open to everybody."""

from collections.abc import Mapping
from dataclasses import replace

from samenspraak.domain.hours import OpeningTimes, Span


def pilot_times(usual: OpeningTimes, week: Mapping[int, tuple[Span, ...]]) -> OpeningTimes:
    """When the line is open in its pilot: hours of its own, closed on the days on which the municipality is."""
    return replace(usual, week=week)
