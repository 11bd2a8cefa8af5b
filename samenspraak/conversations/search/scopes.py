"""Where to look: what somebody may see, narrowed by the filters of a search."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from math import ceil

from django.db.models import F, Q, QuerySet
from django.db.models.lookups import GreaterThanOrEqual, LessThan

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.access import conversations_for
from samenspraak.conversations.models import Conversation, Direction, Message
from samenspraak.conversations.search.words import written_by
from samenspraak.domain.search import Filter, Problem, Search, Wrong
from samenspraak.organisation.access import colleagues_of
from samenspraak.organisation.models import Employee, Team, Topic
from samenspraak.organisation.opening import opening_times
from samenspraak.residents.finding import MOST_PEOPLE, people_named

NARROW = 5000
"""Up to so many conversations are looked into one by one; of more, enough turn up in the newest weeks."""
FOREVER_WEEKS = 10_000
A_WEEK = timedelta(weeks=1)
A_DAY = timedelta(days=1)
"""A network's clock may be ahead of ours."""


class Refused(Exception):
    """The search cannot be done as it was asked; ``problem`` says why. Tell it who asked."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.why)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Scope:
    """Conversations to look in, and messages in them. ``query`` is what a message has beside the words; may be empty.

    ``few`` are the ids of the conversations when there are few, and None when there are many. ``is_whole``: they are
    all that somebody may see.
    """

    municipality_id: int
    conversations: QuerySet[Conversation]
    until: datetime
    since: datetime | None = None
    messages: Q = field(default_factory=Q)
    query: str = ""
    few: tuple[int, ...] | None = None
    is_whole: bool = True

    @property
    def weeks(self) -> int:
        """In how many its period falls; more than there are when it has no beginning."""
        return ceil((self.until - self.since) / A_WEEK) + 1 if self.since else FOREVER_WEEKS

    def within(self, conversations: QuerySet[Conversation]) -> "Scope":
        """The same in these conversations alone, which are a part of its own."""
        some = tuple(conversations.order_by().values_list("pk", flat=True)[: NARROW + 1])
        few = some if len(some) <= NARROW else None
        return replace(self, conversations=conversations, few=few, is_whole=False)

    def among(self, messages: QuerySet[Message]) -> QuerySet[Message]:
        """Those of these messages, which are all that somebody may see, that stand in it."""
        if self.is_whole:
            return messages.filter(self.messages)
        within = self.conversations if self.few is None else self.few
        return messages.filter(self.messages, conversation__in=within)


def scopes(employee: Employee, search: Search, now: datetime) -> list[Scope]:
    """One scope, or two when a resident and a colleague have the same name. Raises Refused."""
    zone = opening_times(employee.municipality).zone

    def midnight(day: date) -> datetime:
        return datetime.combine(day, time(), zone)

    seen = conversations_for(employee)
    since = midnight(search.after) if search.after else None
    until = midnight(search.before) if search.before else now + A_DAY
    in_period = _came_between(since, until) if search.after or search.before else Q()
    scope = Scope(employee.municipality_id, seen, until, since, in_period)
    chosen = _chosen(employee, search)
    if chosen:
        scope = scope.within(seen.filter(chosen))
    sender = search.names.get(Filter.SENDER)
    return _of_sender(scope, employee, sender) if sender else [scope]


def _came_between(since: datetime | None, until: datetime) -> Q:
    """As an expression: for a bare column PostgreSQL walks the index of all conversations, where weeks are quicker."""
    came_at = F("came_at") + timedelta(0)
    before = Q(LessThan(came_at, until))
    return before if since is None else before & Q(GreaterThanOrEqual(came_at, since))


def _chosen(employee: Employee, search: Search) -> Q:
    """What the filters ask of a conversation, but for the sender."""
    chosen = Q(state=search.state) if search.state else Q()
    for one, find in FINDERS.items():
        if said := search.names.get(one):
            chosen &= find(employee, said)
    return chosen


def _of_channel(_employee: Employee, said: str) -> Q:
    wanted = said.casefold()
    channels = [
        channel
        for channel, traits in TRAITS.items()
        if wanted in (channel.casefold(), traits.name.casefold())
    ]
    if not channels:
        raise Refused(Problem(Wrong.NO_CHANNEL, said))
    return Q(line__channel__in=channels)


def _of_topic(employee: Employee, said: str) -> Q:
    topics = Topic.objects.filter(municipality_id=employee.municipality_id, name__icontains=said)
    numbers = list(topics.values_list("pk", flat=True))
    if not numbers:
        raise Refused(Problem(Wrong.NO_TOPIC, said))
    return Q(topic__in=numbers)


def _of_team(employee: Employee, said: str) -> Q:
    teams = Team.objects.filter(municipality_id=employee.municipality_id, name__icontains=said)
    numbers = list(teams.values_list("pk", flat=True))
    if not numbers:
        raise Refused(Problem(Wrong.NO_TEAM, said))
    return Q(team__in=numbers) | Q(assignee__team__in=numbers)


FINDERS: Mapping[Filter, Callable[[Employee, str], Q]] = {
    Filter.CHANNEL: _of_channel,
    Filter.TOPIC: _of_topic,
    Filter.TEAM: _of_team,
}


def _of_sender(scope: Scope, employee: Employee, said: str) -> list[Scope]:
    """What a resident of that name wrote, and what a colleague of that name did."""
    people = people_named(employee.municipality_id, said.split())
    if len(people) > MOST_PEOPLE:
        raise Refused(Problem(Wrong.TOO_MANY_PEOPLE, said))
    found = []
    if people:
        theirs = scope.within(scope.conversations.filter(resident__in=people))
        found.append(replace(theirs, messages=scope.messages & Q(direction=Direction.IN)))
    colleagues = colleagues_of(employee).filter(name__icontains=said).values_list("pk", flat=True)
    if query := written_by(colleagues):
        found.append(replace(scope, query=query))
    if not found:
        raise Refused(Problem(Wrong.NO_SENDER, said))
    return found
