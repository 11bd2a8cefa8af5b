"""Lets a directory in by its token, and answers in SCIM whatever comes of it."""

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt

from samenspraak.domain.directory import Unfit
from samenspraak.organisation.directory_tokens import token_known_as
from samenspraak.organisation.models import Municipality
from samenspraak.referrals.trying import TOKENS, may_be_wrong
from samenspraak.scim.refusals import DEEDS, NAMES, Refused, wrong_value

logger = logging.getLogger(__name__)

SCIM_JSON = "application/scim+json"
WAIT_SECONDS = "600"
UNKNOWN = "Send the token that an administrator made in Samenspraak: Authorization: Bearer ..."

type Asked = Callable[..., HttpResponse]
"""A page for a municipality, and for what stands in its address."""


def answer(body: Mapping[str, object], status: HTTPStatus = HTTPStatus.OK) -> HttpResponse:
    """As SCIM has it."""
    return JsonResponse(body, status=status, content_type=SCIM_JSON)


def for_directory(*methods: str) -> Callable[[Asked], Asked]:
    """Makes a page for who has a token, asked by one of these methods."""

    def with_door(asked: Asked) -> Asked:
        @csrf_exempt  # nothing is trusted that a browser sends by itself: the token is in a header
        @never_cache
        @wraps(asked)
        def opened(request: HttpRequest, **where: object) -> HttpResponse:
            try:
                municipality = _whose(request)
            except Refused as refused:
                return _refusal(refused)
            try:
                _check_method(request, methods)
                return _answered(asked, request, municipality, **where)
            except Refused as refused:
                logger.info(
                    "directory_refused",
                    extra={"municipality_id": municipality.pk, "status": refused.status, "why": refused.kind},
                )
                return _refusal(refused)

        return opened

    return with_door


def _whose(request: HttpRequest) -> Municipality:
    """The municipality whose token it is. Raises Refused; nothing is looked up for who has none."""
    scheme, _space, token = request.headers.get("Authorization", "").partition(" ")
    stranger = Refused(HTTPStatus.UNAUTHORIZED, UNKNOWN, WWW_Authenticate='Bearer realm="scim"')
    if scheme.lower() != "bearer" or not token:
        raise stranger
    now = timezone.now()
    found = token_known_as(token.strip(), now)
    if found is not None:
        return found.municipality
    logger.warning("directory_token_refused")
    if may_be_wrong(now, TOKENS):
        raise stranger
    said = "There were too many wrong tokens. Wait ten minutes."
    raise Refused(HTTPStatus.TOO_MANY_REQUESTS, said, Retry_After=WAIT_SECONDS)


def _check_method(request: HttpRequest, methods: Sequence[str]) -> None:
    allowed = ", ".join(methods)
    if request.method not in methods:
        raise Refused(HTTPStatus.METHOD_NOT_ALLOWED, f"This can be asked by {allowed}.", Allow=allowed)


def _answered(
    asked: Asked, request: HttpRequest, municipality: Municipality, **where: object
) -> HttpResponse:
    """Raises Refused for whatever a deed refuses."""
    try:
        return asked(request, municipality, **where)
    except Unfit as unfit:
        raise wrong_value(f"{NAMES[unfit.field]} is missing, too long, or not what it should be.") from unfit
    except tuple(DEEDS) as why:
        raise Refused(*DEEDS[type(why)]) from why


def _refusal(refused: Refused) -> HttpResponse:
    response = answer(refused.body, refused.status)
    for name, value in refused.headers.items():
        response[name] = value
    return response
