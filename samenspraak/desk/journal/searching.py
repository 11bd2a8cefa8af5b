"""Finds entries of the journal: by employee, deed, conversation and period, newest first, a page at a time."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.timezone import localtime, make_aware

from samenspraak.conversations.access import traceable_messages_for
from samenspraak.desk.journal.sentences import conversation_of, sentence
from samenspraak.organisation.access import journal_for
from samenspraak.organisation.models import Employee, JournalEntry

PAGE_SIZE = 100


@dataclass(frozen=True, slots=True)
class Row:
    """One entry as it is read; `conversation` is the one to look at, None when there is none."""

    id: int
    at: datetime
    day: str
    clock: str
    who: str
    what: str
    conversation: int | None


@dataclass(frozen=True, slots=True)
class Page:
    """The newest entries before a place; `before` is where the next page begins, None at the end."""

    rows: tuple[Row, ...]
    before: int | None


def found_entries(employee: Employee, chosen: Mapping[str, Any]) -> QuerySet[JournalEntry]:
    """What was searched for, newest first. `chosen` is the form's cleaned data."""
    wanted = Q()
    if chosen.get("medewerker") is not None:
        wanted &= Q(employee=chosen["medewerker"]) if chosen["medewerker"] else Q(employee=None)
    if chosen.get("handeling"):
        wanted &= Q(deed=chosen["handeling"])
    if chosen.get("gesprek"):
        wanted &= Q(subject__in=_subjects(employee, chosen["gesprek"]))
    if chosen.get("vanaf"):
        wanted &= Q(at__gte=_midnight(chosen["vanaf"]))
    if chosen.get("tot_en_met"):
        wanted &= Q(at__lt=_midnight(chosen["tot_en_met"] + timedelta(days=1)))
    return journal_for(employee).filter(wanted).order_by("-pk")


def page_of(entries: QuerySet[JournalEntry], before: int | None, names: Mapping[int, str]) -> Page:
    """One page: one query, however far back."""
    older = entries if before is None else entries.filter(pk__lt=before)
    found = list(older[: PAGE_SIZE + 1])
    shown = found[:PAGE_SIZE]
    return Page(rows(shown, names), shown[-1].pk if len(found) > PAGE_SIZE else None)


def rows(entries: Sequence[JournalEntry], names: Mapping[int, str]) -> tuple[Row, ...]:
    """The entries as they are read."""
    return tuple(_row(entry, names) for entry in entries)


def _row(entry: JournalEntry, names: Mapping[int, str]) -> Row:
    at = localtime(entry.at)
    who = names.get(entry.employee_id, "") if entry.employee_id else ""
    what = sentence(entry, names)
    return Row(
        entry.pk, at, at.strftime("%d-%m-%Y"), at.strftime("%H:%M:%S"), who, what, conversation_of(entry)
    )


def _subjects(employee: Employee, number: int) -> list[str]:
    """The conversation and every message in it: sending and revealing are written down by message."""
    messages = traceable_messages_for(employee).filter(conversation=number).values_list("pk", flat=True)
    return [f"conversation:{number}", *(f"message:{message}" for message in messages)]


def _midnight(day: date) -> datetime:
    """The beginning of a local day."""
    return make_aware(datetime.combine(day, time.min))
