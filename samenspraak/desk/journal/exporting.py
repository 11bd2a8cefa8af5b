"""The found entries as a CSV file for a spreadsheet; that it was made is in the journal itself."""

import json
from collections.abc import Iterator, Mapping, Sequence

from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from samenspraak.desk.csv_files import csv_file
from samenspraak.desk.journal.searching import rows
from samenspraak.organisation.journal import Deed, write
from samenspraak.organisation.models import Employee, JournalEntry

MOST_ENTRIES = 50_000


class TooMany(Exception):
    """More entries than one file holds: choose a shorter period."""


@transaction.atomic
def exported(employee: Employee, entries: QuerySet[JournalEntry], names: Mapping[int, str]) -> bytes:
    """Raises TooMany."""
    found = list(entries[: MOST_ENTRIES + 1])
    if len(found) > MOST_ENTRIES:
        raise TooMany
    write(
        Deed.EXPORTED_JOURNAL,
        "journal:export",
        municipality=employee.municipality_id,
        employee=employee,
        details={"entries": len(found)},
    )
    return csv_file(_lines(found, names))


def _lines(found: Sequence[JournalEntry], names: Mapping[int, str]) -> Iterator[list[str]]:
    yield [_("Number"), _("When"), _("Who"), _("What"), _("Deed"), _("Subject"), _("Details")]
    for row, entry in zip(rows(found, names), found, strict=True):
        details = json.dumps(entry.details, ensure_ascii=False, sort_keys=True) if entry.details else ""
        cells = [str(row.id), row.at.isoformat(timespec="seconds"), row.who, row.what]
        yield [*cells, entry.deed, entry.subject, details]
