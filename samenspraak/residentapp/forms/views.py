"""The page behind a link: who has no good link learns nothing, who sends it once is thanked. No session, no script."""

from collections.abc import Sequence

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from samenspraak.domain.form_fields import FieldKind
from samenspraak.referrals.forms.filling import LinkGone, fill, open_link
from samenspraak.referrals.forms.trying import may_be_wrong, may_try
from samenspraak.referrals.forms.uploads import MOST_BYTES
from samenspraak.referrals.models import FormField, FormLink
from samenspraak.residentapp.forms.reading import Asked, blank, reading_of
from samenspraak.residentapp.page import gone, page, slow_down

SPARE_BYTES = 1024 * 1024
"""For everything in the body that is no file."""


@csrf_exempt  # without a session there is nothing to ride on: the address itself is the secret
@require_http_methods(["GET", "HEAD", "POST"])
def form_page(request: HttpRequest, token: str) -> HttpResponse:
    """The form; with a post its answers. 404 for every link that does not work, 422 with what is wrong."""
    now = timezone.now()
    if not may_try(network_address(request), now):
        return slow_down(request)
    link = open_link(token, now)
    if link is None:
        return gone(request) if may_be_wrong(now) else slow_down(request)
    fields = list(link.form.fields.all())
    if request.method != "POST":
        return _shown(request, link, blank(fields))
    if _is_too_large(request, fields):
        return _shown(request, link, blank(fields), said=_too_large(), status=413)
    return _sent(request, link, fields)


def network_address(request: HttpRequest) -> str:
    """Where a request comes from; behind our own proxy what that wrote last, which nobody can make up."""
    forwarded = request.headers.get("X-Forwarded-For", "") if settings.SECURE_PROXY_SSL_HEADER else ""
    return forwarded.rpartition(",")[2].strip() or request.META.get("REMOTE_ADDR", "")


def _sent(request: HttpRequest, link: FormLink, fields: Sequence[FormField]) -> HttpResponse:
    try:
        reading = reading_of(request, fields, link.form.municipality)
    except (RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent, MultiPartParserError):
        return _shown(request, link, blank(fields), said=_too_large(), status=413)
    if reading.mistakes:
        return _shown(request, link, reading.asked, status=422)
    try:
        fill(link, reading.given, reading.files, timezone.now())
    except LinkGone:
        return gone(request)
    return page(request, "residentapp/forms/thanks.html", {"form": link.form}, link.form.municipality)


def _shown(
    request: HttpRequest, link: FormLink, asked: Sequence[Asked], *, said: str = "", status: int = 200
) -> HttpResponse:
    mistakes = [one for one in asked if one.error]
    context = {"form": link.form, "code": link.check_code, "asked": asked, "mistakes": mistakes, "said": said}
    return page(request, "residentapp/forms/form.html", context, link.form.municipality, status=status)


def _is_too_large(request: HttpRequest, fields: Sequence[FormField]) -> bool:
    """By what the browser says, before anything is read."""
    files = sum(field.kind == FieldKind.FILE for field in fields)
    said = request.META.get("CONTENT_LENGTH") or "0"
    return not said.isdecimal() or int(said) > files * MOST_BYTES + SPARE_BYTES


def _too_large() -> str:
    return _("What was sent is too large. A file is at most 10 MB. Nothing was kept: fill in the form again.")
