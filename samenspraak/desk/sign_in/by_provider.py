"""Signing in by the identity provider of a municipality: finding it, leaving for it, coming back, and out there too."""

from dataclasses import asdict
from http import HTTPStatus

from django import forms
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render, resolve_url
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.functional import Promise
from django.utils.text import slugify
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from samenspraak.desk.looks import TEXTBOX
from samenspraak.desk.public_address import provider_address, sign_in_address
from samenspraak.desk.sign_in.provider_wording import NO_MUNICIPALITY, NOT_THERE, REFUSALS, TOO_LONG, TROUBLES
from samenspraak.desk.sign_in.remembering import remember
from samenspraak.desk.sign_in.there import place_of_ours
from samenspraak.desk.sign_in.waiting import PATIENCE_SECONDS, Waiting, first_step_is_taken
from samenspraak.domain.open_id import Asked, ProviderFailed
from samenspraak.organisation.by_provider import Way
from samenspraak.organisation.identity_providers import provider_called
from samenspraak.organisation.provider_accounts import NotRecognised

ASKED_KEY = "asked_provider"


class MunicipalityForm(forms.Form):
    """The name of a municipality as people write it; never who works there."""

    use_required_attribute = False

    gemeente = forms.CharField(
        label=gettext_lazy("Your municipality"),
        max_length=100,
        widget=forms.TextInput(attrs={"class": TEXTBOX, "autocomplete": "organization"}),
    )


@never_cache
@require_GET
def choose_municipality(request: HttpRequest) -> HttpResponse:
    """Which municipality somebody works for. To its provider leads a link: no form may lead out of our own pages."""
    form = MunicipalityForm(request.GET if "gemeente" in request.GET else None)
    provider = provider_called(slugify(form.cleaned_data["gemeente"])) if form.is_valid() else None
    if form.is_valid() and provider is None:
        form.add_error("gemeente", str(NO_MUNICIPALITY))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    context = {"form": form, "provider": provider, "next": request.GET.get("next", "")}
    return render(request, "desk/sign_in/choose_municipality.html", context, status=status)


@never_cache
@require_GET
def to_provider(request: HttpRequest, municipality: str) -> HttpResponse:
    """Off to it at once, with a question that only this browser can come back with the answer of."""
    there = place_of_ours(request, request.GET.get("next", ""), resolve_url(settings.LOGIN_REDIRECT_URL))
    if request.user.is_authenticated:
        return HttpResponseRedirect(there)
    provider = provider_called(municipality)
    if provider is None:
        return redirect("choose_municipality")
    try:
        address, asked = Way(provider, provider_address(municipality)).off()
    except ProviderFailed as failed:
        return _not_signed_in(request, *_said(failed))
    request.session[ASKED_KEY] = {"of": municipality, "there": there, "asked": asdict(asked)}
    request.session.set_expiry(PATIENCE_SECONDS)
    return HttpResponseRedirect(address)


@never_cache
@require_GET
def from_provider(request: HttpRequest, municipality: str) -> HttpResponse:
    """Back with a code, which is good for this browser, this municipality, and once."""
    question = request.session.get(ASKED_KEY)
    provider = provider_called(municipality)
    if question is None or provider is None or not _is_answer(request, question, municipality):
        return _not_signed_in(request, TOO_LONG)
    del request.session[ASKED_KEY]
    if "code" not in request.GET:
        return _not_signed_in(request, NOT_THERE)
    way = Way(provider, provider_address(municipality))
    try:
        came = way.home(Asked(**question["asked"]), request.GET["code"], timezone.now())
    except ProviderFailed as failed:
        return _not_signed_in(request, *_said(failed))
    except NotRecognised as refused:
        return _not_signed_in(request, REFUSALS[refused.refusal])
    waiting = Waiting(came.employee, question["there"], provider.pk)
    answer = first_step_is_taken(request, waiting, needs_second=came.needs_second_step)
    remember(request, answer, municipality)
    return answer


@never_cache
@require_GET
def signed_out_here(request: HttpRequest, municipality: str) -> HttpResponse:
    """They are signed out of ours, and may be of the provider as well: a link, where it has a place for that."""
    provider = provider_called(municipality)
    if provider is None:
        return redirect("sign_in")
    try:
        address = Way(provider, sign_in_address()).out()
    except ProviderFailed:
        address = ""
    return render(request, "desk/sign_in/signed_out.html", {"provider": provider, "address": address})


def _is_answer(request: HttpRequest, question: dict[str, object], municipality: str) -> bool:
    """Whether it is this browser's own question that somebody comes back from, and from where it went."""
    asked = question["asked"]
    assert isinstance(asked, dict)
    is_ours = constant_time_compare(request.GET.get("state", ""), asked["state"])
    return is_ours and question["of"] == municipality


def _said(failed: ProviderFailed) -> tuple[Promise, Promise]:
    wrong = TROUBLES[failed.trouble]
    return wrong.what, wrong.advice


def _not_signed_in(request: HttpRequest, *sentences: Promise) -> HttpResponse:
    """Back to the page where they can try again, which says why."""
    messages.error(request, " ".join(map(str, sentences)))
    return redirect("sign_in")
