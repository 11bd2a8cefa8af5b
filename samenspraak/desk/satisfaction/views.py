"""The page with satisfaction by topic: no names, and nothing about too few answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.formats import localize
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET

from samenspraak.conversations.satisfaction_counts import DAYS_SHOWN, Satisfied, satisfaction_by_topic
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.roles import only_for
from samenspraak.domain.satisfaction import FEWEST
from samenspraak.organisation.models import Role


@dataclass(frozen=True, slots=True)
class Figures:
    """A topic, in words."""

    topic: str
    asked: str
    answered: str
    share: str
    average: str


@only_for(Role.LEAD)
@require_GET
def satisfaction(request: HttpRequest) -> HttpResponse:
    """By topic, over the last ninety days."""
    employee = employee_of(request)
    counted = satisfaction_by_topic(employee, timezone.now())
    context = {
        "rows": tuple(_figures(one) for one in counted),
        "sentence": _sentence(counted),
        "fewest": FEWEST,
        "is_asked": employee.municipality.asks_satisfaction,
    }
    return page(request, "desk/satisfaction/satisfaction.html", context)


def _figures(one: Satisfied) -> Figures:
    share = _("%(share)d%%") % {"share": round(100 * one.satisfied / one.answered)}
    topic = one.topic or _("All other topics together")
    average = localize(round(one.average, 1))
    return Figures(topic, localize(one.asked), localize(one.answered), share, average)


def _sentence(counted: Sequence[Satisfied]) -> str:
    """The conclusion that people read, over the rows that are shown."""
    answered = sum(one.answered for one in counted)
    if not answered:
        return ""
    share = round(100 * sum(one.satisfied for one in counted) / answered)
    said = ngettext(
        "%(count)d answer in %(days)d days; %(share)d%% gave a 4 or a 5.",
        "%(count)d answers in %(days)d days; %(share)d%% gave a 4 or a 5.",
        answered,
    )
    return said % {"count": answered, "days": DAYS_SHOWN, "share": share}
