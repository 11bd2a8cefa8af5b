"""The administrator's page about finishing: the results that agents choose from."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.roles import only_for
from samenspraak.organisation.models import Role
from samenspraak.organisation.results import managed_results_for


@only_for(Role.ADMINISTRATOR)
@require_GET
def closing_rules(request: HttpRequest) -> HttpResponse:
    """Those that can be chosen first, then the retired ones."""
    found = managed_results_for(employee_of(request))
    ordered = sorted(found, key=lambda result: result.retired_at is not None)
    return page(request, "desk/closing/rules.html", {"results": ordered})
