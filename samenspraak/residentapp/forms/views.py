"""The page behind a link: who has no good link learns nothing, who sends it once is thanked. No session, no script."""

from collections.abc import Sequence

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.http.multipartparser import MultiPartParserError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from samenspraak.domain.form_fields import FieldKind
from samenspraak.referrals.forms.filling import LinkGone, fill, open_link
from samenspraak.referrals.forms.uploads import MOST_BYTES
from samenspraak.referrals.models import FormField, FormLink
from samenspraak.residentapp.door import behind_link
from samenspraak.residentapp.forms.reading import Asked, blank, reading_of
from samenspraak.residentapp.page import gone, page

SPARE_BYTES = 1024 * 1024
"""For everything in the body that is no file."""


@require_http_methods(["GET", "HEAD", "POST"])
@behind_link(open_link)
def form_page(request: HttpRequest, link: FormLink, _token: str) -> HttpResponse:
    """The form; with a post its answers. 404 for every link that does not work, 422 with what is wrong."""
    fields = list(link.form.fields.all())
    if request.method != "POST":
        return _shown(request, link, blank(fields))
    if _is_too_large(request, fields):
        return _shown(request, link, blank(fields), said=_too_large(), status=413)
    return _sent(request, link, fields)


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
