"""The letterbox: checks the signature over the raw bytes, keeps the letter, answers 200. Nothing is read here."""

import logging

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from samenspraak.channels import READERS
from samenspraak.hooks.letters import keep
from samenspraak.organisation.lines import letterbox_at, secrets_of, verify_token_of
from samenspraak.organisation.models import Letterbox

logger = logging.getLogger(__name__)


@csrf_exempt
@require_http_methods(["GET", "POST"])
def letterbox(request: HttpRequest, channel: str, slug: str) -> HttpResponse:
    """GET is the network's question whether this address is ours; POST is a letter."""
    box = letterbox_at(channel, slug)
    if box is None:
        raise Http404
    return _handshake(request, box) if request.method == "GET" else _letter(request, box)


def _handshake(request: HttpRequest, box: Letterbox) -> HttpResponse:
    answer = READERS[box.channel].handshake(request.GET.dict(), verify_token_of(box))
    if answer is None:
        return HttpResponseForbidden()
    return HttpResponse(answer, content_type="text/plain")


def _letter(request: HttpRequest, box: Letterbox) -> HttpResponse:
    body = request.body
    if not READERS[box.channel].signature_is_right(body, request.headers, secrets_of(box)):
        logger.warning("letter_forged", extra={"letterbox": box.slug, "bytes": len(body)})
        return HttpResponseForbidden()
    keep(box, body, timezone.now())
    return HttpResponse()
