"""Files for a spreadsheet, whatever stands in them."""

import csv
import io
from collections.abc import Iterable

from django.http import HttpResponse

from samenspraak.domain.csv_list import FORMULA_SIGNS


def csv_file(lines: Iterable[Iterable[str]]) -> bytes:
    """UTF-8 with a mark in front and semicolons between, as Dutch spreadsheets want it."""
    text = io.StringIO()
    csv.writer(text, delimiter=";").writerows([_harmless(cell) for cell in line] for line in lines)
    return b"\xef\xbb\xbf" + text.getvalue().encode()


def csv_download(content: bytes, name: str) -> HttpResponse:
    """The file to keep; browsers keep no copy of their own."""
    return HttpResponse(
        content,
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"},
    )


def _harmless(cell: str) -> str:
    """A cell that a spreadsheet would take for a formula gets a quote in front."""
    return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell
