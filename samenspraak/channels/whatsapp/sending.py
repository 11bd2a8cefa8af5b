"""Sends one message: a file is uploaded first, then one call hands the message to the network."""

from collections.abc import Mapping
from typing import Any

from samenspraak.channels.whatsapp import bodies, graph, uploading
from samenspraak.domain.channel import Account
from samenspraak.domain.delivery import Accepted, SendUncertain
from samenspraak.domain.outgoing import Outgoing


def post(account: Account, outgoing: Outgoing) -> Accepted:
    """Hand one message to the network. Raises SendFailed, SendUncertain.

    The network has no key against sending twice. So silence after the message left is SendUncertain, and so
    is a yes without the id that the statuses will carry.
    """
    media_id = ""
    if file := bodies.file_of(outgoing.content):
        bodies.check_file(file)
        media_id = uploading.uploaded(account, file)
    body = bodies.body(outgoing, media_id)
    answer = graph.ask(account, "POST", f"{account.line_id}/messages", json=body)
    return Accepted(_message_id(graph.given(answer)))


def _message_id(data: Mapping[str, Any]) -> str:
    messages = data.get("messages")
    first = messages[0] if isinstance(messages, list) and messages else None
    message_id = first.get("id") if isinstance(first, dict) else None
    if not isinstance(message_id, str) or not message_id:
        raise SendUncertain("accepted without an id")
    return message_id
