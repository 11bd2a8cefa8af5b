"""Answers a page that stayed open longer than its employee was signed in, so that nothing they wrote is lost."""

from collections.abc import Callable
from http import HTTPStatus

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, resolve_url


class SignedOutMiddleware:
    """401 for a part of a page, which then stays as it is and says so; a sent form leads to signing in alone.

    Only a page that can be opened is worth coming back to.
    """

    def __init__(self, answer: Callable[[HttpRequest], HttpResponse]) -> None:
        self.answer = answer

    def __call__(self, request: HttpRequest) -> HttpResponse:
        answer = self.answer(request)
        if not _asks_to_sign_in(request, answer):
            return answer
        if "HX-Request" in request.headers:
            return HttpResponse(status=HTTPStatus.UNAUTHORIZED)
        return redirect(settings.LOGIN_URL) if request.method == "POST" else answer


def _asks_to_sign_in(request: HttpRequest, answer: HttpResponse) -> bool:
    if not request.path.startswith("/bureau/") or not isinstance(answer, HttpResponseRedirect):
        return False
    return answer.url.startswith(resolve_url(settings.LOGIN_URL))
