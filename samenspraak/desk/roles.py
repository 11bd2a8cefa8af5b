"""Lets a page be opened only by who has the role for it; others get the page that says so (403)."""

from collections.abc import Callable
from functools import wraps
from typing import Concatenate

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse

from samenspraak.desk.frame import employee_of
from samenspraak.organisation.access import WRITERS
from samenspraak.organisation.models import Role


def only_for[**P](
    *roles: Role,
) -> Callable[
    [Callable[Concatenate[HttpRequest, P], HttpResponse]],
    Callable[Concatenate[HttpRequest, P], HttpResponse],
]:
    """A page for these roles; a stranger is sent to sign in."""

    def guarded(
        view: Callable[Concatenate[HttpRequest, P], HttpResponse],
    ) -> Callable[Concatenate[HttpRequest, P], HttpResponse]:
        @login_required
        @wraps(view)
        def checked(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
            if employee_of(request).role not in roles:
                raise PermissionDenied
            return view(request, *args, **kwargs)

        return checked

    return guarded


writers = only_for(*sorted(WRITERS))
"""A page for who answers residents."""
