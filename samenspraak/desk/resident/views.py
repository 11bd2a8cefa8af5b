"""The resident's telephone number: masked, and on purpose in full."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from samenspraak.conversations.revealing import Why, reveal_addresses
from samenspraak.desk.frame import employee_of
from samenspraak.desk.resident.naming import phone_of
from samenspraak.desk.resident.panel import phone as drawn_phone
from samenspraak.desk.thread.forms import WhyForm
from samenspraak.desk.thread.loading import conversation_or_404
from samenspraak.desk.thread.reasons import Reveal, reveal_dialog


@login_required
@require_GET
def phone(request: HttpRequest, number: int) -> HttpResponse:
    """The masked number again."""
    found = conversation_or_404(employee_of(request), number)
    return render(request, "desk/resident/_phone.html", {"panel": drawn_phone(found)})


@login_required
@require_http_methods(["GET", "POST"])
def reveal_phone(request: HttpRequest, number: int) -> HttpResponse:
    """Ask for a reason; with one, the number in full for half a minute, recorded."""
    employee = employee_of(request)
    found = conversation_or_404(employee, number)
    dialog = Reveal(
        _("Show the telephone number?"), reverse("reveal_phone", args=[number]), "#telefoon", "innerHTML"
    )
    why = WhyForm(request.POST)
    if request.method == "GET" or not why.is_valid():
        return reveal_dialog(request, dialog)
    addresses = reveal_addresses(found.resident, employee, Why(why.cleaned_data["reason"]))
    known = phone_of(found.resident)
    shown = known.value if known and known.value in addresses else ""
    response = render(request, "desk/resident/_phone.html", {"panel": drawn_phone(found, shown)})
    response["Cache-Control"] = "no-store"
    return response
