"""Shows each employee the desk in their own language."""

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.utils import translation


class EmployeeLanguageMiddleware:
    """The signed-in employee's language; before signing in, the browser's wish, Dutch by default."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        chosen = getattr(request.user, "language", None) if request.path.startswith("/bureau/") else None
        with translation.override(chosen or translation.get_language_from_request(request)):
            return self.answer(request)
