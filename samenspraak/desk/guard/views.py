"""The pages of the guard's policy: the privacy officer changes it, the administrator reads along."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from samenspraak.conversations.looking import profile_of
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.guard.forms import RuleForm
from samenspraak.desk.guard.listing import policy_shown, rule_history, rule_shown
from samenspraak.desk.guard.term import term_shown
from samenspraak.desk.roles import only_for
from samenspraak.domain.policy import DEFAULTS, Rule, choices, rule_called
from samenspraak.organisation.guard_policy import change, policy_of
from samenspraak.organisation.models import Employee, Role


@only_for(Role.PRIVACY_OFFICER, Role.ADMINISTRATOR)
@require_GET
def guard(request: HttpRequest) -> HttpResponse:
    """Every rule, per trust of a channel."""
    employee = employee_of(request)
    context = {
        "trusts": policy_shown(employee, timezone.now()),
        "term": term_shown(employee.municipality, timezone.now()),
        "may_change": employee.role == Role.PRIVACY_OFFICER,
    }
    return page(request, "desk/guard/guard.html", context)


@only_for(Role.PRIVACY_OFFICER)
@require_http_methods(["GET", "POST"])
def rule(request: HttpRequest, name: str) -> HttpResponse:
    """Change one rule, or take it back to its default; either way with a reason."""
    employee, found = employee_of(request), _rule_or_404(name)
    if request.method == "GET":
        return _shown(request, found, _form(employee, found))
    typed = request.POST.copy()
    if "default" in typed:
        typed["measure"] = DEFAULTS[found].measure
    form = _form(employee, found, typed)
    if not form.is_valid():
        return _shown(request, found, form, status=422)
    change(employee, found, form.cleaned_data["measure"], why=form.cleaned_data["why"], now=timezone.now())
    messages.success(
        request, _("The rule is changed. It holds from now on; what came earlier stays as it is.")
    )
    return redirect(f"{reverse('guard')}#{found}")


def _rule_or_404(name: str) -> Rule:
    """A rule that leaves something to choose."""
    found = rule_called(name)
    if found is None or len(choices(found)) == 1:
        raise Http404
    return found


def _form(employee: Employee, found: Rule, typed: dict[str, str] | None = None) -> RuleForm:
    municipality = employee.municipality
    chosen = policy_of(municipality).measure(found)
    return RuleForm(typed, rule=found, chosen=chosen, profile=profile_of(municipality))


def _shown(request: HttpRequest, found: Rule, form: RuleForm, *, status: int = 200) -> HttpResponse:
    employee, now = employee_of(request), timezone.now()
    context = {
        "rule": rule_shown(found, employee, now),
        "form": form,
        "history": tuple(rule_history(found, employee, now)),
    }
    return page(request, "desk/guard/rule.html", context, status=status)
