"""The pages of canned answers, for team leads and administrators: the list, one to make or change, removing."""

from datetime import date

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.desk.advice import advice_on
from samenspraak.desk.canned.forms import FIELDS, CannedForm, word_taken
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.history import Past
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.kept_words import due_chips, filled_with, is_due, managers
from samenspraak.desk.marks import Chip
from samenspraak.organisation.canned_answers import changeable_by, keep, manageable_by, remove
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.kept_words import may_change
from samenspraak.organisation.lists import NameTaken
from samenspraak.organisation.models import CannedAnswer, Employee


@managers
@require_GET
def canned_answers(request: HttpRequest) -> HttpResponse:
    """Those that need a look first, then by word."""
    employee, today = employee_of(request), timezone.localdate()
    found = manageable_by(employee).select_related("team", "changed_by").order_by("word")
    rows = [
        {"answer": answer, "chips": _chips(answer, today), "may_change": may_change(answer, employee)}
        for answer in sorted(found, key=lambda answer: (not is_due(answer, today), answer.word))
    ]
    return page(request, "desk/canned/list.html", {"rows": rows})


@managers
@require_http_methods(["GET", "POST"])
def new_canned(request: HttpRequest) -> HttpResponse:
    """Make one."""
    employee = employee_of(request)
    form = CannedForm(request.POST if request.method == "POST" else None, employee=employee)
    return _kept(request, employee, form, None)


@managers
@require_http_methods(["GET", "POST"])
def canned_answer(request: HttpRequest, number: int) -> HttpResponse:
    """Change one."""
    employee = employee_of(request)
    answer = get_object_or_404(changeable_by(employee), pk=number)
    data = request.POST if request.method == "POST" else None
    form = CannedForm(data, employee=employee, initial=filled_with(answer, FIELDS))
    return _kept(request, employee, form, answer)


@managers
@require_POST
def remove_canned(request: HttpRequest, number: int) -> HttpResponse:
    """Remove one; the page asked first."""
    employee = employee_of(request)
    answer = get_object_or_404(changeable_by(employee), pk=number)
    word = answer.word
    remove(answer, employee)
    messages.success(request, _("“%(word)s” is removed.") % {"word": word})
    return redirect("canned_answers")


def _kept(
    request: HttpRequest, employee: Employee, form: CannedForm, answer: CannedAnswer | None
) -> HttpResponse:
    if form.is_bound and form.is_valid():
        try:
            keep(employee, form.wording(), timezone.now(), answer)
        except NameTaken:
            form.add_error("word", word_taken())
        else:
            messages.success(request, _("Kept. Agents find it behind the slash."))
            return redirect("canned_answers")
    history = _history(employee, answer) if answer else ()
    context = {"form": form, "answer": answer, "advice": advice_on(form), "history": history}
    return page(request, "desk/canned/one.html", context, status=422 if form.is_bound else 200)


def _history(employee: Employee, answer: CannedAnswer) -> tuple[Past, ...]:
    subject = f"canned_answer:{answer.pk}"
    return changes_shown(employee, subject, Deed.CHANGED_CANNED_ANSWER, called=f"/{answer.word}")


def _chips(answer: CannedAnswer, today: date) -> list[Chip]:
    whose = Chip("users", answer.team.name if answer.team else _("Everybody"), "plain")
    return [whose, *due_chips(answer, today)]
