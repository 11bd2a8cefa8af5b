"""Where to look: what somebody may see, narrowed by the filters of a search."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta

from django.db.models import Q, QuerySet

from samenspraak.channels.traits import TRAITS
from samenspraak.conversations.access import conversations_for
from samenspraak.conversations.models import Conversation, Direction
from samenspraak.conversations.search.people import MOST_PEOPLE, people_named
from samenspraak.conversations.search.words import written_by
from samenspraak.domain.search import Filter, Problem, Search, Wrong
from samenspraak.organisation.access import colleagues_of
from samenspraak.organisation.models import Employee, Team, Topic
from samenspraak.organisation.opening import opening_times

NARROW = 5000
"""Up to so many conversations are looked into one by one; of more, enough turn up in the newest weeks."""
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

    ``few`` are the ids of the conversations when there are few, and None when there are many.
    """

    municipality_id: int
    conversations: QuerySet[Conversation]
    until: datetime
    since: datetime | None = None
    messages: Q = field(default_factory=Q)
    query: str = ""
    few: tuple[int, ...] | None = None

    def within(self, conversations: QuerySet[Conversation]) -> "Scope":
        """The same in these conversations alone, which are a part of its own."""
        newest = conversations.order_by("-last_message_at", "-pk").values_list("pk", flat=True)
        few = tuple(newest[: NARROW + 1])
        return replace(self, conversations=conversations, few=few if len(few) <= NARROW else None)


def scopes(employee: Employee, search: Search, now: datetime) -> list[Scope]:
    """One scope, or two when a resident and a colleague have the same name. Raises Refused."""
    zone = opening_times(employee.municipality).zone

    def midnight(day: date) -> datetime:
        return datetime.combine(day, time(), zone)

    seen = conversations_for(employee)
    since = midnight(search.after) if search.after else None
    until = midnight(search.before) if search.before else now + A_DAY
    in_period = Q(came_at__lt=until) if since is None else Q(came_at__gte=since, came_at__lt=until)
    scope = Scope(
        employee.municipality_id, seen, until, since, in_period if search.after or search.before else Q()
    )
    chosen = _chosen(employee, search)
    if chosen:
        scope = scope.within(seen.filter(chosen))
    sender = search.names.get(Filter.SENDER)
    return _of_sender(scope, employee, sender) if sender else [scope]


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
