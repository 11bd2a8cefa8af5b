"""Notes that somebody is at work: opening a page and sending a form count, what a page asks by itself does not."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from samenspraak.organisation.sign_ins import be_active


class ActivityMiddleware:
    """Pages ask for parts of themselves with htmx; the stream does not come this way."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        is_of_staff = request.path.startswith("/bureau/") and request.user.is_authenticated
        if is_of_staff and "HX-Request" not in request.headers:
            be_active(request.session, timezone.now())
        return self.answer(request)
