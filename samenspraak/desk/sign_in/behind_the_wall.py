"""Everything that is asked by an employee runs behind the second wall, within their own municipality."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse

from samenspraak.desk.frame import employee_of
from samenspraak.organisation.wall import within


class WallMiddleware:
    """Who is not signed in yet has no municipality: signing in looks for theirs."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not request.user.is_authenticated:
            return self.answer(request)
        with within(employee_of(request).municipality_id):
            return self.answer(request)
