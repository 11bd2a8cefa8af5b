"""Traces messages by their network id, for support staff: what became of them, masked."""

from collections.abc import Iterable

from samenspraak.conversations.models import Direction, EarlyStatus, Heard, Message


def traced(network_ids: Iterable[str]) -> dict[str, dict[str, object]]:
    """``{id: {"count": rows, "type": kind, "text": masked text or null, "status": status or "received"}}``.

    What is no message, such as a reaction or a new address, has its word as type and no text. An id nobody
    knows has count 0 and null for the rest; one that only a status named has that status.
    """
    wanted = [network_id for network_id in network_ids if network_id]
    found: dict[str, dict[str, object]] = {
        network_id: {"count": 0, "type": None, "text": None, "status": None} for network_id in wanted
    }
    for message in Message.objects.filter(network_id__in=wanted).order_by("pk"):
        row = found[message.network_id]
        row["count"] = int(str(row["count"])) + 1
        row["type"] = message.kind
        row["text"] = message.text or None
        row["status"] = "received" if message.direction == Direction.IN else message.status
    for heard in Heard.objects.filter(network_id__in=wanted).order_by("pk"):
        row = found[heard.network_id]
        row["count"] = int(str(row["count"])) + 1
        row["type"], row["status"] = heard.what, "received"
    for early in EarlyStatus.objects.filter(network_id__in=wanted).order_by("pk"):
        row = found[early.network_id]
        row["status"] = row["status"] or early.status
    return found
