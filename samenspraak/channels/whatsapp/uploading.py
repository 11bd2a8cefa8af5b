"""Puts a file of ours on the network, to be sent by its id."""

from samenspraak.channels.whatsapp import graph
from samenspraak.domain.channel import Account
from samenspraak.domain.delivery import Decision, Failure, Reason, SendFailed
from samenspraak.domain.outgoing import OutMedia


def uploaded(account: Account, media: OutMedia) -> str:
    """The id of the file on the network, good for 30 days. Raises SendFailed.

    An upload that nobody answered does no harm: it is tried again.
    """
    form = {"messaging_product": "whatsapp", "type": media.mime_type}
    file = (media.file_name.text or media.kind.value, media.content, media.mime_type)
    path = f"{account.line_id}/media"
    answer = graph.ask_again_freely(account, "POST", path, data=form, files={"file": file})
    media_id = graph.given_freely(answer).get("id")
    if not isinstance(media_id, str | int) or not media_id:
        raise SendFailed(Failure("no-media-id", Decision.RETRY, Reason.TEMPORARY))
    return str(media_id)
