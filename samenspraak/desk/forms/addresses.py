"""The municipality's list of addresses: uploaded whole by an administrator, or not at all."""

from collections.abc import Mapping

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from samenspraak.desk.forms.building import administrators
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.uploaded_list import NotUploaded, sentences_of, uploaded_list
from samenspraak.domain.address_list import addresses_in
from samenspraak.domain.csv_list import ListRefused
from samenspraak.organisation.journal import Deed
from samenspraak.referrals.forms.access import addresses_for
from samenspraak.referrals.forms.addresses import replace_addresses

MOST_MEGABYTES = 20
MISTAKES: Mapping[str, Promise] = {
    "empty": gettext_lazy("There are no addresses in it."),
    "postcode": gettext_lazy("The postcode is not right: %(said)s"),
    "number": gettext_lazy("The house number is not right: %(said)s"),
    "addition": gettext_lazy("The addition is not right: %(said)s"),
    "straat": gettext_lazy("The street is missing or too long: %(said)s"),
    "plaats": gettext_lazy("The place is missing or too long: %(said)s"),
    "twice": gettext_lazy("This address stands in it twice: %(said)s"),
}


@administrators
@require_http_methods(["GET", "POST"])
def addresses(request: HttpRequest) -> HttpResponse:
    """How many addresses there are, and a file to replace them with."""
    employee = employee_of(request)
    if request.method == "GET":
        return _shown(request)
    try:
        rows = addresses_in(uploaded_list(request, most_megabytes=MOST_MEGABYTES))
    except NotUploaded as refusal:
        return _shown(request, error=refusal.sentence)
    except ListRefused as refusal:
        return _shown(request, mistakes=sentences_of(refusal, MISTAKES))
    replace_addresses(employee.municipality, rows, employee)
    said = ngettext(
        "%(count)d address is in the list now.", "%(count)d addresses are in the list now.", len(rows)
    )
    messages.success(request, said % {"count": len(rows)})
    return redirect("form_addresses")


def _shown(request: HttpRequest, *, error: str = "", mistakes: list[str] | None = None) -> HttpResponse:
    employee = employee_of(request)
    context = {
        "count": addresses_for(employee).count(),
        "error": error,
        "mistakes": mistakes,
        "history": municipal_changes_shown(employee, Deed.REPLACED_ADDRESSES),
    }
    return page(request, "desk/forms/addresses.html", context, status=422 if error or mistakes else 200)
