"""A text to start the line's profile from: what it is for, when it is read, no groups, not for emergencies (A5).

Dutch, B1, in the municipality's own form of address; its opening hours stand in it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time

from samenspraak.domain.day_names import WEEKDAYS
from samenspraak.domain.hours import OpeningTimes, Span
from samenspraak.organisation.models import Municipality
from samenspraak.organisation.opening import opening_times
from samenspraak.organisation.texts import text_for

NEVER = "op werkdagen"


@dataclass(frozen=True, slots=True)
class ProfileText:
    """`about` is the line under the name, `description` the text below it."""

    about: str
    description: str


def profile_text(municipality: Municipality) -> ProfileText:
    """Three queries at most."""
    values = {"gemeente": municipality.name, "openingstijden": hours_in_words(opening_times(municipality))}
    return ProfileText(
        about=text_for(municipality, "profile.about", "").format_map(values),
        description=text_for(municipality, "profile.description", "").format_map(values),
    )


def hours_in_words(times: OpeningTimes) -> str:
    """The week in words, days with the same hours together; "op werkdagen" when nothing is known."""
    weeks: dict[tuple[Span, ...], list[int]] = {}
    for weekday in sorted(times.week):
        if times.week[weekday]:
            weeks.setdefault(times.week[weekday], []).append(weekday)
    parts = [f"op {_days(days)} {_spans(spans)}" for spans, days in weeks.items()]
    return _listed(parts) if parts else NEVER


def _days(days: Sequence[int]) -> str:
    """Three days or more in a row are a stretch."""
    runs: list[list[int]] = []
    for day in days:
        if runs and runs[-1][-1] == day - 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    words: list[str] = []
    for run in runs:
        names = [WEEKDAYS[day] for day in run]
        words += [f"{names[0]} t/m {names[-1]}"] if len(names) > 2 else names
    return _listed(words)


def _spans(spans: Sequence[Span]) -> str:
    return _listed([f"van {_clock(span.opens)} tot {_clock(span.closes)} uur" for span in spans])


def _clock(moment: time) -> str:
    """8, 8.30; midnight as the end of a day is 24."""
    if moment == time.min:
        return "24"
    return f"{moment.hour}.{moment.minute:02}" if moment.minute else str(moment.hour)


def _listed(words: Sequence[str]) -> str:
    return " en ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
