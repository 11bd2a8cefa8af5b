"""The segments of the list (bakken): which conversations each holds, how many, and in what order."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import BooleanField, Count, ExpressionWrapper, F, Q, QuerySet, prefetch_related_objects
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from samenspraak.conversations.access import READERS
from samenspraak.conversations.approvals import waits_for
from samenspraak.conversations.drafts import with_drafts
from samenspraak.conversations.mentions import is_named, with_mentions
from samenspraak.conversations.models import Conversation, State
from samenspraak.conversations.waiting_answers import with_waiting
from samenspraak.domain.hours import OpeningTimes
from samenspraak.domain.promise import NoWorkingDay
from samenspraak.domain.working_days import open_time_after
from samenspraak.handoff.access import with_live_handoffs
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.opening import opening_times
from samenspraak.organisation.training import APPROVERS

PAGE_SIZE = 25
LIVE = (State.OPEN, State.WAITING)
URGENT = ExpressionWrapper(~Q(urgency=""), output_field=BooleanField())


@dataclass(frozen=True, slots=True)
class Segment:
    """`slug` stands in the address; stream.js knows the same rules for a row that comes by the stream.

    `roles` are whose it is. `is_seldom`: it stands above the list only while it holds something, also what is finished.
    """

    slug: str
    name: Promise
    holds: Callable[[Employee], Q]
    empty_title: Promise
    empty_text: Promise
    is_counted: bool = True
    is_work: bool = True
    roles: frozenset[Role] = READERS
    is_seldom: bool = False

    @property
    def sorting(self) -> str:
        """In which order its rows stand."""
        return _("Shortest time first") if self.is_work else _("Newest first")

    @property
    def key(self) -> str:
        """By what of a row the browser keeps that order."""
        return "data-order" if self.is_work else "data-newest"


def _mine(employee: Employee) -> Q:
    return Q(state=State.OPEN, assignee=employee)


def _free(employee: Employee) -> Q:
    """Nobody's, and not handed to another team; without a team everything that is nobody's."""
    for_me = Q(team=None) | Q(team=employee.team_id) if employee.team_id else Q()
    return Q(state=State.OPEN, assignee=None) & for_me


def _team(employee: Employee) -> Q:
    """Free, or with somebody of the same team; without a team everything that is open."""
    of_team = _free(employee) | Q(assignee__team=employee.team_id) if employee.team_id else Q()
    return Q(state=State.OPEN) & of_team


def _waiting(_employee: Employee) -> Q:
    return Q(state=State.WAITING)


def _within_the_hour(employee: Employee) -> Q:
    """Whose promise ends within the hour, or ended already: for who has to see to it. One query for the times."""
    until = an_hour_on(opening_times(employee.municipality), timezone.now())
    return Q(state__in=LIVE, promised_at__lte=until)


def within_the_hour(conversations: QuerySet[Conversation], employee: Employee) -> QuerySet[Conversation]:
    """Those of them whose promise ends within the hour, or ended already."""
    return conversations.filter(_within_the_hour(employee))


def an_hour_on(times: OpeningTimes, now: datetime) -> datetime:
    """When an hour has gone in which we are open; an hour on the clock where we never are."""
    try:
        return open_time_after(times, now, minutes=60)
    except NoWorkingDay:
        return now + timedelta(hours=1)


def _all(_employee: Employee) -> Q:
    return Q()


SEGMENTS = (
    Segment(
        slug="mijn",
        name=gettext_lazy("Mine"),
        holds=_mine,
        empty_title=gettext_lazy("Nothing waits for you"),
        empty_text=gettext_lazy("Take a conversation from “Free”."),
    ),
    Segment(
        slug="vrij",
        name=gettext_lazy("Free"),
        holds=_free,
        empty_title=gettext_lazy("Everything is taken"),
        empty_text=gettext_lazy("New questions appear here by themselves."),
    ),
    Segment(
        slug="team",
        name=gettext_lazy("Team"),
        holds=_team,
        empty_title=gettext_lazy("Your team is done"),
        empty_text=gettext_lazy("New questions appear here by themselves."),
    ),
    Segment(
        slug="wacht",
        name=gettext_lazy("Waiting"),
        holds=_waiting,
        empty_title=gettext_lazy("Nothing waits"),
        empty_text=gettext_lazy("Here stands what waits for the resident."),
        is_work=False,
    ),
    Segment(
        slug="uur",
        name=gettext_lazy("1 hour"),
        holds=_within_the_hour,
        empty_title=gettext_lazy("No promise ends within the hour"),
        empty_text=gettext_lazy("Here stands what has to be answered within the hour, of everybody."),
        roles=frozenset({Role.LEAD}),
    ),
    Segment(
        slug="alle",
        name=gettext_lazy("All"),
        holds=_all,
        empty_title=gettext_lazy("No conversations yet"),
        empty_text=gettext_lazy("The first question appears here by itself."),
        is_counted=False,
        is_work=False,
    ),
    Segment(
        slug="genoemd",
        name=gettext_lazy("@you"),
        holds=is_named,
        empty_title=gettext_lazy("Nobody asks for you"),
        empty_text=gettext_lazy("Here stands a conversation in which a note names you, until you look."),
        is_work=False,
        is_seldom=True,
    ),
    Segment(
        slug="keuren",
        name=gettext_lazy("To approve"),
        holds=waits_for,
        empty_title=gettext_lazy("Nothing to approve"),
        empty_text=gettext_lazy(
            "Here stand answers of new colleagues, until somebody with experience read them."
        ),
        roles=APPROVERS,
        is_seldom=True,
    ),
)
BY_SLUG = {segment.slug: segment for segment in SEGMENTS}


def segments_for(employee: Employee) -> tuple[Segment, ...]:
    """Those that stand above this employee's list."""
    return tuple(one for one in SEGMENTS if employee.role in one.roles)


def segment_named(slug: str) -> Segment:
    """The segment; the first one for a word that is none."""
    return BY_SLUG.get(slug, SEGMENTS[0])


def counts(conversations: QuerySet[Conversation], employee: Employee) -> dict[str, int]:
    """How many stand in each counted segment that the employee sees: one query, and one for each that is seldom."""
    counted = [segment for segment in segments_for(employee) if segment.is_counted]
    usual = {
        segment.slug: Count("pk", filter=segment.holds(employee))
        for segment in counted
        if not segment.is_seldom
    }
    seldom = {
        segment.slug: conversations.filter(segment.holds(employee)).count()
        for segment in counted
        if segment.is_seldom
    }
    return conversations.filter(state__in=LIVE).aggregate(**usual) | seldom


def page_of(
    conversations: QuerySet[Conversation], segment: Segment, employee: Employee, number: int
) -> list[Conversation]:
    """One page and one row more, which tells that there is a next page. At most three queries, whatever it holds."""
    first, end = number * PAGE_SIZE, (number + 1) * PAGE_SIZE + 1
    return loaded(_first(conversations, segment, employee, end)[first:])


def numbers_in(
    conversations: QuerySet[Conversation], segment: Segment, employee: Employee, most: int
) -> list[int]:
    """The ids of the first of it, in the order of the list: one query, or one more for the hour."""
    return list(_first(conversations, segment, employee, most).values_list("pk", flat=True))


def loaded(conversations: QuerySet[Conversation]) -> list[Conversation]:
    """With what a row shows of each: at most three queries."""
    with_words = with_waiting(with_mentions(with_drafts(conversations)))
    found = list(with_words.select_related("resident", "line", "assignee", "team", "topic"))
    nameless = [conversation.resident for conversation in found if not conversation.resident.name]
    prefetch_related_objects(nameless, "addresses")
    with_live_handoffs(found)
    return found


def _first(
    conversations: QuerySet[Conversation], segment: Segment, employee: Employee, end: int
) -> QuerySet[Conversation]:
    """What stands above that place, sorted."""
    held = conversations.filter(segment.holds(employee))
    return (_by_promise(held) if segment.is_work else _by_time(held, end))[:end]


def _by_promise(conversations: QuerySet[Conversation]) -> QuerySet[Conversation]:
    """Work that waits."""
    return conversations.order_by(
        URGENT.desc(),
        F("has_priority").desc(),
        F("promised_at").asc(nulls_last=True),
        "-last_message_at",
        "-pk",
    )


def _by_time(conversations: QuerySet[Conversation], most: int) -> QuerySet[Conversation]:
    """What only waits for others, and the archive: emergencies, then the newest; at least the first `most` of them.

    Each part has its index: the archive is never sorted whole.
    """
    newest = conversations.order_by("-last_message_at", "-pk").values("pk")[:most]
    urgent = conversations.filter(URGENT).values("pk")
    return conversations.filter(pk__in=newest.union(urgent)).order_by(
        URGENT.desc(), "-last_message_at", "-pk"
    )
