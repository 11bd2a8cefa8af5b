"""The letterbox: checks the signature over the raw bytes, keeps the letter, answers 200. Nothing is read here.

Under our own web server letters take the door (see door.py), which does the same for a thousand a second; this view
answers handshakes, and takes letters under any other server.
"""

import logging

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseForbidden
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from samenspraak.channels import READERS
from samenspraak.hooks.letterboxes import OpenLetterbox, at_hand, has_signed, looked_up
from samenspraak.hooks.letters import keep
from samenspraak.organisation.lines import note_asked, verify_token_of

logger = logging.getLogger(__name__)


@csrf_exempt
@require_http_methods(["GET", "POST"])
def letterbox(request: HttpRequest, channel: str, slug: str) -> HttpResponse:
    """GET is the network's question whether this address is ours; POST is a letter."""
    return _handshake(request, channel, slug) if request.method == "GET" else _letter(request, channel, slug)


def _handshake(request: HttpRequest, channel: str, slug: str) -> HttpResponse:
    found = _or_404(looked_up(channel, slug))
    answer = READERS[channel].handshake(request.GET.dict(), verify_token_of(found.box))
    if answer is None:
        return HttpResponseForbidden()
    note_asked(found.box, timezone.now())
    return HttpResponse(answer, content_type="text/plain")


def _letter(request: HttpRequest, channel: str, slug: str) -> HttpResponse:
    body, headers = request.body, request.headers
    found = at_hand(channel, slug)
    if found is None or not has_signed(found, body, headers):
        found = _or_404(looked_up(channel, slug))
        if not has_signed(found, body, headers):
            logger.warning("letter_forged", extra={"letterbox": slug, "bytes": len(body)})
            return HttpResponseForbidden()
    keep(found.box, body, timezone.now())
    return HttpResponse()


def _or_404(found: OpenLetterbox | None) -> OpenLetterbox:
    if found is None:
        raise Http404
    return found
