"""Erases sensitive files for good: by hand, or with what the guard masked, when its term is over.

From the moment it is erased nobody is given the file. It is destroyed in storage when that is certain, after the
commit; what fails then is tried again every ten minutes. A file that another message uses stays for that one.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Count, Q

from samenspraak.conversations.file_journal import journal_file
from samenspraak.conversations.models import Attachment
from samenspraak.conversations.parts import ended_before
from samenspraak.conversations.traces import journal_term, leave_traces
from samenspraak.organisation.journal import Deed
from samenspraak.organisation.models import Employee, Municipality

ERASED_AT_ONCE = 500
ERASABLE = Q(sensitive_at__isnull=False, erased_at=None, message__outbox_item=None)
"""What still has to leave is not erased: it is sent first."""


@transaction.atomic
def erase_file(message_id: int, employee: Employee, now: datetime) -> bool:
    """The sensitive file of this message is gone for good. False when there is nothing to erase, or not yet."""
    found = _locked(Q(message=message_id))
    if not found:
        return False
    _erase(found, employee, now)
    journal_file(Deed.ERASED, found[0].message, employee)
    transaction.on_commit(destroy_erased, robust=True)
    return True


def erase_files_ended(municipality: Municipality, now: datetime) -> int:
    """Those whose term is over; gives back how many. A second run finds nothing more."""
    ended = _ended(municipality.erase_after_hours or 0, now) & Q(message__municipality=municipality)
    count = 0
    while batch := _erase_batch(municipality, ended, now):
        count += batch
    return count


def count_due_files(employee: Employee, terms: Sequence[int], now: datetime) -> dict[int, int]:
    """For each term in hours, how many files it would erase at once from messages in which it erases no text."""
    due = {f"after_{hours}": Count("pk", filter=_ended(hours, now)) for hours in terms}
    alone = Q(message__municipality=employee.municipality_id, message__original=None)
    counts = Attachment.objects.filter(ERASABLE, alone).aggregate(**due)
    return {hours: counts[f"after_{hours}"] for hours in terms}


def destroy_erased() -> int:
    """Destroy in storage what is erased and what no other message uses; gives back how many files went."""
    erased = Attachment.objects.filter(sensitive_at__isnull=False, erased_at__isnull=False).exclude(file="")
    names = set(erased.values_list("file", flat=True))
    in_use = set(Attachment.objects.filter(file__in=names, erased_at=None).values_list("file", flat=True))
    for name in names - in_use:
        Attachment.file.field.storage.delete(name)
        erased.filter(file=name).update(file="")
    erased.filter(file__in=in_use).update(file="")
    return len(names - in_use)


def _ended(hours: int, now: datetime) -> Q:
    """Of a conversation that ended so long ago."""
    return ended_before(now - timedelta(hours=hours), "message__conversation")


@transaction.atomic
def _erase_batch(municipality: Municipality, ended: Q, now: datetime) -> int:
    found = _locked(ended)
    _erase(found, None, now)
    journal_term(municipality, [attachment.message for attachment in found])
    return len(found)


def _locked(wanted: Q) -> list[Attachment]:
    rows = Attachment.objects.filter(ERASABLE, wanted).select_related("message")
    return list(rows.order_by("pk").select_for_update(of=("self",), no_key=True)[:ERASED_AT_ONCE])


def _erase(attachments: Sequence[Attachment], employee: Employee | None, now: datetime) -> None:
    """The rows are locked by the caller. What the file was called, and is called at the network, goes too."""
    rows = Attachment.objects.filter(pk__in=[attachment.pk for attachment in attachments])
    rows.update(
        erased_at=now,
        erased_by=employee,
        file_name="",
        network_media_id="",
        claimed_sha256=None,
        size=0,
        transcript="",
    )
    leave_traces([attachment.message for attachment in attachments], now)
