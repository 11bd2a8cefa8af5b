"""The municipality's list of addresses: uploaded whole by an administrator, or not at all."""

from collections.abc import Mapping

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_http_methods

from samenspraak.desk.forms.building import administrators
from samenspraak.desk.frame import employee_of, page
from samenspraak.domain.address_list import addresses_in
from samenspraak.domain.csv_list import ListRefused, Mistake
from samenspraak.referrals.forms.access import addresses_for
from samenspraak.referrals.forms.addresses import replace_addresses

MOST_BYTES = 20 * 1024 * 1024
MISTAKES: Mapping[str, Promise] = {
    "columns": gettext_lazy("The first line misses these columns: %(said)s."),
    "no_csv": gettext_lazy("This is no CSV file."),
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
    upload = request.FILES.get("list")
    if upload is None:
        return _shown(request, error=_("Choose a file first."))
    if (upload.size or 0) > MOST_BYTES:
        return _shown(request, error=_("The file is larger than 20 MB."))
    try:
        rows = addresses_in(upload.read())
    except ListRefused as refusal:
        return _shown(request, mistakes=[_said(one) for one in refusal.mistakes])
    replace_addresses(employee.municipality, rows, employee)
    said = ngettext(
        "%(count)d address is in the list now.", "%(count)d addresses are in the list now.", len(rows)
    )
    messages.success(request, said % {"count": len(rows)})
    return redirect("form_addresses")


def _shown(request: HttpRequest, *, error: str = "", mistakes: list[str] | None = None) -> HttpResponse:
    context = {"count": addresses_for(employee_of(request)).count(), "error": error, "mistakes": mistakes}
    return page(request, "desk/forms/addresses.html", context, status=422 if error or mistakes else 200)


def _said(mistake: Mistake) -> str:
    words = str(MISTAKES[mistake.why]) % {"said": mistake.said}
    return _("Line %(line)d: %(words)s") % {"line": mistake.line, "words": words}
