"""The municipality's opening hours and promise as the pure rules want them."""

from collections import defaultdict
from dataclasses import dataclass

from django.db import connection

from samenspraak.domain.hours import OpeningTimes, Span
from samenspraak.domain.promise import PromiseTerms
from samenspraak.organisation.models import Municipality

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


def opening_times(municipality: Municipality) -> OpeningTimes:
    """One query; no spans at all means never open."""
    with connection.cursor() as cursor:
        cursor.execute(HOURS, [municipality.pk])
        rows = cursor.fetchall()
    week: dict[int, list[Span]] = defaultdict(list)
    for weekday, opens, closes, _closed_on in rows:
        week[weekday].append(Span(opens, closes))
    return OpeningTimes(
        week={weekday: tuple(spans) for weekday, spans in week.items()},
        closed_on=frozenset(rows[0][-1]) if rows else frozenset(),
        keeps_recognised_days=municipality.keeps_recognised_days,
    )


def promise_terms(municipality: Municipality) -> PromiseTerms:
    """What this municipality promises."""
    return PromiseTerms(
        morning_until=municipality.morning_until, last_intake_minutes=municipality.last_intake_minutes
    )
