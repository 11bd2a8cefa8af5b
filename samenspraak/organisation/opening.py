"""The municipality's opening hours and promise as the pure rules want them."""

from collections import defaultdict
from dataclasses import dataclass

from samenspraak.domain.hours import OpeningTimes, Span
from samenspraak.domain.promise import PromiseTerms
from samenspraak.organisation.models import Municipality


@dataclass(frozen=True, slots=True)
class Opening:
    """When a municipality is open and what it promises."""

    times: OpeningTimes
    terms: PromiseTerms


def opening_of(municipality: Municipality) -> Opening:
    """Both, for who handles many messages at once."""
    return Opening(opening_times(municipality), promise_terms(municipality))


def opening_times(municipality: Municipality) -> OpeningTimes:
    """Two queries; no spans at all means never open."""
    week: dict[int, list[Span]] = defaultdict(list)
    for span in municipality.opening_spans.order_by("weekday", "opens"):
        week[span.weekday].append(Span(span.opens, span.closes))
    return OpeningTimes(
        week={weekday: tuple(spans) for weekday, spans in week.items()},
        closed_on=frozenset(municipality.closing_days.values_list("on", flat=True)),
        keeps_recognised_days=municipality.keeps_recognised_days,
    )


def promise_terms(municipality: Municipality) -> PromiseTerms:
    """What this municipality promises."""
    return PromiseTerms(
        morning_until=municipality.morning_until, last_intake_minutes=municipality.last_intake_minutes
    )
