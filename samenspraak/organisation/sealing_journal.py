"""Seals the journal in chained batches and checks the chain.

A seal's digest is SHA-256 over the previous digest and every entry of the batch in a fixed form, so an entry
that was changed, taken out or slipped in afterwards breaks it and every seal behind it. Entries are sealed in
the order of their ids, from a list that only holds committed ones: writers never wait, nothing is skipped.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from samenspraak.organisation.models import JournalEntry, JournalSeal, UnsealedEntry

BATCH = 5_000
FIRST_DIGEST = "0" * 64
_LOCK = 0x5EA1
COUNTS = """
SELECT (SELECT count(*) FROM organisation_journalentry),
       (SELECT coalesce(sum(jsonb_array_length(entry_ids)), 0) FROM organisation_journalseal),
       (SELECT count(*) FROM organisation_unsealedentry)
"""
"""One statement, so one moment: entries go on being written and sealed while the chain is read."""


def seal_journal() -> int:
    """Seal what waits, in batches; gives back how many entries. A second run at once does nothing."""
    count = 0
    while sealed_now := _seal_batch():
        count += sealed_now
    return count


@app.periodic(cron="* * * * *")
@app.task(queue="upkeep", queueing_lock="seal_journal")
def seal_journal_every_minute(timestamp: int) -> int:  # noqa: ARG001  (procrastinate gives it)
    """Job: seal what waits. A second run at once does nothing; two at the same time seal once."""
    return seal_journal()


@dataclass(frozen=True, slots=True)
class Chain:
    """What the check found: counts, and every break in words (ids only). Sound when ``breaks`` is empty."""

    seals: int
    entries: int
    waiting: int
    breaks: tuple[str, ...]


def checked_chain() -> Chain:
    """Read the whole journal again and hold it against its seals."""
    breaks: list[str] = []
    digest, seals, entries = FIRST_DIGEST, 0, 0
    for seal in JournalSeal.objects.order_by("pk").iterator(chunk_size=50):
        breaks.extend(_breaks_in(seal, digest))
        digest = seal.digest
        seals += 1
        entries += len(seal.entry_ids)
    with connection.cursor() as cursor:
        cursor.execute(COUNTS)
        written, in_seals, waiting = cursor.fetchone()
    if written != in_seals + waiting:
        breaks.append("the number of entries is not the number in seals plus the number that waits")
    return Chain(seals, entries, waiting, tuple(breaks))


@dataclass(frozen=True, slots=True)
class Standing:
    """How the chain stands, without reading it: when the last seal was put on, and how many entries wait."""

    sealed_at: datetime | None
    waiting: int


def chain_standing() -> Standing:
    """Two queries, however long the chain."""
    last = JournalSeal.objects.order_by("-pk").values_list("sealed_at", flat=True).first()
    return Standing(last, UnsealedEntry.objects.count())


def checked_end(most_entries: int) -> Chain:
    """Read only the newest entries again, some `most_entries` of them, with the seals over them."""
    breaks: list[str] = []
    seals, entries = 0, 0
    follower: JournalSeal | None = None
    for seal in JournalSeal.objects.order_by("-pk").iterator(chunk_size=50):
        if follower is not None and follower.previous_digest != seal.digest:
            breaks.append(f"seal {follower.pk} does not follow the seal before it")
        if entries >= most_entries:
            break
        breaks.extend(_breaks_in(seal, seal.previous_digest))
        follower, seals, entries = seal, seals + 1, entries + len(seal.entry_ids)
    return Chain(seals, entries, UnsealedEntry.objects.count(), tuple(breaks))


@transaction.atomic
def _seal_batch() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_LOCK])
        if not cursor.fetchone()[0]:
            return 0
    ids = list(UnsealedEntry.objects.order_by("pk").values_list("pk", flat=True)[:BATCH])
    if not ids:
        return 0
    last = JournalSeal.objects.order_by("-pk").first()
    previous = last.digest if last else FIRST_DIGEST
    JournalSeal.objects.create(
        sealed_at=timezone.now(),
        first_id=ids[0],
        last_id=ids[-1],
        entry_ids=ids,
        previous_digest=previous,
        digest=_digest(previous, _entries(ids)),
    )
    UnsealedEntry.objects.filter(pk__in=ids).delete()
    return len(ids)


def _breaks_in(seal: JournalSeal, previous: str) -> Iterator[str]:
    if seal.previous_digest != previous:
        yield f"seal {seal.pk} does not follow the seal before it"
    if seal.digest != _digest(seal.previous_digest, _entries(seal.entry_ids)):
        yield f"seal {seal.pk}: entries {seal.first_id} to {seal.last_id} are not as they were sealed"


def _entries(ids: list[int]) -> Iterator[JournalEntry]:
    return JournalEntry.objects.filter(pk__in=ids).order_by("pk").iterator(chunk_size=BATCH)


def _digest(previous: str, entries: Iterable[JournalEntry]) -> str:
    digest = hashlib.sha256(previous.encode())
    for entry in entries:
        digest.update(_fixed_form(entry).encode())
    return digest.hexdigest()


def _fixed_form(entry: JournalEntry) -> str:
    parts = [
        entry.pk,
        entry.municipality_id,
        entry.employee_id,
        entry.at.isoformat(),
        entry.deed,
        entry.subject,
        entry.details,
    ]
    return json.dumps(parts, sort_keys=True, ensure_ascii=False, separators=(",", ":")) + "\n"
