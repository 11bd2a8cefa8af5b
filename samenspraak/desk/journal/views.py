"""The journal's pages: reading and searching, checking the chain, exporting. For the privacy officer only."""

from collections.abc import Mapping
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from samenspraak.desk.csv_files import csv_download
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.chain import chain_shown, check_end
from samenspraak.desk.journal.exporting import MOST_ENTRIES, TooMany, exported
from samenspraak.desk.journal.forms import SearchForm
from samenspraak.desk.journal.searching import Page, found_entries, page_of
from samenspraak.desk.roles import only_for
from samenspraak.domain.ids import id_in
from samenspraak.organisation.access import colleagues_of
from samenspraak.organisation.models import Employee, Role


@only_for(Role.PRIVACY_OFFICER)
@require_GET
def journal(request: HttpRequest) -> HttpResponse:
    """What was searched for, newest first; `voor` is the number before which the page begins."""
    employee = employee_of(request)
    names = _names(employee)
    form = SearchForm(request.GET, names)
    place = id_in(request.GET.get("voor", ""))
    listed = (
        page_of(found_entries(employee, form.cleaned_data), place, names)
        if form.is_valid()
        else Page((), None)
    )
    context = {
        "form": form,
        "page": listed,
        "is_searching": any(request.GET.get(name) for name in form.fields),
        "is_later_page": place is not None,
        "newest_url": f"?{_search(request.GET)}",
        "older_url": f"?{_search(request.GET, voor=listed.before)}" if listed.before else "",
        "chain": chain_shown(employee, timezone.now()),
    }
    return page(request, "desk/journal/journal.html", context)


@only_for(Role.PRIVACY_OFFICER)
@require_POST
def check(request: HttpRequest) -> HttpResponse:
    """Hold the newest part of the journal against its seals."""
    chain = check_end(employee_of(request))
    if chain.breaks:
        messages.error(
            request,
            _(
                "The journal was changed after it was sealed. Leave everything as it is and tell the supplier."
            ),
        )
    else:
        words = _("The newest %(count)d entries are as they were sealed.") % {"count": chain.entries}
        messages.success(request, words)
    return redirect("journal")


@only_for(Role.PRIVACY_OFFICER)
@require_POST
def export(request: HttpRequest) -> HttpResponse:
    """The found entries as a file."""
    employee = employee_of(request)
    names = _names(employee)
    form = SearchForm(request.POST, names)
    back = f"{reverse('journal')}?{_search(request.POST)}"
    if not form.is_valid():
        return redirect(back)
    try:
        content = exported(employee, found_entries(employee, form.cleaned_data), names)
    except TooMany:
        words = _("These are more than %(most)d entries. Choose a shorter period.") % {"most": MOST_ENTRIES}
        messages.error(request, words)
        return redirect(back)
    name = f"logboek-{employee.municipality.slug}-{timezone.localdate().isoformat()}.csv"
    return csv_download(content, name)


def _names(employee: Employee) -> Mapping[int, str]:
    return dict(colleagues_of(employee).values_list("pk", "name"))


def _search(given: QueryDict, **more: object) -> str:
    """What was searched for, as it stands in an address."""
    chosen = {name: given.get(name, "") for name in SearchForm.base_fields}
    return urlencode({name: value for name, value in {**chosen, **more}.items() if value})
