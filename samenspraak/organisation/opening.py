"""The municipality's opening hours and promise as the pure rules want them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time

from django.db import connection

from samenspraak.domain.hours import OpeningTimes, Span
from samenspraak.domain.pilot import pilot_times
from samenspraak.domain.promise import PromiseTerms
from samenspraak.organisation.models import Line, Municipality

type Week = Mapping[int, tuple[Span, ...]]
"""The blocks of each weekday on which there are any."""

HOURS = """
SELECT weekday, opens, closes, ARRAY(
       SELECT "on" FROM organisation_closingday AS closing WHERE closing.municipality_id = span.municipality_id)
  FROM organisation_openingspan AS span WHERE municipality_id = %s ORDER BY weekday, opens
"""
"""Written out, because every page and every batch asks it: Django takes ten times as long to write two queries."""


@dataclass(frozen=True, slots=True)
class Opening:
    """When a municipality is open and what it promises."""

    times: OpeningTimes
    terms: PromiseTerms


def opening_of(municipality: Municipality) -> Opening:
    """Both, for who handles many messages at once."""
    return Opening(opening_times(municipality), promise_terms(municipality))


def opening_of_line(line: Line) -> Opening:
    """Those that hold for who writes on this line: in its pilot it has hours of its own, for one query more."""
    usual = opening_of(line.municipality)
    if line.pilot_team_id is None:
        return usual
    return Opening(pilot_times(usual.times, pilot_week(line)), usual.terms)


def pilot_week(line: Line) -> Week:
    """The hours of its pilot; one query."""
    spans = line.pilot_spans.order_by("weekday", "opens")
    return _week(spans.values_list("weekday", "opens", "closes"))


def opening_times(municipality: Municipality) -> OpeningTimes:
    """One query; no spans at all means never open."""
    with connection.cursor() as cursor:
        cursor.execute(HOURS, [municipality.pk])
        rows = cursor.fetchall()
    return OpeningTimes(
        week=_week((weekday, opens, closes) for weekday, opens, closes, _closed_on in rows),
        closed_on=frozenset(rows[0][-1]) if rows else frozenset(),
        keeps_recognised_days=municipality.keeps_recognised_days,
    )


def _week(rows: Iterable[tuple[int, time, time]]) -> Week:
    week: dict[int, list[Span]] = defaultdict(list)
    for weekday, opens, closes in rows:
        week[weekday].append(Span(opens, closes))
    return {weekday: tuple(spans) for weekday, spans in week.items()}


def promise_terms(municipality: Municipality) -> PromiseTerms:
    """What this municipality promises."""
    return PromiseTerms(
        morning_until=municipality.morning_until, last_intake_minutes=municipality.last_intake_minutes
    )
