"""Figures: medians, percentiles, and what a bench gives back."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figure:
    """One number that was measured. ``target`` in words, empty without one; ``is_met`` None then."""

    name: str
    value: float
    unit: str
    target: str = ""
    is_met: bool | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """What one bench found; ``remarks`` say how it was measured."""

    bench: str
    title: str
    figures: list[Figure] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def at_least(name: str, value: float, unit: str, least: float) -> Figure:
    """A figure that should not be smaller."""
    return Figure(name, value, unit, f"≥ {least:g} {unit}", value >= least)


def at_most(name: str, value: float, unit: str, most: float) -> Figure:
    """A figure that should not be larger."""
    return Figure(name, value, unit, f"≤ {most:g} {unit}", value <= most)


def percentile(values: Sequence[float], percent: float) -> float:
    """The value that ``percent`` of the values do not exceed (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, round(len(ordered) * percent / 100 + 0.5) - 1))]


def median(values: Sequence[float]) -> float:
    return percentile(values, 50)


def milliseconds(values: Sequence[float], percent: float) -> float:
    """A percentile of seconds, in milliseconds."""
    return percentile(values, percent) * 1000
