"""The page behind an invitation: somebody chooses a password, and signs in with it."""

from http import HTTPStatus

from django.contrib import messages
from django.contrib.auth.forms import SetPasswordForm
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from samenspraak.desk.looks import TEXTBOX
from samenspraak.organisation.inviting import choose_password as choose
from samenspraak.organisation.inviting import invited
from samenspraak.organisation.models import Employee


@never_cache
@require_http_methods(["GET", "POST"])
def choose_password(request: HttpRequest, number: int, token: str) -> HttpResponse:
    """404 with a sentence when the link was used, is too old, or never was one."""
    colleague = invited(number, token)
    if colleague is None:
        return render(request, "desk/sign_in/link_over.html", status=HTTPStatus.NOT_FOUND)
    form = _form(colleague, request)
    if form.is_bound and form.is_valid():
        choose(colleague, form.cleaned_data["new_password1"])
        messages.success(request, _("Your password is kept. Sign in with it."))
        return redirect("sign_in")
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.is_bound else HTTPStatus.OK
    context = {"form": form, "colleague": colleague}
    return render(request, "desk/sign_in/choose_password.html", context, status=status)


def _form(colleague: Employee, request: HttpRequest) -> "SetPasswordForm[Employee]":
    form = SetPasswordForm(colleague, request.POST if request.method == "POST" else None)
    form.use_required_attribute = False
    form.fields["new_password1"].label = _("New password")
    form.fields["new_password1"].help_text = _(
        "At least 12 characters. A few words in a row are easy to remember."
    )
    form.fields["new_password2"].label = _("The same password again")
    form.fields["new_password2"].help_text = ""
    for field in form.fields.values():
        field.widget.attrs["class"] = TEXTBOX
    return form
