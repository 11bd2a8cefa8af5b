"""Notes that somebody is at work: opening a page counts, what a page asks by itself does not.

Clicking and typing are told by the page: desk/static/desk/js/staying.js.
"""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from samenspraak.desk.frame import employee_of
from samenspraak.organisation.sign_ins import be_active


class ActivityMiddleware:
    """A page is not part of one, nor a picture in one; the stream does not come this way."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        is_of_staff = request.path.startswith("/bureau/") and request.user.is_authenticated
        if is_of_staff and _opens_a_page(request):
            be_active(employee_of(request), request.session, timezone.now())
        return self.answer(request)


def _opens_a_page(request: HttpRequest) -> bool:
    """Browsers say what they ask it for, those of long ago do not: https://www.w3.org/TR/fetch-metadata/."""
    asked_for = request.headers.get("Sec-Fetch-Dest", "document")
    return asked_for == "document" and "HX-Request" not in request.headers
