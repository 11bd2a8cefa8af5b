"""Refuses what no keyboard writes and no database keeps, before it reaches either."""

from collections.abc import Callable
from itertools import chain

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse

NULL = "\x00"


class NullCharacterMiddleware:
    """400 for a null character in an address or a field of the desk. Letters and forms of residents are read apart."""

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/bureau/") and _has_null(request):
            raise BadRequest("null character")
        return self.answer(request)


def _has_null(request: HttpRequest) -> bool:
    lists = (values for form in (request.GET, request.POST) for _name, values in form.lists())
    return any(NULL in str(value) for value in chain.from_iterable(lists))
