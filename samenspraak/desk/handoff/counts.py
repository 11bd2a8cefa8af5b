"""The number beside the questions or terms in the menu, and a notice just after a reminder."""

from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import localize
from django.views.decorators.http import require_GET

from samenspraak.desk.fragments import answered, partial, piece
from samenspraak.desk.frame import employee_of
from samenspraak.desk.handoff.chips import term_words
from samenspraak.desk.roles import only_for
from samenspraak.domain.handoff import WITH_SPECIALIST, Stage
from samenspraak.handoff.access import SHOWN, questions_for, watched_handoffs_for
from samenspraak.handoff.models import Handoff
from samenspraak.organisation.models import Role

SAID_FOR = timedelta(minutes=10)
"""So long after a reminder it lies over the page; after that the number and the list say it."""


@only_for(Role.SPECIALIST, Role.LEAD)
@require_GET
def counts(request: HttpRequest) -> HttpResponse:
    """A specialist's questions to answer; for a team lead the terms that nearly end or are over."""
    employee, now = employee_of(request), timezone.now()
    if employee.role == Role.SPECIALIST:
        shown = questions_for(employee).filter(stage=Stage.ASKED)
    else:
        shown = pressing(watched_handoffs_for(employee))
    number = shown.count()
    return answered(
        partial("#vraag-aantal", localize(number) if number else "", swap="textContent"),
        partial("#vraag-straks", _notice(shown, now), swap="innerHTML"),
    )


def pressing(handoffs: QuerySet[Handoff]) -> QuerySet[Handoff]:
    """Those without an answer whose term nearly ends or is over."""
    return handoffs.filter(stage__in=WITH_SPECIALIST, reminded_at__isnull=False)


def _notice(shown: QuerySet[Handoff], now: datetime) -> str:
    fresh = shown.filter(reminded_at__gt=now - SAID_FOR).select_related(*SHOWN).order_by("term_at").first()
    if fresh is None:
        return ""
    said = {"topic": fresh.topic, "team": fresh.team.name, "term": term_words(fresh.term_at)}
    return piece("desk/handoff/_notice.html", {"said": said})
