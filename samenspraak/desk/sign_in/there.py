"""Where somebody goes on when they are signed in: a place of ours, or nowhere in particular."""

from django.http import HttpRequest
from django.utils.http import url_has_allowed_host_and_scheme


def place_of_ours(request: HttpRequest, there: str, otherwise: str) -> str:
    """As they asked, unless it is somewhere else."""
    is_ours = url_has_allowed_host_and_scheme(there, {request.get_host()}, require_https=request.is_secure())
    return there if is_ours else otherwise
