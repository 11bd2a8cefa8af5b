"""The administrator's page of the identity provider: its settings, what it has to know of us, and a connection test."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.journal.changes import municipal_changes_shown
from samenspraak.desk.public_address import leaving_address, provider_address, sign_in_address
from samenspraak.desk.roles import only_for
from samenspraak.desk.sign_in.provider_form import ProviderForm
from samenspraak.desk.sign_in.provider_wording import NO_WAY_BACK, TO_DO, TROUBLES
from samenspraak.domain.open_id import ProviderFailed
from samenspraak.organisation.by_provider import Way
from samenspraak.organisation.identity_providers import (
    NoWayBack,
    change_provider,
    provider_of,
    remove_provider,
)
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Role

administrators = only_for(Role.ADMINISTRATOR)


@administrators
@require_http_methods(["GET", "POST"])
def identity_provider(request: HttpRequest) -> HttpResponse:
    """As it is, and how it was changed."""
    employee = employee_of(request)
    provider, slug = provider_of(employee.municipality), employee.municipality.slug
    form = ProviderForm(request.POST if request.method == "POST" else None, provider=provider)
    if form.is_valid() and _is_kept(employee, form):
        messages.success(request, _("This holds from the next sign-in on. Test the connection once."))
        return redirect("identity_provider")
    context = {
        "form": form,
        "provider": provider,
        "back": provider_address(slug),
        "out": sign_in_address(),
        "leaving": leaving_address(slug),
        "history": municipal_changes_shown(employee, Deed.CHANGED_PROVIDER, Deed.REMOVED_PROVIDER),
    }
    return page(request, "desk/sign_in/identity_provider.html", context, status=422 if form.is_bound else 200)


@administrators
@require_POST
def check_provider(request: HttpRequest) -> HttpResponse:
    """Ask it whether somebody could come in by it."""
    municipality = employee_of(request).municipality
    provider = provider_of(municipality)
    if provider is None:
        return redirect("identity_provider")
    try:
        Way(provider, provider_address(municipality.slug)).check()
    except ProviderFailed as failed:
        messages.error(request, f"{TROUBLES[failed.trouble].what} {TO_DO.get(failed.trouble, '')}")
    else:
        said = _(
            "The service answers, has keys that we can use, and knows our secret. Now sign in by it yourself."
        )
        messages.success(request, said)
    return redirect("identity_provider")


@administrators
@require_POST
def remove(request: HttpRequest) -> HttpResponse:
    """Everybody signs in with a password again; the page asked first."""
    if remove_provider(employee_of(request)):
        messages.success(request, _("The sign-in service is removed. Everybody signs in with a password."))
    return redirect("identity_provider")


def _is_kept(employee: Employee, form: ProviderForm) -> bool:
    """Whether it could be; the form says what is in the way."""
    try:
        change_provider(employee, form.settings())
    except NoWayBack:
        form.add_error("is_only", str(NO_WAY_BACK))
        return False
    return True
