"""Draws the list of conversations: its segments with their numbers, and one page of rows."""

from dataclasses import dataclass
from datetime import datetime

from samenspraak.conversations.access import conversations_for
from samenspraak.desk.inbox.rows import Row, row
from samenspraak.desk.inbox.segments import PAGE_SIZE, counts, page_of, segment_named, segments_for
from samenspraak.domain.hours import OpeningTimes
from samenspraak.organisation.models import Employee


@dataclass(frozen=True, slots=True)
class Tab:
    """One segment as it stands above the list; `count` None: not counted."""

    slug: str
    name: str
    count: int | None


@dataclass(frozen=True, slots=True)
class Listing:
    """What the list pane draws. `page` counts from 0; `next_page` 0: there is none."""

    segment: str
    segments: tuple[Tab, ...] = ()
    rows: tuple[Row, ...] = ()
    page: int = 0
    next_page: int = 0
    sorting: str = ""
    key: str = ""
    empty_title: str = ""
    empty_text: str = ""


def tabs(employee: Employee, slug: str) -> Listing:
    """The segments with their numbers alone; one that seldom holds something when it does, or is looked at."""
    counted = counts(conversations_for(employee), employee)
    return Listing(
        segment_named(slug).slug,
        tuple(
            Tab(segment.slug, str(segment.name), counted.get(segment.slug))
            for segment in segments_for(employee)
            if not segment.is_seldom or counted[segment.slug] or segment.slug == slug
        ),
    )


def listing(employee: Employee, slug: str, page: int, now: datetime, times: OpeningTimes) -> Listing:
    """One page of a segment, with the segments above it when it is the first."""
    segment = segment_named(slug)
    found = page_of(conversations_for(employee), segment, employee, page)
    return Listing(
        segment=segment.slug,
        segments=tabs(employee, slug).segments if page == 0 else (),
        rows=tuple(row(conversation, now, times) for conversation in found[:PAGE_SIZE]),
        page=page,
        next_page=page + 1 if len(found) > PAGE_SIZE else 0,
        sorting=str(segment.sorting),
        key=segment.key,
        empty_title=str(segment.empty_title),
        empty_text=str(segment.empty_text),
    )
