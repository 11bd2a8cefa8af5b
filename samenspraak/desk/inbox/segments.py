"""The segments of the list (bakken): which conversations each holds, how many, and in what order."""

from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import BooleanField, Count, ExpressionWrapper, F, Q, QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from samenspraak.conversations.models import Conversation, State
from samenspraak.organisation.models import Employee

PAGE_SIZE = 50
LIVE = (State.OPEN, State.WAITING)


@dataclass(frozen=True, slots=True)
class Segment:
    """`slug` stands in the address; stream.js knows the same rules for a row that comes by the stream."""

    slug: str
    name: Promise
    holds: Callable[[Employee], Q]
    empty_title: Promise
    empty_text: Promise
    is_counted: bool = True


def _mine(employee: Employee) -> Q:
    return Q(state=State.OPEN, assignee=employee)


def _free(_employee: Employee) -> Q:
    return Q(state=State.OPEN, assignee=None)


def _team(employee: Employee) -> Q:
    """Open and free, or with somebody of the same team; without a team everything that is open."""
    of_team = Q(assignee=None) | Q(assignee__team=employee.team_id) if employee.team_id else Q()
    return Q(state=State.OPEN) & of_team


def _waiting(_employee: Employee) -> Q:
    return Q(state=State.WAITING)


def _all(_employee: Employee) -> Q:
    return Q()


SEGMENTS = (
    Segment("mijn", _("Mine"), _mine, _("Nothing waits for you"), _("Take a conversation from “Free”.")),
    Segment(
        "vrij", _("Free"), _free, _("Everything is taken"), _("New questions appear here by themselves.")
    ),
    Segment("team", _("Team"), _team, _("Your team is done"), _("New questions appear here by themselves.")),
    Segment(
        "wacht", _("Waiting"), _waiting, _("Nothing waits"), _("Here stands what waits for the resident.")
    ),
    Segment(
        "alle",
        _("All"),
        _all,
        _("No conversations yet"),
        _("The first question appears here by itself."),
        False,
    ),
)
BY_SLUG = {segment.slug: segment for segment in SEGMENTS}


def segment_named(slug: str) -> Segment:
    """The segment; the first one for a word that is none."""
    return BY_SLUG.get(slug, SEGMENTS[0])


def counts(conversations: QuerySet[Conversation], employee: Employee) -> dict[str, int]:
    """How many stand in each counted segment: one query."""
    counted = {
        segment.slug: Count("pk", filter=segment.holds(employee))
        for segment in SEGMENTS
        if segment.is_counted
    }
    return conversations.filter(state__in=LIVE).aggregate(**counted)


def page_of(
    conversations: QuerySet[Conversation], segment: Segment, employee: Employee, number: int
) -> list[Conversation]:
    """One page and one row more, which tells that there is a next page. Two queries, whatever the page holds."""
    first = number * PAGE_SIZE
    held = conversations.filter(segment.holds(employee))
    loaded = held.select_related("resident", "line", "assignee").prefetch_related("resident__addresses")
    return list(_sorted(loaded, segment)[first : first + PAGE_SIZE + 1])


def _sorted(conversations: QuerySet[Conversation], segment: Segment) -> QuerySet[Conversation]:
    """Work that waits by its promise; what only waits for others, and the archive, by the newest message."""
    if segment.slug in ("wacht", "alle"):
        return conversations.order_by("-last_message_at", "-pk")
    urgent = ExpressionWrapper(~Q(urgency=""), output_field=BooleanField())
    return conversations.order_by(
        urgent.desc(), F("promised_at").asc(nulls_last=True), "-last_message_at", "-pk"
    )
