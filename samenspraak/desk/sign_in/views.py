"""Signing in with e-mail and password, signing out, and the language before that."""

from django.conf import settings
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, resolve_url
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samenspraak.desk.frame import employee_of, languages
from samenspraak.desk.sign_in.remembering import keep_cookie, remembered
from samenspraak.desk.sign_in.there import place_of_ours
from samenspraak.desk.sign_in.waiting import PROVIDER_KEY, Waiting, first_step_is_taken
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee


class SignIn(LoginView):
    """The sign-in page; who is signed in already goes on."""

    template_name = "desk/sign_in/sign_in.html"
    redirect_authenticated_user = True

    def get_form(self, form_class: type[AuthenticationForm] | None = None) -> AuthenticationForm:
        form = super().get_form(form_class)
        for field in form.fields.values():
            field.widget.attrs["class"] = "utrecht-textbox utrecht-textbox--html-input"
        form.fields["username"].label = _("E-mail address")
        refused = _("This e-mail address and this password do not belong together. Try again.")
        form.error_messages = {**form.error_messages, "invalid_login": refused}
        return form

    def get_context_data(self, **kwargs: object) -> dict[str, object]:
        own = {"languages": languages(), "provider": remembered(self.request)}
        return {**super().get_context_data(**kwargs), **own}

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        employee = form.get_user()
        assert isinstance(employee, Employee)
        return first_step_is_taken(self.request, Waiting(employee, self.get_success_url()))


class SignOut(LogoutView):
    """Signing out, by POST only; who came in by an identity provider hears that they may still be signed in there."""

    def post(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        municipality = request.session.get(PROVIDER_KEY)
        if request.user.is_authenticated:
            employee = employee_of(request)
            subject = f"employee:{employee.pk}"
            write(Deed.SIGNED_OUT, subject, municipality=employee.municipality_id, employee=employee)
        answer = super().post(request, *args, **kwargs)
        return redirect("signed_out_here", municipality) if municipality else answer


@require_POST
def language(request: HttpRequest) -> HttpResponseRedirect:
    """Remember the language in a cookie, for who has not signed in."""
    there = place_of_ours(request, request.POST.get("next", ""), resolve_url(settings.LOGIN_URL))
    response = HttpResponseRedirect(there)
    if request.POST.get("language") in dict(settings.LANGUAGES):
        keep_cookie(request, response, settings.LANGUAGE_COOKIE_NAME, request.POST["language"])
    return response
