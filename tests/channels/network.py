"""A network that answers what a test tells it to and remembers what it was asked; httpx is all that is faked."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import httpx

from samenspraak.domain.addresses import Address, AddressKind
from samenspraak.domain.channel import Account
from samenspraak.domain.findings import CLEARING_KEY, ClearedText
from samenspraak.domain.outgoing import OutContent, Outgoing, OutText

ACCOUNT = Account(
    "204118896452117", "198877665544331", "https://graph.facebook.com/v25.0", "EAAG-geheim-token"
)
TO_PHONE = Address(AddressKind.PHONE, "+31612345678")
TO_BSUID = Address(AddressKind.BSUID, "NL.4481920375520164")
RECEIPT = {
    "messaging_product": "whatsapp",
    "contacts": [{"input": "+31612345678", "wa_id": "31612345678"}],
    "messages": [{"id": "wamid.HBgLMzE2MTIzNDU2NzgVAgARGBJBQkM="}],
}

type Reply = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


@dataclass
class Network:
    """Answers each request with the next of ``replies``; the last one goes on answering."""

    replies: list[Reply] = field(default_factory=list)
    requests: list[httpx.Request] = field(default_factory=list)

    def answers(self, *replies: Reply) -> None:
        self.replies = list(replies)

    def handle(self, request: httpx.Request) -> httpx.Response:
        request.read()
        self.requests.append(request)
        reply = self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]
        if isinstance(reply, Exception):
            raise reply
        return reply if isinstance(reply, httpx.Response) else reply(request)

    @property
    def sent(self) -> dict[str, Any]:
        """The JSON of the last request."""
        return dict(json.loads(self.requests[-1].content))


def ok(data: object = RECEIPT, **headers: str) -> httpx.Response:
    return httpx.Response(200, json=data, headers=headers)


def refused(code: object, status: int = 400, **more: object) -> httpx.Response:
    error = {"message": f"(#{code}) no", "type": "OAuthException", "code": code, "fbtrace_id": "A1", **more}
    return httpx.Response(status, json={"error": error})


def words(text: str) -> ClearedText:
    """A text as if the guard had let it through."""
    return ClearedText(text, CLEARING_KEY)


def outgoing(content: OutContent | None = None, to: Address = TO_PHONE, reply_to: str = "") -> Outgoing:
    return Outgoing(to, "0198c2d1-reference", content or OutText(words("Goedemiddag")), reply_to)
