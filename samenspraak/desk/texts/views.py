"""The administrator's pages of texts to residents: the list, and changing one."""

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from samenspraak.conversations.looking import profile_of
from samenspraak.desk.advice import advice_on
from samenspraak.desk.frame import employee_of, page
from samenspraak.desk.roles import only_for
from samenspraak.desk.texts.forms import OwnTextForm
from samenspraak.desk.texts.listing import places_shown, text_history, text_shown, texts_shown
from samenspraak.desk.texts.wording import TEXTS
from samenspraak.organisation.models import Role
from samenspraak.organisation.own_texts import change_text
from samenspraak.organisation.texts import default_of

administrators = only_for(Role.ADMINISTRATOR)


@administrators
@require_GET
def own_texts(request: HttpRequest) -> HttpResponse:
    """Every text, by what it is for."""
    return page(request, "desk/texts/texts.html", {"groups": texts_shown(employee_of(request))})


@administrators
@require_http_methods(["GET", "POST"])
def own_text(request: HttpRequest, key: str) -> HttpResponse:
    """Change one, or take it back to its default; either way with a reason."""
    if key not in TEXTS:
        raise Http404
    form = _form(request, key)
    if not form.is_bound or not form.is_valid():
        return _shown(request, key, form)
    employee, why = employee_of(request), form.cleaned_data["why"]
    change_text(employee, key, form.words(), why=why, now=timezone.now())
    messages.success(request, _("The text is changed. Residents read it from now on."))
    return redirect(f"{reverse('own_texts')}#{key}")


def _form(request: HttpRequest, key: str) -> OwnTextForm:
    employee, default = employee_of(request), default_of(key)
    typed = request.POST.copy() if request.method == "POST" else None
    if typed is not None and "default" in typed:
        typed["je"], typed["u"] = default.je, default.u
    chosen, profile = text_shown(employee, key).words, profile_of(employee.municipality)
    return OwnTextForm(typed, chosen=chosen, default=default, profile=profile)


def _shown(request: HttpRequest, key: str, form: OwnTextForm) -> HttpResponse:
    employee = employee_of(request)
    context = {
        "form": form,
        "text": text_shown(employee, key),
        "default": default_of(key),
        "fills": places_shown(key),
        "history": tuple(text_history(employee, key, timezone.now())),
        "advice": advice_on(form),
    }
    return page(request, "desk/texts/text.html", context, status=422 if form.is_bound else 200)
