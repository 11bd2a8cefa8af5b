"""Who is being trained, how many of their answers were approved, and the buttons that begin it and let go."""

from collections.abc import Iterable
from dataclasses import dataclass

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.formats import localize
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.desk.form_page import Back, form_page
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.looks import TEXTBOX
from samenspraak.desk.marks import Chip, moment
from samenspraak.desk.roles import only_for
from samenspraak.domain.approval import can_be_let_go
from samenspraak.domain.ids import id_in
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Role
from samenspraak.organisation.training import (
    TRAINERS,
    is_loaded_as_trained,
    let_go,
    trainable_by,
)
from samenspraak.organisation.training import begin_training as begin
from samenspraak.organisation.training_rules import MOST_APPROVALS, change_training_rules

trainers = only_for(*sorted(TRAINERS))


@dataclass(frozen=True, slots=True)
class Row:
    """An agent who is being trained, or was until lately; the numbers in words. `is_running`: nobody let go yet."""

    number: int
    name: str
    team: str
    since: str
    approved: str
    changed: str
    returned: str
    chip: Chip
    is_running: bool


class RulesForm(forms.Form):
    """What the municipality decides."""

    use_required_attribute = False

    training_approvals = forms.IntegerField(
        label=gettext_lazy("Answers that were approved unchanged, before the team lead is told"),
        help_text=gettext_lazy("Nobody is let go by themselves: the team lead decides."),
        min_value=1,
        max_value=MOST_APPROVALS,
        widget=forms.NumberInput(attrs={"class": TEXTBOX}),
    )


@trainers
@require_GET
def training(request: HttpRequest) -> HttpResponse:
    """Those who are being trained first; two queries."""
    employee = employee_of(request)
    wanted = employee.municipality.training_approvals
    agents = list(trainable_by(employee).order_by("name", "pk"))
    known = [agent for agent in agents if hasattr(agent, "training")]
    rows = sorted(_rows(known, wanted), key=lambda row: not row.is_running)
    others = [agent for agent in agents if not is_loaded_as_trained(agent)]
    context = {"rows": rows, "others": others, "wanted": localize(wanted)}
    context["may_change_rules"] = employee.role == Role.ADMINISTRATOR
    return page(request, "desk/training/training.html", context)


@trainers
@require_POST
def begin_training(request: HttpRequest) -> HttpResponse:
    """From their next answer on."""
    by = employee_of(request)
    colleague = trainable_by(by).filter(pk=id_in(request.POST.get("agent", "")) or 0).first()
    if colleague is None:
        messages.error(request, _("Choose an agent who works here."))
    else:
        begin(by, colleague, timezone.now())
        said = _("Answers of %(name)s wait for approval from now on.") % {"name": colleague.name}
        messages.success(request, said)
    return redirect("training")


@trainers
@require_POST
def end_training(request: HttpRequest, number: int) -> HttpResponse:
    """A person lets go; what waits still waits."""
    by = employee_of(request)
    colleague = get_object_or_404(trainable_by(by), pk=number)
    if let_go(by, colleague, timezone.now()):
        messages.success(request, _("%(name)s answers on their own from now on.") % {"name": colleague.name})
    return redirect("training")


@only_for(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def training_rules(request: HttpRequest) -> HttpResponse:
    """After how many answers the team lead is told."""
    employee = employee_of(request)
    known = {"training_approvals": employee.municipality.training_approvals}
    form = RulesForm(request.POST if request.method == "POST" else None, initial=known)
    if form.is_valid():
        change_training_rules(employee, **form.cleaned_data)
        messages.success(request, _("The rules are kept."))
        return redirect("training")
    history = municipal_changes_shown(employee, Deed.CHANGED_TRAINING_RULES)
    return form_page(request, form, _("When to let go"), Back("training", _("Training")), history)


def _rows(agents: Iterable[Employee], wanted: int) -> Iterable[Row]:
    now = timezone.now()
    for agent in agents:
        found = agent.training
        yield Row(
            number=agent.pk,
            name=agent.name,
            team=agent.team.name if agent.team else "",
            since=moment(found.began_at, now),
            approved=localize(found.approved),
            changed=localize(found.changed),
            returned=localize(found.returned),
            chip=_chip(agent, wanted),
            is_running=found.ended_at is None,
        )


def _chip(agent: Employee, wanted: int) -> Chip:
    if agent.training.ended_at is not None:
        return Chip("circle-check", _("Let go"), "plain")
    if can_be_let_go(agent.training.approved, wanted):
        return Chip("user-check", _("Can be let go"), "ok")
    return Chip("hourglass", _("Being trained"), "info")
