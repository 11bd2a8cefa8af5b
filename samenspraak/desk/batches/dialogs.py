"""The dialog that asks what to do with the chosen conversations, and says with how many; and what was filled in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from samenspraak.batches.models import Batch
from samenspraak.batches.wanted import Wanted
from samenspraak.conversations.handing_over import Holder, colleagues_of, holder_named, teams_of
from samenspraak.desk.batches.wording import ASKED, ICONS, said
from samenspraak.desk.marks import team_choice
from samenspraak.desk.thread.handing_over import Choice
from samenspraak.desk.thread.later import NAMES, LaterForm
from samenspraak.desk.thread.moments import MomentChoice, MomentDialog, moment_dialog
from samenspraak.domain.batches import Action
from samenspraak.domain.ids import id_in
from samenspraak.domain.snoozing import Later
from samenspraak.organisation.models import Employee, Result, Topic
from samenspraak.organisation.results import results_for
from samenspraak.organisation.topics import topics_for


@dataclass(frozen=True, slots=True)
class Dialog:
    """``title`` says what is done with how many; what can be chosen follows from the action."""

    url: str
    action: str
    title: str
    icon: str
    colleagues: tuple[Choice, ...] = ()
    teams: tuple[Choice, ...] = ()
    topics: tuple[Topic, ...] = ()
    results: tuple[Result, ...] = ()
    moments: MomentDialog | None = None


def dialog(batch: Batch, employee: Employee, now: datetime) -> Dialog:
    """For what was chosen."""
    action, url = Action(batch.action), reverse("batch", args=[batch.pk])
    head = url, action.value, said(ASKED[action], batch.items.count()), ICONS[action]
    match action:
        case Action.HAND_OVER:
            return Dialog(*head, colleagues=_colleagues(employee), teams=_teams(employee))
        case Action.LATER:
            return Dialog(*head, moments=replace(moment_dialog(url, (), now), choices=_moments()))
        case Action.TOPIC:
            return Dialog(*head, topics=tuple(topics_for(employee).order_by("name")))
        case Action.CLOSE:
            topics = tuple(topics_for(employee).order_by("name"))
            return Dialog(*head, topics=topics, results=tuple(results_for(employee)))


def filled_in(batch: Batch, employee: Employee, data: QueryDict, now: datetime) -> Wanted | None:
    """None when something has to be chosen first."""
    return READERS[Action(batch.action)](employee, data, now)


def _colleagues(employee: Employee) -> tuple[Choice, ...]:
    others = colleagues_of(employee).order_by("name")
    return (
        Choice(Holder(employee).word, _("Myself")),
        *(Choice(Holder(one).word, one.name) for one in others),
    )


def _teams(employee: Employee) -> tuple[Choice, ...]:
    return (
        *(Choice(Holder(None, team).word, team_choice(team)) for team in teams_of(employee).order_by("name")),
        Choice(Holder().word, _("Everybody: they are free again")),
    )


def _moments() -> tuple[MomentChoice, ...]:
    """Without what each means: a promise may come before it, and that differs from one to the other."""
    return tuple(MomentChoice(later.value, str(name), "") for later, name in NAMES.items())


def _holder(employee: Employee, data: QueryDict, _now: datetime) -> Wanted | None:
    holder = holder_named(employee, data.get("naar", ""))
    return Wanted(holder=holder) if holder else None


def _later(_employee: Employee, data: QueryDict, now: datetime) -> Wanted | None:
    form = LaterForm(data)
    if not form.is_valid():
        return None
    later, moment = form.cleaned_data["later"], form.cleaned_data["moment"]
    if later is not Later.MOMENT:
        return Wanted(later=later)
    return Wanted(later=later, moment=moment) if moment > now else None


def _topic(employee: Employee, data: QueryDict, _now: datetime) -> Wanted | None:
    topic = topics_for(employee).filter(pk=id_in(data.get("topic", "")) or 0).first()
    return Wanted(topic=topic) if topic else None


def _result(employee: Employee, data: QueryDict, now: datetime) -> Wanted | None:
    """With a topic for all of them, or each with its own."""
    result = results_for(employee).filter(pk=id_in(data.get("result", "")) or 0).first()
    if result is None:
        return None
    of_all = _topic(employee, data, now)
    return Wanted(topic=of_all.topic if of_all else None, result=result)


READERS: Mapping[Action, Callable[[Employee, QueryDict, datetime], Wanted | None]] = {
    Action.HAND_OVER: _holder,
    Action.LATER: _later,
    Action.TOPIC: _topic,
    Action.CLOSE: _result,
}
