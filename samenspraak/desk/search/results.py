"""Draws what was found: a page of conversations, each with the words where they stand."""

from dataclasses import dataclass
from datetime import datetime

from samenspraak.conversations.access import conversations_for, messages_for
from samenspraak.conversations.search.finding import Found, by_closeness
from samenspraak.conversations.search.words import Marked
from samenspraak.desk.inbox.rows import Row, row
from samenspraak.desk.inbox.segments import PAGE_SIZE, loaded
from samenspraak.desk.search.snippets import Part, marked_name, snippet
from samenspraak.desk.search.wording import corrected, counted
from samenspraak.domain.hours import OpeningTimes
from samenspraak.organisation.models import Employee

NEWEST, BEST = "nieuwste", "beste"


@dataclass(frozen=True, slots=True)
class Result:
    """A conversation as it is drawn. ``text`` is empty when its row's own line tells enough."""

    row: Row
    name: tuple[Part, ...]
    text: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """One page of them. `next_page` 0: there is none."""

    rows: tuple[Result, ...]
    page: int
    next_page: int
    order: str
    counted: str
    corrected: str
    are_common: bool


def results(
    employee: Employee, found: Found, now: datetime, times: OpeningTimes, *, page: int, order: str
) -> Results:
    """At most five queries, whatever was found."""
    hits = by_closeness(found.hits, found.query) if order == BEST else found.hits
    shown = hits[page * PAGE_SIZE : (page + 1) * PAGE_SIZE]
    conversations = loaded(conversations_for(employee).filter(pk__in=[hit.conversation for hit in shown]))
    by_id = {conversation.pk: conversation for conversation in conversations}
    texts = _texts(employee, [hit.message for hit in shown if hit.message], found.query)
    drawn = (
        (row(by_id[hit.conversation], now, times), hit.message) for hit in shown if hit.conversation in by_id
    )
    return Results(
        rows=tuple(
            Result(one, marked_name(one.name, found.words), snippet(texts.get(message, "")))
            for one, message in drawn
        ),
        page=page,
        next_page=page + 1 if len(hits) > (page + 1) * PAGE_SIZE else 0,
        order=order,
        counted=counted(found),
        corrected=corrected(found),
        are_common=found.are_common,
    )


def _texts(employee: Employee, numbers: list[int], query: str) -> dict[int, str]:
    """Each message with its found words marked."""
    messages = messages_for(employee).filter(pk__in=numbers)
    return dict(messages.values_list("pk", Marked("text", query))) if numbers else {}
