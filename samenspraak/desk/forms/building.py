"""The builder of one-time forms: the list, a form with its questions, the order, how residents see it."""

from django.contrib import messages
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from samenspraak.desk.forms.fields import QuestionForm, TermsForm, question_of, terms_of
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import changes_shown
from samenspraak.desk.roles import only_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Role
from samenspraak.referrals.forms import building
from samenspraak.referrals.forms.access import addresses_for, fields_for, forms_for
from samenspraak.referrals.models import FormField, OneTimeForm

administrators = only_for(Role.ADMINISTRATOR)


@administrators
@require_GET
def one_time_forms(request: HttpRequest) -> HttpResponse:
    """Every form of the municipality, in use first."""
    employee = employee_of(request)
    found = forms_for(employee).select_related("team").annotate(questions=Count("fields"))
    context = {"forms": found.order_by("-is_active", "name"), "addresses": addresses_for(employee).count()}
    return page(request, "desk/forms/list.html", context)


@administrators
@require_http_methods(["GET", "POST"])
def new_form(request: HttpRequest) -> HttpResponse:
    """A new form: its terms first, its questions after."""
    employee = employee_of(request)
    if request.method == "GET":
        return page(request, "desk/forms/terms.html", {"form": _terms(employee)})
    filled_in = _terms(employee, request)
    if not filled_in.is_valid():
        return _again(request, "desk/forms/terms.html", {"form": filled_in})
    made = building.make(employee.municipality, filled_in.terms(), employee)
    messages.success(request, _("The form is made. Add the first question."))
    return redirect("built_form", number=made.pk)


@administrators
@require_GET
def built_form(request: HttpRequest, number: int) -> HttpResponse:
    """One form: its terms, its questions in order."""
    employee = employee_of(request)
    found = form_or_404(employee, number)
    history = changes_shown(employee, f"form:{number}", Deed.CHANGED_ONE_TIME_FORM, called=found.name)
    context = {"form": found, "fields": list(found.fields.all()), "history": history}
    return page(request, "desk/forms/form.html", context)


@administrators
@require_http_methods(["GET", "POST"])
def change_terms(request: HttpRequest, number: int) -> HttpResponse:
    """The name, the purpose, the team and the term of a form."""
    employee = employee_of(request)
    found = form_or_404(employee, number)
    filled_in = _terms(employee, request if request.method == "POST" else None, found)
    if request.method == "GET":
        return page(request, "desk/forms/terms.html", {"form": filled_in, "changed": found})
    if not filled_in.is_valid():
        return _again(request, "desk/forms/terms.html", {"form": filled_in, "changed": found})
    building.change(found, filled_in.terms(), employee)
    messages.success(request, _("Changed. Who opens a link from now on sees the new form."))
    return redirect("built_form", number=number)


@administrators
@require_http_methods(["GET", "POST"])
def new_question(request: HttpRequest, number: int) -> HttpResponse:
    """A question more."""
    employee = employee_of(request)
    found = form_or_404(employee, number)
    filled_in = QuestionForm(request.POST if request.method == "POST" else None)
    if request.method == "GET" or not filled_in.is_valid():
        return _question_page(request, filled_in, found)
    try:
        building.ask(found, filled_in.question(), employee)
    except building.TooManyFields:
        messages.error(
            request, _("A form has at most %(most)d questions. Make two.") % {"most": building.MOST_FIELDS}
        )
    return redirect("built_form", number=number)


@administrators
@require_http_methods(["GET", "POST"])
def question(request: HttpRequest, number: int) -> HttpResponse:
    """One question, to change."""
    employee = employee_of(request)
    field = field_or_404(employee, number)
    filled_in = (
        QuestionForm(request.POST) if request.method == "POST" else QuestionForm(initial=question_of(field))
    )
    if request.method == "GET" or not filled_in.is_valid():
        return _question_page(request, filled_in, field.form, field)
    building.ask_otherwise(field, filled_in.question(), employee)
    return redirect("built_form", number=field.form_id)


@administrators
@require_POST
def move_question(request: HttpRequest, number: int) -> HttpResponse:
    """One place up or down."""
    employee = employee_of(request)
    field = field_or_404(employee, number)
    building.move(field, employee, up="up" in request.POST)
    return redirect("built_form", number=field.form_id)


@administrators
@require_POST
def remove_question(request: HttpRequest, number: int) -> HttpResponse:
    """A question less."""
    employee = employee_of(request)
    field = field_or_404(employee, number)
    building.remove(field, employee)
    messages.success(request, _("The question is gone. Earlier answers keep it."))
    return redirect("built_form", number=field.form_id)


@administrators
@require_POST
def switch_form(request: HttpRequest, number: int) -> HttpResponse:
    """Take a form out of use, or into it again."""
    employee = employee_of(request)
    found = form_or_404(employee, number)
    is_active = "active" in request.POST
    building.set_active(found, employee, is_active=is_active)
    said = (
        _("Agents can send this form.")
        if is_active
        else _("Nobody can send this form any more. Links keep working.")
    )
    messages.success(request, said)
    return redirect("built_form", number=number)


def form_or_404(employee: Employee, number: int) -> OneTimeForm:
    """A form of the employee's own municipality. Raises Http404."""
    return get_object_or_404(forms_for(employee).select_related("team", "municipality"), pk=number)


def field_or_404(employee: Employee, number: int) -> FormField:
    """A question of such a form. Raises Http404."""
    return get_object_or_404(fields_for(employee).select_related("form"), pk=number)


def _terms(
    employee: Employee, request: HttpRequest | None = None, changed: OneTimeForm | None = None
) -> TermsForm:
    names = forms_for(employee).exclude(pk=changed.pk if changed else 0).values_list("name", flat=True)
    others = frozenset(name.lower() for name in names)
    return TermsForm(
        employee, others, request.POST if request else None, initial=terms_of(changed) if changed else None
    )


def _question_page(
    request: HttpRequest, filled_in: QuestionForm, form: OneTimeForm, field: FormField | None = None
) -> HttpResponse:
    context = {"form": filled_in, "of": form, "field": field}
    if filled_in.is_bound:
        return _again(request, "desk/forms/question.html", context)
    return page(request, "desk/forms/question.html", context)


def _again(request: HttpRequest, template: str, context: dict[str, object]) -> HttpResponse:
    return page(request, template, context, status=422)
