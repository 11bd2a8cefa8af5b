"""Destroys the letters in which something erased still lies, sealed: the last place it was."""

import logging
import re
from collections.abc import Collection, Iterator

from django.db import transaction
from procrastinate.contrib.django import app

from samenspraak.conversations.models import Trace
from samenspraak.hooks.letters import body_of
from samenspraak.hooks.models import Letter
from samenspraak.organisation.sealing import SealBroken

TRACES_AT_ONCE = 1_000
LETTERS_AT_ONCE = 500
IDS = re.compile(rb'"([^"\\\\]{8,256})"')

logger = logging.getLogger(__name__)


@app.periodic(cron="*/10 * * * *")
@app.task(queue="upkeep", queueing_lock="destroy_traces")
def destroy_traces(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: destroy the opened letters that name an erased message. A second run finds nothing more.

    Letters are kept some days only, so all of a channel are looked through: nothing on the way in pays for this.
    """
    destroyed = 0
    while traces := list(Trace.objects.select_related("line").order_by("pk")[:TRACES_AT_ONCE]):
        for channel in {trace.line.channel for trace in traces}:
            names = {trace.network_id.encode() for trace in traces if trace.line.channel == channel}
            destroyed += _destroy(channel, names)
        Trace.objects.filter(pk__in=[trace.pk for trace in traces]).delete()
    return destroyed


def _destroy(channel: str, names: Collection[bytes]) -> int:
    """Letter by letter in batches, so that a crash half-way loses no more than a batch of work."""
    destroyed = 0
    for batch in _batches(channel):
        holding = [letter.pk for letter in batch if names_in(letter) & set(names)]
        with transaction.atomic():
            destroyed += Letter.objects.filter(pk__in=holding, opened_at__isnull=False).delete()[0]
    return destroyed


def names_in(letter: Letter) -> set[bytes]:
    """Everything in a letter that can be the id of a message. Empty when our keys no longer open it."""
    try:
        body = body_of(letter)
    except SealBroken:
        logger.warning("letter_stays_sealed", extra={"letter_id": letter.pk})
        return set()
    return set(IDS.findall(body.replace(b"\\/", b"/")))


def _batches(channel: str) -> Iterator[list[Letter]]:
    last = 0
    opened = Letter.objects.filter(channel=channel, opened_at__isnull=False).order_by("pk")
    while batch := list(opened.filter(pk__gt=last)[:LETTERS_AT_ONCE]):
        yield batch
        last = batch[-1].pk
