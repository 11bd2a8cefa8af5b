"""Signing in with e-mail and password, signing out, and the language before that."""

from django.conf import settings
from django.contrib.auth.forms import AuthenticationForm
from django.contrib.auth.views import LoginView, LogoutView
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from samenspraak.desk.frame import employee_of, languages
from samenspraak.desk.sign_in.second_step import password_was_right
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee

YEAR_SECONDS = 365 * 24 * 3600


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
        return {**super().get_context_data(**kwargs), "languages": languages()}

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        employee = form.get_user()
        assert isinstance(employee, Employee)
        return password_was_right(self.request, employee, self.get_success_url())


class SignOut(LogoutView):
    """Signing out, by POST only."""

    def post(self, request: HttpRequest, *args: object, **kwargs: object) -> HttpResponse:
        if request.user.is_authenticated:
            employee = employee_of(request)
            subject = f"employee:{employee.pk}"
            write(Deed.SIGNED_OUT, subject, municipality=employee.municipality_id, employee=employee)
        return super().post(request, *args, **kwargs)


@require_POST
def language(request: HttpRequest) -> HttpResponseRedirect:
    """Remember the language in a cookie, for who has not signed in."""
    there = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(there, {request.get_host()}, require_https=request.is_secure())
    response = HttpResponseRedirect(there if is_ours else reverse("sign_in"))
    if request.POST.get("language") in dict(settings.LANGUAGES):
        response.set_cookie(
            settings.LANGUAGE_COOKIE_NAME,
            request.POST["language"],
            max_age=YEAR_SECONDS,
            secure=request.is_secure(),
            httponly=True,
            samesite="Lax",
        )
    return response
