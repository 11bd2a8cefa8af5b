"""The page of getting started, and its steps alone when the stream says that something changed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.roles import only_for
from samenspraak.desk.starting.steps import start_of
from samenspraak.organisation.models import Role


@only_for(Role.ADMINISTRATOR)
@require_GET
def getting_started(request: HttpRequest) -> HttpResponse:
    """Each step as it stands now; `deel` is `stappen` for those alone."""
    context = {"start": start_of(employee_of(request))}
    if request.GET.get("deel") == "stappen":
        return render(request, "desk/starting/_steps.html", context)
    return page(request, "desk/starting/starting.html", context)
