"""The page with the e-mail addresses that residents are referred to, for administrators."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.conversations.looking import profile_of
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.mail.forms import AddressesForm
from samenspraak.desk.roles import only_for
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Role
from samenspraak.referrals.mail_addresses import addresses_of, change_addresses


@only_for(Role.ADMINISTRATOR)
@require_http_methods(["GET", "POST"])
def mail_addresses(request: HttpRequest) -> HttpResponse:
    """See and change them; an address elsewhere only on purpose."""
    employee = employee_of(request)
    profile = profile_of(employee.municipality)
    data = request.POST if request.method == "POST" else None
    form = AddressesForm(data, addresses=addresses_of(employee.municipality), profile=profile)
    if not form.is_bound or not form.is_valid():
        history = municipal_changes_shown(employee, Deed.CHANGED_MAIL_ADDRESSES)
        context = {"form": form, "domains": profile.domains, "history": history}
        return page(request, "desk/mail/addresses.html", context, status=422 if form.is_bound else 200)
    is_changed = change_addresses(employee, form.wanted())
    messages.success(request, _("The addresses are changed.") if is_changed else _("Nothing was changed."))
    return redirect("mail_addresses")
