"""When masked data is erased: the term as it is shown, and the page on which a privacy officer changes it."""

from dataclasses import dataclass
from datetime import datetime

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.erasing import count_due
from samenspraak.conversations.looking import profile_of
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.guard.forms import TermForm
from samenspraak.desk.guard.listing import Change
from samenspraak.desk.guard.wording import term_text
from samenspraak.desk.marks import moment
from samenspraak.desk.roles import only_for
from samenspraak.organisation.erase_term import DEFAULT, HOURS, change_term, last_change
from samenspraak.organisation.models import Employee, Municipality, Role


@dataclass(frozen=True, slots=True)
class TermView:
    """The term in words. `change` None: nobody chose it here."""

    name: str
    default: str
    change: Change | None


@dataclass(frozen=True, slots=True)
class TermOption:
    """A term to choose; `due` is how many messages it would erase at once."""

    value: int
    name: str
    due: int
    is_ticked: bool
    is_default: bool


def term_shown(municipality: Municipality, now: datetime) -> TermView:
    """What holds now, and who chose it. One query."""
    entry = last_change(municipality)
    change = None
    if entry is not None:
        by = entry.employee.name if entry.employee else ""
        change = Change(by, moment(entry.at, now), str(entry.details["reason"]))
    return TermView(_capital(term_text(municipality.erase_after_hours or 0)), term_text(DEFAULT), change)


@only_for(Role.PRIVACY_OFFICER)
@require_http_methods(["GET", "POST"])
def erase_term(request: HttpRequest) -> HttpResponse:
    """Choose another term, with a reason."""
    employee = employee_of(request)
    municipality = employee.municipality
    typed = request.POST if request.method == "POST" else None
    form = TermForm(typed, chosen=municipality.erase_after_hours, profile=profile_of(municipality))
    if typed is None:
        return _shown(request, form)
    if not form.is_valid():
        return _shown(request, form, status=422)
    change_term(employee, form.cleaned_data["hours"], why=form.cleaned_data["why"])
    messages.success(
        request, _("The term is changed. Within ten minutes it holds for every ended conversation.")
    )
    return redirect(f"{reverse('guard')}#wissen")


def _shown(request: HttpRequest, form: TermForm, *, status: int = 200) -> HttpResponse:
    employee, now = employee_of(request), timezone.now()
    context = {
        "form": form,
        "term": term_shown(employee.municipality, now),
        "options": _options(employee, str(form["hours"].value()), now),
    }
    return page(request, "desk/guard/term.html", context, status=status)


def _options(employee: Employee, ticked: str, now: datetime) -> tuple[TermOption, ...]:
    due = count_due(employee, HOURS, now)
    return tuple(
        TermOption(hours, _capital(term_text(hours)), due[hours], str(hours) == ticked, hours == DEFAULT)
        for hours in HOURS
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
