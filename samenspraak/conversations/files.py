"""Fetches the files residents send: counted while streaming, known by their bytes, scanned when that is set."""

import hashlib
import logging
import tempfile
from typing import IO

from django.core.files import File
from django.db import transaction
from procrastinate import JobContext, RetryStrategy
from procrastinate.contrib.django import app
from procrastinate.manager import JobManager

from samenspraak.channels.fetching import FETCHERS
from samenspraak.conversations.announcing import What, announce
from samenspraak.conversations.models import Attachment, AttachmentState, Message
from samenspraak.conversations.scanning import Scan, scanned
from samenspraak.conversations.sniffing import sniffed
from samenspraak.conversations.transcribing import wants_writing_out, write_out
from samenspraak.domain.channel import MediaRefused
from samenspraak.domain.contents import Media
from samenspraak.organisation.lines import account_of

logger = logging.getLogger(__name__)

MOST_BYTES = 100 * 1024 * 1024
MOST_ATTEMPTS = 8
LATER = RetryStrategy(max_attempts=MOST_ATTEMPTS, exponential_wait=4)
"""After 4 seconds, 16, 64 and so on: a day in all. The network keeps a file for seven days."""
STALLED_SECONDS = 60
FETCHED = ("state", "refused_why", "mime_type", "size", "is_scanned", "file")
SHOWN_IN_PAGE = frozenset(
    {
        "image/jpeg",
        "image/png",
        "image/webp",
        "image/gif",
        "audio/ogg",
        "audio/mpeg",
        "audio/mp4",
        "video/mp4",
    }
)
"""What a browser may show by itself; everything else is only offered as a download."""


def expect_file(message: Message, media: Media) -> Attachment:
    """Note that a file belongs to the message and queue its fetching, in the transaction of the message."""
    attachment = Attachment.objects.create(
        message=message,
        network_media_id=media.media_id,
        claimed_type=media.mime_type[:128],
        claimed_sha256=media.sha256,
        file_name=message.payload.get("file_name", ""),
        is_voice=media.is_voice,
        state=AttachmentState.WAITING if media.media_id else AttachmentState.REFUSED,
        refused_why="" if media.media_id else "gone",
    )
    if media.media_id:
        fetch_file.defer(attachment_id=attachment.pk)
    return attachment


@app.task(queue="files", retry=LATER)
def fetch_file(*, attachment_id: int) -> None:
    """Job: fetch one file. A second run finds it ready, refused or gone and does nothing."""
    with_message = Attachment.objects.select_related("message__line", "message__conversation")
    attachment = with_message.filter(pk=attachment_id, state=AttachmentState.WAITING).first()
    if attachment is None:
        return
    with tempfile.TemporaryFile() as copy:
        try:
            _download(attachment, copy)
            _accept(attachment, copy)
        except MediaRefused as refusal:
            if refusal.why == "unavailable" and attachment.attempts < MOST_ATTEMPTS:
                Attachment.objects.filter(pk=attachment.pk).update(attempts=attachment.attempts + 1)
                raise
            _settle(attachment, AttachmentState.REFUSED, refusal.why)


@app.periodic(cron="*/2 * * * *")
@app.task(queue="upkeep", queueing_lock="fetch_stalled_files", pass_context=True)
async def fetch_stalled_files(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  (procrastinate gives it)
    """Job: let files be fetched whose worker died while it fetched them. A second run finds none any more."""
    await take_up_stalled(context.app.job_manager)


async def take_up_stalled(jobs: JobManager) -> int:
    """Put those jobs back, to be done at once; gives back how many."""
    stalled = list(await jobs.get_stalled_jobs(queue="files", seconds_since_heartbeat=STALLED_SECONDS))
    for job in stalled:
        await jobs.retry_job(job)
    return len(stalled)


def _download(attachment: Attachment, copy: IO[bytes]) -> None:
    line = attachment.message.line
    digest = bytes(attachment.claimed_sha256) if attachment.claimed_sha256 else None
    fetcher = FETCHERS[line.channel]
    for chunk in fetcher.chunks(account_of(line), attachment.network_media_id, digest, MOST_BYTES):
        copy.write(chunk)
    attachment.size = copy.tell()


def _accept(attachment: Attachment, copy: IO[bytes]) -> None:
    """Say what it is by its bytes, scan it, keep it. Raises MediaRefused."""
    copy.seek(0)
    attachment.mime_type = type_of(copy.read(4096), attachment.claimed_type)
    copy.seek(0)
    verdict = scanned(copy)
    if verdict is Scan.INFECTED:
        raise MediaRefused("infected")
    attachment.is_scanned = verdict is Scan.CLEAN
    copy.seek(0)
    name = hashlib.sha256(str(attachment.message.reference).encode()).hexdigest()[:32]
    attachment.file.save(name, File(copy), save=False)
    _settle(attachment, AttachmentState.READY, "")


def type_of(head: bytes, claimed: str) -> str:
    """The MIME type that the first bytes show. Raises MediaRefused when they contradict a claimed picture or film.

    Bytes that show nothing are ``application/octet-stream``: kept, offered as a download, never shown in a page.
    """
    found = sniffed(head)
    family = claimed.split("/", 1)[0]
    if family == "audio" and found in ("video/mp4", "video/3gpp"):
        return "audio/mp4"
    if family in ("image", "audio", "video") and found.split("/", 1)[0] != family:
        raise MediaRefused("lying_type")
    return found


def _settle(attachment: Attachment, state: AttachmentState, why: str) -> None:
    """A file that another run fetched already is not kept twice: nobody would know of it, nor destroy it."""
    attachment.state, attachment.refused_why = state, why
    if not _saved(attachment):
        attachment.file.delete(save=False)
        return
    logger.info("file_settled", extra={"attachment_id": attachment.pk, "state": state, "why": why})


@transaction.atomic
def _saved(attachment: Attachment) -> bool:
    waiting = Attachment.objects.filter(pk=attachment.pk, state=AttachmentState.WAITING)
    is_first = waiting.update(**{name: getattr(attachment, name) for name in FETCHED})
    if is_first and attachment.state == AttachmentState.READY and wants_writing_out(attachment):
        write_out.defer(attachment_id=attachment.pk)
    if is_first:
        announce(What.CHANGED, attachment.message.conversation, attachment.message)
    return bool(is_first)
