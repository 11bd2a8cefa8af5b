"""Writes the journal (logboek): who saw, revealed, sent, closed what."""

from collections.abc import Mapping
from enum import StrEnum

from django.utils import timezone

from samenspraak.organisation.models import Employee, JournalEntry, Municipality, UnsealedEntry


class Deed(StrEnum):
    """What an auditor may ask after."""

    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    SIGN_IN_REFUSED = "sign_in_refused"
    SAW = "saw"
    REVEALED = "revealed"
    SENT = "sent"
    STOPPED = "stopped"
    NOTED = "noted"
    TOOK = "took"
    RELEASED = "released"
    CLOSED = "closed"
    REOPENED = "reopened"
    CALMED = "calmed"
    CHANGED_FORM = "changed_form"
    DOWNLOADED = "downloaded"
    BLOCKED = "blocked"
    UNBLOCKED = "unblocked"
    SENT_AGAIN = "sent_again"
    CHANGED_PROFILE = "changed_profile"


def write(
    deed: Deed,
    subject: str,
    *,
    municipality: Municipality | int,
    employee: Employee | None = None,
    details: Mapping[str, str | int] | None = None,
) -> JournalEntry:
    """One entry, in the caller's transaction: it stands or falls with the deed itself.

    ``subject`` is a kind with an id: ``conversation:12``. ``details`` holds ids and fixed words only.
    """
    entry = JournalEntry.objects.create(
        municipality_id=municipality if isinstance(municipality, int) else municipality.pk,
        employee=employee,
        at=timezone.now(),
        deed=deed,
        subject=subject,
        details=dict(details or {}),
    )
    UnsealedEntry.objects.create(entry=entry)
    return entry
